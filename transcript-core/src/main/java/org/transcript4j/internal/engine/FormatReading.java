package org.transcript4j.internal.engine;

import java.time.Instant;
import java.util.Map;
import org.transcript4j.internal.record.RecordHeader;
import org.transcript4j.internal.record.RegionLog;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.script.ScriptBuilder;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** What a format read from one source. */
final class FormatReading implements SegmentSink {

    private final ScriptBuilder script = new ScriptBuilder();
    private final RecordHeader.Builder header = new RecordHeader.Builder();
    private final RegionLog regions = new RegionLog();
    private final Diagnostics diagnostics;

    private FormatReading(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static FormatReading read(TranscriptFormat format, String source, Diagnostics diagnostics) {
        FormatReading reading = new FormatReading(diagnostics);
        format.read(source, reading);
        return reading;
    }

    Script script() {
        return script.build();
    }

    RecordHeader header() {
        return header.build();
    }

    RegionLog regions() {
        return regions;
    }

    @Override
    public void segment(Segment segment) {
        script.add(segment);
    }

    @Override
    public void region(Region.Role role, int start, int end) {
        regions.add(role, start, end);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void title(String title) {
        header.title(title);
    }

    @Override
    public void metadata(String key, String value) {
        header.metadata(Map.of(key, value));
    }

    @Override
    public void startedAt(Instant instant) {
        header.startedAt(instant);
    }
}

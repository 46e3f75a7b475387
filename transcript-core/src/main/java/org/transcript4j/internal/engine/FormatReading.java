package org.transcript4j.internal.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.SourceSpan;
import org.transcript4j.internal.record.RecordHeader;
import org.transcript4j.internal.record.RegionLog;
import org.transcript4j.internal.script.RollingCaptions;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.script.ScriptBuilder;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
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

    private final RegionLog dropped = new RegionLog();
    private final Optional<RollingCaptions> rolling;

    private FormatReading(Diagnostics diagnostics, boolean joinRollingCaptions) {
        this.diagnostics = diagnostics;
        this.rolling = joinRollingCaptions ? Optional.of(new RollingCaptions()) : Optional.empty();
    }

    static FormatReading read(
            TranscriptFormat format, String source, boolean joinRollingCaptions, Diagnostics diagnostics) {
        FormatReading reading = new FormatReading(diagnostics, joinRollingCaptions);
        format.read(source, reading);
        reading.rolling.ifPresent(roll -> reading.join(roll, source));
        return reading;
    }

    private void join(RollingCaptions roll, String source) {
        roll.segments((start, end) -> dropped.add(Region.Role.FURNITURE, start, end))
                .forEach(script::add);
        if (roll.isRolling()) {
            report(roll, source);
        }
    }

    private void report(RollingCaptions roll, String source) {
        diagnostics.add(new Diagnostic(
                DiagnosticCode.CUE_DEDUPLICATED,
                Diagnostic.Severity.INFO,
                roll.words() + " words in " + roll.cues() + " cues were shown in the cue before already and taken out",
                SourceSpan.of(0, source.length())));
    }

    Script script() {
        return script.build();
    }

    RecordHeader header() {
        return header.build();
    }

    RegionLog regions() {
        return regions.and(dropped);
    }

    @Override
    public void segment(Segment segment) {
        rolling.ifPresentOrElse(roll -> roll.add(segment), () -> script.add(segment));
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

package org.transcript4j.internal.engine;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.Transcript;
import org.transcript4j.internal.record.RegionLog;
import org.transcript4j.internal.text.DecodedText;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.Position;
import org.transcript4j.source.Region;

/** The outcome of a parse; regions and lines are made when they are asked for. */
final class ParsedText implements Outcome {

    private final DecodedText decoded;
    private final String format;
    private final String layout;
    private final Transcript transcript;
    private final RegionLog regions;
    private final List<Diagnostic> diagnostics;
    private final List<LabelDecision> decisions;
    private @Nullable Lines lines;

    ParsedText(
            DecodedText decoded,
            Reading reading,
            Transcript transcript,
            List<Diagnostic> diagnostics,
            List<LabelDecision> decisions) {
        this.decoded = decoded;
        this.format = reading.format();
        this.layout = reading.layout();
        this.transcript = transcript;
        this.regions = reading.record().regions();
        this.diagnostics = List.copyOf(diagnostics);
        this.decisions = List.copyOf(decisions);
    }

    @Override
    public Transcript transcript() {
        return transcript;
    }

    @Override
    public String source() {
        return decoded.text();
    }

    @Override
    public Optional<Charset> charset() {
        return decoded.charset();
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String layout() {
        return layout;
    }

    @Override
    public List<Region> regions() {
        return regions.regions(decoded.text());
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public List<LabelDecision> decisions() {
        return decisions;
    }

    @Override
    public Position position(int offset) {
        java.util.Objects.checkIndex(offset, decoded.text().length() + 1);
        Lines found = lines();
        int line = found.lineAt(offset);
        return new Position(line + 1, offset - found.start(line) + 1);
    }

    /** The lines of the source; two threads may both find them, with equal results. */
    private Lines lines() {
        Lines found = lines;
        if (found == null) {
            found = Lines.of(decoded.text());
            lines = found;
        }
        return found;
    }

    @Override
    public String explanation() {
        return new Explanation(lines(), regions(), decisions).toString();
    }
}

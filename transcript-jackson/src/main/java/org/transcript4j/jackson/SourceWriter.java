package org.transcript4j.jackson;

import java.util.List;
import java.util.Optional;
import org.transcript4j.SourceSpan;
import tools.jackson.core.JsonGenerator;

/** Writes the property {@code source} of other values, or leaves it out where the module is told to. */
final class SourceWriter {

    private final RangeSerializer<SourceSpan> spans = RangeSerializer.ofSourceSpans();
    private final boolean written;

    SourceWriter(boolean written) {
        this.written = written;
    }

    void write(Optional<SourceSpan> span, JsonGenerator generator) {
        if (written) {
            spans.writeProperty(Names.SOURCE, span, generator);
        }
    }

    void write(List<SourceSpan> pieces, JsonGenerator generator) {
        if (written) {
            spans.writeProperty(Names.SOURCE, pieces, generator);
        }
    }
}

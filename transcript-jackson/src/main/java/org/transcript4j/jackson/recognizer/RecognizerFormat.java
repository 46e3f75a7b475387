package org.transcript4j.jackson.recognizer;

import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/**
 * The format of one service: how its form is told from the paths of fields in a document, and who reads it. A form is told as
 * soon as paths occur that no other form has; a whole document may be told by less. Immutable and thread-safe.
 */
abstract class RecognizerFormat implements TranscriptFormat {

    private final String name;
    private final String service;

    RecognizerFormat(String name, String service) {
        this.name = name;
        this.service = service;
    }

    @Override
    public final String name() {
        return name;
    }

    /** The name of the service, for people. */
    final String service() {
        return service;
    }

    /** Whether paths occur in this part of a document that tell this form. */
    abstract boolean isToldBy(JsonOutline outline);

    /** Whether a whole document is in this form, although no form was told by {@link #isToldBy}. */
    abstract boolean isToldByWhole(JsonOutline outline);

    abstract ServiceReader newReader();

    /** At most one of these formats takes a source. */
    @Override
    public final boolean recognizes(CharSequence head) {
        return JsonOutline.isJson(head)
                && Services.formatOf(head.toString()).filter(this::isSameAs).isPresent();
    }

    private boolean isSameAs(RecognizerFormat other) {
        return name.equals(other.name);
    }

    @Override
    public final void read(String source, SegmentSink sink) {
        newReader().read(new Document(source, sink));
    }
}

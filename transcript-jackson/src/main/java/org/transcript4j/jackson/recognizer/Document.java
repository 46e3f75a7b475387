package org.transcript4j.jackson.recognizer;

import org.transcript4j.source.SegmentSink;

/**
 * A JSON document that may be gone through more than once: what a service tells in one place may say how another one is
 * read, and either may come first. Passes cost time and no memory. For one source; not thread-safe.
 */
final class Document {

    private final String source;
    private final SegmentSink sink;

    Document(String source, SegmentSink sink) {
        this.source = source;
        this.sink = sink;
    }

    String source() {
        return source;
    }

    /** A pass before the one that emits; what is wrong with the document is not told yet. */
    void survey(JsonPaths paths) {
        try (JsonCursor json = new JsonCursor(source, Problems.untold())) {
            paths.walk(json);
        }
    }

    /** The pass that emits. */
    void read(Pass pass) {
        Problems problems = Problems.to(sink);
        CueWriter out = new CueWriter(sink, problems);
        try (JsonCursor json = new JsonCursor(source, problems)) {
            pass.read(json, out);
            json.finish();
        }
        if (out.count() == 0) {
            problems.nothingSpoken(source.length());
        }
    }

    /** What is done in a pass. */
    @FunctionalInterface
    interface Pass {

        /** Reads the document from its start. */
        void read(JsonCursor json, CueWriter out);
    }
}

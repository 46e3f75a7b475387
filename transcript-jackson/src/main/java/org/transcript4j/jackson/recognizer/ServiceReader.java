package org.transcript4j.jackson.recognizer;

/** Reads the JSON of one service. Made for one document; not thread-safe. */
@FunctionalInterface
interface ServiceReader {

    /** Reads a document in the form of this service, whatever is missing from it. */
    void read(Document document);
}

package org.transcript4j.examples.batch;

/** A text with four turns of two speakers. */
final class Dialogue {

    static final String TEXT = """
            ANA BELL: Is the café by the harbour open again?

            RUI COSTA: It opened on Monday, and the coffee is as bad as it was.

            ANA BELL: Then I will bring my own cup and drink tea.

            RUI COSTA: The tea is worse.
            """;

    private Dialogue() {}
}

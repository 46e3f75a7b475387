package org.transcript4j.internal.rule;

/**
 * A view of a line that counts how often a regular expression looks at a character, and ends the match when it looks too
 * often: patterns that backtrack without end cost a bounded time.
 */
final class StepBudget implements CharSequence {

    /** How often a pattern may look at a character of one line. */
    static final int STEPS = 50_000;

    /** The budget is used up. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("step budget exceeded", null, false, false);
        }
    }

    private final CharSequence line;
    private int left = STEPS;

    StepBudget(CharSequence line) {
        this.line = line;
    }

    @Override
    public int length() {
        return line.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exceeded();
        }
        return line.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return line.subSequence(start, end);
    }

    @Override
    public String toString() {
        return line.toString();
    }
}

package org.transcript4j.rule;

/**
 * A speaker label rule failed: it threw, or it answered with a range that does not lie on its line. The message names the
 * rule and the line; the cause is what the rule threw, if it threw.
 */
public final class LabelRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure of one rule on one line.
     *
     * @param rule the name of the rule
     * @param lineNumber the 1-based number of the line
     * @param problem what is wrong
     */
    public LabelRuleException(String rule, int lineNumber, String problem) {
        super(message(rule, lineNumber, problem));
    }

    /**
     * A failure of one rule on one line.
     *
     * @param rule the name of the rule
     * @param lineNumber the 1-based number of the line
     * @param problem what is wrong
     * @param cause what the rule threw
     */
    public LabelRuleException(String rule, int lineNumber, String problem, Throwable cause) {
        super(message(rule, lineNumber, problem), cause);
    }

    private static String message(String rule, int lineNumber, String problem) {
        return "speaker label rule \"" + rule + "\" failed on line " + lineNumber + ": " + problem;
    }
}

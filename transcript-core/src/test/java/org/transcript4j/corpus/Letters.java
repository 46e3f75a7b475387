package org.transcript4j.corpus;

/** Letters and digits, as the scorer counts them: what Python calls alphanumeric. */
final class Letters {

    private Letters() {}

    /** A letter, a digit or a number of any other form. */
    static boolean isLetterOrNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** How many there are in {@code text} from {@code start} to {@code end}. */
    static int count(String text, int start, int end) {
        return (int) text.substring(start, end)
                .codePoints()
                .filter(Letters::isLetterOrNumber)
                .count();
    }
}

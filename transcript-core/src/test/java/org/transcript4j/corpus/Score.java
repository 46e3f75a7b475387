package org.transcript4j.corpus;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How well a file, a family of files or all families are read; each figure is from 0 to 1.
 *
 * @param labelPrecision of the labelled turns found, how many begin on a gold label's line with that label
 * @param labelRecall of the gold labels, how many were found so
 * @param speechPrecision of the letters and digits given to a speaker, how many were that speaker's
 * @param speechRecall of the letters and digits that a speaker spoke, how many were given to that speaker
 * @param total the harmonic mean of the four, for files; the mean of that over files and families
 */
record Score(double labelPrecision, double labelRecall, double speechPrecision, double speechRecall, double total) {

    /** All or nothing. */
    static Score of(boolean right) {
        double value = right ? 1 : 0;
        return new Score(value, value, value, value, value);
    }

    /** The score of a file. */
    static Score of(double labelPrecision, double labelRecall, double speechPrecision, double speechRecall) {
        boolean nothing = labelPrecision * labelRecall * speechPrecision * speechRecall == 0;
        double total =
                nothing ? 0 : 4 / (1 / labelPrecision + 1 / labelRecall + 1 / speechPrecision + 1 / speechRecall);
        return new Score(labelPrecision, labelRecall, speechPrecision, speechRecall, total);
    }

    /** Figure by figure the mean. */
    static Score mean(Collection<Score> scores) {
        return new Score(
                mean(scores, Score::labelPrecision),
                mean(scores, Score::labelRecall),
                mean(scores, Score::speechPrecision),
                mean(scores, Score::speechRecall),
                mean(scores, Score::total));
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "label-p %.4f  label-r %.4f  speech-p %.4f  speech-r %.4f  score %.4f",
                labelPrecision,
                labelRecall,
                speechPrecision,
                speechRecall,
                total);
    }
}

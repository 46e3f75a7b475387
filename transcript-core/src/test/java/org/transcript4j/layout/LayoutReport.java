package org.transcript4j.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.transcript4j.parse.TranscriptParser;

/** Measures a parser on all renderings and on all negatives, and prints what it measured. */
final class LayoutReport {

    /** A negative in which speakers were found. */
    private record Fooled(Negative negative, List<String> speakers) {}

    private final List<ShapeResult> few = new ArrayList<>();
    private final List<ShapeResult> many = new ArrayList<>();
    private final List<Fooled> fooled = new ArrayList<>();
    private final List<Negative> negatives = Negative.all();

    /** Measures a parser. */
    LayoutReport(TranscriptParser parser) {
        for (LabelShape shape : LabelShapes.ALL) {
            few.add(ShapeResult.of(shape, ShapeResult.FEW_TURNS, parser));
            many.add(ShapeResult.of(shape, ShapeResult.MANY_TURNS, parser));
        }
        for (Negative negative : negatives) {
            List<String> speakers = speakersFound(negative, parser);
            if (!speakers.isEmpty()) {
                fooled.add(new Fooled(negative, speakers));
            }
        }
    }

    private static List<String> speakersFound(Negative negative, TranscriptParser parser) {
        try {
            return negative.speakersFound(parser);
        } catch (RuntimeException e) {
            return List.of("throws " + e);
        }
    }

    /** The share of renderings with few turns that were read exactly, 0 to 1. */
    double fewTurnsShare() {
        return share(few);
    }

    /** The share of renderings with many turns that were read exactly, 0 to 1. */
    double manyTurnsShare() {
        return share(many);
    }

    /** The share of negatives in which somebody speaks, 0 to 1. */
    double fooledShare() {
        return (double) fooled.size() / negatives.size();
    }

    /** What went wrong, one line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (List<ShapeResult> results : List.of(few, many)) {
            for (ShapeResult result : results) {
                result.wrong().stream()
                        .findFirst()
                        .ifPresent(first -> faults.add("%s, %d turns: %d of %d exact; %s"
                                .formatted(
                                        result.shape(),
                                        result.turns(),
                                        result.exact(),
                                        result.readings().size(),
                                        first.difference().orElseThrow())));
            }
        }
        fooled.forEach(wrong -> faults.add(
                "negative " + wrong.negative() + " (" + wrong.negative().reason() + "): speakers "
                        + wrong.speakers().stream().limit(6).toList()));
        return faults;
    }

    /** The conformance table, a summary and all faults. */
    @Override
    public String toString() {
        String summary = String.format(
                Locale.ROOT,
                """
                %d shapes. Renderings read exactly: %.1f %% of those with %d turns, %.1f %% of those with %d turns; \
                shapes read exactly throughout: %d and %d.
                %d texts that are no transcripts. With a speaker: %d, %.1f %%.
                """,
                LabelShapes.ALL.size(),
                100 * fewTurnsShare(),
                ShapeResult.FEW_TURNS,
                100 * manyTurnsShare(),
                ShapeResult.MANY_TURNS,
                flawless(few),
                flawless(many),
                negatives.size(),
                fooled.size(),
                100 * fooledShare());
        return conformanceTable() + "\n" + summary + "\n" + String.join("\n", faults()) + "\n";
    }

    /** Shape by shape in Markdown, for the README. */
    String conformanceTable() {
        StringBuilder table =
                new StringBuilder("| row | shape | example | %d turns | %d turns |\n|---|---|---|---|---|\n"
                        .formatted(ShapeResult.FEW_TURNS, ShapeResult.MANY_TURNS));
        for (int i = 0; i < few.size(); i++) {
            LabelShape shape = few.get(i).shape();
            table.append("| %d | %s | %s | %.0f %% | %.0f %% |\n"
                    .formatted(
                            shape.row(),
                            shape.name(),
                            code(shape.example()),
                            100 * few.get(i).share(),
                            100 * many.get(i).share()));
        }
        return table.toString();
    }

    private static String code(String example) {
        String visible = example.replace('\u00a0', ' ').replace("|", "\\|");
        return "`" + visible + "`";
    }

    private static double share(List<ShapeResult> results) {
        long exact = results.stream().mapToLong(ShapeResult::exact).sum();
        return (double) exact
                / results.stream().mapToInt(result -> result.readings().size()).sum();
    }

    private static long flawless(List<ShapeResult> results) {
        return results.stream().filter(result -> result.wrong().isEmpty()).count();
    }
}

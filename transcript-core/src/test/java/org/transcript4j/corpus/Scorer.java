package org.transcript4j.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Turn;
import org.transcript4j.corpus.GoldTurn.LineCount;
import org.transcript4j.parse.ParseResult;

/** Compares what a parser found with the gold, line by line. Not thread-safe. */
final class Scorer {

    /** Letters of a line that a turn took, less those that are accounted for. */
    private static final class Share {

        private final Set<String> names;
        private int left;

        private Share(Set<String> names, int left) {
            this.names = names;
            this.left = left;
        }
    }

    private final List<GoldTurn> gold;
    private final ParseResult result;
    private final List<Turn> turns;

    private Scorer(List<GoldTurn> gold, ParseResult result) {
        this.gold = gold;
        this.result = result;
        this.turns = result.transcript().turns();
    }

    /** The score of one file; where the gold is empty it is all right if nobody is named, and all wrong otherwise. */
    static Score score(List<GoldTurn> gold, ParseResult result) {
        Scorer scorer = new Scorer(gold, result);
        return gold.isEmpty() ? Score.of(scorer.turns.stream().noneMatch(Scorer::isNamed)) : scorer.score();
    }

    private Score score() {
        List<Turn> labelled = turns.stream()
                .filter(turn -> isNamed(turn) && !turn.paragraphs().isEmpty())
                .toList();
        int right = labelsFound(labelled);
        Map<Integer, List<Share>> shares = shares();
        int given = shares.values().stream()
                .flatMap(Collection::stream)
                .filter(share -> !share.names.isEmpty())
                .mapToInt(share -> share.left)
                .sum();
        int spoken = gold.stream()
                .flatMap(turn -> turn.speech().stream())
                .mapToInt(LineCount::count)
                .sum();
        int correct = gold.stream().mapToInt(turn -> correct(turn, shares)).sum();
        return Score.of(
                ratio(right, labelled.size(), 0),
                ratio(right, gold.size(), 0),
                ratio(correct, given, 0),
                ratio(correct, spoken, 1));
    }

    private int labelsFound(List<Turn> labelled) {
        Map<Integer, List<GoldTurn>> open = new HashMap<>();
        gold.forEach(turn ->
                open.computeIfAbsent(turn.line(), line -> new ArrayList<>()).add(turn));
        int found = 0;
        for (Turn turn : labelled) {
            Set<String> names = Names.of(turn);
            List<GoldTurn> onLine = open.getOrDefault(labelLine(turn), List.of());
            for (GoldTurn candidate : onLine) {
                if (Names.contain(names, candidate.speaker())) {
                    onLine.remove(candidate);
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    private int labelLine(Turn turn) {
        return turn.label()
                .flatMap(SpeakerLabel::source)
                .or(turn::source)
                .map(span -> line(span.start()))
                .orElse(-1);
    }

    /** For each line what each turn took of it. */
    private Map<Integer, List<Share>> shares() {
        Map<Integer, List<Share>> shares = new HashMap<>();
        for (Turn turn : turns) {
            Set<String> names = isNamed(turn) ? Names.of(turn) : Set.of();
            Map<Integer, Integer> letters = new HashMap<>();
            turn.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.source().stream())
                    .forEach(piece -> countLetters(piece, letters));
            letters.forEach((line, count) ->
                    shares.computeIfAbsent(line, key -> new ArrayList<>()).add(new Share(names, count)));
        }
        return shares;
    }

    private void countLetters(SourceSpan piece, Map<Integer, Integer> letters) {
        String source = result.source();
        int at = piece.start();
        while (at < piece.end()) {
            int end = Math.min(piece.end(), endOfLine(source, at));
            letters.merge(line(at), Letters.count(source, at, end), Integer::sum);
            at = end;
        }
    }

    /** Behind the line end of the line that {@code at} is on. */
    private static int endOfLine(String source, int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        boolean two = end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n';
        return Math.min(source.length(), end + (two ? 2 : 1));
    }

    private static int correct(GoldTurn turn, Map<Integer, List<Share>> shares) {
        int correct = 0;
        for (LineCount line : turn.speech()) {
            int open = line.count();
            for (Share share : shares.getOrDefault(line.line(), List.of())) {
                if (Names.contain(share.names, turn.speaker())) {
                    int taken = Math.min(open, share.left);
                    correct += taken;
                    open -= taken;
                    share.left -= taken;
                }
            }
        }
        return correct;
    }

    private static double ratio(int part, int whole, double ofNothing) {
        return whole == 0 ? ofNothing : (double) part / whole;
    }

    private static boolean isNamed(Turn turn) {
        return turn.label().isPresent() || !turn.speakers().isEmpty();
    }

    private int line(int offset) {
        return result.position(offset).line();
    }
}

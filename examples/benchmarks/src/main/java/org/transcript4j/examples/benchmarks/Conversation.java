package org.transcript4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An endless conversation of six people, the same each time. Not thread-safe. */
final class Conversation {

    private static final List<String> NAMES =
            List.of("Ana Bell", "Rui Costa", "Edda Lund", "Paul Okoro", "Ines Vidal", "Tobias Renn");

    /**
     * Each {@code $} is a word of the kind that its letter names. No sentence begins like a label, since a script that knows no
     * better would be misled: it is cost that is measured here.
     */
    private static final List<String> SENTENCES = List.of(
            "Yes.",
            "No, not that I know.",
            "And who $v the $a $t?",
            "[laughter]",
            "The $p $v the $a $t $w, and nobody $v it again.",
            "My $p always said that a $a $t is better than $n $a ones.",
            "That morning, at 10:$n, the $p from $c $v our $t $w.",
            "People in $c ask me about the $a $t every day, $w, and I have no answer.",
            "I told the $p, and I mean it: the $t $w stays where it is.",
            "There are $n reasons why the $p $v it (cost, noise, and the $a $t), but only one is money.",
            "Let me read it to you, \"the $p of $c shall keep the $t in $a order\", and that is all there is.",
            "We counted $n of them $w, and $n the year before.",
            "If you look at the map of $c, you see the $t between a $a $t and the $t of the $p.",
            "So the $p $v us, we $v the $p, and the $t stayed as $a as it was.",
            "What the report on $c says, on page $n, is that no $p $v the $t since the flood.");

    private static final List<String> PEOPLE = List.of(
            "baker",
            "captain",
            "council",
            "doctor",
            "ferryman",
            "gardener",
            "grandmother",
            "judge",
            "librarian",
            "mayor",
            "miller",
            "neighbour",
            "postman",
            "priest",
            "sailor",
            "teacher");
    private static final List<String> VERBS = List.of(
            "asked for",
            "bought",
            "built",
            "closed",
            "counted",
            "feared",
            "found",
            "gave away",
            "lost",
            "measured",
            "moved",
            "opened",
            "painted",
            "repaired",
            "sold",
            "wrote about");
    private static final List<String> QUALITIES = List.of(
            "blue", "broken", "cheap", "cold", "crooked", "dry", "empty", "famous", "heavy", "loud", "narrow", "old",
            "quiet", "rusty", "small", "wooden");
    private static final List<String> THINGS = List.of(
            "bridge",
            "canal",
            "chimney",
            "clock",
            "ferry",
            "fountain",
            "harbour",
            "kitchen",
            "library",
            "lighthouse",
            "market hall",
            "mill",
            "orchard",
            "railway",
            "school",
            "street lamp");
    private static final List<String> TIMES = List.of(
            "after the storm",
            "all summer",
            "at night",
            "before the war",
            "by hand",
            "during the strike",
            "in April",
            "in the rain",
            "last winter",
            "on foot",
            "on Sunday",
            "once more",
            "since then",
            "this year",
            "twice a week",
            "with the children");
    private static final List<String> TOWNS = List.of(
            "Averley",
            "Brockham",
            "Castel",
            "Dunmore",
            "Elstow",
            "Fenwick",
            "Garth",
            "Hollin",
            "Ilmen",
            "Jarrow",
            "Kelso",
            "Lund",
            "Marlow",
            "Norden",
            "Ostrow",
            "Pella");

    private final Random random = new Random(20260105);
    private int second;
    private int speaker;

    /** The next remark, by somebody else than the last. */
    Remark next() {
        speaker = (speaker + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
        second += 2 + random.nextInt(60);
        int count = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph());
        }
        return new Remark(speaker + 1, NAMES.get(speaker), second, paragraphs);
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder(sentence());
        for (int more = random.nextInt(5); more > 0; more--) {
            paragraph.append(' ').append(sentence());
        }
        return paragraph.toString();
    }

    private String sentence() {
        String pattern = oneOf(SENTENCES);
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            sentence.append(c == '$' ? word(pattern.charAt(++i)) : String.valueOf(c));
        }
        return sentence.toString();
    }

    private String word(char kind) {
        return switch (kind) {
            case 'a' -> oneOf(QUALITIES);
            case 'c' -> oneOf(TOWNS);
            case 'p' -> oneOf(PEOPLE);
            case 't' -> oneOf(THINGS);
            case 'v' -> oneOf(VERBS);
            case 'w' -> oneOf(TIMES);
            case 'n' -> Integer.toString(10 + random.nextInt(50));
            default -> throw new IllegalArgumentException("no kind of word: " + kind);
        };
    }

    private String oneOf(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}

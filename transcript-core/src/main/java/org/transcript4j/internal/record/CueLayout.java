package org.transcript4j.internal.record;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.text.Lines;

/** What marks speakers and events in the cues of a document: voices, labels, arrows and dashes, brackets and notes. */
final class CueLayout {

    private final Script script;
    private final Layout layout;
    private final Lines lines;
    private final Map<Integer, Candidate> labels = new HashMap<>();
    private final CueMarks marks;
    private final CueEvents events;
    private final MidLineLabels midLine;
    private final long voices;

    CueLayout(Script script, Layout layout) {
        this.script = script;
        this.layout = layout;
        this.lines = layout.lines().lines();
        this.marks = CueMarks.of(script, lines);
        this.events = new CueEvents(script, layout.lines());
        this.voices =
                script.cues().stream().filter(cue -> cue.voice().isPresent()).count();
        takeLabels();
        this.midLine = new MidLineLabels(script.text(), labels.values());
    }

    /** Takes the labels of the layout, but for those in cues of which the format knows who speaks. */
    private void takeLabels() {
        int next = 0;
        for (Candidate label : layout.labels().accepted()) {
            int at = lines.start(label.line());
            while (next + 1 < script.cues().size() && script.cues().get(next).end() <= at) {
                next++;
            }
            if (!script.cues().get(next).isNamed() || label.isFinal()) {
                labels.put(label.line(), label);
                marks.clear(label.line());
            }
        }
    }

    /** The label that begins on a line, or null. */
    @Nullable
    Candidate label(int line) {
        return labels.get(line);
    }

    /** Labels within lines. */
    MidLineLabels midLine() {
        return midLine;
    }

    /** Marks of new speakers without a name. */
    CueMarks marks() {
        return marks;
    }

    /** Events that fill their lines. */
    CueEvents events() {
        return events;
    }

    /** Whether most cues say whose they are. */
    boolean hasVoicesThroughout() {
        return voices * 2 > script.cues().size();
    }

    /** Whether nothing tells speakers apart, and somebody speaks: all cues are one turn. */
    boolean isOneTurn() {
        return voices == 0 && labels.isEmpty() && marks.name().isEmpty() && hasSpeech();
    }

    private boolean hasSpeech() {
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line) && !events.begins(line)) {
                return true;
            }
        }
        return false;
    }

    /** How speakers are marked, for people: {@code cues with voices}, {@code cues, colon}. */
    String inWords() {
        StringBuilder words = new StringBuilder(voices > 0 ? "cues with voices" : "cues");
        if (!labels.isEmpty()) {
            layout.labels()
                    .leadingShape()
                    .ifPresent(shape ->
                            words.append(", ").append(layout.candidates().shapeName(shape)));
        }
        if (!marks.name().isEmpty()) {
            words.append(", ").append(marks.name());
        }
        return words.length() == "cues".length() ? "cues, no labels" : words.toString();
    }
}

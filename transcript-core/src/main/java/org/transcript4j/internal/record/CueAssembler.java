package org.transcript4j.internal.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.Aside;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.script.ScriptCue;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;

/**
 * Last stage for cues and utterances: makes turns of them. A cue belongs to the speaker before it, unless its voice, a label
 * or a mark says otherwise; a change within a cue splits it, and both parts keep its time. What stands before the first
 * speaker is nobody's turn. An event alone on its line stays where it stands in a turn, marked as an event; outside of turns
 * it is an aside.
 */
public final class CueAssembler {

    private final Script script;
    private final Lines lines;
    private final String text;
    private final Layout layout;
    private final Map<Integer, Candidate> labels = new HashMap<>();
    private final CueMarks marks;
    private final RegionLog regions = new RegionLog();
    private final CueParagraph paragraph;
    private final PrintedLabels printed;
    private final List<Draft> drafts = new ArrayList<>();
    private final CueTimes times = new CueTimes();
    private final boolean voiced;
    private final boolean single;
    private @Nullable TurnDraft turn;
    private int speechStart = -1;
    private int speechEnd;

    /** An assembler of cues that are laid out so. */
    public CueAssembler(Script script, Layout layout) {
        this.script = script;
        this.layout = layout;
        this.lines = layout.lines().lines();
        this.text = script.text();
        this.printed = new PrintedLabels(lines);
        this.paragraph = new CueParagraph(script, regions);
        this.marks = CueMarks.of(script, lines);
        this.voiced = script.cues().stream().anyMatch(cue -> cue.voice().isPresent());
        takeLabels();
        this.single = labels.isEmpty() && marks.name().isEmpty() && !voiced && hasSpeech();
    }

    /** Assembles the cues; header and regions are those that the format knows. */
    public UnresolvedRecord assemble(RecordHeader header, RegionLog formatRegions) {
        run();
        return new UnresolvedRecord(
                header, drafts, SourceRegions.merge(script, regions, formatRegions), printed.joint());
    }

    /** How speakers are marked, for people: {@code cues with voices}, {@code cues, colon}. */
    public String layoutInWords() {
        StringBuilder words = new StringBuilder("cues");
        if (voiced) {
            words.append(" with voices");
        }
        layout.labels()
                .leadingShape()
                .ifPresent(
                        shape -> words.append(", ").append(layout.candidates().shapeName(shape)));
        if (!marks.name().isEmpty()) {
            words.append(", ").append(marks.name());
        }
        return words.toString();
    }

    /** Takes the labels of the layout, but for those in cues of which the format knows who speaks. */
    private void takeLabels() {
        int next = 0;
        for (Candidate label : layout.labels().accepted()) {
            int at = lines.start(label.line());
            while (next + 1 < script.cues().size() && script.cues().get(next).end() <= at) {
                next++;
            }
            boolean told = script.cues()
                    .get(next)
                    .voice()
                    .filter(voice -> !voice.isBlank())
                    .isPresent();
            if (!told || label.isFinal()) {
                labels.put(label.line(), label);
            }
        }
    }

    private boolean hasSpeech() {
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line) && !isEvent(line)) {
                return true;
            }
        }
        return false;
    }

    private void run() {
        int line = 0;
        for (ScriptCue cue : script.cues()) {
            while (line < lines.count() && lines.start(line) < cue.start()) {
                line++;
            }
            begin(cue);
            while (line < lines.count() && lines.start(line) < cue.end()) {
                line = step(line, cue);
            }
            flush(cue);
        }
        closeTurn();
    }

    private void begin(ScriptCue cue) {
        if (cue.voice().isPresent() && !isSpeaking(cue.voice().get())) {
            open(voiceLabel(cue), cue.voiceSource());
        } else if (paragraph.endsBefore(cue)) {
            closeParagraph();
        }
        paragraph.begin(cue);
    }

    /** Whether a voice is that of the open turn. */
    private boolean isSpeaking(String voice) {
        return turn != null
                && !voice.isEmpty()
                && turn.label()
                        .filter(label -> label.text().equals(Words.normalized(voice, 0, voice.length())))
                        .isPresent();
    }

    private Optional<SpeakerLabel> voiceLabel(ScriptCue cue) {
        return cue.voice()
                .filter(voice -> !voice.isBlank())
                .map(voice -> printed.read(voice).withSource(cue.voiceSource()));
    }

    /** Handles a line, or the lines of a label; gives the next. */
    private int step(int line, ScriptCue cue) {
        Candidate label = labels.get(line);
        if (label != null) {
            flush(cue);
            openLabelled(label);
            extend(label.speechStart(), lines.contentEnd(label.lastLine()));
            return label.lastLine() + 1;
        }
        int behindMark = marks.end(line);
        if (behindMark >= 0) {
            flush(cue);
            open(Optional.empty(), script.span(lines.contentStart(line), behindMark));
            extend(behindMark, lines.contentEnd(line));
        } else if (lines.isBlank(line)) {
            blank(cue);
        } else if (isEvent(line)) {
            flush(cue);
            event(lines.contentStart(line), lines.contentEnd(line), cue);
        } else {
            extend(lines.contentStart(line), lines.contentEnd(line));
        }
        return line + 1;
    }

    private void blank(ScriptCue cue) {
        if (cue.kind() == Segment.Kind.LINES) {
            flush(cue);
            closeParagraph();
        }
    }

    private boolean isEvent(int line) {
        LineKind kind = layout.lines().kind(line);
        char first = lines.isBlank(line) ? 0 : text.charAt(lines.contentStart(line));
        return kind == LineKind.EVENT || kind == LineKind.INSERT || first == '\u266a' || first == '\u266b';
    }

    private void extend(int start, int end) {
        if (start < end) {
            speechStart = speechStart < 0 ? start : speechStart;
            speechEnd = end;
        }
    }

    private void flush(ScriptCue cue) {
        if (speechStart < 0) {
            return;
        }
        if (turn == null) {
            open(Optional.empty(), Optional.empty());
        }
        paragraph.addSpeech(speechStart, speechEnd);
        cue.time().ifPresent(times::add);
        speechStart = -1;
    }

    private void event(int start, int end, ScriptCue cue) {
        if (turn == null && single) {
            open(Optional.empty(), Optional.empty());
        }
        if (turn != null) {
            paragraph.addEvent(start, end);
            cue.time().ifPresent(times::add);
            return;
        }
        regions.add(Region.Role.EVENT, start, end);
        Aside.Builder aside = Aside.builder().kind(Aside.Kind.EVENT).text(Words.normalized(text, start, end));
        script.span(start, end).ifPresent(aside::source);
        cue.time().ifPresent(aside::time);
        drafts.add(new Draft.Outside(aside.build()));
    }

    private void openLabelled(Candidate label) {
        if (label.timeStart() >= 0 && label.timeStart() < label.labelStart()) {
            regions.add(Region.Role.TIME, label.timeStart(), label.timeEnd());
        }
        regions.add(Region.Role.LABEL, label.labelStart(), label.labelEnd());
        if (label.timeStart() >= label.labelEnd()) {
            regions.add(Region.Role.TIME, label.timeStart(), label.timeEnd());
        }
        Optional<SourceSpan> source = script.span(label.labelStart(), label.labelEnd());
        open(Optional.of(printed.read(label).withSource(source)), source);
    }

    private void open(Optional<SpeakerLabel> label, Optional<SourceSpan> source) {
        closeTurn();
        turn = new TurnDraft(label, Optional.<TimeSpan>empty(), Integer.MAX_VALUE, 0);
        source.ifPresent(turn::include);
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty() && turn != null) {
            Paragraph built = paragraph.build();
            built.source().forEach(turn::include);
            turn.add(built, 0);
        }
    }

    private void closeTurn() {
        closeParagraph();
        if (turn != null) {
            turn.setTime(times.take());
            turn.draft().ifPresent(drafts::add);
        }
        turn = null;
    }
}

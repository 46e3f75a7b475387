package org.transcript4j.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.Aside;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.script.ScriptCue;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;

/**
 * Last stage for cues and utterances: makes turns of them. A cue belongs to the speaker before it, unless its voice, a label
 * or a mark says otherwise; a change within a cue splits it, and both parts keep its time. An event alone on its line stays in
 * the running text of its turn and is marked there; it is an aside where no turn is open, and where most cues have a voice
 * and this one has none.
 */
public final class CueAssembler {

    private final Script script;
    private final Lines lines;
    private final String text;
    private final CueLayout layout;
    private final RegionLog regions = new RegionLog();
    private final CueParagraph paragraph;
    private final PrintedLabels printed;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Aside> waiting = new ArrayList<>();
    private final boolean oneTurn;
    private final CueTimes times = new CueTimes();
    private @Nullable TurnDraft turn;
    private boolean byVoice;
    private int speechStart = -1;
    private int speechEnd;
    private int lastEnd;

    /** An assembler of cues that are laid out so. */
    public CueAssembler(Script script, Layout layout) {
        this.script = script;
        this.layout = new CueLayout(script, layout);
        this.lines = layout.lines().lines();
        this.text = script.text();
        this.printed = new PrintedLabels(lines);
        this.paragraph = new CueParagraph(script, regions);
        this.oneTurn = this.layout.isOneTurn();
    }

    /** Assembles the cues; header and regions are those that the format knows. */
    public UnresolvedRecord assemble(RecordHeader header, RegionLog formatRegions) {
        run();
        return new UnresolvedRecord(
                header, drafts, SourceRegions.merge(script, regions, formatRegions), printed.told());
    }

    /** How speakers are marked, for people. */
    public String layoutInWords() {
        return layout.inWords();
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
            paragraph.endCue();
        }
        closeTurn();
    }

    private void begin(ScriptCue cue) {
        Optional<Segment.Voice> changed = cue.voice().filter(voice -> voice.opensTurn() || !isSpeaking(voice));
        if (changed.isPresent()) {
            open(changed.filter(Segment.Voice::isNamed).map(printed::read), changed.flatMap(Segment.Voice::source));
            byVoice = true;
            cue.time().ifPresent(times::add);
        } else if (paragraph.endsBefore(cue)) {
            closeParagraph();
        }
        paragraph.begin(cue);
    }

    /** Whether a voice is that of the open turn. */
    private boolean isSpeaking(Segment.Voice voice) {
        String label = voice.label();
        return turn != null
                && voice.isNamed()
                && turn.label()
                        .filter(open -> open.text().equals(Words.normalized(label, 0, label.length())))
                        .isPresent();
    }

    /** Handles a line, or the lines of a label; gives the next. */
    private int step(int line, ScriptCue cue) {
        Candidate label = layout.label(line);
        int behindMark = layout.marks().end(line);
        int lastLine = line;
        if (label != null) {
            flush(cue);
            openLabelled(label);
            cue.time().ifPresent(times::add);
            lastLine = label.lastLine();
            say(label.speechStart(), lines.contentEnd(lastLine), cue);
        } else if (behindMark >= 0) {
            flush(cue);
            open(Optional.empty(), script.span(lines.contentStart(line), behindMark));
            cue.time().ifPresent(times::add);
            say(behindMark, lines.contentEnd(line), cue);
        } else if (lines.isBlank(line)) {
            blank(cue);
        } else if (layout.events().begins(line)) {
            flush(cue);
            lastLine = layout.events().lastLine(line);
            event(lines.contentStart(line), lines.contentEnd(lastLine), cue);
        } else {
            say(lines.contentStart(line), lines.contentEnd(line), cue);
        }
        return lastLine + 1;
    }

    private void blank(ScriptCue cue) {
        if (cue.kind() == Segment.Kind.LINES) {
            flush(cue);
            closeParagraph();
        }
    }

    /** Adds a stretch of a line, which may hold further labels. */
    private void say(int from, int end, ScriptCue cue) {
        MidLineLabels midLine = layout.midLine();
        int start = from;
        while (!cue.isNamed() && midLine.find(start, end)) {
            extend(start, Chars.trimEnd(text, start, midLine.labelStart()));
            flush(cue);
            int labelStart = midLine.labelStart();
            openLabelled(printed.read(text, labelStart, midLine.labelEnd()), labelStart, midLine.labelEnd());
            start = midLine.speechStart();
        }
        extend(start, end);
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
        addWaiting();
        paragraph.addSpeech(speechStart, speechEnd);
        cue.time().ifPresent(times::add);
        speechStart = -1;
    }

    private void event(int start, int end, ScriptCue cue) {
        if (turn == null && oneTurn) {
            open(Optional.empty(), Optional.empty());
        }
        if (turn != null && (!layout.hasVoicesThroughout() || cue.voice().isPresent())) {
            addWaiting();
            paragraph.addEvent(start, end);
            cue.time().ifPresent(times::add);
            return;
        }
        regions.add(Region.Role.EVENT, start, end);
        Aside.Builder aside = Aside.builder().kind(Aside.Kind.EVENT).text(Words.normalized(text, start, end));
        script.span(start, end).ifPresent(aside::source);
        cue.time().ifPresent(aside::time);
        waiting.add(aside.build());
    }

    /** Adds the events that wait to the turn, which goes on behind them. */
    private void addWaiting() {
        if (!waiting.isEmpty() && turn != null) {
            closeParagraph();
            for (Aside aside : waiting) {
                aside.source().ifPresent(turn::include);
                turn.add(aside, 0);
            }
            waiting.clear();
        }
    }

    private void openLabelled(Candidate label) {
        if (label.timeStart() >= 0 && label.timeStart() < label.labelStart()) {
            regions.add(Region.Role.TIME, label.timeStart(), label.timeEnd());
        }
        SpeakerLabel read = printed.read(label);
        openLabelled(read, label.labelStart(), label.labelEnd());
        if (label.timeStart() >= label.labelEnd()) {
            regions.add(Region.Role.TIME, label.timeStart(), label.timeEnd());
        }
    }

    private void openLabelled(SpeakerLabel label, int start, int end) {
        regions.add(Region.Role.LABEL, start, end);
        Optional<SourceSpan> source = script.span(start, end);
        open(Optional.of(label.withSource(source)), source);
    }

    /** Opens a turn; a voice may be named far before it, where another one has spoken since. */
    private void open(Optional<SpeakerLabel> label, Optional<SourceSpan> source) {
        closeTurn();
        byVoice = false;
        turn = new TurnDraft(label, Optional.<TimeSpan>empty(), Integer.MAX_VALUE, 0);
        source.filter(span -> span.start() >= lastEnd).ifPresent(turn::include);
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
            turn.draft().filter(draft -> draft == turn || !byVoice).ifPresent(drafts::add);
            lastEnd = Math.max(lastEnd, turn.end());
        }
        turn = null;
        waiting.forEach(aside -> drafts.add(new Draft.Outside(aside)));
        waiting.clear();
    }
}

package org.transcript4j.internal.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;

/**
 * Gathers the text of one cue and turns it into segments: one for each stretch of one voice, all with the time of the cue.
 * For one read, not thread-safe.
 */
final class CueRuns {

    /** What stands for text without a time of its own. */
    static final long UNTIMED = -1;

    private final String source;
    private final SegmentSink sink;
    private final List<Run> runs = new ArrayList<>();
    private boolean hasStamps;

    CueRuns(String source, SegmentSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /**
     * A stretch of text.
     *
     * @param text how it reads; null if just as it stands in the source
     * @param stamp since when it is shown, in milliseconds, or {@link #UNTIMED}
     */
    private record Run(@Nullable String text, int start, int end, Voice voice, long stamp) {

        Run withStamp(long millis) {
            return new Run(text, start, end, voice, millis);
        }
    }

    /** Adds text that reads as it stands, but for line ends of one CR. */
    void verbatim(int start, int end, Voice voice, long stamp) {
        if (start < end) {
            add(new Run(null, start, end, voice, stamp));
        }
    }

    /** Adds text that reads otherwise than it stands. */
    void decoded(String text, int start, int end, Voice voice, long stamp) {
        add(new Run(text, start, end, voice, stamp));
    }

    private void add(Run run) {
        runs.add(run);
        hasStamps |= run.stamp != UNTIMED;
    }

    /** Emits a cue that is one run of text. */
    void emitWhole(Optional<TimeSpan> time, Voice voice, int start, int end) {
        if (Chars.skipBlanks(source, start, end) < end) {
            Segment.Builder segment = segment(time, voice);
            sink.segment(segment.text(source.substring(start, end), start, end).build());
        }
    }

    /** Emits what was gathered, and forgets it. Stretches that show nothing are left out. */
    void emit(Optional<TimeSpan> time) {
        List<Optional<TimeSpan>> times = Collections.nCopies(runs.size(), Optional.empty());
        if (hasStamps) {
            time.ifPresent(cue -> stampFirstWord(cue.start().toMillis()));
            times = timesOfRuns(time);
        }
        for (int from = 0; from < runs.size(); ) {
            int to = from + 1;
            while (to < runs.size() && runs.get(to).voice.equals(runs.get(from).voice)) {
                to++;
            }
            emit(time, from, to, times);
            from = to;
        }
        runs.clear();
        hasStamps = false;
    }

    private void emit(Optional<TimeSpan> time, int from, int to, List<Optional<TimeSpan>> times) {
        boolean shown = false;
        for (int i = from; i < to && !shown; i++) {
            shown = !isBlank(runs.get(i));
        }
        if (!shown) {
            return;
        }
        Segment.Builder segment = segment(time, runs.get(from).voice);
        for (int i = from; i < to; i++) {
            add(runs.get(i), times.get(i), segment);
        }
        sink.segment(segment.build());
    }

    private static Segment.Builder segment(Optional<TimeSpan> time, Voice voice) {
        Segment.Builder segment = Segment.cue();
        time.ifPresent(segment::time);
        voice.applyTo(segment);
        return segment;
    }

    private void add(Run run, Optional<TimeSpan> time, Segment.Builder segment) {
        if (time.isEmpty() || isBlank(run)) {
            segment.text(textOf(run, run.start, run.end), run.start, run.end);
        } else if (run.text != null) {
            segment.word(run.text, run.start, run.end, time.get(), OptionalDouble.empty());
        } else {
            addWords(run, time.get(), segment);
        }
    }

    /** A line break ends a word, as it does where it is not verbatim, and the blanks round a word are no part of it. */
    private void addWords(Run run, TimeSpan time, Segment.Builder segment) {
        int at = run.start;
        while (at < run.end) {
            int start = Chars.skipBlanks(source, at, run.end);
            if (at < start) {
                segment.text(textOf(run, at, start), at, start);
            }
            int line = start;
            while (line < run.end && !isLineEnd(source.charAt(line))) {
                line++;
            }
            int end = line;
            while (end > start && Chars.isBlank(source.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                segment.word(source.substring(start, end), start, end, time, OptionalDouble.empty());
            }
            at = end;
        }
    }

    private String textOf(Run run, int start, int end) {
        return run.text == null ? source.substring(start, end).replace('\r', '\n') : run.text;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private boolean isBlank(Run run) {
        return run.text == null
                ? Chars.skipBlanks(source, run.start, run.end) == run.end
                : Chars.skipBlanks(run.text, 0, run.text.length()) == run.text.length();
    }

    /** On the line of the first stamp the text before it is shown from the start of the cue. */
    private void stampFirstWord(long cueStart) {
        int stamped = 0;
        while (stamped < runs.size() && runs.get(stamped).stamp == UNTIMED) {
            stamped++;
        }
        if (stamped == runs.size()) {
            return;
        }
        for (int i = stamped - 1; i >= 0; i--) {
            Run run = runs.get(i);
            if (run.text != null && run.text.equals("\n")) {
                return;
            }
            int line = run.text == null ? lastLine(run) : run.start;
            if (line > run.start) {
                runs.set(i, new Run(null, run.start, line, run.voice, UNTIMED));
                if (line < run.end) {
                    runs.add(i + 1, new Run(null, line, run.end, run.voice, cueStart));
                }
                return;
            }
            runs.set(i, run.withStamp(cueStart));
        }
    }

    private int lastLine(Run run) {
        int line = run.end;
        while (line > run.start && !isLineEnd(source.charAt(line - 1))) {
            line--;
        }
        return line;
    }

    /** A stamped run ends with the next stamp, or with the cue. */
    private List<Optional<TimeSpan>> timesOfRuns(Optional<TimeSpan> cue) {
        List<Optional<TimeSpan>> times = new ArrayList<>(Collections.nCopies(runs.size(), Optional.empty()));
        Optional<Duration> cueEnd = cue.flatMap(TimeSpan::end);
        Optional<TimeSpan> time = Optional.empty();
        for (int i = runs.size() - 1; i >= 0; i--) {
            long stamp = runs.get(i).stamp;
            if (stamp == UNTIMED) {
                continue;
            }
            if (time.isEmpty() || time.get().start().toMillis() != stamp) {
                time = Optional.of(stampedFrom(
                        Duration.ofMillis(stamp), time.map(TimeSpan::start).or(() -> cueEnd)));
            }
            times.set(i, time);
        }
        return times;
    }

    /** Stamps may stand in any order: an end before the start says nothing. */
    private static TimeSpan stampedFrom(Duration start, Optional<Duration> end) {
        return end.isPresent() && end.get().compareTo(start) >= 0
                ? TimeSpan.of(start, end.get())
                : TimeSpan.startingAt(start);
    }
}

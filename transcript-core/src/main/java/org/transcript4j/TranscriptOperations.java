package org.transcript4j;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What hosts do with a transcript that they have: rename or anonymize speakers, select by speaker or time, find the turn at
 * a place, count words and speaking time. Each method returns a new value and keeps the spans of what it keeps.
 *
 * <pre>{@code
 * Transcript half = TranscriptOperations.between(transcript, Duration.ZERO, Duration.ofMinutes(30));
 * TranscriptOperations.words(half).forEach((speaker, words) -> System.out.println(speaker.name() + ": " + words));
 * TranscriptOperations.anonymize(half);
 * }</pre>
 *
 * <p>Stateless and thread-safe. Times are measured as {@link TimeSpan} measures them. A turn without an end lasts until the
 * next entry that has a time, if that is not before its start; else, as for the last turn, its length is unknown.
 */
public final class TranscriptOperations {

    private TranscriptOperations() {}

    /**
     * A copy in which a speaker has another name. The id, the labels and what is printed stay as they are.
     *
     * @param transcript the transcript
     * @param id the id of the speaker
     * @param name the new name
     * @throws IllegalArgumentException if no speaker has this id, or the name is blank
     */
    public static Transcript renameSpeaker(Transcript transcript, String id, String name) {
        boolean found =
                transcript.speakers().stream().anyMatch(speaker -> speaker.id().equals(id));
        if (!found) {
            throw new IllegalArgumentException("no speaker has the id " + id);
        }
        return mapTurns(
                transcript,
                turn -> turn.withSpeakers(turn.speakers().stream()
                        .map(speaker -> speaker.id().equals(id) ? speaker.withName(name) : speaker)
                        .toList()));
    }

    /**
     * A copy in which speakers are {@code Speaker 1}, {@code Speaker 2} and so on in order of first appearance: ids, names
     * and printed labels alike; roles, forms of address and notes are gone. Groups and generic labels become numbers too.
     * Title, summary, metadata, asides and speech stay as they are: a name that is spoken is still there.
     */
    public static Transcript anonymize(Transcript transcript) {
        Map<Speaker, Speaker> numbered = new HashMap<>();
        for (Speaker speaker : transcript.speakers()) {
            Speaker.Kind kind = speaker.kind() == Speaker.Kind.PERSON ? Speaker.Kind.GENERIC : speaker.kind();
            numbered.put(speaker, Speaker.of("Speaker " + (numbered.size() + 1)).withKind(kind));
        }
        return mapTurns(transcript, turn -> anonymized(turn, numbered));
    }

    private static Turn anonymized(Turn turn, Map<Speaker, Speaker> numbered) {
        Turn anonymous = turn.withSpeakers(turn.speakers().stream()
                .map(speaker -> numbered.getOrDefault(speaker, speaker))
                .toList());
        String name = anonymous.speakers().isEmpty() ? "Unnamed" : anonymous.speakerName();
        return anonymous.withLabel(
                turn.label().map(label -> SpeakerLabel.of(name).withSource(label.source())));
    }

    /**
     * A copy with the turns alone in which one of these speaks, alone or with others. Asides outside turns are left out.
     *
     * @param transcript the transcript
     * @param ids the ids of the speakers; one that nobody has selects nothing
     */
    public static Transcript bySpeakers(Transcript transcript, Set<String> ids) {
        return transcript.withEntries(transcript.turns().stream()
                .filter(turn -> turn.speakers().stream().anyMatch(speaker -> ids.contains(speaker.id())))
                .toList());
    }

    /**
     * A copy with the entries alone that overlap a range of time. An entry without a time belongs to the last before it that
     * has one; those before the first time are left out.
     *
     * @param transcript the transcript
     * @param from the start of the range
     * @param to the end of the range, exclusive
     */
    public static Transcript between(Transcript transcript, Duration from, Duration to) {
        List<Entry> selected = new ArrayList<>();
        List<TimeSpan> times = times(transcript.entries());
        boolean within = false;
        for (int i = 0; i < times.size(); i++) {
            Entry entry = transcript.entries().get(i);
            if (entry.time().isPresent()) {
                within = overlaps(times.get(i), from, to);
            }
            if (within) {
                selected.add(entry);
            }
        }
        return transcript.withEntries(selected);
    }

    private static boolean overlaps(TimeSpan time, Duration from, Duration to) {
        boolean startsBefore = time.start().compareTo(to) < 0 && from.compareTo(to) < 0;
        boolean startsWithin = startsBefore && time.start().compareTo(from) >= 0;
        boolean endsBehind = time.end().map(end -> end.compareTo(from) > 0).orElse(true);
        return startsWithin || (startsBefore && endsBehind);
    }

    /**
     * The turn that covers an offset of the source, its label included.
     *
     * @param transcript the transcript
     * @param offset 0-based, in UTF-16 code units
     */
    public static Optional<Turn> turnAt(Transcript transcript, int offset) {
        return transcript.turns().stream()
                .filter(turn -> turn.source().map(span -> span.contains(offset)).orElse(false))
                .findFirst();
    }

    /** The turn that is spoken at a time; of several the one that began last. A turn begins with its start and ends before its end. */
    public static Optional<Turn> turnAt(Transcript transcript, Duration time) {
        List<TimeSpan> times = times(transcript.entries());
        Optional<Turn> found = Optional.empty();
        Duration latest = Duration.ZERO;
        for (int i = 0; i < times.size(); i++) {
            Entry entry = transcript.entries().get(i);
            if (entry instanceof Turn turn && entry.time().isPresent()) {
                TimeSpan span = times.get(i);
                boolean spoken = span.start().compareTo(time) <= 0
                        && span.end().map(end -> end.compareTo(time) > 0).orElse(true);
                if (spoken && (found.isEmpty() || span.start().compareTo(latest) >= 0)) {
                    found = Optional.of(turn);
                    latest = span.start();
                }
            }
        }
        return found;
    }

    /**
     * How many words each speaker says, in order of first appearance. A word is what stands between blanks and has a letter
     * or a digit; events such as {@code [laughter]} are none. Of speakers who speak together each says all words.
     */
    public static Map<Speaker, Integer> words(Transcript transcript) {
        Map<Speaker, Integer> words = new LinkedHashMap<>();
        for (Turn turn : transcript.turns()) {
            int said = turn.paragraphs().stream()
                    .mapToInt(TranscriptOperations::words)
                    .sum();
            turn.speakers().forEach(speaker -> words.merge(speaker, said, Integer::sum));
        }
        return words;
    }

    private static int words(Paragraph paragraph) {
        StringBuilder speech = new StringBuilder(paragraph.text());
        for (Event event : paragraph.events()) {
            for (int i = event.start(); i < event.end(); i++) {
                speech.setCharAt(i, ' ');
            }
        }
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < speech.length(); ) {
            int c = speech.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /**
     * How long each speaker speaks, in order of first appearance. Turns without a time, and those whose end is unknown or
     * before their start, count nothing. Of speakers who speak together each speaks all the time.
     */
    public static Map<Speaker, Duration> speakingTime(Transcript transcript) {
        Map<Speaker, Duration> spoken = new LinkedHashMap<>();
        List<TimeSpan> times = times(transcript.entries());
        for (int i = 0; i < times.size(); i++) {
            if (transcript.entries().get(i) instanceof Turn turn) {
                Duration length = length(times.get(i));
                turn.speakers().forEach(speaker -> spoken.merge(speaker, length, Duration::plus));
            }
        }
        return spoken;
    }

    private static Duration length(TimeSpan time) {
        Duration length = time.end().map(end -> end.minus(time.start())).orElse(Duration.ZERO);
        return length.isNegative() ? Duration.ZERO : length;
    }

    /** The times of the entries, with an end wherever the next time gives one; zero to zero for an entry without a time. */
    private static List<TimeSpan> times(List<Entry> entries) {
        TimeSpan none = TimeSpan.of(Duration.ZERO, Duration.ZERO);
        List<TimeSpan> times = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            times.add(entry.time().orElse(none));
        }
        Optional<Duration> next = Optional.empty();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).time().isPresent()) {
                TimeSpan time = times.get(i);
                Optional<Duration> end = next.filter(follows -> follows.compareTo(time.start()) >= 0);
                if (time.end().isEmpty() && end.isPresent()) {
                    times.set(i, time.withEnd(end.get()));
                }
                next = Optional.of(time.start());
            }
        }
        return times;
    }

    private static Transcript mapTurns(Transcript transcript, UnaryOperator<Turn> change) {
        return transcript.withEntries(transcript.entries().stream()
                .map(entry -> entry instanceof Turn turn ? change.apply(turn) : entry)
                .toList());
    }
}

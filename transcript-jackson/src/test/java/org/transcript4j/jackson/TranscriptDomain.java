package org.transcript4j.jackson;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Cue;
import org.transcript4j.Entry;
import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;

/** Any values, the odd ones more often than chance would: lone surrogates, controls, negative and huge times. */
class TranscriptDomain extends DomainContextBase {

    @Provide
    Arbitrary<Transcript> transcripts() {
        Arbitrary<List<Speaker>> casts = speakers().list().ofMaxSize(4).uniqueElements(Speaker::id);
        Arbitrary<List<Entry>> entries =
                casts.flatMap(cast -> entriesOf(cast).list().ofMaxSize(5));
        return Combinators.combine(
                        texts().optional(),
                        texts().list().ofMaxSize(2),
                        Arbitraries.maps(keys(), texts()).ofMaxSize(3),
                        instants().optional(),
                        entries)
                .as((title, summary, metadata, startedAt, list) -> {
                    Transcript.Builder transcript = Transcript.builder();
                    title.ifPresent(transcript::title);
                    startedAt.ifPresent(transcript::startedAt);
                    return transcript
                            .addAllSummary(summary)
                            .putAllMetadata(metadata)
                            .addAllEntries(list)
                            .build();
                });
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Arbitraries.oneOf(turns(), asides());
    }

    @Provide
    Arbitrary<Block> blocks() {
        return Arbitraries.oneOf(paragraphs(), asides());
    }

    @Provide
    Arbitrary<Turn> turns() {
        return speakers().list().ofMaxSize(3).uniqueElements(Speaker::id).flatMap(this::turnsOf);
    }

    private Arbitrary<Entry> entriesOf(List<Speaker> cast) {
        Arbitrary<List<Speaker>> some = cast.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(cast).list().ofMaxSize(2);
        return Arbitraries.oneOf(some.flatMap(this::turnsOf), asides());
    }

    private Arbitrary<Turn> turnsOf(List<Speaker> speakers) {
        return Combinators.combine(
                        labels().optional(),
                        timeSpans().optional(),
                        blocks().list().ofMaxSize(4),
                        sourceSpans().optional())
                .as((label, time, body, source) -> {
                    Turn.Builder turn = Turn.builder().addAllSpeakers(speakers).addAllBody(body);
                    label.ifPresent(turn::label);
                    time.ifPresent(turn::time);
                    source.ifPresent(turn::source);
                    return turn.build();
                });
    }

    @Provide
    Arbitrary<Aside> asides() {
        return Combinators.combine(
                        Arbitraries.of(Aside.Kind.class),
                        texts(),
                        timeSpans().optional(),
                        sourceSpans().optional())
                .as((kind, text, time, source) -> {
                    Aside.Builder aside = Aside.builder().kind(kind).text(text);
                    time.ifPresent(aside::time);
                    source.ifPresent(aside::source);
                    return aside.build();
                });
    }

    @Provide
    Arbitrary<Paragraph> paragraphs() {
        return texts().flatMap(text -> Combinators.combine(
                        ranges(text.length(), Event::of).list().ofMaxSize(2),
                        cuesWithin(text.length()).list().ofMaxSize(2),
                        wordsWithin(text.length()).list().ofMaxSize(3),
                        sourceSpans().list().ofMaxSize(2))
                .as((events, cues, words, source) -> Paragraph.builder()
                        .text(text)
                        .addAllEvents(events)
                        .addAllCues(cues)
                        .addAllWords(words)
                        .addAllSource(source)
                        .build()));
    }

    @Provide
    Arbitrary<Speaker> speakers() {
        return Combinators.combine(
                        names(),
                        names(),
                        texts().optional(),
                        Arbitraries.of(Speaker.Kind.class),
                        texts().list().ofMaxSize(2))
                .as((id, name, role, kind, labels) -> {
                    Speaker.Builder speaker =
                            Speaker.builder().id(id).name(name).kind(kind).addAllLabels(labels);
                    role.ifPresent(speaker::role);
                    return speaker.build();
                });
    }

    @Provide
    Arbitrary<SpeakerLabel> labels() {
        return Combinators.combine(
                        texts(),
                        names(),
                        texts().optional(),
                        texts().optional(),
                        texts().optional(),
                        sourceSpans().optional())
                .as((text, name, honorific, role, note, source) -> {
                    SpeakerLabel.Builder label =
                            SpeakerLabel.builder().text(text).name(name);
                    honorific.ifPresent(label::honorific);
                    role.ifPresent(label::role);
                    note.ifPresent(label::note);
                    source.ifPresent(label::source);
                    return label.build();
                });
    }

    @Provide
    Arbitrary<Event> events() {
        return ranges(Integer.MAX_VALUE, Event::of);
    }

    @Provide
    Arbitrary<SourceSpan> sourceSpans() {
        return ranges(Integer.MAX_VALUE, SourceSpan::of);
    }

    @Provide
    Arbitrary<Cue> cues() {
        return cuesWithin(Integer.MAX_VALUE);
    }

    @Provide
    Arbitrary<Word> words() {
        return wordsWithin(Integer.MAX_VALUE);
    }

    @Provide
    Arbitrary<TimeSpan> timeSpans() {
        return Combinators.combine(durations(), durations().optional()).as((start, end) -> {
            TimeSpan.Builder time = TimeSpan.builder().start(start);
            end.ifPresent(time::end);
            return time.build();
        });
    }

    private Arbitrary<Cue> cuesWithin(int length) {
        return Combinators.combine(ranges(length, Event::of), timeSpans())
                .as((range, time) -> Cue.of(range.start(), range.end(), time));
    }

    private Arbitrary<Word> wordsWithin(int length) {
        Arbitrary<Double> confidences =
                Arbitraries.doubles().between(0, 1).ofScale(17).edgeCases(cases -> cases.add(0.1, 1e-17, 1.0));
        return Combinators.combine(ranges(length, Event::of), timeSpans(), confidences.optional())
                .as((range, time, confidence) -> {
                    Word.Builder word =
                            Word.builder().start(range.start()).end(range.end()).time(time);
                    confidence.ifPresent(word::confidence);
                    return word.build();
                });
    }

    private static <T> Arbitrary<T> ranges(int length, BiFunction<Integer, Integer, T> of) {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, length);
        return Combinators.combine(offsets, offsets).as((a, b) -> of.apply(Math.min(a, b), Math.max(a, b)));
    }

    private static Arbitrary<Duration> durations() {
        Arbitrary<Duration> usual =
                Arbitraries.longs().between(-3_600_000, 360_000_000).map(Duration::ofMillis);
        Arbitrary<Duration> any = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().between(0, 999_999_999))
                .as(Duration::ofSeconds);
        return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(1, any));
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
                                .withDistribution(RandomDistribution.biased()),
                        Arbitraries.longs().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    /** Texts that writers and readers of JSON trip over. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Good evening. ",
                "Gr\u00fc\u00df Gott",
                "\ud83d\ude80",
                "\ud83d",
                "\ude80",
                "\"",
                "\\",
                "\\u0041",
                "/",
                "\u0000",
                "\u001f",
                "\n",
                "\u007f",
                "\u2028",
                "\ufeff",
                "\uffff",
                "</script>",
                "null");
        Arbitrary<String> composed = pieces.list().ofMaxSize(5).map(list -> String.join("", list));
        return Arbitraries.oneOf(composed, Arbitraries.strings().ofMaxLength(12));
    }

    /** Jackson reads no lone surrogates in names of properties. */
    private static Arbitrary<String> keys() {
        return texts().map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static Arbitrary<String> names() {
        return texts().filter(name -> !name.isBlank());
    }
}

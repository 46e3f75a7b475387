package org.transcript4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.transcript4j.fixture.Fixture;
import org.transcript4j.parse.TranscriptParser;

/** What Java serialization writes of a transcript: its own classes and the platform's, with the fields of its values alone. */
class SerialFormTest {

    private static final Transcript TRANSCRIPT = Transcript.builder()
            .title("T")
            .addSummary("S")
            .putMetadata("k", "v")
            .startedAt(Instant.EPOCH)
            .addEntries(turn())
            .build();

    private static final String FORM = """
            org.transcript4j.Aside$Kind:
            org.transcript4j.ImmutableAside: kind, source, text, time
            org.transcript4j.ImmutableCue: end, start, time
            org.transcript4j.ImmutableEvent: end, start
            org.transcript4j.ImmutableParagraph: cues, events, source, text, words
            org.transcript4j.ImmutableSourceSpan: end, start
            org.transcript4j.ImmutableSpeaker: id, kind, labels, name, role
            org.transcript4j.ImmutableSpeakerLabel: honorific, name, note, role, source, text
            org.transcript4j.ImmutableTimeSpan: end, start
            org.transcript4j.ImmutableTranscript: entries, metadata, startedAt, summary, title
            org.transcript4j.ImmutableTurn: body, label, source, speakers, time
            org.transcript4j.ImmutableWord: confidence, end, start, time
            org.transcript4j.Speaker$Kind:
            """;

    private static Turn turn() {
        TimeSpan time = TimeSpan.of(Duration.ZERO, Duration.ofSeconds(2));
        return Turn.builder()
                .addSpeakers(Speaker.of("Ana").withRole("Host"))
                .label(SpeakerLabel.of("Ana").withSource(SourceSpan.of(0, 3)))
                .addBody(Paragraph.builder()
                        .text("Hi [x]")
                        .addEvents(Event.of(3, 6))
                        .addCues(Cue.of(0, 6, time))
                        .addWords(Word.builder()
                                .start(0)
                                .end(2)
                                .time(time)
                                .confidence(0.5)
                                .build())
                        .addSource(SourceSpan.of(5, 11))
                        .build())
                .addBody(Aside.of(Aside.Kind.EVENT, "(x)"))
                .build();
    }

    /** A filter that a host may use: nothing but values of this library and of the platform. */
    private static final ObjectInputFilter FILTER =
            ObjectInputFilter.Config.createFilter("org.transcript4j.*;java.lang.*;java.time.*;java.util.*;!*");

    @Test
    void itsClassesAndFieldsAreThese() throws Exception {
        assertEquals(
                FORM,
                fields(TRANSCRIPT).entrySet().stream()
                        .map(type -> (type.getKey() + ": " + type.getValue()).strip() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void whatWasParsedPassesTheFilterAndComesBackEqual() throws Exception {
        for (Fixture fixture : Fixture.all()) {
            Transcript transcript =
                    TranscriptParser.create().parse(fixture.text()).transcript();
            transcript.turns();
            transcript.speakers();

            assertEquals(transcript, read(written(transcript), FILTER));
        }
    }

    @Test
    void theFilterRefusesOtherClasses() throws Exception {
        byte[] foreign = written(new File("x"));

        assertThrows(InvalidClassException.class, () -> read(foreign, FILTER));
    }

    private static Object read(byte[] bytes, ObjectInputFilter filter) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(filter);
            return in.readObject();
        }
    }

    private static byte[] written(Object value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> fields(Object value) throws IOException, ClassNotFoundException {
        try (var in = new DescribingStream(new ByteArrayInputStream(written(value)))) {
            in.readObject();
            return in.fields;
        }
    }

    /** Notes the classes of this library that come by, with their fields. */
    private static final class DescribingStream extends ObjectInputStream {

        private final Map<String, String> fields = new TreeMap<>();

        DescribingStream(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
            ObjectStreamClass type = super.readClassDescriptor();
            if (type.getName().startsWith("org.transcript4j")) {
                fields.put(
                        type.getName(),
                        Arrays.stream(type.getFields())
                                .map(ObjectStreamField::getName)
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
            return type;
        }
    }
}

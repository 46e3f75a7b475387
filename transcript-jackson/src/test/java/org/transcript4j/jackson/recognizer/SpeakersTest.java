package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.write.TranscriptWriter;

/** What speakers are called whom services tell apart: the label is what is printed, the name is for readers. */
class SpeakersTest {

    private static final TranscriptParser PARSER = TranscriptParser.create();

    private static String deepgram(String speaker) {
        return """
                {"results": {"utterances": [
                  {"start": 0.5, "end": 1.4, "transcript": "The tide is out.", "speaker": %s},
                  {"start": 2.0, "end": 2.7, "transcript": "It is.", "speaker": 1}]}}""".formatted(speaker);
    }

    private static String speechmatics(String speaker) {
        return """
                {"format": "2.9", "metadata": {"type": "transcription"}, "results": [
                  {"type": "word", "start_time": 0.5, "end_time": 0.9,
                   "alternatives": [{"content": "Low", "confidence": 0.9, "speaker": "%s"}]},
                  {"type": "word", "start_time": 1.0, "end_time": 1.2,
                   "alternatives": [{"content": "tide", "confidence": 0.9, "speaker": "%s"}]}]}""".formatted(speaker, speaker);
    }

    private static String assemblyAi(String speaker) {
        return """
                {"acoustic_model": "assemblyai_default", "language_model": "assemblyai_default", "utterances": [
                  {"start": 500, "end": 1400, "text": "The tide is out.", "speaker": "%s", "words": []}]}""".formatted(speaker);
    }

    private static String revAi(String speakers) {
        return """
                {"monologues": [{"speaker": 0, "elements": [
                  {"type": "text", "value": "Low", "ts": 0.5, "end_ts": 0.9, "confidence": 0.9},
                  {"type": "punct", "value": "."}]}]%s}""".formatted(speakers);
    }

    static Stream<Arguments> speakers() {
        return Stream.of(
                arguments("a bare number gets a name", deepgram("0"), "0", "SPEAKER_00", Speaker.Kind.GENERIC),
                arguments("a letter names nobody", assemblyAi("B"), "B", "B", Speaker.Kind.GENERIC),
                arguments("nor does a letter with a number", speechmatics("S1"), "S1", "S1", Speaker.Kind.GENERIC),
                arguments("nor the mark of the unknown", speechmatics("UU"), "UU", "UU", Speaker.Kind.GENERIC),
                arguments("a name is a name", assemblyAi("Ana"), "Ana", "Ana", Speaker.Kind.PERSON),
                arguments("a number without a name", revAi(""), "0", "SPEAKER_00", Speaker.Kind.GENERIC),
                arguments(
                        "a number that is named elsewhere",
                        revAi(", \"speakers\": [{\"id\": \"0\", \"name\": \"Ana Bell\"}]"),
                        "0",
                        "Ana Bell",
                        Speaker.Kind.PERSON));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speakers")
    void keepTheirLabelsAndGetNames(String reason, String json, String label, String name, Speaker.Kind kind) {
        Turn turn = PARSER.parse(json).transcript().turns().get(0);
        Speaker speaker = turn.speaker().orElseThrow();

        assertEquals(label, turn.label().orElseThrow().text(), reason);
        assertEquals(label, turn.label().orElseThrow().source().orElseThrow().in(json), reason);
        assertEquals(name, speaker.name(), reason);
        assertEquals(List.of(label), speaker.labels(), reason);
        assertEquals(kind, speaker.kind(), reason);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "A,true", "S1,true", "spk_0,true", "ch_0,true", "Channel 0,true", "SPEAKER_12,true", "UU,true"
    })
    @CsvSource({"Ana,false", "AB,false", "Ana Bell,false", "'',false", "Agent,false", "Ana Bell 2,false", "a/1,false"})
    void areGenericWhereTheLabelCounts(String label, boolean generic) {
        assertEquals(generic, SpeakerNames.isGeneric(label));
    }

    @Test
    void aChannelThatIsCountedNamesNobody() {
        Transcript transcript = PARSER.parse("""
                        {"results": {"channels": [
                          {"alternatives": [{"transcript": "Hello.", "words": [{"word": "Hello.", "start": 0, "end": 1}]}]},
                          {"alternatives": [{"transcript": "Yes?", "words": [{"word": "Yes?", "start": 2, "end": 3}]}]}]}}""").transcript();

        assertEquals(
                List.of("Channel 0", "Channel 1"),
                transcript.turns().stream().map(Turn::speakerName).toList());
        assertTrue(transcript.speakers().stream().allMatch(speaker -> speaker.kind() == Speaker.Kind.GENERIC));
    }

    @Test
    void areKnownByLabelAndByName() {
        for (String known : List.of("0", "SPEAKER_00")) {
            TranscriptParser parser =
                    TranscriptParser.builder().knownSpeaker("Ana Bell", known).build();
            Speaker speaker =
                    parser.parse(deepgram("0")).transcript().speakers().get(0);

            assertEquals("Ana Bell", speaker.name(), known);
            assertEquals(Speaker.Kind.PERSON, speaker.kind(), known);
        }
    }

    @Test
    void arePrintedByNameWhereTheLabelIsANumber() {
        Transcript transcript = PARSER.parse(deepgram("0")).transcript();

        assertEquals(
                "SPEAKER_00: The tide is out.\n\nSPEAKER_01: It is.\n",
                TranscriptWriter.plainText().toString(transcript));
    }
}

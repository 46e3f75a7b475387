package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing, new or broken costs nothing else, and is told. */
class ToleranceTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"words", "utterances", "documents"})
    void losesNothingElse(String format, String reason, String json, List<String> cues, List<String> problems) {
        Reading reading = Reading.of(Reading.format(format), json).checkPlaces();

        assertEquals(cues, reading.cues(), reason);
        assertEquals(problems, reading.problems(), reason);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments(
                        "aws-transcribe",
                        "a word whose time is no number keeps its text",
                        items("{'type': 'pronunciation', 'start_time': 'soon', 'alternatives': [{'content': 'and'}]}"),
                        List.of("1-3 <spk_0> {Fore} and {aft}"),
                        List.of(
                                "WARNING CUE_REPAIRED [soon] this time cannot be read",
                                "INFO CUE_REPAIRED [and] this word has no speaker, and was given to the one before",
                                "INFO CUE_REPAIRED [and] this word has no time")),
                arguments(
                        "aws-transcribe",
                        "an item of a kind that is not known is speech",
                        items(
                                "{'type': 'sneeze', 'start_time': '1.6', 'speaker_label': 'spk_0', 'alternatives': [{'content': 'tish'}]}"),
                        List.of("1-3 <spk_0> {Fore} {tish} {aft}"),
                        List.of("INFO CUE_REPAIRED [sneeze] \"sneeze\" is not known here and was taken for speech")),
                arguments(
                        "aws-transcribe",
                        "an item without alternatives has nothing to say",
                        items(
                                "{'type': 'pronunciation', 'start_time': '1.6', 'speaker_label': 'spk_0', 'alternatives': []}"),
                        List.of("1-3 <spk_0> {Fore} {aft}"),
                        List.of(
                                "WARNING CUE_DROPPED [{\"type\": \"pronunciation\", \"start_time\": \"1.6\", \"speaker_labe...]"
                                        + " a word without text")),
                arguments(
                        "aws-transcribe",
                        "what is no item is passed over",
                        items(
                                "null, 7, 'and', [], {'type': 'pronunciation', 'content': '-', 'speaker_label': 'spk_0', 'start_time': 2}"),
                        List.of("1-3 <spk_0> {Fore} {-} {aft}"),
                        List.of(
                                "WARNING CONTENT_IGNORED [7] not an object, and was passed over",
                                "WARNING CONTENT_IGNORED [\"and\"] not an object, and was passed over",
                                "WARNING CONTENT_IGNORED [[]] not an object, and was passed over")),
                arguments(
                        "aws-transcribe",
                        "a new field is told once",
                        items(
                                "{'mood': {'glad': 1}, 'type': 'pronunciation', 'start_time': '2', 'speaker_label': 'spk_0',"
                                        + " 'alternatives': [{'content': 'and'}]}, {'mood': 2, 'type': 'punctuation',"
                                        + " 'speaker_label': 'spk_0', 'alternatives': [{'content': ','}]}"),
                        List.of("1-3 <spk_0> {Fore} {and}, {aft}"),
                        List.of(
                                "INFO CONTENT_IGNORED [{\"glad\": 1}] the field \"mood\" is not known here and was passed over")),
                arguments(
                        "deepgram",
                        "a confidence beyond 1 is left out",
                        doc(
                                "{'results': {'utterances': [{'start': 1, 'end': 2, 'speaker': 0, 'transcript': 'Ahoy', 'words':"
                                        + " [{'word': 'Ahoy', 'start': 1, 'end': 2, 'confidence': 1.5}]}]}}"),
                        List.of("1-2 <SPEAKER_00> {Ahoy}"),
                        List.of("INFO CUE_REPAIRED [1.5] this confidence is no number from 0 to 1, and was left out")),
                arguments(
                        "whisper",
                        "a word that the text lacks is said all the same",
                        doc("{'segments': [{'start': 1, 'end': 2, 'text': ' Up.', 'words': [{'word': 'Up', 'start': 1},"
                                + " {'word': '.', 'start': 2}, {'word': 'Down.', 'start': 3}]}]}"),
                        List.of("1-2 {Up}. {Down.}"),
                        List.of()));
    }

    static Stream<Arguments> utterances() {
        return Stream.of(
                arguments(
                        "assemblyai",
                        "words are optional",
                        doc(
                                "{'utterances': [{'start': 1000, 'end': 2000, 'speaker': 'A', 'text': 'Ahoy.', 'words': null},"
                                        + " {'start': 3000, 'speaker': 'B', 'text': 'Aye.'}]}"),
                        List.of("1-2 <A> Ahoy.", "3- <B> Aye."),
                        List.of()),
                arguments(
                        "assemblyai",
                        "an utterance without a time, and one without a text",
                        doc("{'utterances': [{'text': 'Ahoy.'}, {'start': 1}]}"),
                        List.of("? Ahoy."),
                        List.of(
                                "INFO CUE_REPAIRED [Ahoy.] this utterance has no time",
                                "WARNING CUE_DROPPED [{\"start\": 1}] an utterance without words or text")),
                arguments(
                        "rev-ai",
                        "a monologue without a speaker goes on",
                        doc("{'monologues': [{'speaker': 0, 'elements': [{'type': 'text', 'value': 'Up', 'ts': 1}]},"
                                + " {'elements': [{'type': 'text', 'value': 'Down', 'ts': 2}]}]}"),
                        List.of("1- <SPEAKER_00> {Up}", "2- {Down}"),
                        List.of(
                                "INFO CUE_REPAIRED [{\"elements\": [{\"type\": \"text\", \"value\": \"Down\", \"ts\": 2}]}]"
                                        + " this utterance has no speaker, and was given to the one before")),
                arguments(
                        "azure-speech",
                        "a status that is not known",
                        doc("{'recognizedPhrases': [{'recognitionStatus': 'Splendid', 'offsetInTicks': 10000000,"
                                + " 'nBest': [{'display': 'Ahoy.'}]}, {'recognitionStatus': 'Sad', 'nBest': []}]}"),
                        List.of("1- Ahoy."),
                        List.of(
                                "INFO CUE_REPAIRED [Splendid] \"Splendid\" is not known here and was taken for speech",
                                "INFO CUE_REPAIRED [Sad] \"Sad\" is not known here and was taken for speech",
                                "WARNING CUE_DROPPED [{\"recognitionStatus\": \"Sad\", \"nBest\": []}]"
                                        + " an utterance without words or text")),
                arguments(
                        "ibm-speech",
                        "no labels, no confidences and a word that is no array",
                        doc(
                                "{'results': [{'alternatives': [{'transcript': 'port side ', 'timestamps': [['port', 1, 2], 'side']}]}]}"),
                        List.of("1-2 {port} side"),
                        List.of(
                                "WARNING CONTENT_IGNORED [\"side\"] not an array, and was passed over",
                                "INFO CUE_REPAIRED [side] this word has no time")),
                arguments(
                        "podcast-json",
                        "a speaker who is a number, a body that is none",
                        doc(
                                "{'segments': [{'speaker': 7, 'startTime': '0.5', 'body': 12}, {'startTime': 1, 'body': ['x']}]}"),
                        List.of("0.5- <SPEAKER_07> 12"),
                        List.of(
                                "WARNING CONTENT_IGNORED [[\"x\"]] not a string or a number, and was passed over",
                                "WARNING CUE_DROPPED [{\"startTime\": 1, \"body\": [\"x\"]}] an utterance without words or text")));
    }

    static Stream<Arguments> documents() {
        String segment = "{'start': 1, 'end': 2, 'text': 'Up.'}";
        return Stream.of(
                arguments(
                        "whisper",
                        "a document that breaks off in a string",
                        doc("{'segments': [" + segment + ", {'start': 3, 'text': 'Dow"),
                        List.of("1-2 Up."),
                        List.of(
                                "WARNING CUE_DROPPED [{\"start\": 3, \"text\": \"Dow] an utterance without words or text",
                                "ERROR CONTENT_IGNORED [] the JSON breaks off here: what stands before was read")),
                arguments(
                        "whisper",
                        "a document that breaks off behind a text",
                        doc("{'segments': [" + segment + ", {'start': 3, 'text': 'Down.'"),
                        List.of("1-2 Up.", "3- Down."),
                        List.of("ERROR CONTENT_IGNORED [] the JSON breaks off here: what stands before was read")),
                arguments(
                        "whisper",
                        "a document that is broken",
                        doc("{'segments': [" + segment + ", oops, " + segment + "]}"),
                        List.of("1-2 Up."),
                        List.of("ERROR CONTENT_IGNORED [oops, {\"start\": 1, \"end\": 2, \"text\": \"Up.\"}]}]"
                                + " the JSON is broken here: what stands before was read")),
                arguments(
                        "whisper",
                        "something behind the document",
                        doc("{'segments': [" + segment + "]}\n{'more': 1}"),
                        List.of("1-2 Up."),
                        List.of(
                                "WARNING CONTENT_IGNORED [{\"more\": 1}] what follows the JSON document was passed over")),
                arguments(
                        "whisper",
                        "a comma too many, and a tab in a string",
                        doc("{'segments': [{'start': 1, 'end': 2, 'text': 'Up\tand down.',},]}"),
                        List.of("1-2 Up\tand down."),
                        List.of()),
                arguments(
                        "aws-transcribe",
                        "a job that failed",
                        doc("{'jobName': 'j', 'status': 'FAILED', 'results': {'items': []}}"),
                        List.of(),
                        List.of("WARNING CONTENT_IGNORED"
                                + " [{\"jobName\": \"j\", \"status\": \"FAILED\", \"results\": {\"items\": []...]"
                                + " no speech was found in this document")),
                arguments(
                        "deepgram",
                        "a form that was named by the host and is another one",
                        doc("{'segments': [" + segment + "]}"),
                        List.of(),
                        List.of(
                                "INFO CONTENT_IGNORED [[{\"start\": 1, \"end\": 2, \"text\": \"Up.\"}]]"
                                        + " the field \"segments\" is not known here and was passed over",
                                "WARNING CONTENT_IGNORED [{\"segments\": [{\"start\": 1, \"end\": 2, \"text\": \"Up.\"}]}]"
                                        + " no speech was found in this document")));
    }

    @Test
    void keepsEachWordBeforeABreak() {
        String json = Fixture.of("aws-speaker-in-item").json();
        String cut = json.substring(0, json.indexOf("surely\"}"));

        Reading reading = Reading.of(Reading.format("aws-transcribe"), cut).checkPlaces();

        assertEquals(List.of("The ferry leaves at nine.", "At ten,"), reading.texts());
    }

    private static String items(String item) {
        return doc(
                "{'results': {'items': [{'type': 'pronunciation', 'start_time': '1', 'end_time': '1.5', 'speaker_label': 'spk_0',"
                        + " 'alternatives': [{'content': 'Fore', 'confidence': '0.9'}]}, " + item
                        + ", {'type': 'pronunciation', 'start_time': '2.5', 'end_time': '3', 'speaker_label': 'spk_0',"
                        + " 'alternatives': [{'content': 'aft', 'confidence': '0.9'}]}]}}");
    }

    private static String doc(String json) {
        return json.replace('\'', '"');
    }
}

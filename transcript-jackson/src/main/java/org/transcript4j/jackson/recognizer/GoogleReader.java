package org.transcript4j.jackson.recognizer;

import java.util.List;
import java.util.function.Consumer;

/**
 * Google Cloud Speech-to-Text, v1 and v2, as the REST and as the client libraries print it: results of consecutive stretches
 * of the recording. With diarization, v1 gives the speakers of all words in one more result at the end; it repeats every
 * word, and the results before it are passed over then.
 */
final class GoogleReader implements ServiceReader {

    private static final FieldRoles WORD = FieldRoles.in(TimeScale.SECONDS)
            .text("word")
            .start("startTime", "startOffset", "start_time", "start_offset")
            .end("endTime", "endOffset", "end_time", "end_offset")
            .confidence("confidence")
            .speaker("speakerTag", "speakerLabel", "speaker_tag", "speaker_label")
            .omitsZero()
            .build();
    private static final FieldRoles RESULT = FieldRoles.in(TimeScale.SECONDS)
            .fields(Role.BEST, "alternatives")
            .text("transcript")
            .confidence("confidence")
            .words(WORD, "words")
            .fields(Role.CHANNEL, "channelTag", "channel_tag")
            .other("languageCode", "language_code", "isFinal", "is_final", "stability")
            .other("resultEndTime", "result_end_time", "resultEndOffset", "result_end_offset")
            .build();

    private static final List<String> ABOUT = List.of(
            "@type",
            "metadata",
            "requestId",
            "request_id",
            "totalBilledTime",
            "total_billed_time",
            "totalBilledDuration",
            "usingLegacyModels",
            "speechAdaptationInfo",
            "speech_adaptation_info");

    private final Channels channels = new Channels();
    private final StringBuilder transcript = new StringBuilder();
    private boolean isInline;
    private int results;
    private long wordsBefore;
    private boolean taggedBefore;
    private long lastWords;
    private boolean lastTagged;
    private int at;

    @Override
    public void read(Document document) {
        document.survey(new JsonPaths()
                .on("results.*.inlineResult", json -> isInline = true)
                .on("response.results.*.inlineResult", json -> isInline = true));
        document.survey(paths(this::survey));
        document.read((json, out) -> paths(result -> result(result, out)).walk(json));
    }

    /** The results of a request stand at the root, those of an operation in its response, those of a batch by file. */
    private JsonPaths paths(Consumer<JsonCursor> action) {
        JsonPaths paths = new JsonPaths().other("name", "done");
        for (String parent : List.of("", "response.")) {
            String file = parent + "results.*.";
            paths.on(parent + "results[]", action)
                    .on(file + (isInline ? "inlineResult.transcript.results[]" : "transcript.results[]"), action)
                    .other(file + "uri", file + "metadata", file + "error", file + "cloudStorageResult");
            if (isInline) {
                // The older name of the same.
                paths.other(file + "transcript", file + "inlineResult.vttCaptions", file + "inlineResult.srtCaptions");
            }
            for (String field : ABOUT) {
                paths.other(parent + field);
            }
        }
        return paths;
    }

    private void survey(JsonCursor json) {
        Spoken result = SpokenReader.read(json, RESULT);
        if (result == null) {
            return;
        }
        channels.add(result);
        wordsBefore += lastWords;
        taggedBefore |= lastTagged;
        lastWords = result.words().size();
        lastTagged = result.words().stream().anyMatch(word -> word.voice() != null);
        results++;
        if (results == 1 || lastWords == 0 || !lastTagged) {
            transcript.append(result.said()).append(' ');
        }
    }

    /** Whether the last result repeats all the others. */
    private boolean lastRepeats() {
        return results > 1 && lastTagged && !taggedBefore && lastWords >= wordsBefore;
    }

    private void result(JsonCursor json, CueWriter out) {
        Spoken result = SpokenReader.read(json, RESULT);
        if (result == null) {
            return;
        }
        at++;
        if (!lastRepeats()) {
            out.utterance(channels.named(result));
        } else if (at == results) {
            WordStream words = new WordStream(out, Joints.asIn(transcript.toString()));
            result.words().forEach(words::word);
            words.end();
        }
    }
}

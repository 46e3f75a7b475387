package org.transcript4j.jackson.recognizer;

import org.jspecify.annotations.Nullable;

/**
 * Amazon Transcribe: a stream of items, words with times and punctuation without, {@code results.items}. Older output tells
 * the speakers in a list of their own, {@code results.speaker_labels}, and the channels in {@code results.channel_labels};
 * both are joined to the words by time.
 */
final class AwsTranscribeReader implements ServiceReader {

    private static final FieldRoles ITEM = FieldRoles.in(TimeScale.SECONDS)
            .start("start_time")
            .end("end_time")
            .type("type", "pronunciation", "punctuation")
            .fields(Role.BEST, "alternatives")
            .text("content")
            .confidence("confidence")
            .speaker("speaker_label")
            .fields(Role.CHANNEL, "channel_label")
            .other("id", "language_code", "entities", "redactions", "vocabulary_filter_match")
            .build();
    private static final FieldRoles SPEAKER = FieldRoles.in(TimeScale.SECONDS)
            .start("start_time")
            .end("end_time")
            .speaker("speaker_label")
            .build();
    private static final FieldRoles SEGMENT = FieldRoles.in(TimeScale.SECONDS)
            .start("start_time")
            .end("end_time")
            .speaker("speaker_label")
            .words(SPEAKER, "items")
            .build();
    private static final FieldRoles CHANNEL = FieldRoles.in(TimeScale.SECONDS)
            .fields(Role.CHANNEL, "channel_label")
            .words(ITEM, "items")
            .build();

    private final StringBuilder transcript = new StringBuilder();
    private final SpeakerTimes wordSpeakers = new SpeakerTimes();
    private final SpeakerTimes segmentSpeakers = new SpeakerTimes();
    private final SpeakerTimes channels = new SpeakerTimes();
    private boolean hasItems;

    @Override
    public void read(Document document) {
        document.survey(new JsonPaths()
                .on("results.transcripts[].transcript", this::transcript)
                .on("results.speaker_labels.segments[]", this::speakers)
                .on("results.channel_labels.channels[]", this::channel)
                .on("results.items[]", json -> hasItems = true));
        document.read((json, out) -> {
            WordStream words = new WordStream(out, Joints.asIn(transcript.toString()));
            paths(words).walk(json);
            words.end();
        });
    }

    private JsonPaths paths(WordStream words) {
        JsonPaths paths = new JsonPaths()
                .other("jobName", "accountId", "status", "isRedacted", "results.transcripts", "results.speaker_labels")
                .other("results.language_code", "results.language_codes", "results.language_identification")
                .other("results.segments", "results.audio_segments", "results.entities", "results.toxicity_detection");
        return hasItems
                ? paths.on("results.items[]", json -> item(json, words)).other("results.channel_labels")
                : paths.on("results.channel_labels.channels[].items[]", json -> item(json, words))
                        .other("results.items", "results.channel_labels.number_of_channels")
                        .other("results.channel_labels.channels[].channel_label");
    }

    private void transcript(JsonCursor json) {
        JsonText text = json.scalar();
        if (text != null) {
            transcript.append(text.value()).append(' ');
        }
    }

    private void speakers(JsonCursor json) {
        Spoken segment = SpokenReader.read(json, SEGMENT);
        if (segment != null) {
            segmentSpeakers.add(segment.voice(), segment.start(), segment.end());
            segment.words().forEach(word -> wordSpeakers.add(word.voice(), word.start(), word.end()));
        }
    }

    private void channel(JsonCursor json) {
        Spoken channel = SpokenReader.read(json, CHANNEL);
        if (channel != null && channel.channel() != null) {
            Voice voice = Voice.ofChannel(channel.channel().value());
            channel.words().forEach(word -> channels.add(voice, word.start(), word.end()));
        }
    }

    private void item(JsonCursor json, WordStream words) {
        Spoken item = SpokenReader.read(json, ITEM);
        if (item != null) {
            words.word(item.voice() == null ? item.withVoice(speakerOf(item)) : item);
        }
    }

    private @Nullable Voice speakerOf(Spoken item) {
        Voice voice = null;
        if (item.hasStart()) {
            voice = wordSpeakers.at(item.start());
            voice = voice == null ? segmentSpeakers.at(item.start()) : voice;
            voice = voice == null ? channels.at(item.start()) : voice;
        }
        return voice;
    }
}

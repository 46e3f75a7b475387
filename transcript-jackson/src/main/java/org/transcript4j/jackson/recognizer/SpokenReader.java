package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transcript4j.jackson.recognizer.FieldRoles.Field;
import org.transcript4j.jackson.recognizer.Spoken.Attachment;

/** Reads one object that stands for a word or an utterance by the roles of its fields. */
final class SpokenReader {

    private final JsonCursor json;
    private final Problems problems;
    private final FieldRoles roles;

    private @Nullable JsonText text;
    private boolean finishedText;
    private long start = NONE;
    private long end = NONE;
    private long duration = NONE;
    private double confidence = Double.NaN;
    private @Nullable Voice voice;
    private @Nullable JsonText channel;
    private String type = "";
    private Attachment attachment = Attachment.UNKNOWN;
    private List<Spoken> words = List.of();
    private boolean finishedWords;
    private List<Double> confidences = List.of();

    private SpokenReader(JsonCursor json, FieldRoles roles) {
        this.json = json;
        this.problems = json.problems();
        this.roles = roles;
    }

    /** Reads the object at this place; {@code null} if there is none. */
    static @Nullable Spoken read(JsonCursor json, FieldRoles roles) {
        if (!json.isObject()) {
            json.unexpected("an object");
            return null;
        }
        SpokenReader reader = new SpokenReader(json, roles);
        int from = json.start();
        json.fields(reader::field);
        return reader.spoken(from, json.end());
    }

    private Spoken spoken(int from, int to) {
        if (attachment == Attachment.UNKNOWN && type.startsWith("punct")) {
            attachment = Attachment.PREVIOUS;
        }
        if (start == NONE && roles.omitsZero() && end != NONE) {
            start = 0;
        }
        if (end == NONE && duration != NONE && start != NONE) {
            end = start + duration;
        }
        return new Spoken(
                text, start, end, confidence, voice, channel, type, attachment, wordsWithConfidence(), from, to);
    }

    private void field(String name) {
        Field field = roles.field(name);
        if (field == null) {
            json.unknownField(name);
            return;
        }
        switch (field.role()) {
            case TEXT -> text(false);
            case FINISHED_TEXT -> text(true);
            case START -> start = keep(start, TimeField.read(json, field.scale()));
            case END -> end = keep(end, TimeField.read(json, field.scale()));
            case DURATION -> duration = keep(duration, TimeField.read(json, field.scale()));
            case TIMES -> times(field.scale());
            case CONFIDENCE -> confidence = confidence();
            case SPEAKER -> voice = keep(voice, voice(false));
            case SPEAKER_NAME -> voice = keep(voice(true), voice);
            case CHANNEL -> channel = json.scalar();
            case TYPE -> type = type();
            case ATTACHES -> attachment = attachment();
            case BEST -> best();
            case MORE -> json.fields(this::field);
            case WORDS -> words(field, false);
            case FINISHED_WORDS -> words(field, true);
            case WORD_TUPLES -> words = WordTuples.words(json, field.scale());
            case CONFIDENCE_TUPLES -> confidences = WordTuples.confidences(json);
            case OTHER -> {}
        }
    }

    private void text(boolean finished) {
        JsonText found = json.scalar();
        if (found != null && (text == null || finished || !finishedText)) {
            text = roles.isVerbatim() ? found : found.strip();
            finishedText = finished;
        }
    }

    private static long keep(long known, long found) {
        return known == NONE ? found : known;
    }

    private static @Nullable Voice keep(@Nullable Voice known, @Nullable Voice found) {
        return known == null ? found : known;
    }

    private void times(TimeScale scale) {
        if (json.isArray()) {
            int[] count = {0};
            json.elements(() -> {
                long time = TimeField.read(json, scale);
                start = count[0] == 0 ? time : start;
                end = count[0] == 1 ? time : end;
                count[0]++;
            });
        } else {
            json.fields(name -> {
                switch (name) {
                    case "from" -> start = TimeField.read(json, scale);
                    case "to" -> end = TimeField.read(json, scale);
                    default -> json.unknownField(name);
                }
            });
        }
    }

    private double confidence() {
        double value = Confidence.read(json);
        return value == 0 && roles.omitsZero() ? Double.NaN : value;
    }

    private @Nullable Voice voice(boolean named) {
        JsonText label = json.scalar();
        if (label == null
                || label.isBlank()
                || (roles.omitsZero() && label.value().equals("0"))) {
            return null;
        }
        JsonText bare = label.strip();
        return named ? Voice.named(bare) : Voice.told(bare);
    }

    private String type() {
        JsonText found = json.scalar();
        if (found == null) {
            return "";
        }
        if (!roles.knowsType(found.value())) {
            problems.unknownValue(found, "speech");
        }
        return found.value();
    }

    private Attachment attachment() {
        JsonText found = json.scalar();
        if (found == null) {
            return Attachment.UNKNOWN;
        }
        switch (found.value()) {
            case "previous" -> {
                return Attachment.PREVIOUS;
            }
            case "next" -> {
                return Attachment.NEXT;
            }
            case "both" -> {
                return Attachment.BOTH;
            }
            case "none" -> {
                return Attachment.NONE;
            }
            default -> {
                problems.unknownValue(found, "no word of how it is joined");
                return Attachment.UNKNOWN;
            }
        }
    }

    private void best() {
        boolean[] first = {true};
        json.elements(() -> {
            if (first[0]) {
                json.fields(this::field);
                first[0] = false;
            }
        });
    }

    private void words(Field field, boolean finished) {
        FieldRoles of = field.words();
        if (json.isAbsent() || of == null || (finishedWords && !finished)) {
            return;
        }
        List<Spoken> found = new ArrayList<>();
        json.elements(() -> {
            Spoken word = read(json, of);
            if (word != null) {
                found.add(word);
            }
        });
        if (!found.isEmpty()) {
            words = found;
            finishedWords = finished;
        }
    }

    private List<Spoken> wordsWithConfidence() {
        return confidences.size() == words.size() ? WordTuples.join(words, confidences) : words;
    }
}

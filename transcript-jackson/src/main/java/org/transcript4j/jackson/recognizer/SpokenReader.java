package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transcript4j.jackson.recognizer.FieldRoles.Field;
import org.transcript4j.jackson.recognizer.Spoken.Attachment;
import org.transcript4j.source.Diagnostic.Severity;

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
            case START -> start = keep(start, time(field.scale()));
            case END -> end = keep(end, time(field.scale()));
            case DURATION -> duration = keep(duration, time(field.scale()));
            case TIMES -> times(field.scale());
            case CONFIDENCE -> confidence = confidence();
            case SPEAKER -> voice = keep(voice, voice());
            case SPEAKER_NAME -> voice = keep(voice(), voice);
            case CHANNEL -> channel = json.scalar();
            case TYPE -> type = type();
            case ATTACHES -> attachment = attachment();
            case BEST -> best();
            case MORE -> json.fields(this::field);
            case WORDS -> words(field, false);
            case FINISHED_WORDS -> words(field, true);
            case WORD_TUPLES -> wordTuples(field.scale());
            case CONFIDENCE_TUPLES -> confidenceTuples();
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

    private long time(TimeScale scale) {
        if (json.isAbsent()) {
            return NONE;
        }
        if (json.isObject()) {
            return protobufTime();
        }
        JsonText found = json.scalar();
        if (found == null) {
            return NONE;
        }
        long nanos = scale.nanos(found.value());
        if (nanos == NONE) {
            problems.repaired(Severity.WARNING, "this time cannot be read", found.start(), found.end());
        }
        return nanos;
    }

    /** {@code {"seconds": "12", "nanos": 900000000}}, of which either may be left out. */
    private long protobufTime() {
        long[] parts = new long[2];
        json.fields(name -> {
            JsonText found = json.scalar();
            if (found != null && name.equals("seconds")) {
                parts[0] = TimeScale.SECONDS.nanos(found.value());
            } else if (found != null && name.equals("nanos")) {
                parts[1] = TimeScale.NANOSECONDS.nanos(found.value());
            }
        });
        return parts[0] == NONE || parts[1] == NONE ? NONE : parts[0] + parts[1];
    }

    private void times(TimeScale scale) {
        if (json.isArray()) {
            int[] count = {0};
            json.elements(() -> {
                long time = time(scale);
                start = count[0] == 0 ? time : start;
                end = count[0] == 1 ? time : end;
                count[0]++;
            });
        } else {
            json.fields(name -> {
                switch (name) {
                    case "from" -> start = time(scale);
                    case "to" -> end = time(scale);
                    default -> json.unknownField(name);
                }
            });
        }
    }

    private double confidence() {
        JsonText found = json.scalar();
        if (found == null) {
            return Double.NaN;
        }
        double value = confidence(found.value());
        if (Double.isNaN(value)) {
            problems.repaired(
                    Severity.INFO,
                    "this confidence is no number from 0 to 1, and was left out",
                    found.start(),
                    found.end());
        }
        return value == 0 && roles.omitsZero() ? Double.NaN : value;
    }

    private static double confidence(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return value >= 0 && value <= 1 ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private @Nullable Voice voice() {
        JsonText label = json.scalar();
        if (label == null
                || label.isBlank()
                || (roles.omitsZero() && label.value().equals("0"))) {
            return null;
        }
        JsonText bare = label.strip();
        return new Voice(SpeakerNames.speaker(bare.value()), bare.start(), bare.end());
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

    private void wordTuples(TimeScale scale) {
        List<Spoken> found = new ArrayList<>();
        json.elements(() -> {
            int from = json.start();
            SpokenReader word = new SpokenReader(json, roles);
            int[] count = {0};
            json.elements(() -> {
                switch (count[0]++) {
                    case 0 -> word.text(false);
                    case 1 -> word.start = time(scale);
                    case 2 -> word.end = time(scale);
                    default -> {}
                }
            });
            found.add(word.spoken(from, json.end()));
        });
        words = found;
    }

    private void confidenceTuples() {
        List<Double> found = new ArrayList<>();
        json.elements(() -> {
            int[] count = {0};
            double[] value = {Double.NaN};
            json.elements(() -> {
                if (count[0]++ == 1) {
                    value[0] = confidence();
                }
            });
            found.add(value[0]);
        });
        confidences = found;
    }

    private List<Spoken> wordsWithConfidence() {
        if (confidences.size() != words.size()) {
            return words;
        }
        List<Spoken> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            joined.add(words.get(i).withConfidence(confidences.get(i)));
        }
        return joined;
    }
}

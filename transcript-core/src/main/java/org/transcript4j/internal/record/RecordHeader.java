package org.transcript4j.internal.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.internal.text.TimeValue;

/**
 * What stands before the record.
 *
 * @param title the title
 * @param summary the paragraphs that introduce it
 * @param metadata the fields of the front matter
 * @param startedAt the instant that times are measured from
 */
public record RecordHeader(
        Optional<String> title, List<String> summary, Map<String, String> metadata, Optional<Instant> startedAt) {

    /** This header, with what another one has and this one has not. */
    RecordHeader or(RecordHeader other) {
        Map<String, String> fields = new LinkedHashMap<>(metadata);
        other.metadata.forEach(fields::putIfAbsent);
        List<String> introduction = summary.isEmpty() ? other.summary : summary;
        return new RecordHeader(title.or(other::title), introduction, fields, startedAt.or(other::startedAt));
    }

    /** Collects a header. */
    public static final class Builder {

        private Optional<String> title = Optional.empty();
        private final List<String> summary = new ArrayList<>();
        private final Map<String, String> metadata = new LinkedHashMap<>();
        private Optional<Instant> startedAt = Optional.empty();
        private Optional<Duration> firstDate = Optional.empty();

        /** Sets the title, if there is none yet. */
        public void title(String value) {
            if (title.isEmpty() && !value.isBlank()) {
                title = Optional.of(value);
            }
        }

        /** Adds a paragraph of the summary. */
        public void summary(String value) {
            summary.add(value);
        }

        /** Adds fields; one named "title" is the title as well. */
        public void metadata(Map<String, String> fields) {
            fields.forEach(metadata::putIfAbsent);
            String named = fields.get("title");
            if (named != null) {
                title(named);
            }
        }

        /** Sets the instant that times are measured from. */
        public void startedAt(Instant instant) {
            startedAt = Optional.of(instant);
        }

        /**
         * The time since the zero of this source. Dated times are measured from the first of them where the zone is known,
         * and from the midnight before the first where it is not.
         */
        public Duration clock(TimeValue value) {
            if (!value.isDated()) {
                return value.duration();
            }
            if (firstDate.isEmpty()) {
                Duration zero = value.isZoned()
                        ? value.duration()
                        : Duration.ofDays(value.duration().toDays());
                firstDate = Optional.of(zero);
                if (value.isZoned()) {
                    startedAt = Optional.of(Instant.EPOCH.plus(zero));
                }
            }
            return value.duration().minus(firstDate.get());
        }

        /** The header. */
        public RecordHeader build() {
            return new RecordHeader(title, List.copyOf(summary), metadata, startedAt);
        }
    }
}

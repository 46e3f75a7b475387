package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** Time is linear in the length of any source, and no nesting is too deep. */
class HostileJsonTest {

    private static final int SMALL = 1 << 16;
    private static final int GROWTH = 8;
    /** Far more than what is linear, for the collector has its say; a quadratic reader takes 64 times as long. */
    private static final int MOST_GROWTH = 4 * GROWTH;
    /** A busy machine stretches what takes 0.05 s to this; a quadratic reader takes many seconds. */
    private static final long SOON = 1_000_000_000;

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("sources")
    void takesLinearTime(TranscriptFormat format, String before, String unit, String after) {
        String small = before + unit.repeat(SMALL / unit.length()) + after;
        String large = before + unit.repeat(GROWTH * SMALL / unit.length()) + after;
        long most = Math.max(SOON, MOST_GROWTH * shortest(format, small, 0));

        assertTrue(shortest(format, large, most) <= most, () -> "more than " + most + " ns");
    }

    static Stream<Arguments> sources() {
        String aws = "{\"results\": {\"transcripts\": [{\"transcript\": \"";
        String awsItem = "{\"start_time\": \"1\", \"alternatives\": [{\"content\": \"a\"}]},";
        String azure = "{\"phrases\": [{\"offsetMilliseconds\": 1, \"text\": \"";
        String azureWord = "{\"text\": \"b\", \"offsetMilliseconds\": 1},";
        String azureWords = "\", \"words\": [" + azureWord.repeat(2_000);
        String ibmLabel = "{\"from\": 2, \"speaker\": 1}, {\"from\": 1, \"speaker\": 2},";
        return Stream.of(
                arguments(new JsonFormat(), "", "[", ""),
                arguments(new JsonFormat(), "", "{\"a\":", ""),
                arguments(new JsonFormat(), "{\"a\": \"", "x", ""),
                arguments(new JsonFormat(), "{\"a\": \"", "\\\"", ""),
                arguments(new JsonFormat(), "{", "\"a\": 1, ", "}"),
                arguments(new JsonFormat(), "[", "{\"results\": {}}, ", "]"),
                arguments(new AwsTranscribeFormat(), aws + "a\"}], \"items\": [", awsItem, ""),
                arguments(new AwsTranscribeFormat(), aws, "a", "\"}], \"items\": [" + awsItem.repeat(2_000)),
                arguments(new AwsTranscribeFormat(), aws, " ", "\"}], \"items\": [" + awsItem.repeat(2_000)),
                arguments(new AwsTranscribeFormat(), aws, "b", "\"}], \"items\": [" + awsItem.repeat(2_000)),
                arguments(new AwsTranscribeFormat(), aws + "\"}], \"items\": [", "[", ""),
                arguments(new AwsTranscribeFormat(), aws + "\"}], \"items\": [{\"x\":", "[1,", ""),
                arguments(new AwsTranscribeFormat(), aws + "\"}], \"items\": [{\"start_time\": \"", "1", "\"}"),
                arguments(new AzureSpeechFormat(), azure + "a\", \"words\": [", azureWord, ""),
                arguments(new AzureSpeechFormat(), azure, "a", azureWords),
                arguments(new AzureSpeechFormat(), azure, "-", azureWords),
                arguments(new AzureSpeechFormat(), azure, " ", azureWords),
                arguments(new AzureSpeechFormat(), azure, "a ", azureWords),
                arguments(new AzureSpeechFormat(), azure, "b ", azureWords),
                arguments(new AzureSpeechFormat(), azure, "\\u0062-", azureWords),
                arguments(new AzureSpeechFormat(), azure + "b", "-", "b" + azureWords),
                arguments(new IbmSpeechFormat(), "{\"speaker_labels\": [", ibmLabel, ""),
                arguments(new WhisperFormat(), "{\"segments\": [", "{\"text\": \"a\"},", ""),
                arguments(new RevAiFormat(), "{\"monologues\": [{\"elements\": [", "{\"value\": \" \"},", ""));
    }

    @Test
    void manyDifferentFieldsAreToldOfUpToALimit() {
        StringBuilder json = new StringBuilder("{\"segments\": [");
        for (int i = 0; i < 20_000; i++) {
            json.append("{\"text\": \"a\", \"start\": 1, \"field").append(i).append("\": 0},");
        }
        Counter counter = new Counter();
        new WhisperFormat().read(json.append("]}").toString(), counter);

        assertEquals(20_000, counter.segments);
        assertEquals(1_000, counter.diagnostics);
    }

    private static long shortest(TranscriptFormat format, String source, long enough) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 3 && shortest > enough; i++) {
            long start = System.nanoTime();
            format.recognizes(source.substring(0, Math.min(source.length(), 4096)));
            format.read(source, new Counter());
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    private static final class Counter implements SegmentSink {

        private int segments;
        private int diagnostics;

        @Override
        public void segment(Segment segment) {
            segments++;
        }

        @Override
        public void region(Region.Role role, int start, int end) {}

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            diagnostics++;
        }

        @Override
        public void title(String title) {}

        @Override
        public void metadata(String key, String value) {}

        @Override
        public void startedAt(Instant instant) {}
    }
}

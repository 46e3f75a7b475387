package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "SECONDS, 1.15, 1150000000, a number that binary floating point does not have",
        "SECONDS, 1.2s, 1200000000, as protobuf prints it",
        "SECONDS, 3s, 3000000000, as protobuf prints whole seconds",
        "SECONDS, ' 2.5 ', 2500000000, blanks round it",
        "SECONDS, -0.04, -40000000, before the start",
        "SECONDS, 28.954998, 28954998000, a float printed in full",
        "SECONDS, 0.1234567894, 123456789, rounded down to the nanosecond",
        "SECONDS, 0.1234567895, 123456790, rounded up to the nanosecond",
        "SECONDS, 1.5e1, 15000000000, with an exponent",
        "SECONDS, PT1M0.5S, 60500000000, an ISO duration",
        "MILLISECONDS, 170, 170000000, an integer",
        "MILLISECONDS, 170.25, 170250000, a decimal",
        "TICKS, 5000000.0, 500000000, ticks of 100 ns as a decimal",
        "TICKS, 1, 100, one tick",
        "TICKS, PT0.0000001S, 100, an ISO duration has its own unit",
        "SECONDS, 1e-999999999, 0, too small to be told from zero",
        "SECONDS, 4000000000, 4000000000000000000, the latest time",
    })
    void isExact(TimeScale scale, String time, long nanos, String reason) {
        assertEquals(nanos, scale.nanos(time), reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "s",
                "x",
                "NaN",
                "Infinity",
                "1:30",
                "1,5",
                "4000000001",
                "1e999999999",
                "-1e99",
                "P",
                "PT",
                "PT9999999999999H",
                "0x10",
                "--1",
                "1.2ss"
            })
    void isNone(String time) {
        assertEquals(NONE, TimeScale.SECONDS.nanos(time));
    }

    @Test
    void doesNotReadWhatTakesForEver() {
        assertEquals(NONE, TimeScale.SECONDS.nanos("1".repeat(1_000_000)));
    }
}

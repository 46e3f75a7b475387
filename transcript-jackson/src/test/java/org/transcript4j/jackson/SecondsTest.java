package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

class SecondsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0",
        "12, 500000000, 12.5",
        "15, 250000000, 15.25",
        "0, 1, 0.000000001",
        "0, 100000000, 0.1",
        "0, 999999999, 0.999999999",
        "3600, 0, 3600.0",
        "-1, 500000000, -0.5",
        "-1, 0, -1.0",
        "-2, 750000000, -1.25",
        "-1, 999999999, -0.000000001",
        "9223372036854775807, 999999999, 9223372036854775807.999999999",
        "-9223372036854775808, 0, -9223372036854775808.0",
        "-9223372036854775808, 1, -9223372036854775807.999999999"
    })
    void writesExactly(long seconds, int nanos, String decimal) {
        assertEquals(decimal, write(Duration.ofSeconds(seconds, nanos)));
        assertEquals(Duration.ofSeconds(seconds, nanos), read(decimal));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "0, 0, 0, a whole number",
        "-0, 0, 0, minus nothing",
        "-0.0, 0, 0, minus nothing",
        "0e0, 0, 0, nothing with an exponent",
        "7, 7, 0, a whole number",
        "-7, -7, 0, a whole number",
        "1E2, 100, 0, exponents are numbers too",
        "125e-1, 12, 500000000, exponents are numbers too",
        "12.5000000000000, 12, 500000000, more zeros than nanoseconds",
        "0.30000000000000004, 0, 300000000, what JavaScript makes of 0.1 + 0.2",
        "12.3456789015, 12, 345678902, to the nearest nanosecond",
        "0.0000000005, 0, 1, to the nearest nanosecond",
        "-0.0000000005, -1, 999999999, to the nearest nanosecond",
        "0.00000000049, 0, 0, to the nearest nanosecond",
        "1e-999999999, 0, 0, at once whatever the exponent",
        "123456789012345678, 123456789012345678, 0, eighteen digits",
        "999999999999999999.5, 999999999999999999, 500000000, nineteen digits",
        "9223372036854775807, 9223372036854775807, 0, the largest",
        "-9223372036854775808, -9223372036854775808, 0, the least"
    })
    void reads(String decimal, long seconds, int nanos, String reason) {
        assertEquals(Duration.ofSeconds(seconds, nanos), read(decimal), reason);
    }

    @Property
    void agreesWithArithmetic(@ForAll long seconds, @ForAll @LongRange(min = 0, max = 999_999_999) long nanos) {
        Duration duration = Duration.ofSeconds(seconds, nanos);
        BigDecimal exact = BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9));

        assertEquals(0, exact.compareTo(new BigDecimal(write(duration))));
        assertEquals(duration, read(exact.toPlainString()));
        assertEquals(duration, read(exact.toString()));
    }

    private static String write(Duration duration) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(out)) {
            Seconds.write(duration, generator);
        }
        return out.toString();
    }

    private static Duration read(String decimal) {
        try (JsonParser parser = MAPPER.createParser(decimal)) {
            parser.nextToken();
            return Seconds.read(parser);
        }
    }
}

package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class DecimalsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "0.98, 0.98",
        "0.1, 0.1",
        "0.000000001, 0.000000001",
        "0.999999999, 0.999999999",
        "1e-10, 1.0E-10",
        "-0.0, -0.0",
        "0.30000000000000004, 0.30000000000000004",
        "0.9999999999999999, 0.9999999999999999",
        "4.9e-324, 4.9E-324"
    })
    void writesFractions(double fraction, String decimal) {
        assertEquals(decimal, write(fraction));
    }

    @Property
    void fractionsAreReadAsTheSame(@ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        assertEquals(fraction, Double.parseDouble(write(fraction)));
    }

    @Property
    void fewDecimalsStayFew(@ForAll @IntRange(min = 0, max = 1000) int thousandths) {
        assertEquals(Double.toString(thousandths / 1000.0), write(thousandths / 1000.0));
    }

    @Property
    void othersThanTextGetNumbers(@ForAll @IntRange(min = 0, max = 1_000_000_000) int billionths) {
        TokenBuffer buffer = TokenBuffer.forGeneration();
        double fraction = billionths / 1e9;
        Decimals.writeFraction(fraction, buffer);

        assertEquals(fraction, MAPPER.readValue(buffer.asParser(), Double.class));
    }

    private static String write(double fraction) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(out)) {
            Decimals.writeFraction(fraction, generator);
        }
        return out.toString();
    }
}

package org.transcript4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSpanTest {

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "0, 4, BELL", "4, 5, :", "6, 6, ''", "0, 6, 'BELL: '"})
    void cutsItsTextOutOfTheSource(int start, int end, String text) {
        SourceSpan span = SourceSpan.of(start, end);

        assertEquals(text.length(), span.length());
        assertEquals(text, span.in("BELL: "));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "3, 2", "0, -1", "-2147483648, 2147483647"})
    void refusesWhatIsNoSpan(int start, int end) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> SourceSpan.of(start, end));

        assertEquals("source span must have 0 <= start <= end, but is " + start + " to " + end, refusal.getMessage());
    }

    @Test
    void refusesASourceThatIsTooShort() {
        assertThrows(IndexOutOfBoundsException.class, () -> SourceSpan.of(2, 4).in("BEL"));
    }

    @Test
    void isEqualByValue() {
        assertEquals(SourceSpan.of(2, 4), SourceSpan.of(2, 4));
        assertEquals(SourceSpan.of(2, 4).hashCode(), SourceSpan.of(2, 4).hashCode());
        assertNotEquals(SourceSpan.of(2, 4), SourceSpan.of(2, 5));
        assertNotEquals(SourceSpan.of(2, 4), SourceSpan.of(1, 4));
    }

    @Test
    void showsItsOffsets() {
        assertEquals("SourceSpan{start=2, end=4}", SourceSpan.of(2, 4).toString());
    }

    @Test
    void survivesSerialization() throws Exception {
        SourceSpan span = SourceSpan.of(2, 4);

        assertEquals(span, deserialized(serialized(span)));
    }

    @Test
    void hidesItsImplementation() {
        assertTrue(SourceSpan.class.isSealed());
        assertFalse(Modifier.isPublic(SourceSpan.of(2, 4).getClass().getModifiers()));
    }

    private static byte[] serialized(Object value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}

package org.transcript4j.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.fixture.Fixture;
import org.transcript4j.fixture.Invariants;
import org.transcript4j.write.TranscriptWriter;

/** Nothing recurses over the input: a quarter of a megabyte of stack, as servers with many threads give, is enough. */
class SmallStackTest {

    private static final int STACK = 256 * 1024;
    private static final int LENGTH = 500_000;

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().explain(true).build();

    static Stream<String> nested() {
        return Stream.of("(", "[", "<", "<b>", "<v a>", "{", "\"", "“", "**", "> ", ">> ", "  * ", "&", "a: ", "\n- ")
                .flatMap(unit -> Stream.of(
                        unit.repeat(LENGTH / unit.length()),
                        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + unit.repeat(LENGTH / unit.length())));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void whateverIsOpenedAndNeverClosedIsRead(String text) throws InterruptedException {
        assertNull(thrownOnASmallStack(() -> {
            ParseResult result = PARSER.parse(text);
            Invariants.assertRegionsCover(result);
            TranscriptWriter.markdown().toString(result.transcript());
        }));
    }

    @Test
    void allFixturesAreRead() throws InterruptedException {
        assertNull(thrownOnASmallStack(
                () -> Fixture.all().forEach(fixture -> Invariants.assertRegionsCover(PARSER.parse(fixture.text())))));
    }

    @Test
    void aStackThatIsTooSmallWouldShow() throws InterruptedException {
        Throwable thrown = thrownOnASmallStack(() -> assertEquals(LENGTH, depth(LENGTH)));

        assertEquals(StackOverflowError.class, thrown == null ? null : thrown.getClass());
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    private static Throwable thrownOnASmallStack(Runnable run) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, run, "small stack", STACK);
        thread.setUncaughtExceptionHandler((dead, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        return thrown.get();
    }
}

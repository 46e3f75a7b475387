package org.transcript4j.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.ParseLimitException;

/** Each failure says what to do. */
class ProblemTest {

    private static final Path PATH = Path.of("a.txt");

    static Stream<Arguments> reading() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.txt"), "does not exist; check the name"),
                Arguments.of(
                        new AccessDeniedException("a.txt"), "may not be read by this user; change its permissions"),
                Arguments.of(
                        new FileSystemLoopException("a.txt"),
                        "is a link to a folder that it lies in, and is not followed; remove it"),
                Arguments.of(
                        new FileSystemException("a.txt", null, "Input/output error"),
                        "cannot be read: Input/output error"),
                Arguments.of(new FileSystemException("a.txt"), "cannot be read: FileSystemException"),
                Arguments.of(new IOException("Is a directory"), "cannot be read: Is a directory"),
                Arguments.of(
                        new ParseLimitException("maxCharacters", 10, "at offset 10"),
                        "is too large for one transcript, split it: the source exceeds maxCharacters = 10 at offset 10; "
                                + "raise it with TranscriptParser.builder().limits(...) if that is intended"),
                Arguments.of(
                        new IllegalStateException("oh"),
                        "cannot be handled, which is a fault of this program; please report it: "
                                + "java.lang.IllegalStateException: oh"));
    }

    @ParameterizedTest
    @MethodSource
    void reading(Exception e, String advice) {
        assertEquals("a.txt " + advice, Problem.reading(PATH, e).toString());
    }

    static Stream<Arguments> writing() {
        return Stream.of(
                Arguments.of(
                        new AccessDeniedException("a.txt"),
                        "may not be written by this user; change the permissions or name another folder"),
                Arguments.of(
                        new FileSystemException("a.txt", null, "No space left on device"),
                        "cannot be written: No space left on device"),
                Arguments.of(
                        new IllegalStateException("oh"),
                        "cannot be handled, which is a fault of this program; please report it: "
                                + "java.lang.IllegalStateException: oh"));
    }

    @ParameterizedTest
    @MethodSource
    void writing(Exception e, String advice) {
        assertEquals("a.txt " + advice, Problem.writing(PATH, e).toString());
    }
}

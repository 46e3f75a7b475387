package org.transcript4j.examples.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.transcript4j.source.ParseLimitException;

/**
 * A file or folder that did not go through.
 *
 * @param path what it is
 * @param advice what is wrong, and what to do about it
 */
record Problem(Path path, String advice) {

    /** What was thrown while {@code path} was read, or looked for. */
    static Problem reading(Path path, Exception e) {
        return new Problem(path, readingAdvice(path, e));
    }

    /** What was thrown while {@code path} was written. */
    static Problem writing(Path path, Exception e) {
        return new Problem(path, writingAdvice(e));
    }

    private static String readingAdvice(Path path, Exception e) {
        if (e instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path)
                    ? "is a link to something that does not exist; mend or remove it"
                    : "does not exist; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read by this user; change its permissions";
        }
        if (e instanceof FileSystemLoopException) {
            return "is a link to a folder that it lies in, and is not followed; remove it";
        }
        if (e instanceof ParseLimitException) {
            return "is too large for one transcript, split it: " + e.getMessage();
        }
        return e instanceof IOException io ? "cannot be read: " + reason(io) : fault(e);
    }

    private static String writingAdvice(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "may not be written by this user; change the permissions or name another folder";
        }
        if (e instanceof NoSuchFileException) {
            return "lies in a folder that does not exist; make the folder or name another";
        }
        if (e instanceof FileAlreadyExistsException inTheWay) {
            return "needs a folder where the file " + inTheWay.getFile() + " stands; name another folder";
        }
        return e instanceof IOException io ? "cannot be written: " + reason(io) : fault(e);
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static String fault(Exception e) {
        return "cannot be handled, which is a fault of this program; please report it: " + e;
    }

    /** The problem on one line, for people. */
    @Override
    public String toString() {
        return Printable.of(path) + " " + Printable.of(advice);
    }
}

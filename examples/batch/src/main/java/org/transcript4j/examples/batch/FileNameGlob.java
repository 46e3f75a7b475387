package org.transcript4j.examples.batch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A pattern such as {@code *.log} that the last part of a path matches or not. */
final class FileNameGlob {

    private final PathMatcher matcher;

    private FileNameGlob(PathMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * A glob as {@link java.nio.file.FileSystem#getPathMatcher} describes it.
     *
     * @throws PatternSyntaxException if it is none
     */
    static FileNameGlob of(String glob) {
        return new FileNameGlob(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    }

    boolean matches(Path file) {
        Path name = file.getFileName();
        return name != null && matcher.matches(name);
    }

    /** Reads a glob from the command line. */
    static final class Converter implements ITypeConverter<FileNameGlob> {

        @Override
        public FileNameGlob convert(String glob) {
            try {
                return FileNameGlob.of(glob);
            } catch (PatternSyntaxException e) {
                throw new TypeConversionException("'" + glob + "' is no glob: " + e.getDescription());
            }
        }
    }
}

package org.transcript4j.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.transcript4j.source.TranscriptFormat;

/** The formats of a parser: those of the host's libraries first, then the built-in ones. Immutable and thread-safe. */
final class Formats {

    /** The name of what no format recognises. */
    static final String TEXT = "text";

    private static final int HEAD = 4_096;
    private static final String BUILT_IN = "org.transcript4j.internal.";

    private final List<TranscriptFormat> formats;
    private final Optional<String> fixed;

    private Formats(List<TranscriptFormat> formats, Optional<String> fixed) {
        this.formats = formats;
        this.fixed = fixed;
    }

    /**
     * Finds all formats.
     *
     * @param fixed the name of the format that all sources are in; detected if empty
     * @throws IllegalArgumentException if no format has that name
     */
    static Formats find(Optional<String> fixed) {
        Formats formats = new Formats(load(), fixed);
        fixed.ifPresent(formats::requireKnown);
        return formats;
    }

    private static List<TranscriptFormat> load() {
        List<TranscriptFormat> found = new ArrayList<>();
        List<TranscriptFormat> builtIn = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        for (ClassLoader loader : loaders()) {
            for (TranscriptFormat format : ServiceLoader.load(TranscriptFormat.class, loader)) {
                if (seen.add(format.getClass())) {
                    boolean own = format.getClass().getName().startsWith(BUILT_IN);
                    (own ? builtIn : found).add(format);
                }
            }
        }
        found.addAll(builtIn);
        return List.copyOf(found);
    }

    /** The loader of this library and that of the thread, if it sees the same library. */
    private static List<ClassLoader> loaders() {
        ClassLoader own = TranscriptFormat.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null || context == own || !seesThisLibrary(context) ? List.of(own) : List.of(own, context);
    }

    private static boolean seesThisLibrary(ClassLoader loader) {
        try {
            return loader.loadClass(TranscriptFormat.class.getName()) == TranscriptFormat.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private void requireKnown(String name) {
        if (!name.equals(TEXT) && named(name).isEmpty()) {
            List<String> known = new ArrayList<>(List.of(TEXT));
            formats.forEach(format -> known.add(format.name()));
            throw new IllegalArgumentException(
                    "no format is named \"" + name + "\"; there are " + String.join(", ", known));
        }
    }

    private Optional<TranscriptFormat> named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format that a source is in; empty for plain text. */
    Optional<TranscriptFormat> of(String source) {
        if (fixed.isPresent()) {
            return named(fixed.get());
        }
        String head = source.length() <= HEAD ? source : source.substring(0, HEAD);
        return formats.stream().filter(format -> format.recognizes(head)).findFirst();
    }
}

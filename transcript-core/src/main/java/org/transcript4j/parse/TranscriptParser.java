package org.transcript4j.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.internal.engine.Engine;
import org.transcript4j.internal.engine.Settings;
import org.transcript4j.internal.text.DecodedText;
import org.transcript4j.internal.text.TextSource;
import org.transcript4j.rule.SpeakerLabelRule;
import org.transcript4j.rule.SpeakerResolver;
import org.transcript4j.source.ParseLimits;

/**
 * Reads transcripts. It infers the layout of the whole document before it reads: which label shapes the document uses, where
 * the record begins and ends, who the speakers are. Any text gives a result; no character of it is lost.
 *
 * <pre>{@code
 * TranscriptParser parser = TranscriptParser.create();
 * Transcript transcript = parser.parse(Path.of("interview.txt")).transcript();
 * for (Turn turn : transcript.turns()) {
 *     System.out.println(turn.speakerName() + ": " + turn.text());
 * }
 * }</pre>
 *
 * <p>Immutable, thread-safe and meant to be reused. Nothing is ever {@code null}. A parse throws only for misuse
 * ({@link NullPointerException}), what the source throws ({@link IOException}), a source beyond
 * {@link ParseLimits#maxCharacters()} ({@link org.transcript4j.source.ParseLimitException}) and a label rule that fails
 * ({@link org.transcript4j.rule.LabelRuleException}). It takes time and memory linear in the source.
 */
public final class TranscriptParser {

    private final Settings settings;
    private final Engine engine;

    private TranscriptParser(Settings settings) {
        this.settings = settings;
        this.engine = new Engine(settings);
    }

    /** A parser with all defaults; see {@link Builder}. */
    public static TranscriptParser create() {
        return builder().build();
    }

    /** A builder of a parser. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads text that is decoded already. A byte order mark at its start is passed over.
     *
     * @throws org.transcript4j.source.ParseLimitException if it is longer than the limit
     */
    public ParseResult parse(CharSequence text) {
        return parse(TextSource.of(text, settings.limits()));
    }

    /**
     * Reads all that {@code reader} gives, and leaves it open.
     *
     * @throws IOException if the reader throws it
     * @throws org.transcript4j.source.ParseLimitException if it gives more than the limit
     */
    public ParseResult parse(Reader reader) throws IOException {
        return parse(TextSource.read(reader, settings.limits()));
    }

    /**
     * Reads all that {@code stream} gives, and leaves it open. A byte order mark decides the charset; else the bytes are
     * UTF-8 if they are valid UTF-8, and windows-1252 with a diagnostic if they are not; or what the host said at
     * {@link Builder#charset}.
     *
     * @throws IOException if the stream throws it
     * @throws org.transcript4j.source.ParseLimitException if it gives more than the limit
     */
    public ParseResult parse(InputStream stream) throws IOException {
        return parse(TextSource.read(stream, settings.charset(), settings.limits()));
    }

    /**
     * Reads a file; its charset is found as {@link #parse(InputStream)} does.
     *
     * @throws IOException if the file cannot be read
     * @throws org.transcript4j.source.ParseLimitException if it is larger than the limit
     */
    public ParseResult parse(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(stream);
        }
    }

    private ParseResult parse(DecodedText text) {
        return new ParseResult(engine.parse(text));
    }

    /**
     * Builds a {@link TranscriptParser}. Defaults: no own rules, all built-in ones, no known speakers, merging of labels by
     * the parser itself, charset and format found by detection, no explanation, {@link ParseLimits#DEFAULT}, rolling
     * captions left as they are. Not thread-safe.
     */
    public static final class Builder {

        private final List<SpeakerLabelRule> rules = new ArrayList<>();
        private final Map<String, List<String>> knownSpeakers = new LinkedHashMap<>();
        private boolean builtInRules = true;
        private Optional<SpeakerResolver> resolver = Optional.empty();
        private Optional<Charset> charset = Optional.empty();
        private Optional<String> format = Optional.empty();
        private ParseLimits limits = ParseLimits.DEFAULT;
        private boolean explain;
        private boolean joinRollingCaptions;

        private Builder() {}

        /** Adds an own rule. Own rules run before the built-in ones, in this order; the first that answers wins. */
        public Builder labelRule(SpeakerLabelRule rule) {
            rules.add(java.util.Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Whether the built-in label shapes are looked for; {@code true} by default. With {@code false} only own rules find
         * labels; single built-in shapes can be added with {@link SpeakerLabelRules#builtIn}.
         */
        public Builder builtInRules(boolean use) {
            this.builtInRules = use;
            return this;
        }

        /**
         * Tells of a person whose labels are known: whatever is printed as one of them is this speaker, and what is printed
         * so in a place for labels is a label.
         *
         * @param name the name
         * @param labels further labels that mean this person, such as initials
         * @throws IllegalArgumentException if the name or a label is blank
         */
        public Builder knownSpeaker(String name, String... labels) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("the name of a known speaker must not be blank");
            }
            for (String label : labels) {
                if (label.isBlank()) {
                    throw new IllegalArgumentException("a label of the known speaker " + name + " must not be blank");
                }
            }
            knownSpeakers.computeIfAbsent(name, n -> new ArrayList<>()).addAll(List.of(labels));
            return this;
        }

        /** Replaces the merging of labels into speakers. */
        public Builder speakerResolver(SpeakerResolver speakerResolver) {
            this.resolver = Optional.of(speakerResolver);
            return this;
        }

        /** Fixes the charset of bytes; detected by default. */
        public Builder charset(Charset bytesCharset) {
            this.charset = Optional.of(bytesCharset);
            return this;
        }

        /**
         * Fixes the format, such as {@code "webvtt"} or {@code "text"}; detected by default. {@link #build()} refuses a
         * name that no format has.
         */
        public Builder format(String name) {
            this.format = Optional.of(name);
            return this;
        }

        /** Whether each accepted and each rejected label candidate is explained; {@code false} by default. */
        public Builder explain(boolean on) {
            this.explain = on;
            return this;
        }

        /** Sets what a parse takes on at the most; {@link ParseLimits#DEFAULT} by default. */
        public Builder limits(ParseLimits parseLimits) {
            this.limits = java.util.Objects.requireNonNull(parseLimits, "limits");
            return this;
        }

        /**
         * Whether rolling captions, in which each line is shown again in the next cue, are joined into running text;
         * {@code false} by default. What is taken out is counted in a diagnostic.
         */
        public Builder joinRollingCaptions(boolean on) {
            this.joinRollingCaptions = on;
            return this;
        }

        /**
         * Builds the parser.
         *
         * @throws IllegalArgumentException if the format is unknown, or two known speakers share a label
         */
        public TranscriptParser build() {
            return new TranscriptParser(new Settings(
                    rules,
                    builtInRules,
                    knownSpeakers,
                    resolver,
                    charset,
                    format,
                    limits,
                    explain,
                    joinRollingCaptions));
        }
    }
}

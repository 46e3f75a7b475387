package org.transcript4j.jackson;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.transcript4j.Entry;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;

/**
 * Reads one transcript entry by entry, for transcripts that are too long to be held as a whole. Memory grows with the number
 * of speakers and the length of an entry, not with the number of entries.
 *
 * <pre>{@code
 * try (var reader = TranscriptJsonReader.open(mapper.createParser(in))) {
 *     System.out.println(reader.header().title().orElse(""));
 *     reader.forEachRemaining(entry -> index(entry));
 * }
 * }</pre>
 *
 * <p>The speakers and all else of the header must stand before the entries, as they do in what {@link TranscriptModule} and
 * {@link TranscriptJsonWriter} write; otherwise read the whole by {@code mapper.readValue(in, Transcript.class)}. For many
 * transcripts in one file use Jackson's own {@code mapper.readerFor(Transcript.class).readValues(in)}.
 *
 * <p>Not thread-safe; gives no {@code null}. What is wrong is a {@link JacksonException} with a path, as described at
 * {@link TranscriptModule}; after it there are no more entries.
 */
public final class TranscriptJsonReader implements Iterator<Entry>, AutoCloseable {

    private enum State {
        BEFORE_ENTRY,
        AT_ENTRY,
        ENDED
    }

    private static final TranscriptDeserializer TRANSCRIPTS = new TranscriptDeserializer();
    private static final String TOO_LATE = "must stand before \"entries\" where these are read one by one";

    private final JsonParser parser;
    private final DeserializationContext context;
    private final TranscriptDeserializer.TranscriptDraft draft = TRANSCRIPTS.draft();
    private final Transcript header;
    private final List<Speaker> speakers;
    private State state = State.BEFORE_ENTRY;
    private int index;

    private TranscriptJsonReader(JsonParser parser, DeserializationContext context) {
        this.parser = parser;
        this.context = context;
        header = readHeader();
        speakers = draft.table().speakers();
    }

    /**
     * Reads all that stands before the entries.
     *
     * @param parser made by a mapper, as by {@code mapper.createParser(in)}; closed by {@link #close()}
     * @throws IllegalArgumentException if the parser was made without a mapper
     * @throws JacksonException if it finds no transcript
     */
    public static TranscriptJsonReader open(JsonParser parser) {
        if (!(parser.objectReadContext() instanceof DeserializationContext context)) {
            throw new IllegalArgumentException("parser must be made by a mapper");
        }
        if (!parser.hasCurrentToken()) {
            parser.nextToken();
        }
        return new TranscriptJsonReader(parser, context);
    }

    /** Title, summary, metadata and start of the transcript: a transcript without entries. */
    public Transcript header() {
        return header;
    }

    /** The speakers that are listed, in order. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /**
     * Whether there is another entry.
     *
     * @throws JacksonException if there is something else instead, or something wrong behind the last
     */
    @Override
    public boolean hasNext() {
        if (state == State.BEFORE_ENTRY) {
            // So it stays where the following fails.
            state = State.ENDED;
            if (nextIsEntry()) {
                state = State.AT_ENTRY;
            } else {
                readEnd();
            }
        }
        return state == State.AT_ENTRY;
    }

    /**
     * Reads the next entry.
     *
     * @throws NoSuchElementException if there is none
     * @throws JacksonException if it is not in the form
     */
    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        state = State.ENDED;
        try {
            Entry entry = TRANSCRIPTS.entries().read(draft.table(), parser, context);
            state = State.BEFORE_ENTRY;
            index++;
            return entry;
        } catch (JacksonException e) {
            throw atEntry(e);
        }
    }

    /** The entries that are left, read as the stream is; to be used once, and before {@link #close()}. */
    public Stream<Entry> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Closes the parser, whether or not all was read. */
    @Override
    public void close() {
        parser.close();
    }

    private Transcript readHeader() {
        int seen = 0;
        String name = Expect.firstName(parser, Transcript.class);
        while (name != null && !name.equals(TranscriptDeserializer.ENTRIES)) {
            seen = TRANSCRIPTS.readProperty(TRANSCRIPTS.indexOf(name), draft, seen, parser, context);
            name = parser.nextName();
        }
        if (name == null) {
            // There are no entries, which are required.
            return TRANSCRIPTS.finish(draft, seen, parser, context);
        }
        if (!TRANSCRIPTS.isSeen(TranscriptDeserializer.VERSION, seen)) {
            throw tooLate(TranscriptDeserializer.VERSION);
        }
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw Expect.mismatch(parser, List.class, "must be an array, but is " + Expect.shape(parser.currentToken()))
                    .prependPath(Transcript.class, name);
        }
        draft.table().closeEarly();
        return draft.transcript().build();
    }

    private boolean nextIsEntry() {
        try {
            return parser.nextToken() != JsonToken.END_ARRAY;
        } catch (JacksonException e) {
            throw atEntry(e);
        }
    }

    private void readEnd() {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int property = TRANSCRIPTS.indexOf(name);
            if (property >= 0) {
                throw tooLate(name);
            }
            TRANSCRIPTS.readProperty(property, draft, 0, parser, context);
        }
        if (context.isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) && parser.nextToken() != null) {
            context.reportTrailingTokens(Transcript.class, parser, parser.currentToken());
        }
    }

    private JacksonException tooLate(String name) {
        return Expect.mismatch(parser, Transcript.class, TOO_LATE).prependPath(Transcript.class, name);
    }

    private JacksonException atEntry(JacksonException e) {
        return e.prependPath(List.class, index).prependPath(Transcript.class, TranscriptDeserializer.ENTRIES);
    }
}

package org.transcript4j.jackson;

import java.io.Serializable;
import java.util.List;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Cue;
import org.transcript4j.Entry;
import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Makes a Jackson mapper write and read the values of transcript4j as JSON. Use it wherever transcripts are stored or sent;
 * each type works as the root, and in lists, maps, optionals and fields of your own types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(transcript);
 * Transcript same = mapper.readValue(json, Transcript.class);
 * }</pre>
 *
 * <p>Found by {@code findAndAddModules()}; to set an option, add a module by hand, which replaces the one found:
 *
 * <pre>{@code
 * JsonMapper.builder().findAndAddModules().addModule(new TranscriptModule().withSourceSpans(false)).build();
 * }</pre>
 *
 * <p>The form has a version, {@code "schemaVersion": "1.0"}, and {@linkplain TranscriptJsonSchema a schema}. Names, order and
 * inclusion of its properties are its own, whatever the mapper's settings; absent values are left out. Times are decimal
 * seconds, exact to the nanosecond. Offsets are 0-based and count UTF-16 code units, as Java and JavaScript do. A turn that
 * is written alone carries its speakers; in a transcript it has their ids.
 *
 * <p>Properties may come in any order. Unknown ones are passed over, unless the mapper has {@code
 * FAIL_ON_UNKNOWN_PROPERTIES}. Kinds that this version doesn't know are read as {@code OTHER} and {@code PERSON}, and entries
 * of a type that it doesn't know as asides; so it reads all versions 1.x. Anything else that is wrong (a newer major version,
 * a value that is missing, {@code null}, of the wrong type or out of range, a property that stands twice, the id of no
 * speaker) is a {@link tools.jackson.databind.DatabindException} whose
 * {@linkplain tools.jackson.core.JacksonException#getPathReference() path} leads to it and whose message repeats no text of
 * the transcript. Input that is no JSON is refused by Jackson itself with its
 * {@link tools.jackson.core.exc.StreamReadException}, and its {@link tools.jackson.core.StreamReadConstraints} bound how
 * much memory hostile input takes: set {@code maxDocumentLength}, which has no limit by default, for input that you don't trust.
 *
 * <p>Immutable, thread-safe, serializable; no {@code null} goes in.
 *
 * @see TranscriptJsonWriter
 * @see TranscriptJsonReader
 */
public final class TranscriptModule extends JacksonModule implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean sourceSpans;

    /** A module with all defaults: source spans are written. */
    public TranscriptModule() {
        this(true);
    }

    private TranscriptModule(boolean sourceSpans) {
        this.sourceSpans = sourceSpans;
    }

    /**
     * A module that writes where values stand in their source, or leaves it out; written by default. A
     * {@link SourceSpan} that is a value by itself is always written, and spans are always read.
     */
    public TranscriptModule withSourceSpans(boolean written) {
        return new TranscriptModule(written);
    }

    @Override
    public String getModuleName() {
        return "transcript4j";
    }

    /** One for all options, so that a module added later replaces one found. */
    @Override
    public Object getRegistrationId() {
        return TranscriptModule.class.getName();
    }

    /** Unknown to Jackson: nothing of its depends on it. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds serializers and deserializers of the values; called by Jackson. */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(serializers());
        context.addDeserializers(deserializers());
    }

    private SimpleSerializers serializers() {
        SourceWriter source = new SourceWriter(sourceSpans);
        return new SimpleSerializers(List.of(
                new TranscriptSerializer(source),
                new EntrySerializer(source),
                new TurnSerializer(source),
                new AsideSerializer(source),
                new BlockSerializer(source),
                new ParagraphSerializer(source),
                new SpeakerSerializer(),
                new SpeakerLabelSerializer(source),
                RangeSerializer.ofEvents(),
                new CueSerializer(),
                new WordSerializer(),
                new TimeSpanSerializer(),
                RangeSerializer.ofSourceSpans()));
    }

    private static SimpleDeserializers deserializers() {
        return new SimpleDeserializers()
                .addDeserializer(Transcript.class, new TranscriptDeserializer())
                .addDeserializer(Entry.class, new EntryDeserializer())
                .addDeserializer(Turn.class, new TurnDeserializer())
                .addDeserializer(Aside.class, new AsideDeserializer())
                .addDeserializer(Block.class, new BlockDeserializer())
                .addDeserializer(Paragraph.class, new ParagraphDeserializer())
                .addDeserializer(Speaker.class, new SpeakerDeserializer())
                .addDeserializer(SpeakerLabel.class, new SpeakerLabelDeserializer())
                .addDeserializer(Event.class, RangeDeserializer.ofEvents())
                .addDeserializer(Cue.class, new CueDeserializer())
                .addDeserializer(Word.class, new WordDeserializer())
                .addDeserializer(TimeSpan.class, new TimeSpanDeserializer())
                .addDeserializer(SourceSpan.class, RangeDeserializer.ofSourceSpans());
    }
}

package org.transcript4j.examples.benchmarks;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.transcript4j.Transcript;
import org.transcript4j.jackson.TranscriptModule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** What it costs to write and read transcripts as JSON, against Jackson's bare generator and parser for the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class JsonBenchmark {

    /** What most of it consists of. */
    @Param
    JsonContent content = JsonContent.SPEECH;

    /** How large the text was that the transcript was read from. */
    @Param("1MB")
    String size = "1MB";

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new TranscriptModule()).build();
    private final OutputStream nowhere = new Nowhere();
    private Transcript transcript = Transcript.builder().build();
    private byte[] json = {};
    private JsonToken[] tokens = {};
    private Object[] values = {};

    /** For JMH. */
    public JsonBenchmark() {}

    /** Makes the transcript, its JSON, and the calls of a generator that give the same JSON. */
    @Setup
    public void generate() {
        transcript = content.ofSize(size);
        json = mapper.writeValueAsBytes(transcript);
        List<JsonToken> allTokens = new ArrayList<>();
        List<Object> allValues = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                allTokens.add(token);
                allValues.add(value(token, parser));
            }
        }
        tokens = allTokens.toArray(new JsonToken[0]);
        values = allValues.toArray();
    }

    private static Object value(JsonToken token, JsonParser parser) {
        return switch (token) {
            case PROPERTY_NAME -> new SerializedString(parser.currentName());
            case VALUE_STRING, VALUE_NUMBER_FLOAT -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> "";
        };
    }

    /** The JSON. */
    byte[] json() {
        return json;
    }

    /** Writes by the module. */
    @Benchmark
    public void write() {
        mapper.writeValue(nowhere, transcript);
    }

    /** Writes the same bytes by the generator alone; numbers with decimals are in digits already. */
    @Benchmark
    public void generator() {
        generate(nowhere);
    }

    /** Gives the calls of {@link #generator()} to an output. */
    void generate(OutputStream out) {
        try (JsonGenerator generator = mapper.createGenerator(out)) {
            for (int i = 0; i < tokens.length; i++) {
                switch (tokens[i]) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName((SerializableString) values[i]);
                    case VALUE_STRING -> generator.writeString((String) values[i]);
                    case VALUE_NUMBER_INT -> generator.writeNumber((Integer) values[i]);
                    case VALUE_NUMBER_FLOAT -> generator.writeNumber((String) values[i]);
                    default -> throw new IllegalStateException("a transcript has no " + tokens[i]);
                }
            }
        }
    }

    /** Reads by the module. */
    @Benchmark
    public Transcript read() {
        return mapper.readValue(json, Transcript.class);
    }

    /** Takes all names and values by the parser alone. */
    @Benchmark
    public void parser(Blackhole sink) {
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> sink.consume(parser.currentName());
                    case VALUE_STRING -> sink.consume(parser.getString());
                    case VALUE_NUMBER_INT -> sink.consume(parser.getIntValue());
                    case VALUE_NUMBER_FLOAT -> sink.consume(parser.getDoubleValue());
                    default -> {}
                }
            }
        }
    }

    /** Takes bytes and keeps none, also once it has been closed. */
    private static final class Nowhere extends OutputStream {

        @Override
        public void write(int value) {}

        @Override
        public void write(byte[] bytes, int offset, int length) {}
    }
}

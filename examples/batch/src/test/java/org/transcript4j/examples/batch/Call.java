package org.transcript4j.examples.batch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.transcript4j.Transcript;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One call of the command: its exit status and what it wrote. */
record Call(int status, byte[] out, String err) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Calls the command where nobody watches. */
    static Call of(Object... args) {
        return call(false, args);
    }

    /** Calls the command on a terminal. */
    static Call onTerminal(Object... args) {
        return call(true, args);
    }

    private static Call call(boolean terminal, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(out, new PrintStream(err, true, StandardCharsets.UTF_8), () -> terminal);
        int status = TranscriptCommand.run(
                streams, Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Call(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output, which must be JSON and nothing else. */
    Transcript transcript() {
        return MAPPER.readValue(out, Transcript.class);
    }

    static Transcript read(Path json) {
        return MAPPER.readValue(json, Transcript.class);
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}

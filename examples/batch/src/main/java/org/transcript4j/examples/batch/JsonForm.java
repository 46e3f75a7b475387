package org.transcript4j.examples.batch;

import java.io.IOException;
import java.io.OutputStream;
import org.transcript4j.parse.ParseResult;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The transcript as JSON, indented, with a line feed at its end. */
final class JsonForm implements OutputForm {

    private static final PrettyPrinter INDENTED = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final ObjectWriter writer = JsonMapper.builder()
            .findAndAddModules()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(INDENTED);

    @Override
    public String suffix() {
        return ".json";
    }

    @Override
    public void write(ParseResult result, OutputStream out) throws IOException {
        try {
            writer.writeValue(out, result.transcript());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }
}

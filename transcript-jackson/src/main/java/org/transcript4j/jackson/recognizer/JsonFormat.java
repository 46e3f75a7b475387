package org.transcript4j.jackson.recognizer;

import java.util.Optional;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * JSON whose head no other format takes. It may still be that of a service, which the rest of the document tells: a long text
 * that comes first can fill the head. Else there are no segments and one diagnostic, which names the forms that were tried.
 * Immutable and thread-safe.
 */
public final class JsonFormat implements TranscriptFormat {

    /** A format without state. */
    public JsonFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean recognizes(CharSequence head) {
        return JsonOutline.isJson(head)
                && startsAsJson(head.toString())
                && Services.formatOf(head.toString()).isEmpty();
    }

    /** Whether the first field or element can be read, so that text in braces and quotes is no JSON. */
    private static boolean startsAsJson(String head) {
        try (JsonParser parser = JsonCursor.parser(head)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            return true;
        } catch (UnexpectedEndOfInputException e) {
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Override
    public void read(String source, SegmentSink sink) {
        Optional<RecognizerFormat> format = Services.formatOf(source);
        if (format.isPresent()) {
            format.get().read(source, sink);
            return;
        }
        Problems.to(sink)
                .unknownForm(
                        "this JSON is in no form that is known; tried were " + Services.names()
                                + " (the JSON form of a stored transcript is read with TranscriptModule)",
                        source.length());
    }
}

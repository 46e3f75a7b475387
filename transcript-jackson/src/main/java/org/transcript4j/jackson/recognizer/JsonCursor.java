package org.transcript4j.jackson.recognizer;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.transcript4j.source.Diagnostic.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Goes through a JSON document and never throws: a document that breaks off reads as if all that is open were closed there.
 * It stands at a value; whoever is given it there takes that value whole or leaves it. For one pass; not thread-safe.
 */
final class JsonCursor implements AutoCloseable {

    /** As tolerant as a reader of what scripts write can be: Python writes {@code NaN}. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final String source;
    private final Problems problems;
    private final JsonParser parser;
    private @Nullable JsonToken token;
    private int brokenAt = -1;

    /** Stands at the document's outermost value. */
    JsonCursor(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.parser = parser(source);
        advance();
    }

    /** A bare parser of the same JSON. */
    static JsonParser parser(String source) {
        return JSON.createParser(ObjectReadContext.empty(), source);
    }

    Problems problems() {
        return problems;
    }

    boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return token == JsonToken.START_ARRAY;
    }

    /** Whether there is nothing at this place: {@code null}, or the end of a document that breaks off. */
    boolean isAbsent() {
        return token == null || token == JsonToken.VALUE_NULL;
    }

    /** Where the value begins in the source. */
    int start() {
        return Math.min((int) parser.currentTokenLocation().getCharOffset(), source.length());
    }

    /** Behind what was read so far. */
    int end() {
        return brokenAt >= 0
                ? brokenAt
                : Math.min((int) parser.currentLocation().getCharOffset(), source.length());
    }

    /** Gives the name of each field of the object, standing at its value. */
    void fields(Consumer<String> field) {
        if (!isObject()) {
            unexpected("an object");
            return;
        }
        advance();
        while (token == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            advance();
            if (token == null) {
                return;
            }
            field.accept(name);
            leave();
            advance();
        }
    }

    /** Stands at each element of the array in turn. */
    void elements(Runnable element) {
        if (!isArray()) {
            unexpected("an array");
            return;
        }
        advance();
        while (token != null && token != JsonToken.END_ARRAY) {
            element.run();
            leave();
            advance();
        }
    }

    /** The string or number at this place; {@code null} if there is nothing, or something else, which is reported. */
    @Nullable
    JsonText scalar() {
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (!token.isScalarValue()) {
            unexpected("a string or a number");
            return null;
        }
        int from = start();
        String value = string();
        if (value == null) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            return new JsonText(value, from, from + value.length());
        }
        return new JsonText(value, from + 1, stringEnd(from + 1, value));
    }

    /** Reports a value that is not what stands at this place in the service's form, and passes over it. */
    void unexpected(String expected) {
        if (isAbsent()) {
            return;
        }
        int from = start();
        pass();
        problems.ignored(Severity.WARNING, "not " + expected + ", and was passed over", from, end());
    }

    /** Passes over a field that the service's form did not have, and reports the first of its name. */
    void unknownField(String name) {
        if (problems.isNewField(name)) {
            int from = start();
            pass();
            problems.unknownField(name, from, end());
        }
    }

    /** Reads what is left, and reports where the document breaks off or goes on behind its end. */
    void finish() {
        advance();
        if (brokenAt >= 0) {
            String message = brokenAt < source.length()
                    ? "the JSON is broken here: what stands before was read"
                    : "the JSON breaks off here: what stands before was read";
            problems.ignored(Severity.ERROR, message, brokenAt, source.length());
        } else if (token != null) {
            int from = start();
            problems.ignored(Severity.WARNING, "what follows the JSON document was passed over", from, source.length());
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Goes to the end of this value. */
    private void pass() {
        if (token == JsonToken.VALUE_STRING) {
            string();
        } else {
            leave();
        }
    }

    /** Passes over an object or array that nobody took. */
    private void leave() {
        int depth = 0;
        while (token != null) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth <= 0) {
                return;
            }
            advance();
        }
    }

    private void advance() {
        if (brokenAt >= 0) {
            return;
        }
        try {
            token = parser.nextToken();
        } catch (JacksonException e) {
            breakOff(e);
        }
    }

    private @Nullable String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            breakOff(e);
            return null;
        }
    }

    private void breakOff(JacksonException e) {
        long place = e.getLocation() == null ? source.length() : e.getLocation().getCharOffset();
        brokenAt = (int) Math.max(0, Math.min(place, source.length()));
        token = null;
    }

    /** Behind the last character of a string that begins at {@code from}: where its closing quote is. */
    private int stringEnd(int from, String value) {
        int plain = from + value.length();
        if (plain < source.length() && source.charAt(plain) == '"' && source.startsWith(value, from)) {
            return plain;
        }
        int at = from;
        while (at < source.length() && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, source.length());
    }
}

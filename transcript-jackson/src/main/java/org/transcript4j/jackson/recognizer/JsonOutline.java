package org.transcript4j.jackson.recognizer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The paths of fields that occur in a document, as far as it was read, by which its form is told. Values do not matter, and a
 * document that breaks off has an outline all the same. For one source; not thread-safe.
 */
final class JsonOutline {

    /** A document of a known form has far fewer different paths; one with more is told by the first of them. */
    private static final int MOST_PATHS = 1_000;

    private final Node root = new Node(null);
    private int paths;

    /** A value, with the fields or the elements that were seen in it. */
    private static final class Node {
        private final @Nullable Node parent;
        private final Map<String, Node> fields = new HashMap<>();
        private @Nullable Node element;

        private Node(@Nullable Node parent) {
            this.parent = parent;
        }
    }

    private JsonOutline() {}

    /**
     * What the outline tells as soon as it tells anything.
     *
     * @param text a document, or its beginning
     * @param part asked for each path that is new
     * @param whole asked at the end of a document that does not break off
     */
    static <T> Optional<T> firstIn(
            String text, Function<JsonOutline, Optional<T>> part, Function<JsonOutline, Optional<T>> whole) {
        JsonOutline outline = new JsonOutline();
        try (JsonParser parser = JsonCursor.parser(text)) {
            Node at = outline.root;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int before = outline.paths;
                at = outline.step(at, token, parser);
                if (outline.paths > before) {
                    Optional<T> told = part.apply(outline);
                    if (told.isPresent()) {
                        return told;
                    }
                }
            }
        } catch (JacksonException e) {
            // As far as it goes.
            return Optional.empty();
        }
        return whole.apply(outline);
    }

    /** Whether a document begins as a JSON object does, or an array of objects; quick, for most documents are neither. */
    static boolean isJson(CharSequence head) {
        int first = skipBlanks(head, 0);
        int second = skipBlanks(head, first + 1);
        if (second >= head.length()) {
            return false;
        }
        char c = head.charAt(second);
        return switch (head.charAt(first)) {
            case '{' -> c == '"' || c == '}';
            case '[' -> c == '{' || c == ']';
            default -> false;
        };
    }

    private static int skipBlanks(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Whether a path of the form that {@link JsonPaths} takes occurs. */
    boolean has(String path) {
        return has(root, path);
    }

    boolean hasAll(String... all) {
        for (String path : all) {
            if (!has(path)) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(String... any) {
        for (String path : any) {
            if (has(path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(@Nullable Node node, String path) {
        if (node == null || path.isEmpty()) {
            return node != null;
        }
        if (path.startsWith("[]")) {
            return has(node.element, rest(path, 2));
        }
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        String rest = rest(path, end);
        if (path.startsWith("*")) {
            return node.fields.values().stream().anyMatch(field -> has(field, rest));
        }
        return has(node.fields.get(path.substring(0, end)), rest);
    }

    private static String rest(String path, int from) {
        return path.substring(path.startsWith(".", from) ? from + 1 : from);
    }

    /**
     * Goes from one value to the next. A field stands open from its name to its value's end, an element from its array's
     * start to its end.
     */
    private Node step(Node at, JsonToken token, JsonParser parser) {
        switch (token) {
            case PROPERTY_NAME -> {
                return field(at, parser.currentName());
            }
            case START_ARRAY -> {
                return element(at);
            }
            case START_OBJECT -> {
                return at;
            }
            case END_ARRAY -> {
                return closeField(parent(at), parser);
            }
            default -> {
                return closeField(at, parser);
            }
        }
    }

    /** Behind a value: back from the field that it was the value of to its object. */
    private Node closeField(Node at, JsonParser parser) {
        return parser.streamReadContext().inObject() ? parent(at) : at;
    }

    private Node parent(Node at) {
        return at.parent == null ? root : at.parent;
    }

    private Node field(Node at, String name) {
        Node known = at.fields.get(name);
        if (known != null) {
            return known;
        }
        Node added = new Node(at);
        if (paths < MOST_PATHS) {
            at.fields.put(name, added);
            paths++;
        }
        return added;
    }

    private Node element(Node at) {
        Node known = at.element;
        if (known != null) {
            return known;
        }
        Node added = new Node(at);
        if (paths < MOST_PATHS) {
            at.element = added;
            paths++;
        }
        return added;
    }
}

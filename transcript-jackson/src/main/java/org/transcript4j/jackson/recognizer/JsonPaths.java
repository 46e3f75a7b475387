package org.transcript4j.jackson.recognizer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The places of a document that a reader wants, and what it does there. A path is the names of fields with dots between them,
 * {@code []} behind a name for each element of an array, and {@code *} for a field of any name:
 * {@code results.channels[].alternatives[]}. Fields on the way that are neither wanted nor known are reported.
 */
final class JsonPaths {

    private final Node root = new Node();

    /** A place on the way. */
    private static final class Node {
        private final Map<String, Node> fields = new HashMap<>();
        private @Nullable Node element;
        private @Nullable Consumer<JsonCursor> action;
    }

    /** What is done at the value, or at each of the values, that a path leads to. */
    JsonPaths on(String path, Consumer<JsonCursor> action) {
        node(path).action = action;
        return this;
    }

    /** Places that hold nothing of a transcript. */
    JsonPaths other(String... paths) {
        for (String path : paths) {
            on(path, json -> {});
        }
        return this;
    }

    /** Does what is to be done at each place of the document, in the document's order. */
    void walk(JsonCursor json) {
        walk(root, json);
    }

    private void walk(Node node, JsonCursor json) {
        Consumer<JsonCursor> action = node.action;
        Node element = node.element;
        if (json.isArray() && element != null) {
            json.elements(() -> walk(element, json));
        } else if (json.isObject() && !node.fields.isEmpty()) {
            json.fields(name -> field(node, name, json));
        } else if (action != null) {
            action.accept(json);
        } else {
            json.unexpected(element == null ? "an object" : "an array");
        }
    }

    private void field(Node node, String name, JsonCursor json) {
        Node any = node.fields.get("*");
        Node next = node.fields.getOrDefault(name, any);
        if (next == null) {
            json.unknownField(name);
        } else if (next == any && !json.isObject()) {
            // Of fields with any name only objects lead on.
            return;
        } else {
            walk(next, json);
        }
    }

    private Node node(String path) {
        Node node = root;
        for (String step : path.split("\\.", -1)) {
            String name = step;
            int elements = 0;
            while (name.endsWith("[]")) {
                name = name.substring(0, name.length() - 2);
                elements++;
            }
            if (!name.isEmpty()) {
                node = node.fields.computeIfAbsent(name, n -> new Node());
            }
            for (int i = 0; i < elements; i++) {
                node = element(node);
            }
        }
        return node;
    }

    private static Node element(Node node) {
        Node element = node.element;
        if (element == null) {
            element = new Node();
            node.element = element;
        }
        return element;
    }
}

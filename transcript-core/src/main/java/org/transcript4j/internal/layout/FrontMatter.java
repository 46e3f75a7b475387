package org.transcript4j.internal.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;

/** Fields of front matter, in the part of YAML that it is written in: scalars, quotes, lists, folded lines. */
public final class FrontMatter {

    private final Lines lines;
    private final String text;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String key = "";
    private final StringBuilder value = new StringBuilder();
    private boolean list;

    private FrontMatter(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** Reads the fields of the front matter that ends before the line {@code end}, in order; a list is joined by ", ". */
    public static Map<String, String> read(Lines lines, int end) {
        FrontMatter reader = new FrontMatter(lines);
        for (int line = lines.firstFilled(0) + 1; line < end - 1; line++) {
            if (!lines.isBlank(line)) {
                reader.line(line);
            }
        }
        reader.finish();
        return reader.fields;
    }

    /** Whether a line begins a field: a key without blanks at the margin, and a colon. */
    static boolean isField(Lines lines, int line) {
        return keyEnd(lines, line) > 0;
    }

    private static int keyEnd(Lines lines, int line) {
        String text = lines.text();
        int start = lines.contentStart(line);
        if (start != lines.start(line)) {
            return -1;
        }
        int at = start;
        int end = Math.min(lines.contentEnd(line), start + 60);
        while (at < end && (Chars.isWordPart(text.charAt(at)) || "_-. ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean colon = at > start && at < lines.contentEnd(line) && (text.charAt(at) == ':' || text.charAt(at) == '=');
        return colon && Chars.isWordPart(text.charAt(start)) ? at : -1;
    }

    private void line(int line) {
        int keyEnd = keyEnd(lines, line);
        if (keyEnd > 0) {
            finish();
            key = Words.normalized(
                    text, lines.contentStart(line), Chars.trimEnd(text, lines.contentStart(line), keyEnd));
            append(keyEnd + 1, lines.contentEnd(line), " ");
            return;
        }
        int at = lines.contentStart(line);
        boolean item = text.charAt(at) == '-' && at + 1 < lines.contentEnd(line) && Chars.isBlank(text.charAt(at + 1));
        if (item) {
            list = true;
            append(at + 1, lines.contentEnd(line), ", ");
        } else {
            append(at, lines.contentEnd(line), " ");
        }
    }

    private void append(int from, int to, String joint) {
        String piece = Words.normalized(text, Chars.skipBlanks(text, from, to), to);
        if (list) {
            piece = unquoted(piece);
        }
        if (!piece.isEmpty()) {
            value.append(value.length() == 0 ? "" : joint).append(piece);
        }
    }

    private void finish() {
        if (!key.isEmpty()) {
            String scalar = value.toString();
            if (!list && scalar.startsWith("[") && scalar.endsWith("]")) {
                scalar = flowList(scalar.substring(1, scalar.length() - 1));
            } else if (!list) {
                scalar = unquoted(scalar);
            }
            fields.putIfAbsent(key, scalar);
        }
        key = "";
        value.setLength(0);
        list = false;
    }

    private static String flowList(String items) {
        StringBuilder out = new StringBuilder();
        for (String item : items.split(",", -1)) {
            String value = unquoted(item.strip());
            if (!value.isEmpty()) {
                out.append(out.length() == 0 ? "" : ", ").append(value);
            }
        }
        return out.toString();
    }

    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(0) == value.charAt(last);
        String bare = quoted ? value.substring(1, last) : value;
        return bare.replace("\\r\\n", " ")
                .replace("\\n", " ")
                .replace("\\ ", "")
                .strip();
    }
}

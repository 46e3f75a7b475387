package org.transcript4j.corpus;

import java.util.ArrayList;
import java.util.List;
import org.transcript4j.corpus.GoldTurn.LineCount;

/**
 * Reads a line of a gold file: one JSON object with a string {@code speaker}, a number {@code line}, and {@code chars}, an
 * array of pairs of numbers. Other strings are passed over; nothing else is JSON enough for it. Not thread-safe.
 */
final class GoldReader {

    private final String json;
    private int at;

    private GoldReader(String json) {
        this.json = json;
    }

    /** The turn on a line of a gold file. */
    static GoldTurn read(String json) {
        return new GoldReader(json).turn();
    }

    private GoldTurn turn() {
        String speaker = "";
        int line = 0;
        List<LineCount> speech = new ArrayList<>();
        expect('{');
        while (peek() != '}') {
            String key = string();
            expect(':');
            switch (key) {
                case "speaker" -> speaker = string();
                case "line" -> line = number();
                case "chars" -> speech = pairs();
                default -> string();
            }
            skipComma();
        }
        return new GoldTurn(speaker, line, speech);
    }

    private List<LineCount> pairs() {
        List<LineCount> pairs = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            expect('[');
            int line = number();
            expect(',');
            pairs.add(new LineCount(line, number()));
            expect(']');
            skipComma();
        }
        expect(']');
        return pairs;
    }

    private int number() {
        peek();
        int start = at;
        while (Character.isDigit(json.charAt(at))) {
            at++;
        }
        return Integer.parseInt(json.substring(start, at));
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (json.charAt(at) != '"') {
            string.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at++));
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char kind = json.charAt(at + 1);
        at += 2;
        switch (kind) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'b':
                return '\b';
            case 'u':
                at += 4;
                return (char) Integer.parseInt(json.substring(at - 4, at), 16);
            default:
                return kind;
        }
    }

    private void skipComma() {
        if (peek() == ',') {
            at++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("no " + c + " at offset " + at + " of " + json);
        }
        at++;
    }

    private char peek() {
        while (json.charAt(at) == ' ') {
            at++;
        }
        return json.charAt(at);
    }
}

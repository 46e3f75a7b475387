package org.transcript4j.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thirty lines that one writes for a text whose layout one knows: a line that matches begins a turn, any other is added
 * to it.
 */
final class RegexScript {

    /** Who speaks, and the lines of it. */
    record ScriptTurn(String speaker, List<String> lines) {}

    private final Pattern labelLine;

    RegexScript(TextLayout layout) {
        this.labelLine = layout.labelLine();
    }

    List<ScriptTurn> read(String text) throws IOException {
        boolean textFollows = labelLine.pattern().contains("?<text>");
        List<ScriptTurn> turns = new ArrayList<>();
        List<String> open = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new StringReader(text));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Matcher matcher = labelLine.matcher(line);
            if (matcher.matches()) {
                open = new ArrayList<>();
                turns.add(new ScriptTurn(matcher.group("speaker"), open));
                if (textFollows) {
                    open.add(matcher.group("text"));
                }
            } else if (!line.isBlank()) {
                open.add(line.strip());
            }
        }
        return turns;
    }
}

package org.transcript4j.internal.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.SegmentSink;

/**
 * Takes the text of cues apart: tags and settings go, voices and times in it are kept, references to characters are decoded,
 * and line ends become {@code \n}.
 *
 * <p>This is the "WebVTT cue text tokenizer", and more tolerant: a {@code <} that opens neither the name of a tag nor a time
 * is text, so that {@code a < b} and {@code I <3 it} lose nothing. A tag that is never closed takes the rest of the cue
 * with it, as the tokenizer has it, provided that its name is one of WebVTT's; else it is text. Work is linear: one look for
 * each special character, each over the whole source, and names of bounded length. For one read, not thread-safe.
 */
final class CueText {

    private final String source;
    private final Markup markup;
    private final Diagnostics diagnostics;
    private final CueRuns runs;
    private final TimeReader times = TimeReader.strict();
    private final NextIndex tags;
    private final NextIndex tagEnds;
    private final NextIndex references;
    private final NextIndex returns;
    private final NextIndex nulls;
    private final NextIndex braces;
    private final NextIndex braceEnds;
    private final Deque<Voice> voices = new ArrayDeque<>();
    private Voice voice = Voice.UNSAID;
    private String lastName = "";
    private long stamp = CueRuns.UNTIMED;
    private int runStart;
    private int limit;

    CueText(String source, Markup markup, SegmentSink sink) {
        this.source = source;
        this.markup = markup;
        this.diagnostics = new Diagnostics(sink);
        this.runs = new CueRuns(source, sink);
        this.tags = new NextIndex(source, "<");
        this.tagEnds = new NextIndex(source, ">");
        this.references = new NextIndex(source, "&");
        this.returns = new NextIndex(source, "\r");
        this.nulls = new NextIndex(source, "\0");
        this.braces = new NextIndex(source, "{\\");
        this.braceEnds = new NextIndex(source, "}");
    }

    /** Reads the text of one cue and emits it; cues are read in source order. */
    void read(Optional<TimeSpan> time, int start, int end) {
        read(time, Voice.UNSAID, start, end);
    }

    /** The same for a cue of which the voice is known before its text is read. */
    void read(Optional<TimeSpan> time, Voice firstVoice, int start, int end) {
        int special = nextSpecial(start);
        if (special >= end) {
            runs.emitWhole(time, firstVoice, start, end);
            return;
        }
        voices.clear();
        voice = firstVoice;
        stamp = CueRuns.UNTIMED;
        limit = end;
        runStart = start;
        while (special < end) {
            int next = token(special);
            special = nextSpecial(Math.max(next, special + 1));
        }
        endRun(end);
        runs.emit(time);
    }

    private int nextSpecial(int from) {
        int next = Math.min(tags.from(from), references.from(from));
        next = Math.min(next, Math.min(returns.from(from), nulls.from(from)));
        return markup.hasBraces() ? Math.min(next, braces.from(from)) : next;
    }

    /** Reads what begins with the special character at {@code at} and returns its end; {@code at} if it is text. */
    private int token(int at) {
        return switch (source.charAt(at)) {
            case '<' -> tag(at);
            case '&' ->
                CharacterReference.at(source, at, limit)
                        .map(reference -> replace(at, reference.end(), reference.text()))
                        .orElse(at);
            case '\r' -> lineEnd(at);
            case '\0' -> nulls(at);
            default -> brace(at);
        };
    }

    /** A lone CR stays in its run, where it reads as {@code \n}: it is as long, and a run a line would be many. */
    private int lineEnd(int at) {
        int end = Math.min(limit, CaptionLines.afterReturn(source, at));
        return end == at + 1 ? at : replace(at, end, "\n");
    }

    /** "WebVTT parser algorithm", step 1. */
    private int nulls(int at) {
        int end = at + 1;
        while (end < limit && source.charAt(end) == '\0') {
            end++;
        }
        return replace(at, end, "\ufffd".repeat(end - at));
    }

    private int brace(int at) {
        int end = braceEnds.from(at);
        return end < limit ? drop(at, end + 1) : at;
    }

    /** Reads the tag that begins at {@code at}: "WebVTT tag state" and those it leads to. */
    private int tag(int at) {
        int from = at + 1;
        boolean ends = from < limit && source.charAt(from) == '/';
        int name = ends ? from + 1 : from;
        int close = tagEnds.from(from);
        boolean isClosed = close < limit;
        if (name >= limit) {
            return at;
        }
        char first = source.charAt(name);
        if (!ends && (Chars.isBlank(first) || (first >= '0' && first <= '9'))) {
            return stamp(at, Chars.skipBlanks(source, name, limit), Math.min(close, limit));
        }
        int nameEnd = Markup.nameEnd(source, name, limit);
        String known = Chars.isLetter(first) ? markup.knownTag(source, name, nameEnd) : "";
        boolean isTag = Chars.isLetter(first) || name == close || (!ends && (first == '.' || first == '!'));
        boolean goes = isClosed ? !known.isEmpty() || (isTag && markup.takesAnyTag()) : mayStayOpen(known);
        if (!goes) {
            return at;
        }
        if (!isClosed) {
            diagnostics.unclosedTag(at, limit);
        }
        int end = isClosed ? close + 1 : limit;
        if (known.equals("br")) {
            return replace(at, end, "\n");
        }
        drop(at, end);
        if (known.equals("v") && markup.hasVoices()) {
            changeVoice(ends, nameEnd, Math.min(close, limit));
        }
        return end;
    }

    private boolean mayStayOpen(String known) {
        return markup == Markup.WEBVTT && !known.isEmpty();
    }

    /** "WebVTT timestamp tag state": a time within the cue, from which on the text behind it is shown. */
    private int stamp(int at, int from, int close) {
        boolean isClosed = close < limit;
        boolean isTime = times.read(source, from, close);
        boolean isExact = isTime && isClosed && times.end() == close;
        boolean goes = from == at + 1 && (isClosed || markup == Markup.WEBVTT);
        if (!isTime || !(isExact || goes)) {
            return at;
        }
        if (!isClosed) {
            diagnostics.unclosedTag(at, limit);
        }
        int end = drop(at, Math.min(close + 1, limit));
        if (isExact && from == at + 1) {
            stamp = times.millis();
        }
        return end;
    }

    private void changeVoice(boolean ends, int nameEnd, int close) {
        if (!ends) {
            voices.push(voice);
            voice = voice(nameEnd, close);
        } else if (!voices.isEmpty()) {
            voice = voices.pop();
        }
    }

    /** "WebVTT start tag class state" and "start tag annotation state": behind the classes stands the name. */
    private Voice voice(int nameEnd, int close) {
        int from = nameEnd;
        while (from < close && !Chars.isBlank(source.charAt(from))) {
            from++;
        }
        int start = Chars.skipBlanks(source, from, close);
        int end = close;
        while (end > start && Chars.isBlank(source.charAt(end - 1))) {
            end--;
        }
        boolean isLast = end - start == lastName.length() && source.startsWith(lastName, start);
        String name = isLast ? lastName : CharacterReference.decode(source, start, end);
        lastName = name.indexOf('&') < 0 ? name : "";
        boolean isNamed = !name.isEmpty() && !(name.length() == 1 && Chars.isDash(name.charAt(0)));
        return isNamed ? new Voice(name, start, end) : new Voice("", end, end);
    }

    private int replace(int at, int end, String text) {
        drop(at, end);
        runs.decoded(text, at, end, voice, stamp);
        return end;
    }

    private int drop(int at, int end) {
        endRun(at);
        runStart = end;
        return end;
    }

    private void endRun(int end) {
        runs.verbatim(runStart, end, voice, stamp);
    }
}

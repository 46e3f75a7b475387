package org.transcript4j.internal.record;

import java.time.Duration;
import java.util.Optional;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.TimeValue;
import org.transcript4j.internal.text.Times;
import org.transcript4j.source.Region;

/** Reads the times that are printed beside labels and before paragraphs. */
final class PrintedTimes {

    private final String text;
    private final RegionLog regions;
    private final RecordHeader.Builder header;

    PrintedTimes(String text, RegionLog regions, RecordHeader.Builder header) {
        this.text = text;
        this.regions = regions;
        this.header = header;
    }

    /** The time that stands somewhere in a stretch of text; empty if there is none. */
    Optional<TimeSpan> read(int start, int end) {
        int from = start;
        while (from < end && !Chars.isDigit(text.charAt(from)) && !Chars.isDash(text.charAt(from))) {
            from++;
        }
        int stop = Times.end(text, from, end);
        if (stop < 0) {
            return Optional.empty();
        }
        Duration value = header.clock(TimeValue.read(text, from, stop));
        return Optional.of(TimeSpan.startingAt(value));
    }

    /** A time in brackets, or with hours, that leads a paragraph is no part of it. */
    int behindLeading(int start, int end) {
        int at = start;
        while (at < end && "\\*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        char close = at < end ? Chars.closing(text.charAt(at)) : 0;
        int from = close == 0 ? at : at + 1;
        int time = Times.end(text, from, end);
        if (time < 0) {
            return start;
        }
        int behind = time;
        while (behind < end && text.charAt(behind) == '\\') {
            behind++;
        }
        if (close != 0) {
            if (behind >= end || text.charAt(behind) != close) {
                return start;
            }
            behind++;
        } else if (!hasHours(from, time)) {
            return start;
        }
        while (behind < end && "*_".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        if (behind < end && !Chars.isBlank(text.charAt(behind))) {
            return start;
        }
        regions.add(Region.Role.TIME, from, time);
        return Chars.skipBlanks(text, behind, end);
    }

    private boolean hasHours(int from, int to) {
        int colons = 0;
        for (int i = from; i < to; i++) {
            colons += text.charAt(i) == ':' ? 1 : 0;
        }
        return colons >= 2;
    }
}

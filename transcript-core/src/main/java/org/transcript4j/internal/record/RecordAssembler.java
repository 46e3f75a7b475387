package org.transcript4j.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.Aside;
import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.FrontMatter;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.text.Arrows;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;
import org.transcript4j.source.Region;

/** Last stage for plain text: makes header, turns with paragraphs and asides, and regions from the roles of the lines. */
public final class RecordAssembler {

    /** Lines longer than this are not wrapped: each is a paragraph. */
    private static final int WRAPPED = 100;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;
    private final Roles roles;
    private final RegionLog regions;
    private final ParagraphBuilder paragraph;
    private final PrintedLabels printed;
    private final PrintedTimes times;
    private final RecordHeader.Builder header = new RecordHeader.Builder();
    private final List<Draft> drafts = new ArrayList<>();
    private final boolean tagged;
    private @Nullable TurnDraft turn;
    private Optional<TimeSpan> pendingTime = Optional.empty();
    private int paragraphLine = -1;

    private RecordAssembler(Layout layout, Roles roles) {
        this.classified = layout.lines();
        this.lines = classified.lines();
        this.text = lines.text();
        this.roles = roles;
        this.regions = new RegionLog(lines.count() + layout.labels().accepted().size());
        this.printed = new PrintedLabels(lines);
        this.times = new PrintedTimes(text, regions, header);
        this.paragraph = new ParagraphBuilder(text, regions);
        this.tagged = layout.labels().accepted().stream().anyMatch(label -> label.has(Candidate.TAGGED));
    }

    /** Assembles a document of plain text. */
    public static UnresolvedRecord assemble(Layout layout) {
        Roles roles = RoleAssigner.assign(layout);
        RecordBounds.apply(layout.lines(), roles);
        Header.apply(layout.lines(), roles);
        return new RecordAssembler(layout, roles).run(layout);
    }

    private UnresolvedRecord run(Layout layout) {
        if (classified.frontMatterEnd() > 0) {
            Map<String, String> fields = FrontMatter.read(lines, classified.frontMatterEnd());
            header.metadata(fields);
        }
        if (layout.labels().accepted().isEmpty() && !roles.hasUnnamed()) {
            turn = new TurnDraft(Optional.empty(), Optional.empty(), 0, 0);
        }
        int line = 0;
        while (line < lines.count()) {
            line = step(line);
        }
        closeTurn();
        return new UnresolvedRecord(header.build(), drafts, regions, printed.told());
    }

    /** Handles a line, or several that belong together; gives the next. */
    private int step(int line) {
        LineRole role = roles.get(line);
        return switch (role) {
            case LABEL -> label(line);
            case UNNAMED -> unnamed(line);
            case BLANK, FURNITURE -> gap(line);
            case SPEECH -> {
                speech(line);
                yield line + 1;
            }
            case TIME -> {
                closeParagraph();
                regions.add(Region.Role.TIME, lines.contentStart(line), lines.contentEnd(line));
                pendingTime = times.read(lines.contentStart(line), lines.contentEnd(line));
                yield line + 1;
            }
            case MARKUP, LABEL_REST -> {
                closeParagraph();
                yield line + 1;
            }
            case RULE -> {
                endTurn();
                yield line + 1;
            }
            case METADATA, TITLE, SUMMARY, NOTICE, OTHER, HEADING, EVENT -> block(line, role);
        };
    }

    private void endTurn() {
        if (roles.isUnlabelled()) {
            closeParagraph();
        } else {
            closeTurn();
        }
    }

    /** Blank lines end a paragraph, unless page furniture among them interrupts a sentence. */
    private int gap(int line) {
        boolean furniture = false;
        int next = line;
        while (next < lines.count() && (roles.get(next) == LineRole.BLANK || roles.get(next) == LineRole.FURNITURE)) {
            if (roles.get(next) == LineRole.FURNITURE) {
                furniture = true;
                regions.add(Region.Role.FURNITURE, lines.contentStart(next), lines.contentEnd(next));
            }
            next++;
        }
        boolean blank = !furniture || next >= lines.count() || roles.get(next) != LineRole.SPEECH;
        if (blank || paragraph.endsSentence() || !continuesSentence(next)) {
            closeParagraph();
        }
        return next;
    }

    private boolean continuesSentence(int line) {
        char first = text.charAt(lines.contentStart(line));
        return !Chars.isUpper(first) || lines.column(line) == 0 || Chars.isWordPart(first);
    }

    private int label(int line) {
        closeTurn();
        Candidate candidate = java.util.Objects.requireNonNull(roles.labelOn(line));
        boolean timeBefore = candidate.timeStart() >= 0 && candidate.timeStart() < candidate.labelStart();
        Optional<TimeSpan> time = pendingTime;
        pendingTime = Optional.empty();
        if (candidate.timeStart() >= 0) {
            time = times.read(candidate.timeStart(), candidate.timeEnd()).or(() -> pendingTime);
        }
        if (timeBefore) {
            regions.add(Region.Role.TIME, candidate.timeStart(), candidate.timeEnd());
        }
        regions.add(Region.Role.LABEL, candidate.labelStart(), candidate.labelEnd());
        if (candidate.timeStart() >= 0 && !timeBefore) {
            regions.add(Region.Role.TIME, candidate.timeStart(), candidate.timeEnd());
        }
        SpeakerLabel label = printed.read(candidate);
        turn = new TurnDraft(Optional.of(label), time, candidate.labelStart(), candidate.labelEnd());
        if (candidate.speechStart() < lines.contentEnd(candidate.lastLine())) {
            paragraph.add(candidate.speechStart(), speechEnd(candidate.lastLine(), candidate.speechStart()));
            paragraphLine = candidate.lastLine();
        }
        return candidate.lastLine() + 1;
    }

    private int unnamed(int line) {
        closeTurn();
        int arrows = Arrows.end(text, lines.contentStart(line));
        turn = new TurnDraft(Optional.empty(), pendingTime, lines.contentStart(line), arrows);
        pendingTime = Optional.empty();
        paragraph.add(Chars.skipBlanks(text, arrows, lines.contentEnd(line)), lines.contentEnd(line));
        paragraphLine = line;
        return line + 1;
    }

    /** Where speech on a line ends: before the closing tag of an element that holds the turn. */
    private int speechEnd(int line, int start) {
        int end = lines.contentEnd(line);
        if (!tagged || end == start || text.charAt(end - 1) != '>') {
            return end;
        }
        int open = text.lastIndexOf("</", end);
        return open > start ? Chars.trimEnd(text, start, open) : end;
    }

    private void speech(int line) {
        if (!paragraph.isEmpty() && startsParagraph(line)) {
            closeParagraph();
        }
        int start = lines.contentStart(line);
        if (paragraph.isEmpty()) {
            start = times.behindLeading(start, lines.contentEnd(line));
        }
        paragraph.add(start, speechEnd(line, start));
        paragraphLine = line;
    }

    private boolean startsParagraph(int line) {
        if (!paragraph.endsSentence()) {
            return false;
        }
        boolean unwrapped = lines.contentLength(line) > WRAPPED || lines.contentLength(paragraphLine) > WRAPPED;
        return unwrapped || lines.column(line) >= lines.column(paragraphLine) + 2;
    }

    /** Neighbouring lines of one role that are no speech become one aside, or a part of the header. */
    private int block(int line, LineRole role) {
        int end = line + 1;
        while (end < lines.count() && roles.get(end) == role && joins(role, end)) {
            end++;
        }
        int start = lines.contentStart(line);
        int stop = lines.contentEnd(end - 1);
        switch (role) {
            case METADATA -> regions.add(Region.Role.METADATA, start, stop);
            case TITLE -> {
                int title = behindMarks(start, stop);
                regions.add(Region.Role.TITLE, title, stop);
                header.title(Words.normalized(text, title, stop));
            }
            case SUMMARY -> {
                regions.add(Region.Role.SUMMARY, start, stop);
                header.summary(Words.normalized(text, start, stop));
            }
            default -> aside(role, start, stop);
        }
        return end;
    }

    private boolean joins(LineRole role, int line) {
        boolean alone = role == LineRole.HEADING || role == LineRole.TITLE || role == LineRole.EVENT;
        return !alone || classified.kind(line) == LineKind.INSERT;
    }

    private int behindMarks(int start, int stop) {
        int at = start;
        while (at < stop && text.charAt(at) == '#') {
            at++;
        }
        return Chars.skipBlanks(text, at, stop);
    }

    private void aside(LineRole role, int start, int stop) {
        closeParagraph();
        int from = role == LineRole.HEADING ? behindMarks(start, stop) : start;
        Aside aside = Aside.builder()
                .kind(kind(role))
                .text(Words.normalized(text, from, stop))
                .source(SourceSpan.of(from, stop))
                .build();
        regions.add(region(role), from, stop);
        boolean within = turn != null && (role == LineRole.EVENT || role == LineRole.NOTICE || roles.isUnlabelled());
        if (within && turn != null) {
            turn.add(aside, stop);
        } else {
            closeTurn();
            drafts.add(new Draft.Outside(aside));
        }
    }

    private static Aside.Kind kind(LineRole role) {
        return switch (role) {
            case HEADING -> Aside.Kind.HEADING;
            case EVENT -> Aside.Kind.EVENT;
            case NOTICE -> Aside.Kind.NOTICE;
            default -> Aside.Kind.OTHER;
        };
    }

    private static Region.Role region(LineRole role) {
        return switch (role) {
            case HEADING -> Region.Role.HEADING;
            case EVENT -> Region.Role.EVENT;
            case NOTICE -> Region.Role.NOTICE;
            default -> Region.Role.UNCLASSIFIED;
        };
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty() && turn != null) {
            int end = paragraph.end();
            turn.add(paragraph.build(), end);
        }
    }

    private void closeTurn() {
        closeParagraph();
        if (turn != null) {
            turn.draft().ifPresent(drafts::add);
        }
        turn = null;
    }
}

package org.transcript4j.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.internal.script.Script;

/** Brings a record that was assembled from a script of plain lines back to the source of the script. */
final class SourceMapping {

    private final Script script;

    SourceMapping(Script script) {
        this.script = script;
    }

    /** The drafts with the spans of the source. */
    List<Draft> map(List<Draft> drafts) {
        List<Draft> mapped = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft instanceof TurnDraft turn) {
                mapped.add(turn.mapped(this::span, this::block));
            } else if (draft instanceof Draft.Outside outside) {
                mapped.add(new Draft.Outside(aside(outside.aside())));
            }
        }
        return mapped;
    }

    private Optional<SourceSpan> span(SourceSpan span) {
        return script.span(span.start(), span.end());
    }

    private Block block(Block block) {
        return block instanceof Paragraph paragraph ? paragraph(paragraph) : aside((Aside) block);
    }

    private Paragraph paragraph(Paragraph paragraph) {
        List<SourceSpan> pieces = new ArrayList<>();
        for (SourceSpan piece : paragraph.source()) {
            script.forEachSpan(piece.start(), piece.end(), (from, to) -> pieces.add(SourceSpan.of(from, to)));
        }
        return paragraph.withSource(pieces);
    }

    private Aside aside(Aside aside) {
        return aside.withSource(aside.source().flatMap(this::span));
    }
}

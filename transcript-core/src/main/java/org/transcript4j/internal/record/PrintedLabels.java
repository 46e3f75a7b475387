package org.transcript4j.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.label.LabelReader;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.PieceCache;
import org.transcript4j.rule.LabelMatch;

/** Reads the labels of one text, and remembers what own rules say of those who share one. */
final class PrintedLabels {

    private final Lines lines;
    private final LabelReader reader = new LabelReader();
    private final PieceCache<SpeakerLabel> known = new PieceCache<>(reader::read);
    private final Map<String, List<String>> joint = new HashMap<>();

    PrintedLabels(Lines lines) {
        this.lines = lines;
    }

    SpeakerLabel read(Candidate candidate) {
        if (candidate.own().isEmpty()) {
            return read(lines.text(), candidate.labelStart(), candidate.labelEnd());
        }
        LabelMatch match = candidate.own().get();
        int lineStart = lines.start(candidate.line());
        SpeakerLabel label = reader.read(lines.text(), candidate.labelStart(), candidate.labelEnd(), lineStart, match);
        if (!match.speakers().isEmpty()) {
            joint.put(label.text(), match.speakers());
        }
        return label;
    }

    /** Reads a label that stands somewhere in a text. */
    SpeakerLabel read(String text, int start, int end) {
        return known.get(text, start, end).withSource(SourceSpan.of(start, end));
    }

    /** The names of those who share a label, by its text. */
    Map<String, List<String>> joint() {
        return joint;
    }
}

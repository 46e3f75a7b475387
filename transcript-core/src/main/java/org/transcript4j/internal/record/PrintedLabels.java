package org.transcript4j.internal.record;

import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.label.LabelReader;
import org.transcript4j.internal.label.ToldSpeakers;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.PieceCache;
import org.transcript4j.internal.text.Words;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.source.Segment;

/** Reads the labels of one text, and remembers what own rules and the format say of whom they mean. */
final class PrintedLabels {

    private final Lines lines;
    private final LabelReader reader = new LabelReader();
    private final PieceCache<SpeakerLabel> known = new PieceCache<>(reader::read);
    private final ToldSpeakers told = new ToldSpeakers();

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
        told.share(label.text(), match.speakers());
        return label;
    }

    /** Reads a label that stands somewhere in a text. */
    SpeakerLabel read(String text, int start, int end) {
        return known.get(text, start, end).withSource(SourceSpan.of(start, end));
    }

    /** Reads the label of a voice: its name is what the format calls it. */
    SpeakerLabel read(Segment.Voice voice) {
        SpeakerLabel read = known.get(voice.name(), 0, voice.name().length());
        SpeakerLabel label = voice.label().equals(voice.name())
                ? read
                : SpeakerLabel.builder()
                        .text(Words.normalized(voice.label(), 0, voice.label().length()))
                        .name(read.name())
                        .build();
        voice.kind().ifPresent(kind -> told.kind(label.text(), kind));
        return label.withSource(voice.source());
    }

    /** What own rules and the format say of whom the labels mean. */
    ToldSpeakers told() {
        return told;
    }
}

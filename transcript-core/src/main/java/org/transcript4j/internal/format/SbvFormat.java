package org.transcript4j.internal.format;

import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** SBV, the captions of video sites: {@code 0:00:01.000,0:00:02.500}, then the text. Immutable and thread-safe. */
public final class SbvFormat implements TranscriptFormat {

    /** A format without state. */
    public SbvFormat() {}

    @Override
    public String name() {
        return "sbv";
    }

    /** A line with times is among the first lines, and none of SubRip's. */
    @Override
    public boolean recognizes(CharSequence head) {
        String text = head.toString();
        return TimingSearch.finds(text, BlockTiming.sbv()) && !TimingSearch.finds(text, BlockTiming.subRip());
    }

    @Override
    public void read(String source, SegmentSink sink) {
        new BlockReader(source, BlockTiming.sbv(), sink).read();
    }
}

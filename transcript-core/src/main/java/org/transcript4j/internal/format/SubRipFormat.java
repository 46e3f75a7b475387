package org.transcript4j.internal.format;

import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** SubRip, as real files have it. Immutable and thread-safe. */
public final class SubRipFormat implements TranscriptFormat {

    /** A format without state. */
    public SubRipFormat() {}

    @Override
    public String name() {
        return "subrip";
    }

    /** A line with times is among the first lines. */
    @Override
    public boolean recognizes(CharSequence head) {
        return TimingSearch.finds(head.toString(), BlockTiming.subRip());
    }

    @Override
    public void read(String source, SegmentSink sink) {
        new BlockReader(source, BlockTiming.subRip(), sink).read();
    }
}

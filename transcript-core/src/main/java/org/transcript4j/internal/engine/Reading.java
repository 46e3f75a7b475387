package org.transcript4j.internal.engine;

import java.util.Optional;
import org.transcript4j.SourceSpan;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.record.RecordHeader;
import org.transcript4j.internal.record.RegionLog;
import org.transcript4j.internal.record.UnresolvedRecord;
import org.transcript4j.internal.script.Script;

/**
 * What the stages made of a source before its speakers are known.
 *
 * @param format the name of its format
 * @param layout its layout
 * @param layoutInWords the same for people
 * @param record the record
 * @param script the text that the layout is that of; empty if it is the source
 */
record Reading(String format, Layout layout, String layoutInWords, UnresolvedRecord record, Optional<Script> script) {

    /** The same, read from the lines of a script. */
    Reading inSource(Script lines, RecordHeader header, RegionLog regions) {
        return new Reading(format, layout, layoutInWords, record.inSource(lines, header, regions), Optional.of(lines));
    }

    /** Where in the source stands what stands here in the text that the layout is that of. */
    SourceSpan span(int start, int end) {
        return script.isEmpty()
                ? SourceSpan.of(start, end)
                : script.get().span(start, end).orElse(SourceSpan.of(0, 0));
    }
}

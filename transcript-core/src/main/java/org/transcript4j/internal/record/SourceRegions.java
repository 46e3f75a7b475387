package org.transcript4j.internal.record;

import java.util.Arrays;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.script.ScriptCue;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;

/**
 * Brings the regions of a script back to its source, among those that the format named. A format may read its source in any
 * order, so they are sorted.
 */
final class SourceRegions {

    private Region.Role[] roles = new Region.Role[64];
    private int[] ends = new int[64];
    private long[] order = new long[64];
    private int count;

    private SourceRegions() {}

    /** All regions, in source order. */
    static RegionLog merge(Script script, RegionLog ofScript, RegionLog ofFormat) {
        SourceRegions all = new SourceRegions();
        ofFormat.forEach(all::add);
        ofScript.forEach((role, start, end) -> script.forEachSpan(start, end, (from, to) -> all.add(role, from, to)));
        for (ScriptCue cue : script.cues()) {
            cue.voice()
                    .flatMap(Segment.Voice::source)
                    .ifPresent(span -> all.add(Region.Role.LABEL, span.start(), span.end()));
        }
        return all.sorted();
    }

    /** The stretches of two logs, in source order. */
    static RegionLog merge(RegionLog one, RegionLog other) {
        SourceRegions all = new SourceRegions();
        one.forEach(all::add);
        other.forEach(all::add);
        return all.sorted();
    }

    private void add(Region.Role role, int start, int end) {
        if (count == roles.length) {
            int size = count + (count >> 1);
            roles = Arrays.copyOf(roles, size);
            ends = Arrays.copyOf(ends, size);
            order = Arrays.copyOf(order, size);
        }
        roles[count] = role;
        ends[count] = end;
        order[count] = (long) start << 32 | count;
        count++;
    }

    private RegionLog sorted() {
        Arrays.sort(order, 0, count);
        RegionLog log = new RegionLog();
        for (int i = 0; i < count; i++) {
            int at = (int) order[i];
            log.add(roles[at], (int) (order[i] >>> 32), ends[at]);
        }
        return log;
    }
}

package org.transcript4j.internal.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Region;

/**
 * Roles of stretches of the source, written once, in order and compactly. What is left between them is blank or decoration,
 * and is told apart when the regions are asked for.
 */
public final class RegionLog {

    private int[] bounds;
    private Region.Role[] roles;
    private int count;

    /** A log that is short, as far as one knows. */
    public RegionLog() {
        this(32);
    }

    /** A log of about so many stretches. */
    RegionLog(int expected) {
        bounds = new int[2 * expected];
        roles = new Region.Role[expected];
    }

    /** Adds a stretch; one that is empty, or begins before the end of the last, is cut to what is new. */
    public void add(Region.Role role, int start, int end) {
        int from = count == 0 ? start : Math.max(start, bounds[2 * count - 1]);
        if (from >= end) {
            return;
        }
        if (count > 0 && bounds[2 * count - 1] == from && roles[count - 1] == role) {
            bounds[2 * count - 1] = end;
            return;
        }
        if (count == roles.length) {
            int size = count + (count >> 1) + 16;
            roles = Arrays.copyOf(roles, size);
            bounds = Arrays.copyOf(bounds, 2 * size);
        }
        bounds[2 * count] = from;
        bounds[2 * count + 1] = end;
        roles[count] = role;
        count++;
    }

    /** Takes stretches. */
    @FunctionalInterface
    interface Stretches {
        /** Takes one stretch. */
        void take(Region.Role role, int start, int end);
    }

    /** Gives all stretches. */
    void forEach(Stretches stretches) {
        for (int i = 0; i < count; i++) {
            stretches.take(roles[i], bounds[2 * i], bounds[2 * i + 1]);
        }
    }

    /** The stretches of this log and of another one, in source order. */
    public RegionLog and(RegionLog other) {
        return other.count == 0 ? this : SourceRegions.merge(this, other);
    }

    /** All regions of a source, without gap or overlap. */
    public List<Region> regions(String source) {
        List<Region> regions = new ArrayList<>(2 * count + 1);
        int at = 0;
        for (int i = 0; i < count; i++) {
            fill(regions, source, at, bounds[2 * i]);
            at = bounds[2 * i + 1];
            regions.add(new Region(bounds[2 * i], at, roles[i]));
        }
        fill(regions, source, at, source.length());
        return List.copyOf(regions);
    }

    private static void fill(List<Region> regions, String source, int from, int to) {
        int at = from;
        while (at < to) {
            boolean blank = isUnseen(source.charAt(at));
            int end = at + 1;
            while (end < to && isUnseen(source.charAt(end)) == blank) {
                end++;
            }
            regions.add(new Region(at, end, blank ? Region.Role.BLANK : Region.Role.MARKUP));
            at = end;
        }
    }

    private static boolean isUnseen(char c) {
        return Chars.isBlank(c) || Chars.isDirectionMark(c);
    }
}

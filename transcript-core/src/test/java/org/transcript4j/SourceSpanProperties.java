package org.transcript4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SourceSpanProperties {

    @Property
    void cutsWhatSubstringCuts(
            @ForAll String source, @ForAll @IntRange(max = 255) int a, @ForAll @IntRange(max = 255) int b) {
        int start = Math.min(Math.min(a, b), source.length());
        int end = Math.min(Math.max(a, b), source.length());

        assertEquals(source.substring(start, end), SourceSpan.of(start, end).in(source));
    }
}

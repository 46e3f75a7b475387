package org.transcript4j.internal.identity;

import java.util.List;
import org.transcript4j.SpeakerLabel;

/**
 * A short form that fits several speakers, and was left a speaker of its own.
 *
 * @param label the label
 * @param names the names of those whom it fits, the first few; one alone where another short form means that one as well
 */
public record Ambiguity(SpeakerLabel label, List<String> names) {}

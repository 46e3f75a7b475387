package org.transcript4j.internal.identity;

import java.util.List;
import org.transcript4j.SpeakerLabel;

/**
 * A short form that fits several speakers, and was left a speaker of its own.
 *
 * @param label the label
 * @param names the names of those whom it fits
 */
public record Ambiguity(SpeakerLabel label, List<String> names) {}

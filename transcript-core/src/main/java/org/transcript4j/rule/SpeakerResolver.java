package org.transcript4j.rule;

import java.util.List;
import java.util.Map;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;

/**
 * Decides which labels of a transcript mean which speaker. Replaces the parser's own merging where a host knows better.
 *
 * <p>A parser calls its resolver from every thread that parses: a resolver must be thread-safe.
 */
@FunctionalInterface
public interface SpeakerResolver {

    /**
     * Gives each label its speakers.
     *
     * @param distinctLabels the labels of the transcript, each once (two of the same printed text are one), in order of
     *     first appearance, without source
     * @return for each label the speakers that it means: none, one, or several who speak together; a label that is missing
     *     in the map means nobody. Two different speakers must not have one id.
     */
    Map<SpeakerLabel, List<Speaker>> resolve(List<SpeakerLabel> distinctLabels);
}

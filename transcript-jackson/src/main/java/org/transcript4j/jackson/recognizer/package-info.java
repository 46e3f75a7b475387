/**
 * The JSON of speech recognisers, read as segments: one format for each service, and one for JSON that is none of theirs.
 *
 * <p>A {@link org.transcript4j.jackson.recognizer.RecognizerFormat} knows how to tell its form and who reads it. A reader names the
 * paths of the document that hold speech and the {@link org.transcript4j.jackson.recognizer.FieldRoles roles} of the fields
 * there; all readers share the cursor over the JSON, the reading of objects by their roles, the joining of words and the
 * cutting into cues.
 */
@NullMarked
package org.transcript4j.jackson.recognizer;

import org.jspecify.annotations.NullMarked;

package org.transcript4j.source;

/** The stable codes of {@link Diagnostic}s. New ones may be added in a minor version; none changes its meaning. */
public enum DiagnosticCode {
    /** The source holds nothing but white space: the transcript is empty. */
    EMPTY_SOURCE,
    /** No speaker labels were found in the text: it is one turn that names nobody. */
    NO_LABELS,
    /** Something that may be a speaker label was not read as one, or the other way round: it was a close decision. */
    AMBIGUOUS_LABEL,
    /** A short form of a name fits several speakers, and was left a speaker of its own. */
    AMBIGUOUS_SPEAKER,
    /** Bytes that are no UTF-8 were read as windows-1252. */
    CHARSET_GUESSED,
    /** Bytes that the charset cannot decode became U+FFFD. */
    MALFORMED_BYTES,
    /** A caption cue or an utterance was read, but not as it stands: what is wrong with it was mended. */
    CUE_REPAIRED,
    /** A caption cue or an utterance could not be read and was left out. */
    CUE_DROPPED,
    /** Rolling captions repeated text that was taken out, as the host asked. */
    CUE_DEDUPLICATED,
    /** A part of the document has a form that the format does not know, and was passed over. */
    CONTENT_IGNORED,
    /** The document as a whole is in no form that any format knows. */
    UNKNOWN_FORM,
    /** A rule's regular expression needed more steps than it may on this line, and was taken for no match. */
    RULE_BUDGET_EXCEEDED,
    /** There were more diagnostics than {@link ParseLimits#maxDiagnostics()}; the others are left out. */
    DIAGNOSTICS_CAPPED
}

/** Transcripts as immutable values, the parser that reads them and the writers that print them. */
module org.transcript4j.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;

    exports org.transcript4j;
    exports org.transcript4j.parse;
    exports org.transcript4j.rule;
    exports org.transcript4j.source;
    exports org.transcript4j.write;

    uses org.transcript4j.source.TranscriptFormat;

    provides org.transcript4j.source.TranscriptFormat with
            org.transcript4j.internal.format.WebVttFormat,
            org.transcript4j.internal.format.SubRipFormat,
            org.transcript4j.internal.format.SbvFormat,
            org.transcript4j.internal.format.PodcastHtmlFormat;
}

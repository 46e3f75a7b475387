package org.transcript4j.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Transcript;
import org.transcript4j.internal.identity.Ambiguity;
import org.transcript4j.internal.identity.SpeakerIdentity;
import org.transcript4j.internal.layout.InferenceOptions;
import org.transcript4j.internal.layout.LayoutInference;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.record.CueAssembler;
import org.transcript4j.internal.record.RecordAssembler;
import org.transcript4j.internal.record.UnresolvedRecord;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.text.DecodedText;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.TranscriptFormat;

/** Runs the stages of a parse in order: lines, layout, record, speakers. */
public final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger("org.transcript4j.parse");

    private final Settings settings;
    private final Formats formats;
    private final Set<String> knownLabels;

    /**
     * An engine with these settings.
     *
     * @throws IllegalArgumentException if they name a format that there is none of
     */
    public Engine(Settings settings) {
        this.settings = settings;
        this.formats = Formats.find(settings.format());
        this.knownLabels = InferenceOptions.labelsOf(settings.knownSpeakers());
    }

    /** Reads a text. */
    public Outcome parse(DecodedText decoded) {
        Diagnostics diagnostics = new Diagnostics(settings.limits().maxDiagnostics());
        decoded.diagnostics().forEach(diagnostics::add);
        String source = decoded.text();
        Reading reading = formats.of(source)
                .map(format -> read(format, source, diagnostics))
                .orElseGet(() -> plain(source, diagnostics));
        UnresolvedRecord record = reading.record();
        Transcript transcript =
                record.resolve(settings.resolver().orElse(labels -> resolve(labels, record, diagnostics)));
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "parsed {} characters as {}: {} turns, {} speakers",
                    source.length(),
                    reading.format(),
                    transcript.turns().size(),
                    transcript.speakers().size());
        }
        LayoutFindings findings = reading.findings();
        findings.report(source, transcript, diagnostics);
        return new ParsedText(
                decoded, reading, transcript, diagnostics.all(), settings.explain() ? findings.decisions() : List.of());
    }

    private Reading plain(String source, Diagnostics diagnostics) {
        Layout layout = LayoutInference.infer(Lines.of(source), options(diagnostics, UnaryOperator.identity()));
        LayoutFindings findings = new LayoutFindings(layout, UnaryOperator.identity());
        return new Reading(Formats.TEXT, findings.name(), findings, RecordAssembler.assemble(layout));
    }

    private Reading read(TranscriptFormat format, String source, Diagnostics diagnostics) {
        FormatReading read = FormatReading.read(format, source, settings.joinRollingCaptions(), diagnostics);
        Script script = read.script();
        UnaryOperator<SourceSpan> spans =
                span -> script.span(span.start(), span.end()).orElse(SourceSpan.of(0, 0));
        Lines lines = Lines.of(script.text());
        InferenceOptions options = options(diagnostics, spans);
        if (script.isLines()) {
            Layout layout = LayoutInference.infer(lines, options);
            LayoutFindings findings = new LayoutFindings(layout, spans);
            UnresolvedRecord record = RecordAssembler.assemble(layout).inSource(script, read.header(), read.regions());
            return new Reading(format.name(), findings.name(), findings, record);
        }
        Layout layout = LayoutInference.inferCues(lines, options);
        CueAssembler cues = new CueAssembler(script, layout);
        UnresolvedRecord record = cues.assemble(read.header(), read.regions());
        return new Reading(format.name(), cues.layoutInWords(), new LayoutFindings(layout, spans), record);
    }

    private InferenceOptions options(Diagnostics diagnostics, UnaryOperator<SourceSpan> spans) {
        return new InferenceOptions(
                settings.limits(),
                settings.rules(),
                settings.builtInRules(),
                knownLabels,
                found -> diagnostics.add(
                        new Diagnostic(found.code(), found.severity(), found.message(), spans.apply(found.span()))));
    }

    private Map<SpeakerLabel, List<Speaker>> resolve(
            List<SpeakerLabel> labels, UnresolvedRecord record, Diagnostics diagnostics) {
        SpeakerIdentity.Resolution resolution =
                SpeakerIdentity.resolve(labels, settings.knownSpeakers(), record.told());
        Map<String, SourceSpan> places = resolution.ambiguities().isEmpty() ? Map.of() : record.firstSources();
        for (Ambiguity ambiguity : resolution.ambiguities()) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.AMBIGUOUS_SPEAKER,
                    Diagnostic.Severity.WARNING,
                    "the label \"" + ambiguity.label().text() + "\" may mean " + String.join(" or ", ambiguity.names())
                            + ", and was left a speaker of its own; a known speaker settles it",
                    places.getOrDefault(ambiguity.label().text(), SourceSpan.of(0, 0))));
        }
        return resolution.speakers();
    }
}

package org.transcript4j.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.transcript4j.internal.record.RecordAssembler;
import org.transcript4j.internal.record.UnresolvedRecord;
import org.transcript4j.internal.text.DecodedText;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;

/** Runs the stages of a parse in order: lines, layout, record, speakers. */
public final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger("org.transcript4j.parse");

    private final Settings settings;
    private final Set<String> knownLabels;

    /** An engine with these settings. */
    public Engine(Settings settings) {
        this.settings = settings;
        this.knownLabels = InferenceOptions.labelsOf(settings.knownSpeakers());
    }

    /** Reads a text. */
    public Outcome parse(DecodedText decoded) {
        Lines lines = Lines.of(decoded.text());
        Diagnostics diagnostics = new Diagnostics(settings.limits().maxDiagnostics());
        decoded.diagnostics().forEach(diagnostics::add);
        Layout layout = LayoutInference.infer(lines, options(diagnostics));
        UnresolvedRecord record = RecordAssembler.assemble(layout);
        Transcript transcript =
                record.resolve(settings.resolver().orElse(labels -> resolve(labels, record, diagnostics)));
        LOG.debug(
                "parsed {} characters, {} lines: {} turns, {} speakers",
                decoded.text().length(),
                lines.count(),
                transcript.turns().size(),
                transcript.speakers().size());
        LayoutFindings findings = new LayoutFindings(layout);
        findings.report(diagnostics);
        return new ParsedText(
                decoded,
                "text",
                lines,
                findings.name(),
                transcript,
                record.regions(),
                diagnostics.all(),
                settings.explain() ? findings.decisions() : List.of());
    }

    private InferenceOptions options(Diagnostics diagnostics) {
        return new InferenceOptions(
                settings.limits(), settings.rules(), settings.builtInRules(), knownLabels, diagnostics::add);
    }

    private Map<SpeakerLabel, List<Speaker>> resolve(
            List<SpeakerLabel> labels, UnresolvedRecord record, Diagnostics diagnostics) {
        SpeakerIdentity.Resolution resolution =
                SpeakerIdentity.resolve(labels, settings.knownSpeakers(), record.jointSpeakers());
        for (Ambiguity ambiguity : resolution.ambiguities()) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.AMBIGUOUS_SPEAKER,
                    Diagnostic.Severity.WARNING,
                    "the label \"" + ambiguity.label().text() + "\" fits " + String.join(" and ", ambiguity.names())
                            + ", and was left a speaker of its own",
                    ambiguity.label().source().orElse(SourceSpan.of(0, 0))));
        }
        return resolution.speakers();
    }
}

package org.transcript4j.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Transcript;
import org.transcript4j.internal.identity.Ambiguity;
import org.transcript4j.internal.identity.SpeakerIdentity;
import org.transcript4j.internal.layout.LayoutInference;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.record.RecordAssembler;
import org.transcript4j.internal.record.UnresolvedRecord;
import org.transcript4j.internal.text.DecodedText;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.LabelDecision;

/** Runs the stages of a parse in order: lines, layout, record, speakers. */
public final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger("org.transcript4j.parse");

    private final Settings settings;

    /** An engine with these settings. */
    public Engine(Settings settings) {
        this.settings = settings;
    }

    /** Reads a text. */
    public Outcome parse(DecodedText decoded) {
        Lines lines = Lines.of(decoded.text());
        Layout layout = LayoutInference.infer(lines, settings.limits());
        UnresolvedRecord record = RecordAssembler.assemble(layout);
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        Transcript transcript = record.resolve(settings.resolver().orElse(labels -> resolve(labels, diagnostics)));
        LOG.debug(
                "parsed {} characters, {} lines: {} turns, {} speakers",
                decoded.text().length(),
                lines.count(),
                transcript.turns().size(),
                transcript.speakers().size());
        return new ParsedText(
                decoded, "text", lines, layout, transcript, record.regions(), diagnostics, decisions(layout));
    }

    private Map<SpeakerLabel, List<Speaker>> resolve(List<SpeakerLabel> labels, List<Diagnostic> diagnostics) {
        SpeakerIdentity.Resolution resolution = SpeakerIdentity.resolve(labels, settings.knownSpeakers());
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

    private List<LabelDecision> decisions(Layout layout) {
        if (!settings.explain()) {
            return List.of();
        }
        return layout.labels().decisions().stream()
                .map(decision -> new LabelDecision(
                        SourceSpan.of(
                                decision.candidate().labelStart(),
                                decision.candidate().labelEnd()),
                        decision.accepted(),
                        layout.candidates().shapeName(decision.candidate().shape()),
                        Stream.concat(decision.evidence().stream(), decision.shapeEvidence().stream())
                                .toList(),
                        decision.confidence()))
                .toList();
    }
}

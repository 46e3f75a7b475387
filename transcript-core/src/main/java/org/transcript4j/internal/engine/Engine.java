package org.transcript4j.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.transcript4j.internal.record.CueAssembler;
import org.transcript4j.internal.record.RecordAssembler;
import org.transcript4j.internal.record.UnresolvedRecord;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.text.DecodedText;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.TranscriptFormat;

/** Runs the stages of a parse in order: lines, layout, record, speakers. */
public final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger("org.transcript4j.parse");

    private final Settings settings;
    private final Formats formats;

    /**
     * An engine with these settings.
     *
     * @throws IllegalArgumentException if they name a format that there is none of
     */
    public Engine(Settings settings) {
        this.settings = settings;
        this.formats = Formats.find(settings.format());
    }

    /** Reads a text. */
    public Outcome parse(DecodedText decoded) {
        DiagnosticLog diagnostics = new DiagnosticLog(settings.limits());
        decoded.diagnostics().forEach(diagnostics::add);
        String source = decoded.text();
        Reading reading = formats.of(source)
                .map(format -> read(format, source, diagnostics))
                .orElseGet(() -> plain(Formats.TEXT, Lines.of(source)));
        UnresolvedRecord record = reading.record();
        Transcript transcript = record.resolve(settings.resolver().orElse(labels -> resolve(labels, diagnostics)));
        LOG.debug(
                "parsed {} characters as {}: {} turns, {} speakers",
                source.length(),
                reading.format(),
                transcript.turns().size(),
                transcript.speakers().size());
        return new ParsedText(decoded, reading, transcript, diagnostics.toList(source.length()), decisions(reading));
    }

    private Reading plain(String format, Lines lines) {
        Layout layout = LayoutInference.infer(lines, settings.limits());
        return new Reading(format, layout, shape(layout), RecordAssembler.assemble(layout), Optional.empty());
    }

    private static String shape(Layout layout) {
        return layout.labels()
                .leadingShape()
                .map(shape -> layout.candidates().shapeName(shape))
                .orElse("no labels");
    }

    private Reading read(TranscriptFormat format, String source, DiagnosticLog diagnostics) {
        FormatReading read = FormatReading.read(format, source, diagnostics);
        Script script = read.script();
        Lines lines = Lines.of(script.text());
        if (script.isLines()) {
            return plain(format.name(), lines).inSource(script, read.header(), read.regions());
        }
        Layout layout = LayoutInference.inferCues(lines, settings.limits());
        CueAssembler cues = new CueAssembler(script, layout);
        UnresolvedRecord record = cues.assemble(read.header(), read.regions());
        return new Reading(format.name(), layout, cues.layoutInWords(), record, Optional.of(script));
    }

    private Map<SpeakerLabel, List<Speaker>> resolve(List<SpeakerLabel> labels, DiagnosticLog diagnostics) {
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

    private List<LabelDecision> decisions(Reading reading) {
        if (!settings.explain()) {
            return List.of();
        }
        Layout layout = reading.layout();
        return layout.labels().decisions().stream()
                .map(decision -> new LabelDecision(
                        reading.span(
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

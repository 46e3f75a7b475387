package org.transcript4j.internal.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.transcript4j.SourceSpan;
import org.transcript4j.Transcript;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.Decision;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.LabelDecision;

/** What is told of the layout of a document: its name, decisions with their evidence, close calls. */
final class LayoutFindings {

    private static final double CLOSE = -0.6;
    private static final double WELL_FORMED = 0.75;
    private static final int MOST_CLOSE_CALLS = 20;

    private final Layout layout;
    private final UnaryOperator<SourceSpan> spans;
    private final String text;

    /** Findings in the text of a layout; {@code spans} gives the place in the source of a place in it. */
    LayoutFindings(Layout layout, UnaryOperator<SourceSpan> spans) {
        this.layout = layout;
        this.spans = spans;
        this.text = layout.lines().lines().text();
    }

    /** The shape that dominates the document, in words. */
    String name() {
        Optional<Integer> signature = layout.labels().leadingSignature();
        return layout.labels().accepted().stream()
                .filter(label -> signature.filter(s -> s == label.signature()).isPresent())
                .findFirst()
                .or(() -> layout.labels().accepted().stream().findFirst())
                .map(this::describe)
                .orElse("no labels");
    }

    private String describe(Candidate label) {
        return (label.has(Candidate.BULLET) ? "bulleted " : "")
                + (label.has(Candidate.TIMED) ? "timed " : "")
                + (label.has(Candidate.EMPHASIS) ? "emphasized " : "")
                + "name, " + layout.candidates().shapeName(label.shape())
                + (label.has(Candidate.OWN_LINE) ? ", on its own line" : ", before speech");
    }

    /** All decisions in source order, with their evidence, the weightiest first. */
    List<LabelDecision> decisions() {
        return layout.labels()
                .decisions()
                .map(decision -> new LabelDecision(
                        span(decision.candidate()),
                        decision.accepted(),
                        layout.candidates().shapeName(decision.candidate().shape()),
                        evidence(decision),
                        decision.confidence()))
                .sorted(Comparator.comparingInt(decision -> decision.span().start()))
                .toList();
    }

    private List<LabelDecision.Evidence> evidence(Decision decision) {
        Stream<LabelDecision.Evidence> outdone = decision.isOutdone()
                ? Stream.of(new LabelDecision.Evidence(
                        "neighbour", -decision.weight(), "a better label stands on its line, or beside it"))
                : Stream.empty();
        return Stream.concat(outdone, layout.labels().reasons(decision).stream())
                .sorted((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())))
                .toList();
    }

    /** Tells of a source without speech, without labels, and of labels that were nearly read or nearly not. */
    void report(String source, Transcript transcript, Diagnostics diagnostics) {
        SourceSpan whole = SourceSpan.of(0, source.length());
        if (Chars.skipBlanks(source, 0, source.length()) == source.length()) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.EMPTY_SOURCE,
                    Diagnostic.Severity.WARNING,
                    "the source holds nothing but white space",
                    whole));
            return;
        }
        boolean unlabelled = layout.labels().accepted().isEmpty()
                && transcript.speakers().isEmpty()
                && transcript.turns().size() == 1;
        if (unlabelled) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.NO_LABELS,
                    Diagnostic.Severity.INFO,
                    "no speaker labels were found: the text is one turn that names nobody",
                    whole));
        }
        Predicate<Candidate> wouldBeFine = unlabelled
                ? candidate -> isWellFormed(candidate) && candidate.has(Candidate.TALK)
                : candidate -> candidate.score() >= 0.5;
        double least = unlabelled ? Double.NEGATIVE_INFINITY : CLOSE;
        layout.labels()
                .rejected(least, wouldBeFine, MOST_CLOSE_CALLS)
                .forEach(candidate -> diagnostics.add(ambiguous(candidate)));
    }

    private static boolean isWellFormed(Candidate candidate) {
        return candidate.score() >= WELL_FORMED && !candidate.has(Candidate.STOP | Candidate.SENTENCE);
    }

    private Diagnostic ambiguous(Candidate candidate) {
        return new Diagnostic(
                DiagnosticCode.AMBIGUOUS_LABEL,
                Diagnostic.Severity.INFO,
                "\"" + Words.normalized(text, candidate.labelStart(), candidate.labelEnd())
                        + "\" may be a speaker label and was not read as one; add a label rule or a known speaker if it is",
                span(candidate));
    }

    private SourceSpan span(Candidate candidate) {
        return spans.apply(SourceSpan.of(candidate.labelStart(), candidate.labelEnd()));
    }
}

package org.transcript4j.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.Region;

/** The source line by line, with what each line was read as, and why. */
final class Explanation {

    private static final int MOST_REASONS = 4;

    private final Lines lines;
    private final List<Region> regions;
    private final Map<Integer, List<LabelDecision>> decisions = new HashMap<>();

    Explanation(Lines lines, List<Region> regions, List<LabelDecision> decisions) {
        this.lines = lines;
        this.regions = regions;
        for (LabelDecision decision : decisions) {
            this.decisions
                    .computeIfAbsent(lines.lineAt(decision.span().start()), line -> new ArrayList<>())
                    .add(decision);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(lines.text().length() * 2);
        int region = 0;
        for (int line = 0; line < lines.count(); line++) {
            while (region < regions.size() && regions.get(region).end() <= lines.start(line)) {
                region++;
            }
            String text = lines.text().substring(lines.start(line), lines.end(line));
            out.append(String.format(Locale.ROOT, "%5d  %-20s  %s", line + 1, roles(region, lines.end(line)), text)
                            .stripTrailing())
                    .append('\n');
            explain(out, line);
        }
        return out.toString();
    }

    /** The roles on a line that say something, in the order of their kinds. */
    private String roles(int first, int end) {
        TreeSet<Region.Role> roles = new TreeSet<>();
        for (int i = first; i < regions.size() && regions.get(i).start() < end; i++) {
            Region.Role role = regions.get(i).role();
            if (role != Region.Role.BLANK && role != Region.Role.MARKUP) {
                roles.add(role);
            }
        }
        return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" + "));
    }

    /** The decisions on a line, each with the reasons for it before those against it, the weightiest first. */
    private void explain(StringBuilder out, int line) {
        for (LabelDecision decision : decisions.getOrDefault(line, List.of())) {
            String label = decision.span().in(lines.text()).replaceAll("\\s+", " ");
            out.append(String.format(
                    Locale.ROOT,
                    "         %s \"%s\" as a label (%s, %.0f%% sure)\n",
                    decision.accepted() ? "accepted" : "rejected",
                    label,
                    decision.rule(),
                    100 * decision.confidence()));
            decision.evidence().stream()
                    .sorted(Comparator.comparing(evidence -> evidence.weight() < 0 == decision.accepted()))
                    .limit(MOST_REASONS)
                    .forEach(evidence -> out.append(String.format(
                            Locale.ROOT,
                            "           %s %s: %s\n",
                            evidence.weight() < 0 ? "-" : "+",
                            evidence.feature(),
                            evidence.reason())));
        }
    }
}

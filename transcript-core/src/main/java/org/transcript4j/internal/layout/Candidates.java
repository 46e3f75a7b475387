package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.internal.shape.LabelShapes;

/** All candidates of a document, in line order, with the names and shapes that they share. */
public final class Candidates {

    /** The number of the shape of a name, two dashes and a title on three lines. */
    static final int TITLED = LabelShapes.all().size();

    /** The number of the first own rule; the rules follow in their order. */
    static final int OWN = TITLED + 1;

    private static final double BULLET_AND_GAP = 0.85;

    private final List<Candidate> all = new ArrayList<>();
    private final int[] firstOnLine;
    private final boolean[] vetoed;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<String> ownRules;

    Candidates(int lines, List<String> ownRules) {
        firstOnLine = new int[lines];
        Arrays.fill(firstOnLine, -1);
        vetoed = new boolean[lines];
        this.ownRules = ownRules;
    }

    void add(Candidate candidate) {
        if (firstOnLine[candidate.line()] < 0) {
            firstOnLine[candidate.line()] = all.size();
        }
        all.add(candidate);
    }

    /** Adds candidates that were found later. */
    void insert(List<Candidate> found) {
        if (found.isEmpty()) {
            return;
        }
        all.addAll(found);
        all.sort(Comparator.comparingInt(Candidate::line));
        for (int i = all.size() - 1; i >= 0; i--) {
            firstOnLine[all.get(i).line()] = i;
        }
    }

    void veto(int line) {
        vetoed[line] = true;
    }

    /** The number of a name, new if it was not seen before. */
    int name(String folded) {
        Integer known = names.putIfAbsent(folded, names.size());
        return known == null ? names.size() - 1 : known;
    }

    /** The number of a name, or -1 if no candidate has it. */
    int knownName(String folded) {
        return names.getOrDefault(folded, -1);
    }

    int nameCount() {
        return names.size();
    }

    /** All candidates in line order, those of one line in order of preference. */
    public List<Candidate> all() {
        return all;
    }

    /** Whether a candidate begins on this line. */
    boolean isOn(int line) {
        return firstOnLine[line] >= 0;
    }

    /** Whether an own rule forbids a label on this line. */
    boolean isVetoed(int line) {
        return vetoed[line];
    }

    /** The name of a shape or own rule, for people. */
    public String shapeName(int shape) {
        if (shape < TITLED) {
            return LabelShapes.all().get(shape).name();
        }
        return shape == TITLED ? "name and title on three lines" : ownRules.get(shape - OWN);
    }

    /** A cluster for a candidate of a new signature. */
    Cluster newCluster(Candidate candidate) {
        int shape = candidate.shape();
        boolean bulletAndGap = shape == LabelShapes.GAP && candidate.has(Candidate.BULLET);
        double trust = bulletAndGap ? BULLET_AND_GAP : trust(shape);
        return new Cluster(shape, trust, shape == LabelShapes.LETTER);
    }

    /** How much the delimiter of a shape says, from 0 to 1. */
    private static double trust(int shape) {
        return shape < TITLED ? LabelShapes.all().get(shape).trust() : 1;
    }
}

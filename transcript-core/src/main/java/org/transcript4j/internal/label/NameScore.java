package org.transcript4j.internal.label;

/** How well formed a name its words make. All weights of name form stand here. */
final class NameScore {

    private NameScore() {}

    /** From 0 (no name) to 1. */
    static double of(NameWords name) {
        double score = body(name);
        if (name.sentence) {
            score *= 0.15;
        }
        boolean capitals = name.capitalWords >= 2 && name.titleWords + name.lowerWords == 0;
        if (name.suffixLower > 0 && name.suffixLower >= name.suffixOther && !capitals) {
            score *= 0.15;
        }
        if (name.opener && !name.honorific && !name.isGeneric()) {
            score *= name.words > 1 ? 0.35 : 0.5;
        }
        if (name.symbol || name.wide) {
            score *= name.wide ? 0.3 : 0.6;
        }
        if (name.numbered && name.letters > 0 && !name.isGeneric()) {
            score *= 0.6;
        }
        if (name.bracketed && !name.isGeneric()) {
            score = name.words <= 5 ? Math.max(score * 0.6, 0.5) : 0.1;
        }
        if (name.commas > 3 || name.words > 16) {
            score *= 0.3;
        }
        return score;
    }

    private static double body(NameWords name) {
        int named = name.capitalWords + name.titleWords + name.caselessWords + name.lowerWords;
        if (named == 0) {
            return symbolsAlone(name);
        }
        if (name.isGeneric()) {
            return 1;
        }
        return name.caselessWords > 0 ? caselessScore(name) : casedScore(name);
    }

    private static double symbolsAlone(NameWords name) {
        if (name.digits > 0) {
            boolean phone = name.digits >= 7
                    && (name.charAt(name.from) == '+'
                            || name.charAt(name.from) == '('
                            || name.charAt(name.from) == '0');
            return phone ? 0.8 : 0.05;
        }
        for (int i = name.from; i < name.to; i++) {
            if (name.charAt(i) != '?' && name.charAt(i) != '\uff1f') {
                return 0;
            }
        }
        return name.to > name.from && name.to - name.from < 6 ? 0.6 : 0;
    }

    private static double caselessScore(NameWords name) {
        double most = name.letters <= 5 || (name.words > 1 && name.words <= 4 && name.letters <= 24)
                ? 0.9
                : name.letters <= 9 ? 0.7 : 0.2;
        return name.broken || name.lowerWords > 1 ? most * 0.2 : most;
    }

    private static double casedScore(NameWords name) {
        int body = name.capitalWords + name.titleWords + name.lowerWords;
        if (name.lowerWords == 0) {
            if (body == 1) {
                return name.capitalWords == 1 ? 0.9 : name.honorific && !name.role && name.letters < 4 ? 0.3 : 0.8;
            }
            return body <= 4 ? 1 : body <= 6 ? 0.75 : 0.4;
        }
        if (name.titleWords + name.capitalWords == 0) {
            if (body == 1) {
                return name.digits > 0 || name.letters <= 12 ? 0.55 : 0.3;
            }
            return body == 2 && (name.role || name.honorific) ? 0.5 : body <= 3 && name.bracketed ? 0.5 : 0.15;
        }
        if (name.capitalWords >= 2 && name.titleWords == 0 && name.lowerWords <= 4) {
            return 0.75;
        }
        if (name.honorific && !name.role && name.lowerLast) {
            return 0.3;
        }
        if (name.honorific || name.role) {
            return name.lowerWords <= name.titleWords + name.capitalWords + 2 ? 0.75 : 0.3;
        }
        double share = (double) name.lowerWords / body;
        return share <= 0.34 && body <= 6 ? 0.4 : body <= 3 ? 0.25 : 0.08;
    }
}

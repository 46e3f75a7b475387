package org.transcript4j.internal.shape;

/**
 * Shape and decoration of a label as one number: labels with equal numbers form one cluster. Only bare labels on their own
 * line are told apart by column and capitals; finer splitting would lose support.
 */
final class Signature {

    private static final int MOST_COLUMN = 63;

    private Signature() {}

    static int of(int shape, PeeledLine line, Found found, boolean bare, int column, boolean capitals) {
        boolean ownLine = found.speechStart() >= line.end();
        int emphasis = found.isEmphasized() ? line.emphasis() : 0;
        int signature = shape;
        signature = signature << 4 | line.bullet().code();
        signature = signature << 2 | emphasis;
        signature = signature << 3 | Math.min(line.heading(), 7);
        signature = signature << 1 | (ownLine ? 1 : 0);
        signature = signature << 1 | (line.hasTime() ? 1 : 0);
        signature = signature << 1 | (found.timeStart() >= 0 ? 1 : 0);
        signature = signature << 1 | (found.isTight() ? 1 : 0);
        signature = signature << 1 | (capitals && bare ? 1 : 0);
        return signature << 6 | (bare ? Math.min(column, MOST_COLUMN) : 0);
    }
}

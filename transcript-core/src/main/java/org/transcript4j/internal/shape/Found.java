package org.transcript4j.internal.shape;

/** Where a shape found a label: offsets of the text. Reused for one line after another. */
public final class Found {

    private int labelStart;
    private int labelEnd;
    private int speechStart;
    private int timeStart;
    private int timeEnd;
    private boolean emphasized;
    private boolean tight;

    void set(int newLabelStart, int newLabelEnd, int newSpeechStart) {
        labelStart = newLabelStart;
        labelEnd = newLabelEnd;
        speechStart = newSpeechStart;
        timeStart = -1;
        timeEnd = -1;
        emphasized = false;
        tight = false;
    }

    void setTime(int start, int end) {
        timeStart = start;
        timeEnd = end;
    }

    void setLabelEnd(int end) {
        labelEnd = end;
    }

    void setSpeechStart(int start) {
        speechStart = start;
    }

    void setEmphasized() {
        emphasized = true;
    }

    void setTight() {
        tight = true;
    }

    /** Where the label starts. */
    public int labelStart() {
        return labelStart;
    }

    /** Where the label ends. */
    public int labelEnd() {
        return labelEnd;
    }

    /** Where the speech starts. */
    public int speechStart() {
        return speechStart;
    }

    /** Where the time behind the label starts, or -1. */
    public int timeStart() {
        return timeStart;
    }

    /** Where the time behind the label ends. */
    public int timeEnd() {
        return timeEnd;
    }

    /** Whether the label itself is emphasized. */
    public boolean isEmphasized() {
        return emphasized;
    }

    /** Whether speech is glued to the delimiter. */
    public boolean isTight() {
        return tight;
    }
}

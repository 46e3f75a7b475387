package org.transcript4j.internal.shape;

/**
 * One line with what stands before a label on it told apart: bullet, {@code >>}, {@code #}, item number, time, emphasis, tag,
 * an event in brackets. All offsets are those of the text that the line is part of.
 */
public abstract sealed class PeeledLine permits LinePeeler {

    /** What opens the line. */
    enum Bullet {
        NONE(0),
        DOT(1),
        DASH(2),
        STAR(3),
        PLUS(4),
        NUMBER(5),
        CIRCLE(6),
        /** Forces a name of mixed case in scripts, and says nothing else. */
        AT(0),
        CHEVRON(8);

        private final int code;

        Bullet(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    final String text;
    int colon;
    int contentStart;
    int start;
    int end;
    int limit;
    Bullet bullet = Bullet.NONE;
    int heading;
    int emphasis;
    char emphasisMark;
    int timeStart;
    int timeEnd;
    int eventStart;
    int eventEnd;
    boolean tagged;
    boolean from;

    PeeledLine(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Where the content of the line begins, with all that was peeled off. */
    int contentStart() {
        return contentStart;
    }

    /** Where a label may begin. */
    int start() {
        return start;
    }

    /** Behind the last character of the line that is not blank. */
    int end() {
        return end;
    }

    /** Where a label must have ended. */
    int limit() {
        return limit;
    }

    /** Where the first colon stands from {@link #start()} on, maybe on a later line. */
    int nextColon() {
        return colon;
    }

    /** The other delimiters that may end a label. */
    abstract Delimiters delimiters();

    /** Whether a sign of a list or a change of speaker opens the line. */
    public boolean hasBullet() {
        return bullet != Bullet.NONE;
    }

    Bullet bullet() {
        return bullet;
    }

    /** The level of a Markdown heading, or 0. */
    int heading() {
        return heading;
    }

    /** How many emphasis marks stand before the label: 0 to 3. */
    int emphasis() {
        return emphasis;
    }

    char emphasisMark() {
        return emphasisMark;
    }

    /** Whether a time was peeled off. */
    public boolean hasTime() {
        return timeEnd >= 0;
    }

    /** Where that time starts. */
    public int timeStart() {
        return timeStart;
    }

    /** Where that time ends. */
    public int timeEnd() {
        return timeEnd;
    }

    int eventStart() {
        return eventStart;
    }

    int eventEnd() {
        return eventEnd;
    }

    /** Whether a tag of markup was peeled off. */
    public boolean isTagged() {
        return tagged;
    }

    /** Whether the line is that of a saved meeting chat: {@code 0:12 From Ana : hi}. */
    boolean isFrom() {
        return from;
    }
}

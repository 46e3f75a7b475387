package org.transcript4j.jackson.recognizer;

/** What a field of an object that stands for a word or an utterance says. */
enum Role {
    /** What was said. */
    TEXT,
    /** The same in its finished form, with capitals and punctuation; wins over {@link #TEXT}. */
    FINISHED_TEXT,
    /** When it starts. */
    START,
    /** When it ends. */
    END,
    /** How long it takes. */
    DURATION,
    /** Both start and end: an array of the two, or an object with {@code from} and {@code to}. */
    TIMES,
    /** How sure the recogniser was, from 0 to 1. */
    CONFIDENCE,
    /** Who speaks. */
    SPEAKER,
    /** The same by name; wins over {@link #SPEAKER}. */
    SPEAKER_NAME,
    /** The channel of the recording. */
    CHANNEL,
    /** What kind of thing it is: a word, punctuation or else. */
    TYPE,
    /** Which neighbours it is joined to without a blank: {@code previous}, {@code next}, {@code both} or {@code none}. */
    ATTACHES,
    /** An array whose first element holds more fields of this object: the best of several hypotheses. */
    BEST,
    /** An object that holds more fields of this object. */
    MORE,
    /** The words of an utterance. */
    WORDS,
    /** The same in their finished form; win over {@link #WORDS}. */
    FINISHED_WORDS,
    /** The words as arrays of text, start and end. */
    WORD_TUPLES,
    /** The confidence of each word as arrays of text and number, in the order of the words. */
    CONFIDENCE_TUPLES,
    /** Nothing that a transcript holds. */
    OTHER
}

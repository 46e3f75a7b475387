package org.transcript4j.jackson.recognizer;

import java.util.Locale;

/**
 * What a speaker is called whom a service tells apart and cannot name.
 *
 * <p>A label that is a text stays as the service prints it: {@code spk_0}, {@code A}, {@code S1}, {@code Ana}. A bare number
 * says nothing to a reader and looks like part of the speech; it gets the name that diarization tools write by
 * convention, {@code SPEAKER_00}, in the service's own counting: from 0 at Deepgram and Rev AI, from 1 at Azure and Google.
 */
final class SpeakerNames {

    /** What Speechmatics calls a speaker whom it cannot tell. */
    private static final String UNKNOWN = "UU";

    private SpeakerNames() {}

    static String speaker(String label) {
        String bare = label.strip();
        return isNumber(bare) ? String.format(Locale.ROOT, "SPEAKER_%2s", bare).replace(' ', '0') : bare;
    }

    /** The name of the only speaker of a channel. */
    static String channel(String label) {
        String bare = label.strip();
        return isNumber(bare) ? "Channel " + bare : bare;
    }

    /** Whether a label counts speakers and names nobody: {@code 0}, {@code A}, {@code S1}, {@code spk_0}, {@code ch_1}. */
    static boolean isGeneric(String label) {
        int end = label.length();
        while (end > 0 && label.charAt(end - 1) >= '0' && label.charAt(end - 1) <= '9') {
            end--;
        }
        boolean counts = end < label.length();
        int letters = end;
        while (letters > 0 && "_- ".indexOf(label.charAt(letters - 1)) >= 0) {
            letters--;
        }
        boolean oneWord = label.substring(0, letters).chars().allMatch(Character::isLetter);
        return oneWord && (counts || label.length() == 1 || label.equals(UNKNOWN));
    }

    private static boolean isNumber(String label) {
        return !label.isEmpty() && label.length() <= 9 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

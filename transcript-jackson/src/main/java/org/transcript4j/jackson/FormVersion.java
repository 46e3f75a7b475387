package org.transcript4j.jackson;

import tools.jackson.core.JsonParser;

/** The version of the form: a newer minor version adds what older readers pass over, a newer major version does not. */
final class FormVersion {

    private static final String MAJOR = "1";

    /** What is written. */
    static final String WRITTEN = MAJOR + ".0";

    private FormVersion() {}

    /** Refuses a version that this one can't read. */
    static void require(JsonParser parser) {
        String version = Expect.string(parser);
        int point = version.indexOf('.');
        if (!isNumber(version, 0, point) || !isNumber(version, point + 1, version.length())) {
            throw Expect.mismatch(parser, String.class, "must be a version such as \"" + WRITTEN + "\"");
        }
        if (!version.substring(0, point).equals(MAJOR)) {
            throw Expect.mismatch(
                    parser,
                    String.class,
                    "is a major version of the form that this release of transcript-jackson can't read: it reads versions "
                            + MAJOR + ".x");
        }
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }
}

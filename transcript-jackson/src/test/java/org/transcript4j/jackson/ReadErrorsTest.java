package org.transcript4j.jackson;

import tools.jackson.core.JacksonException;

class ReadErrorsTest {

    /** The path of an error as one would write it: {@code Turn.paragraphs[0].text}. */
    static String path(JacksonException error) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : error.getPath()) {
            if (path.isEmpty()) {
                Object from = step.from();
                path.append(
                        from instanceof Class<?> type
                                ? type.getSimpleName()
                                : from.getClass().getSimpleName());
            }
            if (step.getPropertyName() != null) {
                path.append('.').append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}

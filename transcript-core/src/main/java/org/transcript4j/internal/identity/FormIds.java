package org.transcript4j.internal.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.transcript4j.Speaker;

/**
 * Gives each printed form an id of its own, in order of first appearance. A speaker has the id of the first of its forms:
 * it depends on what is printed before that form alone, so that no turn that is added behind it gives the id to another.
 */
final class FormIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    String next(String text) {
        String slug = Speaker.of(text).id();
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + numbers.compute(slug, (s, number) -> number == null ? 2 : number + 1);
        }
        return id;
    }
}

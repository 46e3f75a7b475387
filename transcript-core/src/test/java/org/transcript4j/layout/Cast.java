package org.transcript4j.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Those who may speak in a rendering.
 *
 * @param members who, the host first
 */
record Cast(List<Member> members) {

    private static final List<String> OUTSIDERS =
            List.of("Ruth", "old Mr. Finch", "the harbour master", "Bettina", "my cousin", "Dr. Quill", "Ruth");

    Cast {
        members = List.copyOf(members);
    }

    /** A cast of these members. */
    static Cast of(Member... members) {
        return new Cast(List.of(members));
    }

    /** People called by the first word of their label. */
    static Cast named(String... names) {
        return of(names, name -> Member.of(name, name.split(" ")[0]));
    }

    /** People called by the whole of their label. */
    static Cast called(String... names) {
        return of(names, name -> Member.of(name, name));
    }

    /** Labels that nobody is called by, such as initials: speech mentions people who aren't here. */
    static Cast unnamed(String... labels) {
        Member[] members = new Member[labels.length];
        for (int i = 0; i < labels.length; i++) {
            members[i] = Member.of(labels[i], OUTSIDERS.get(i % OUTSIDERS.size()));
        }
        return of(members);
    }

    /** People whose label is the full name at first and the last word of it from then on. */
    static Cast shortened(String... names) {
        return of(names, name -> {
            String surname = name.substring(name.lastIndexOf(' ') + 1);
            return new Member(name, surname, name, capitalized(surname));
        });
    }

    /** A name in capitals as it is written in speech: {@code O'PIKE} is {@code O'Pike}. */
    static String capitalized(String name) {
        int inner = name.startsWith("O'") ? 3 : 1;
        return name.substring(0, inner) + name.substring(inner).toLowerCase(Locale.ROOT);
    }

    /** Each member made from a text. */
    static Cast of(String[] texts, Function<String, Member> member) {
        return new Cast(Arrays.stream(texts).map(member).toList());
    }

    /** The first of the cast, as many as there are up to {@code most}. */
    Cast atMost(int most) {
        return new Cast(members.subList(0, Math.min(most, members.size())));
    }

    int size() {
        return members.size();
    }
}

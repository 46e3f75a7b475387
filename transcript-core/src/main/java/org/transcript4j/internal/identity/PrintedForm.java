package org.transcript4j.internal.identity;

import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.internal.label.Vocabulary;

/**
 * A printed label and what its form says of whom it means.
 *
 * @param label the label
 * @param place how many labels stand before it
 * @param printed whether it is the label of a turn, and not a name within the label of several
 * @param id an id that no other form has
 * @param name its name as it is compared
 * @param kind what stands behind it
 * @param office whether it is an office and names no person
 */
record PrintedForm(
        SpeakerLabel label, int place, boolean printed, String id, PersonName name, Speaker.Kind kind, boolean office) {

    static PrintedForm of(SpeakerLabel label, int place, boolean printed, String id) {
        NameForm form = NameForm.of(label.name());
        Speaker.Kind kind = form.isGroup()
                ? Speaker.Kind.GROUP
                : form.isGeneric() && label.honorific().isEmpty() ? Speaker.Kind.GENERIC : Speaker.Kind.PERSON;
        boolean office = form.hasRole() && label.role().isEmpty();
        return new PrintedForm(label, place, printed, id, PersonName.of(label), kind, office);
    }

    /** The same form, of which it is known what stands behind it. */
    PrintedForm withKind(Speaker.Kind known) {
        return new PrintedForm(label, place, printed, id, name, known, office);
    }

    /** The key of an office: the same with and without an article. */
    static String officeKey(String office) {
        String key = PersonName.key(office);
        int article = key.indexOf(' ');
        boolean hasArticle = article > 1 && Vocabulary.get().isArticle(key, 0, article) && !isAddress(key, article);
        return hasArticle ? key.substring(article + 1) : key;
    }

    private static boolean isAddress(String key, int end) {
        return Vocabulary.get().isHonorific(key, 0, end) || key.startsWith("madam");
    }

    String text() {
        return label.text();
    }
}

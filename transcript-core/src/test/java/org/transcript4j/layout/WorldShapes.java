package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.util.List;
import org.transcript4j.layout.LabelShape.Builder;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Titles in other languages and other scripts (rows 10 and 25, parts of 2 and 30). */
final class WorldShapes {

    private static final Cast GERMAN = Cast.of(
            new Member("Präsident Dr. Jo Amsel", "Präsident Dr. Jo Amsel", "Jo Amsel", "Der Präsident"),
            new Member("Ute Weißdorn (GRÜNE)", "Ute Weißdorn (GRÜNE)", "Ute Weißdorn", "Frau Weißdorn"),
            new Member("Dr. Kai Möhring (FDP)", "Dr. Kai Möhring (FDP)", "Kai Möhring", "Herr Möhring"),
            new Member(
                    "Hanne Sturm, Bürgermeisterin",
                    "Hanne Sturm, Bürgermeisterin",
                    "Hanne Sturm",
                    "Die Bürgermeisterin"),
            new Member("Vizepräsidentin Ilse Köhn", "Vizepräsidentin Ilse Köhn", "Ilse Köhn", "Die Vizepräsidentin"),
            new Member("Jörg von der Au (SPD)", "Jörg von der Au (SPD)", "Jörg von der Au", "Herr von der Au"));

    private static final Cast SPANISH = Cast.of(
            new Member("El señor PRESIDENTE (Ruiz)", "El señor PRESIDENTE", "Ruiz", "el presidente"),
            new Member("La señora CONSEJERA (Ibáñez Peña)", "La señora CONSEJERA", "Ibáñez Peña", "la consejera"),
            new Member("El señor MORALES", "El señor MORALES", "MORALES", "el señor Morales"),
            new Member("La señora NÚÑEZ", "La señora NÚÑEZ", "NÚÑEZ", "la señora Núñez"));

    private static final Cast PORTUGUESE = Cast.of(
            new Member("O Sr. Presidente (Rui Dias)", "O Sr. Presidente", "Rui Dias", "o presidente"),
            new Member("A Sra. Deputada Inês Faro (PS)", "A Sra. Deputada Inês Faro (PS)", "Inês Faro", "a deputada"),
            new Member("O Sr. Deputado João Gil (PSD)", "O Sr. Deputado João Gil (PSD)", "João Gil", "o deputado"));

    private static final Cast FRENCH = Cast.of(
            new Member("M. le président", "M. le président", "le président", "monsieur le président"),
            new Member("Mme Hélène Aubry", "Mme Hélène Aubry", "Hélène Aubry", "madame Aubry"),
            new Member("M. Luc Tissier", "M. Luc Tissier", "Luc Tissier", "monsieur Tissier"),
            new Member("Mme Zoé de La Garde", "Mme Zoé de La Garde", "Zoé de La Garde", "madame de La Garde"));

    private static final Cast CHINESE = Cast.called("主席", "林秋", "陈伯", "周小梅", "何老师");
    private static final Cast CHINESE_INITIALS = Cast.of(
            new Member("Jeremy Lin（JL）", "JL", "Jeremy Lin", "Jeremy"),
            new Member("Ana Zhou（AZ）", "AZ", "Ana Zhou", "Ana"),
            new Member("Wen Hall（WH）", "WH", "Wen Hall", "Wen"));
    private static final Cast JAPANESE = Cast.called("議長", "佐伯", "森川", "高田委員", "司会");
    private static final Cast KOREAN = Cast.called("사회자", "김하늘", "박서준", "이보람", "최도윤");
    private static final Cast RUSSIAN = Cast.named("Анна Белова", "Игорь Рябов", "Нина Дроздова", "Пётр Зимин");
    private static final Cast GREEK = Cast.named("Άννα Μπέλλου", "Νίκος Ράπτης", "Ελένη Δρόσου", "Πέτρος Χείμαρρος");
    private static final Cast ARABIC = Cast.called("سلمى", "كريم", "نادية الحداد", "يوسف");
    private static final Cast HEBREW = Cast.called("נועה", "איתן", "יעל ברק", "עומר");

    private WorldShapes() {}

    static List<LabelShape> all() {
        return List.of(
                abroad(10, "de", "German titles and parties", "Präsident Dr. Jo Amsel:⏎Ich eröffne.", GERMAN)
                        .frame(Frame.GERMAN)
                        .interludes("(Beifall bei der FDP)", "(Heiterkeit)")
                        .printed(ColonShapes::ownLine),
                abroad(10, "es", "Spanish forms of address", "El señor PRESIDENTE (Ruiz): Empezamos.", SPANISH)
                        .frame(Frame.SPANISH)
                        .interludes("(Aplausos.)")
                        .printed(ColonShapes::inline),
                abroad(10, "pt", "Portuguese forms of address", "O Sr. Presidente (Rui Dias): — Boa noite.", PORTUGUESE)
                        .interludes("(Aplausos do PS.)", "(Risos.)")
                        .printed(ColonShapes::inline),
                abroad(30, "fr", "French forms of address, period", "M. le président. Je vous remercie.", FRENCH)
                        .frame(Frame.FRENCH)
                        .printed((page, turn) -> page.paragraphs(turn.name() + ". ", turn.paragraphs())),
                abroad(25, "zh", "Chinese names, full-width colon", "主席：大家好。", CHINESE)
                        .printed((page, turn) -> page.paragraphs(turn.name() + "：", turn.paragraphs())),
                abroad(
                                25,
                                "zh",
                                "full name with initials, then initials, full-width colon",
                                "Jeremy Lin（JL）：大家好。",
                                CHINESE_INITIALS)
                        .printed((page, turn) -> page.paragraphs(turn.name() + "：", turn.paragraphs())),
                abroad(25, "ja", "circle, Japanese name, ideographic space", "○議長　始めます。", JAPANESE)
                        .printed((page, turn) -> page.paragraphs("○" + turn.name() + "　", turn.paragraphs())),
                abroad(25, "ja", "Japanese name in lenticular brackets", "【議長】始めます。", JAPANESE)
                        .printed((page, turn) -> page.paragraphs("【" + turn.name() + "】", turn.paragraphs())),
                abroad(25, "ja", "Japanese name, full-width colon, blank", "佐伯： はい。", JAPANESE)
                        .printed((page, turn) -> page.paragraphs(turn.name() + "： ", turn.paragraphs())),
                abroad(2, "ko", "Korean names", "김하늘: 네.", KOREAN).printed(ColonShapes::inline),
                abroad(2, "ru", "Cyrillic names", "Анна Белова: Да.", RUSSIAN).printed(ColonShapes::inline),
                abroad(2, "el", "Greek names", "Άννα Μπέλλου: Ναι.", GREEK).printed(ColonShapes::inline),
                abroad(2, "ar", "Arabic names", "سلمى: نعم.", ARABIC).printed(ColonShapes::inline),
                abroad(2, "he", "Hebrew names with direction marks", "נועה: כן.", HEBREW)
                        .printed((page, turn) -> page.paragraphs("\u200f" + turn.name() + ": ", turn.paragraphs())));
    }

    private static Builder abroad(int row, String language, String name, String example, Cast cast) {
        return shape(row, name, example)
                .language(language)
                .cast(cast)
                .paragraphs(Paragraphs.BLANK_LINES)
                .frame(Frame.NONE);
    }
}

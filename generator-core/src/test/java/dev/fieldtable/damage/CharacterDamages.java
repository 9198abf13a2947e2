package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Edits.cellsOf;
import static dev.fieldtable.damage.Edits.lines;
import static dev.fieldtable.damage.Edits.oneCell;
import static dev.fieldtable.damage.Edits.page;
import static dev.fieldtable.damage.Edits.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Damage to characters that editors, encodings, scanners and keyboards do. */
final class CharacterDamages {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> NAMES = List.of("Field", "Name");
    private static final String FORMS = "both forms may be the name in JSON";
    private static final String LETTERS = "one letter is taken for another";
    private static final Map<String, String> CYRILLIC =
            Map.of("a", "\u0430", "e", "\u0435", "o", "\u043e", "p", "\u0440", "c", "\u0441");

    private CharacterDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("UTF-16 with a byte order mark", saved(StandardCharsets.UTF_16, "")),
                harmless("UTF-16, little end first, with a mark", saved(StandardCharsets.UTF_16LE, "\ufeff")),
                harmless("UTF-16, little end first, without a mark", saved(StandardCharsets.UTF_16LE, "")),
                harmless("UTF-16, big end first, without a mark", saved(StandardCharsets.UTF_16BE, "")),
                harmless(
                        "UTF-16 read as Latin-1",
                        page(text -> decoded(text, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1))),
                harmless("UTF-8 read as Windows-1252", umlauts(text -> decoded(text, StandardCharsets.UTF_8, WINDOWS))),
                harmless(
                        "UTF-8 read as Latin-1",
                        umlauts(text -> decoded(text, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1))),
                lossy("Windows-1252", "the bytes of other characters say nothing in UTF-8", CharacterDamages::windows),
                harmless("entities escaped twice", lines(line -> escaped(escaped(line)))),
                harmless("entities in all cells", tables(line -> escaped(line))),
                harmless("soft hyphens", lines(line -> line.replaceAll("(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad"))),
                harmless(
                        "soft hyphens as entities",
                        tables(line -> line.replaceAll("(?<=[a-z]{4})(?=[a-z]{4})", "&shy;"))),
                harmless("word joiners", lines(line -> line.replaceAll("(?<=[a-z]_)", "\u2060"))),
                harmless(
                        "zero-width spaces behind underscores as entities",
                        tables(line -> line.replace("_", "_&#8203;"))),
                harmless(
                        "<wbr> in names",
                        cellsOf(NAMES, name -> name.replace("`", "").replace("_", "_<wbr>"))),
                harmless(
                        "thin blanks around marks",
                        lines(line -> line.startsWith("|")
                                ? line.replace(" |", "\u2009|").replace("| ", "|\u2009")
                                : line)),
                harmless("marks of the direction of text", tables(line -> line.replace("| ", "| \u200e"))),
                harmless("full-width pipes", tables(line -> line.contains("\\|") ? line : line.replace('|', '\uff5c'))),
                harmless(
                        "full-width colons in marks",
                        cellsOf(List.of("Required"), cell -> cell.replace(':', '\uff1a'))),
                harmless(
                        "full-width brackets in types",
                        cellsOf(
                                List.of("Type"),
                                type -> type.replace('[', '\uff3b')
                                        .replace(']', '\uff3d')
                                        .replace('(', '\uff08')
                                        .replace(')', '\uff09'))),
                lossy("full-width letters in names", FORMS, cellsOf(NAMES, CharacterDamages::fullWidth)),
                lossy("decomposed letters in names", FORMS, CharacterDamages::decomposed),
                harmless("ligatures", ligatures(List.of("Description", "Type"))),
                harmless("ligatures in names", ligatures(NAMES)),
                lossy("Cyrillic letters in a name", LETTERS, one("Field", CharacterDamages::cyrillic)),
                lossy("Cyrillic letters in a type", LETTERS, one("Type", CharacterDamages::cyrillic)),
                lossy(
                        "digits for letters in a type",
                        LETTERS,
                        one(
                                "Type",
                                type -> type.contains("Literal")
                                        ? type
                                        : type.replace("st", "5t").replace("in", "1n"))),
                harmless(
                        "dashes for hyphens in delimiter rows", Edits.delimiter(row -> row.replaceAll("-+", "\u2014"))),
                harmless("non-breaking hyphens in delimiter rows", Edits.delimiter(row -> row.replace('-', '\u2011'))),
                harmless(
                        "box-drawing pipes", tables(line -> line.contains("\\|") ? line : line.replace('|', '\u2502'))),
                harmless("broken bars", tables(line -> line.contains("\\|") ? line : line.replace('|', '\u00a6'))),
                harmless("NUL between lines", page(text -> text.replace("\n", "\u0000\n"))),
                harmless("vertical tabs for line ends in cells", tables(line -> line.replace("<br/>", "\u000b"))),
                harmless("next-line characters for line ends", page(text -> text.replace("\n", "\u0085"))),
                harmless("line separators for line ends", page(text -> text.replace("\n", "\u2028"))),
                lossy(
                        "replacement character in a name",
                        LETTERS,
                        one("Field", name -> name.replaceFirst("(?<=\\w)\\w", "\ufffd"))),
                lossy(
                        "replacement character in a type",
                        LETTERS,
                        one("Type", type -> type.replaceFirst("(?<=\\w)\\w", "\ufffd"))),
                harmless("ANSI colours", tables(line -> line.replaceAll("`([^`]*)`", "\u001b[1m`$1`\u001b[0m"))));
    }

    private static Damage.Maker saved(Charset charset, String mark) {
        return (page, random) -> Optional.of(new DamagedPage(page.text(), mark + page.text(), charset));
    }

    private static String decoded(String text, Charset written, Charset read) {
        return new String(text.getBytes(written), read);
    }

    /** Pages whose prose has letters that ASCII has not. */
    private static Damage.Maker umlauts(UnaryOperator<String> change) {
        return (page, random) -> {
            PageParts before = withProse(page, "Größe — “né");
            return before.text().equals(page.text())
                    ? Optional.empty()
                    : Optional.of(new DamagedPage(before.text(), change.apply(before.text())));
        };
    }

    private static Optional<DamagedPage> windows(PageParts page, Random random) {
        String before = withProse(page, "Größe").text();
        return before.equals(page.text()) ? Optional.empty() : Optional.of(new DamagedPage(before, before, WINDOWS));
    }

    private static PageParts withProse(PageParts page, String words) {
        PageParts before = page.copy();
        for (int line : page.rows()) {
            int cell = page.column(line, "Description");
            if (cell >= 0) {
                before.lines().set(line, Edits.changed(page.lines().get(line), cell, text -> text + " " + words));
            }
        }
        return before;
    }

    private static Optional<DamagedPage> decomposed(PageParts page, Random random) {
        Optional<DamagedPage> composed =
                one("Field", name -> name.replaceFirst("(?<=\\w)`", "é`")).damage(page, random);
        return composed.map(
                pages -> new DamagedPage(pages.after(), Normalizer.normalize(pages.after(), Normalizer.Form.NFD)));
    }

    private static Damage.Maker one(String column, UnaryOperator<String> change) {
        return oneCell(column, text -> !change.apply(text).equals(text), (text, random) -> change.apply(text));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (Character.isLetterOrDigit(c) && c < 128 ? c + 0xfee0 : c)));
        return wide.toString();
    }

    private static Damage.Maker ligatures(List<String> columns) {
        return cellsOf(
                columns,
                text -> text.contains("](")
                        ? text
                        : text.replace("ffi", "\ufb03")
                                .replace("fi", "\ufb01")
                                .replace("fl", "\ufb02")
                                .replace("st", "\ufb06"));
    }

    private static String cyrillic(String text) {
        String changed =
                text.contains("](") ? "" : text.toLowerCase(Locale.ROOT).equals(text) ? text : "";
        if (changed.isEmpty()) {
            return text;
        }
        for (Map.Entry<String, String> letter : CYRILLIC.entrySet()) {
            changed = changed.replace(letter.getKey(), letter.getValue());
        }
        // A word of one script alone is a word.
        return changed.matches(".*[a-z].*") ? changed : text;
    }
}

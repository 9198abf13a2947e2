package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Damage.traceless;
import static dev.fieldtable.damage.Edits.cellsOf;
import static dev.fieldtable.damage.Edits.oneCell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Damage to types, to their links, and to the marks that have to agree with them. */
final class TypeDamages {
    private static final List<String> TYPES = List.of("Type");
    private static final String GENERIC = ".*\\w\\[.*\\].*";
    private static final String DATE = "whether a date or a date with a time is meant, the link alone tells";
    private static final String SPELLING = "a misspelt type may have been one of several";
    private static final String AT_ODDS = "the mark and the type say different things";
    private static final String OTHER = "another language's word is not known";

    private TypeDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("links as their texts", cellsOf(TYPES, type -> isDate(type) ? type : withoutLinks(type))),
                lossy(
                        "links as their texts in brackets",
                        "brackets in a type are those of a list or a map",
                        cellsOf(TYPES, type -> isDate(type) ? type : type.replaceAll("\\]\\([^)]*\\)", "]"))),
                harmless(
                        "links from the root", cellsOf(TYPES, type -> type.replaceAll("\\]\\((\\.\\./)+", "](/docs/"))),
                harmless(
                        "links as addresses",
                        cellsOf(
                                TYPES,
                                type -> type.replaceAll(
                                        "\\]\\((\\.\\./)+", "](https://github.com/acme/sdk/blob/main/docs/"))),
                harmless("links with anchors", cellsOf(TYPES, type -> type.replace(".md)", ".md#fields)"))),
                harmless("links to .html", cellsOf(TYPES, type -> type.replace(".md)", ".html)"))),
                harmless("links to .mdx", cellsOf(TYPES, type -> type.replace(".md)", ".mdx)"))),
                harmless("links without an ending", cellsOf(TYPES, type -> type.replace(".md)", ")"))),
                harmless("links to folders", cellsOf(TYPES, type -> type.replace(".md)", "/)"))),
                harmless("links with %2F", cellsOf(TYPES, type -> type.replaceAll("/(?=[\\w.]+\\.md\\))", "%2F"))),
                harmless("links with ./", cellsOf(TYPES, type -> type.replace("](../", "](./../"))),
                harmless("links with a query", cellsOf(TYPES, type -> type.replace(".md)", ".md?plain=1)"))),
                harmless(
                        "links with backslashes",
                        cellsOf(TYPES, type -> type.replaceAll("/(?=[\\w.]+\\.md\\))", "\\\\"))),
                harmless("links in capitals", cellsOf(TYPES, TypeDamages::capitalTargets)),
                lossy(
                        "links that lead nowhere",
                        "only the text of the link is left",
                        cellsOf(TYPES, type -> type.replaceAll("\\]\\(\\.\\.[^)]*\\)", "](#)"))),
                lossy(
                        "links without a target",
                        "only the text of the link is left",
                        cellsOf(TYPES, type -> type.replaceAll("\\]\\(\\.\\.[^)]*\\)", "]()"))),
                lossy(
                        "link texts lost",
                        "only the name of the file is left",
                        cellsOf(
                                TYPES,
                                type -> type.replaceAll("\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]\\(\\.\\.", "[](.."))),
                lossy(
                        "links as their targets",
                        "only the name of the file is left",
                        cellsOf(
                                TYPES,
                                type -> type.replaceAll(
                                        "\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]\\((\\.\\.[^)]*)\\)", "$1"))),
                lossy("links of dates lost", DATE, cellsOf(TYPES, type -> isDate(type) ? withoutLinks(type) : type)),
                lossy(
                        "targets of dates lost",
                        DATE,
                        cellsOf(TYPES, type -> type.replaceAll("\\[(date|datetime)\\]\\([^)]*\\)", "[$1]()"))),
                lossy(
                        "anchors of dates lost",
                        DATE,
                        cellsOf(TYPES, type -> type.replaceAll("(\\[(date|datetime)\\]\\([^)#]*)#[^)]*\\)", "$1)"))),
                lossy("closing bracket lost", SPELLING, one(GENERIC, type -> withLast(type, "]", ""))),
                lossy("opening bracket lost", SPELLING, one(GENERIC, type -> type.replaceFirst("(?<=\\w)\\[", ""))),
                lossy(
                        "a closing bracket too many",
                        "which bracket is meant as which cannot be told",
                        one(GENERIC, type -> withLast(type, "]", "]]"))),
                lossy(
                        "an opening bracket too many",
                        SPELLING,
                        one(GENERIC, type -> type.replaceFirst("(?<=\\w)\\[", "[["))),
                lossy(
                        "both outer brackets lost",
                        SPELLING,
                        one(GENERIC, type -> withLast(type.replaceFirst("(?<=\\w)\\[", " "), "]", ""))),
                lossy(
                        "curly brackets",
                        SPELLING,
                        one(
                                "\\*?(List|Dict|Optional)\\[[^\\]]*\\]\\*?",
                                type -> type.replace('[', '{').replace(']', '}'))),
                lossy(
                        "round brackets",
                        SPELLING,
                        one(
                                "\\*?(List|Dict|Optional)\\[[^\\]]*\\]\\*?",
                                type -> type.replace('[', '(').replace(']', ')'))),
                lossy(
                        "angle brackets",
                        "which bracket is meant as which cannot be told",
                        one(
                                "\\*?(List|Dict|Optional)\\[[^\\]]*\\]\\*?",
                                type -> type.replace("[", "\\<").replace(']', '>'))),
                lossy(
                        "angle brackets that a browser hides",
                        SPELLING,
                        one(
                                "\\*?(List|Dict|Optional)\\[\\*?[^\\]]*\\]\\*?",
                                type -> type.replaceFirst("\\[[^\\]]*\\]", ""))),
                lossy(
                        "wrapper misspelt",
                        SPELLING,
                        one(GENERIC, type -> type.replaceFirst("(?<=\\b[LDON][ipu])\\w", ""))),
                lossy("scalar misspelt", SPELLING, one("\\*\\w+\\*", type -> type.substring(0, 2) + type.substring(3))),
                lossy(
                        "wrapper in small letters",
                        SPELLING,
                        one(
                                ".*(Optional|Nullable)\\[.*",
                                type -> type.replace("Optional", "optional").replace("Nullable", "nullable"))),
                harmless(
                        "list and dict in small letters",
                        cellsOf(TYPES, type -> type.replace("List[", "list[").replace("Dict[", "dict["))),
                harmless(
                        "typing. before wrappers",
                        cellsOf(TYPES, type -> type.replaceAll("\\b(List|Dict|Optional)\\[", "typing.$1["))),
                lossy(
                        "types in capitals",
                        SPELLING,
                        cellsOf(TYPES, type -> type.matches("\\*\\w+\\*") ? type.toUpperCase(Locale.ROOT) : type)),
                lossy(
                        "types with a capital",
                        SPELLING,
                        cellsOf(
                                TYPES,
                                type -> type.matches("\\*\\w+\\*")
                                        ? "*" + Character.toUpperCase(type.charAt(1)) + type.substring(2)
                                        : type)),
                lossy("types in words", SPELLING, cellsOf(TYPES, type -> type.replace("*str*", "a text"))),
                lossy(
                        "types of another language",
                        SPELLING,
                        cellsOf(
                                TYPES,
                                type -> type.replace("*str*", "*string*")
                                        .replace("*int*", "*integer*")
                                        .replace("*bool*", "*boolean*"))),
                lossy("comma of a map lost", SPELLING, one("Dict\\[.*\\]", type -> type.replaceFirst(",", ""))),
                lossy("key of a map lost", SPELLING, one("Dict\\[.*\\]", type -> type.replaceFirst("\\*str\\*, ", ""))),
                lossy(
                        "blank within a wrapper's name",
                        SPELLING,
                        one(".*(Optional|List|Dict)\\[.*\\].*", type -> type.replaceFirst("(?<=Opt|Lis|Dic)", " "))),
                lossy("type cut off", SPELLING, one(GENERIC, type -> type.substring(0, type.length() / 2) + "…")),
                lossy("type gone", "a property without a type may be anything", one("\\S.*", type -> "")),
                lossy("type as N/A", "a property without a type may be anything", one("\\S.*", type -> "N/A")),
                lossy(
                        "type as a question mark",
                        "a property without a type may be anything",
                        one("\\S.*", type -> "?")),
                lossy(
                        "Optional[ lost where the mark stays",
                        AT_ODDS,
                        one(
                                ".*\\bOptional\\[[^\\[\\]]*\\].*",
                                type -> type.replaceFirst("\\bOptional\\[([^\\[\\]]*)\\]", "$1"))),
                lossy(
                        "Nullable[ misplaced",
                        SPELLING,
                        one(
                                ".*OptionalNullable\\[.*",
                                type -> type.replace("OptionalNullable[", "Optional[Nullable]["))),
                lossy("one mark turned", AT_ODDS, mark("\\*[\\w.]+(\\[[^,]*)?\\*|\\[Optional.*", TypeDamages::turned)),
                lossy("all marks turned", AT_ODDS, TypeDamages::allTurned),
                harmless(
                        "marks as emoji",
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replace(":heavy_check_mark:", "✔️").replace(":heavy_minus_sign:", "➖"))),
                harmless(
                        "marks as entities",
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replace(":heavy_check_mark:", "&#10004;")
                                        .replace(":heavy_minus_sign:", "&#10134;"))),
                lossy(
                        "marks as images",
                        "a mark that is not known says neither yes nor no",
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replaceAll(":(\\w+):", "<img src=\"$1.png\" alt=\":$1:\">"))),
                harmless("marks without colons", cellsOf(List.of("Required"), mark -> mark.replace(":", ""))),
                harmless("marks escaped", cellsOf(List.of("Required"), mark -> mark.replace("_", "\\_"))),
                harmless("marks in capitals", cellsOf(List.of("Required"), mark -> mark.toUpperCase(Locale.ROOT))),
                harmless(
                        "marks as 1 and 0",
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replace(":heavy_check_mark:", "1").replace(":heavy_minus_sign:", "0"))),
                harmless(
                        "marks as Y and N",
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replace(":heavy_check_mark:", "Y").replace(":heavy_minus_sign:", "N"))),
                harmless(
                        "marks as check boxes",
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replace(":heavy_check_mark:", "[x]")
                                        .replace(":heavy_minus_sign:", "[ ]"))),
                lossy(
                        "marks in German",
                        OTHER,
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replace(":heavy_check_mark:", "ja")
                                        .replace(":heavy_minus_sign:", "nein"))),
                lossy(
                        "marks in Spanish",
                        OTHER,
                        cellsOf(
                                List.of("Required"),
                                mark -> mark.replace(":heavy_check_mark:", "sí")
                                        .replace(":heavy_minus_sign:", "opcional"))),
                lossy(
                        "marks with a condition",
                        "a condition is neither yes nor no",
                        mark(".*", mark -> mark + " if paid")),
                traceless(
                        "mark turned where the type does not tell",
                        "lists, maps and dates say nothing of presence",
                        mark("List\\[.*|Dict\\[.*|\\[date.*", TypeDamages::turned)),
                traceless("another type", "a type in place of another is a type", one("\\*str\\*", type -> "*int*")));
    }

    private static String withLast(String text, String part, String other) {
        int at = text.lastIndexOf(part);
        return text.substring(0, at) + other + text.substring(at + part.length());
    }

    private static boolean isDate(String type) {
        return type.contains("[date](") || type.contains("[datetime](");
    }

    private static String withoutLinks(String type) {
        return type.replaceAll("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]\\([^)]*\\)", "$1");
    }

    private static String capitalTargets(String type) {
        return java.util.regex.Pattern.compile("\\]\\((\\.\\.[^)]*)\\)")
                .matcher(type)
                .replaceAll(
                        link -> "](" + link.group(1).toUpperCase(Locale.ROOT).replace(".MD", ".md") + ")");
    }

    private static Damage.Maker one(String type, UnaryOperator<String> change) {
        return oneCell("Type", text -> text.matches(type), (text, random) -> change.apply(text));
    }

    /** One mark beside a type. */
    private static Damage.Maker mark(String type, UnaryOperator<String> change) {
        return (page, random) -> {
            List<Integer> lines = page.rows().stream()
                    .filter(line -> page.column(line, "Required") >= 0 && page.column(line, "Type") >= 0)
                    .filter(line -> Edits.cell(page, line, "Type").matches(type))
                    .toList();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            int line = PageParts.any(lines, random);
            PageParts after = page.copy();
            after.lines().set(line, Edits.changed(page.lines().get(line), page.column(line, "Required"), change));
            return Edits.after(page, after);
        };
    }

    private static String turned(String mark) {
        return switch (mark) {
            case ":heavy_check_mark:" -> ":heavy_minus_sign:";
            case ":heavy_minus_sign:" -> ":heavy_check_mark:";
            default -> mark;
        };
    }

    /** Of a page on which some type tells. */
    private static Optional<DamagedPage> allTurned(PageParts page, Random random) {
        return mark("\\*.*|\\[Optional.*", TypeDamages::turned)
                        .damage(page, random)
                        .isEmpty()
                ? Optional.empty()
                : cellsOf(List.of("Required"), TypeDamages::turned).damage(page, random);
    }
}

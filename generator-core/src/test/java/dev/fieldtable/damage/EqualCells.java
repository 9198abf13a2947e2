package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Edits.cellsOf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other Markdown for the same cells, as formatters and converters write it. */
final class EqualCells {
    private static final List<String> NAMES = List.of("Field", "Name");
    private static final List<String> TYPES = List.of("Type");
    private static final List<String> VALUES = List.of("Value");
    private static final Pattern EMPHASIS = Pattern.compile("\\*([A-Za-z][\\w. ]*(?:\\[[\\w. ]*\\])?)\\*");
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]\\(([^()]*)\\)");

    private EqualCells() {}

    static List<Damage> all() {
        return List.of(
                harmless("types in underscores", cellsOf(TYPES, emphasis("_", "_"))),
                harmless("types in two stars", cellsOf(TYPES, emphasis("**", "**"))),
                harmless("types in two underscores", cellsOf(TYPES, emphasis("__", "__"))),
                harmless("types in <em>", cellsOf(TYPES, emphasis("<em>", "</em>"))),
                harmless("types in <i>", cellsOf(TYPES, emphasis("<i>", "</i>"))),
                harmless("whole types in <em>", cellsOf(TYPES, EqualCells::wholeInEmphasis)),
                harmless("names in two stars", cellsOf(NAMES, names(name -> "**" + name + "**"))),
                harmless("names in two underscores", cellsOf(NAMES, names(name -> "__" + name + "__"))),
                harmless("names in stars around code", cellsOf(NAMES, code(code -> "**" + code + "**"))),
                harmless("names in <code>", cellsOf(NAMES, names(name -> "<code>" + name + "</code>"))),
                harmless("names in <b>", cellsOf(NAMES, names(name -> "<b>" + name + "</b>"))),
                harmless("names in <strong> and <code>", cellsOf(NAMES, names(EqualCells::strongCode))),
                harmless("names in two backticks", cellsOf(NAMES, names(name -> "`` " + name + " ``"))),
                harmless("names as links", cellsOf(NAMES, code(code -> "[" + code + "](#" + id(code) + ")"))),
                harmless("names as links with a title", cellsOf(NAMES, code(EqualCells::titledLink))),
                harmless("anchors before names", cellsOf(NAMES, code(code -> anchor(code) + code))),
                harmless("anchors around names", cellsOf(NAMES, code(EqualCells::inAnchor))),
                harmless("anchors behind names", cellsOf(NAMES, code(code -> code + anchor(code)))),
                harmless("names with every mark escaped", cellsOf(NAMES, names(EqualCells::escaped))),
                harmless("names in decimal entities", cellsOf(NAMES, names(name -> entities(name, "&#%d;")))),
                harmless("names in hexadecimal entities", cellsOf(NAMES, names(name -> entities(name, "&#x%x;")))),
                harmless("named entities in names", cellsOf(NAMES, names(name -> name.replace("_", "&lowbar;")))),
                harmless("escaped brackets in types", cellsOf(TYPES, EqualCells::escapedBrackets)),
                harmless("entities for brackets in types", cellsOf(TYPES, EqualCells::entityBrackets)),
                harmless("types in code", cellsOf(TYPES, EqualCells::inCode)),
                harmless("links in angle brackets", cellsOf(TYPES, links("[%s](<%s>)"))),
                harmless("links with a title", cellsOf(TYPES, links("[%s](%s \"The type\")"))),
                harmless("links as HTML", cellsOf(TYPES, links("<a href=\"%2$s\">%1$s</a>"))),
                harmless("link texts in code", cellsOf(TYPES, links("[`%s`](%s)"))),
                harmless("reference links", EqualCells::referenceLinks),
                harmless("values in backticks", cellsOf(VALUES, EqualCells::inBackticks)),
                harmless("values in two backticks", cellsOf(VALUES, EqualCells::inTwoBackticks)),
                harmless("values in <code>", cellsOf(VALUES, values(value -> "<code>" + value + "</code>"))),
                harmless("values with every mark escaped", cellsOf(VALUES, values(EqualCells::escaped))),
                harmless("values in entities", cellsOf(VALUES, values(value -> entities(value, "&#%d;")))),
                harmless("values in two stars", cellsOf(VALUES, values(value -> "**" + value + "**"))),
                harmless("values in quotes", cellsOf(VALUES, texts(value -> "\"" + value + "\""))),
                harmless("values in &quot;", cellsOf(VALUES, texts(value -> "&quot;" + value + "&quot;"))),
                harmless("values in backticks and quotes", cellsOf(VALUES, texts(value -> "`\"" + value + "\"`"))));
    }

    private static UnaryOperator<String> emphasis(String open, String close) {
        return type -> type.indexOf('"') >= 0
                ? type
                : EMPHASIS.matcher(type).replaceAll(Matcher.quoteReplacement(open) + "$1" + close);
    }

    private static String wholeInEmphasis(String type) {
        return type.matches("\\*[A-Za-z]+(\\[[a-z]+\\])?\\*")
                ? "<em>" + type.substring(1, type.length() - 1) + "</em>"
                : type;
    }

    /** Names that need no backticks. */
    private static UnaryOperator<String> names(UnaryOperator<String> change) {
        return cell ->
                cell.matches("`[A-Za-z]\\w*[A-Za-z0-9]`") ? change.apply(cell.substring(1, cell.length() - 1)) : cell;
    }

    private static UnaryOperator<String> code(UnaryOperator<String> change) {
        return cell -> cell.matches("`[^`]+`") ? change.apply(cell) : cell;
    }

    /** Values that are the same with marks around them. */
    private static UnaryOperator<String> values(UnaryOperator<String> change) {
        return cell -> cell.matches("[\\w. /:-]+") && !cell.matches("_.*|.*_") ? change.apply(cell) : cell;
    }

    /** As {@link #values}, but no numbers, which are others in quotes. */
    private static UnaryOperator<String> texts(UnaryOperator<String> change) {
        return cell -> cell.matches("-?[0-9.]+|true|false|null")
                ? cell
                : values(change).apply(cell);
    }

    private static String strongCode(String name) {
        return "<strong><code>" + name + "</code></strong>";
    }

    private static String titledLink(String code) {
        return "[" + code + "](https://example.com/api#" + id(code) + " \"More\")";
    }

    private static String inAnchor(String code) {
        return "<a id=\"" + id(code) + "\">" + code + "</a>";
    }

    private static String anchor(String code) {
        return "<a id=\"" + id(code) + "\"></a>";
    }

    private static String id(String code) {
        return code.replaceAll("[^\\w]", "").toLowerCase(Locale.ROOT);
    }

    private static String inBackticks(String value) {
        return value.isEmpty() || isMarked(value) ? value : "`" + value + "`";
    }

    /** What is escaped outside of code is not within it. */
    private static boolean isMarked(String value) {
        return value.indexOf('\\') >= 0 || value.indexOf('`') >= 0;
    }

    private static String inTwoBackticks(String value) {
        return value.isEmpty() || isMarked(value) ? value : "`` " + value + " ``";
    }

    static String escaped(String text) {
        return text.replaceAll("[^\\w\\s]|_", "\\\\$0");
    }

    static String entities(String text, String format) {
        StringBuilder entities = new StringBuilder();
        text.chars().forEach(c -> entities.append(String.format(Locale.ROOT, format, c)));
        return entities.toString();
    }

    /** Those of generics; the ones of links are Markdown. */
    private static String escapedBrackets(String type) {
        return type.indexOf('"') >= 0 ? type : brackets(type, "\\\\[", "\\\\]");
    }

    private static String entityBrackets(String type) {
        return type.indexOf('"') >= 0 ? type : brackets(type, "&#91;", "&#93;");
    }

    private static String brackets(String type, String open, String close) {
        String changed = type;
        String before;
        do {
            before = changed;
            changed = changed.replaceAll(
                    "\\b(List|Dict|Optional|Nullable|OptionalNullable|Union)\\[(.*)\\]", "$1" + open + "$2" + close);
        } while (!before.equals(changed) && before.length() < 2_000);
        return changed;
    }

    /** A type without links may stand in code as a whole. */
    private static String inCode(String type) {
        return type.contains("](") || type.indexOf('`') >= 0 || type.indexOf('"') >= 0
                ? type
                : "`" + type.replace("*", "") + "`";
    }

    private static UnaryOperator<String> links(String format) {
        return type -> LINK.matcher(type)
                .replaceAll(link ->
                        Matcher.quoteReplacement(String.format(Locale.ROOT, format, link.group(1), link.group(2))));
    }

    private static Optional<DamagedPage> referenceLinks(PageParts page, Random random) {
        PageParts after = page.copy();
        StringBuilder definitions = new StringBuilder("\n");
        int number = 0;
        for (int line : page.rows()) {
            int cell = page.column(line, "Type");
            if (cell >= 0) {
                Matcher link = LINK.matcher(Edits.cell(page, line, "Type"));
                if (link.find()) {
                    String label = "type-" + number++;
                    String type = link.replaceFirst(Matcher.quoteReplacement("[" + link.group(1) + "][" + label + "]"));
                    definitions.append("\n[").append(label).append("]: ").append(link.group(2));
                    after.lines().set(line, Edits.changed(page.lines().get(line), cell, text -> type));
                }
            }
        }
        return number == 0
                ? Optional.empty()
                : Optional.of(new DamagedPage(page.text(), after.text() + definitions + "\n"));
    }
}

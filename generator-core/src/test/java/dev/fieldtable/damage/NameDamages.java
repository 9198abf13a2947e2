package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Damage.traceless;
import static dev.fieldtable.damage.Edits.cellsOf;
import static dev.fieldtable.damage.Edits.oneCell;

import java.util.List;
import java.util.function.UnaryOperator;

/** Name cells that hold more than a name, or two of them. */
final class NameDamages {
    private static final List<String> COLUMNS = List.of("Field", "Name");
    private static final String WORDS = "what stands beside a name may be part of it";
    private static final String TWO = "which of two names is the one in JSON cannot be told";

    private NameDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("(deprecated) behind a name", one(code -> code + " (deprecated)")),
                harmless("(deprecated) behind a bare name", bare(name -> name + " (deprecated)")),
                harmless("(optional) behind all names", all(code -> code + " *(optional)*")),
                harmless("star behind a name", one(code -> code + "*")),
                harmless("star behind a name and a blank", one(code -> code + " *")),
                harmless("stars behind bare names", bare(name -> name + "*")),
                harmless("escaped star behind a name", one(code -> code + "\\*")),
                harmless("question mark behind a name", one(code -> code + "?")),
                harmless("question mark behind a bare name", bare(name -> name + "?")),
                harmless("question mark within a code span", one(code -> within(code, "?"))),
                lossy("arrow before a name", "the row may belong to the one above it", one(code -> "↳ " + code)),
                lossy("guillemets before a name", "the row may belong to the one above it", one(code -> "» " + code)),
                lossy("dots in a name", "the row may belong to another one", one(code -> within(code, ".city"))),
                lossy("brackets behind a name", "the row may belong to another one", one(code -> within(code, "[]"))),
                harmless("footnote behind a name", one(code -> code + "[^1]")),
                harmless("raised number behind a name", one(code -> code + "<sup>1</sup>")),
                harmless("badge behind a name", one(code -> code + " ![new](https://example.com/new.svg)")),
                harmless("badge before a name", one(code -> "![new](https://example.com/new.svg) " + code)),
                harmless("emoji behind a name", one(code -> code + " 🔒")),
                harmless("emoji before a name", one(code -> ":lock: " + code)),
                lossy("two names in a cell", TWO, one(code -> code + " / `other_name`")),
                lossy("two names with a comma", TWO, one(code -> code + ", `other_name`")),
                lossy("two bare names in a cell", TWO, bare(name -> name + " / other_name")),
                lossy("two names and a line break", TWO, one(code -> code + "<br>`other_name`")),
                harmless("a word and a line break behind a name", one(code -> code + "<br>*since 2.0*")),
                lossy("a line break in a bare name", WORDS, bare(name -> name + "<br/>required")),
                harmless("type behind a name", one(code -> code + " (string)")),
                harmless("colon behind a name", one(code -> code + ":")),
                harmless("number before a name", one(code -> "1. " + code)),
                lossy("name in angle brackets", WORDS, bare(name -> "<" + name + ">")),
                lossy("blank within a name", WORDS, one(code -> code.replaceFirst("_(?=\\w)", " "))),
                lossy("name gone", "a row without a name is none", one(code -> "")),
                lossy("half a code span", WORDS, one(code -> code.substring(0, code.length() - 1))),
                lossy("value with a note", WORDS, value(value -> value + " (default)")),
                lossy("two values in a cell", TWO, value(value -> value + " / other")),
                lossy("value and a line break", WORDS, value(value -> value + "<br>since 2.0")),
                harmless("footnote behind a value", value(value -> value + "[^1]")),
                harmless("value with a badge", value(value -> value + " ![new](new.svg)")),
                lossy("value gone", "a row without a value is none", value(value -> "")),
                traceless("name in another case", "a name in another case is a name", one(NameDamages::otherCase)),
                traceless(
                        "letter of a name lost",
                        "a word with a letter less is a name",
                        one(code -> "`" + code.substring(2))));
    }

    private static Damage.Maker one(UnaryOperator<String> change) {
        return (page, random) -> oneCell(
                        "Field", code -> code.matches("`[a-z]\\w{2,}`"), (text, any) -> change.apply(text))
                .damage(page, random);
    }

    private static Damage.Maker all(UnaryOperator<String> change) {
        return cellsOf(COLUMNS, cell -> cell.matches("`[^`]+`") ? change.apply(cell) : cell);
    }

    private static Damage.Maker bare(UnaryOperator<String> change) {
        return (page, random) -> oneCell(
                        "Field",
                        code -> code.matches("`[a-z]\\w*[a-z0-9]`"),
                        (text, any) -> change.apply(text.substring(1, text.length() - 1)))
                .damage(page, random);
    }

    private static Damage.Maker value(UnaryOperator<String> change) {
        return oneCell("Value", value -> value.matches("[A-Za-z0-9_]+"), (text, random) -> change.apply(text));
    }

    private static String within(String code, String more) {
        return code.substring(0, code.length() - 1) + more + "`";
    }

    private static String otherCase(String code) {
        return code.substring(0, 1) + Character.toUpperCase(code.charAt(1)) + code.substring(2);
    }
}

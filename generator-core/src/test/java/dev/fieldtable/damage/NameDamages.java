package dev.fieldtable.damage;

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
                lossy("(deprecated) behind a name", WORDS, one(code -> code + " (deprecated)")),
                lossy("(deprecated) behind a bare name", WORDS, bare(name -> name + " (deprecated)")),
                lossy("(optional) behind all names", WORDS, all(code -> code + " *(optional)*")),
                lossy("star behind a name", WORDS, one(code -> code + "*")),
                lossy("star behind a name and a blank", WORDS, one(code -> code + " *")),
                lossy("stars behind bare names", WORDS, bare(name -> name + "*")),
                lossy("escaped star behind a name", WORDS, one(code -> code + "\\*")),
                lossy("question mark behind a name", WORDS, one(code -> code + "?")),
                lossy("question mark behind a bare name", WORDS, bare(name -> name + "?")),
                lossy("question mark within a code span", WORDS, one(code -> within(code, "?"))),
                lossy("arrow before a name", "the row may belong to the one above it", one(code -> "↳ " + code)),
                lossy("guillemets before a name", "the row may belong to the one above it", one(code -> "» " + code)),
                lossy("dots in a name", "the row may belong to another one", one(code -> within(code, ".city"))),
                lossy("brackets behind a name", "the row may belong to another one", one(code -> within(code, "[]"))),
                lossy("footnote behind a name", WORDS, one(code -> code + "[^1]")),
                lossy("raised number behind a name", WORDS, one(code -> code + "<sup>1</sup>")),
                lossy("badge behind a name", WORDS, one(code -> code + " ![new](https://example.com/new.svg)")),
                lossy("badge before a name", WORDS, one(code -> "![new](https://example.com/new.svg) " + code)),
                lossy("emoji behind a name", WORDS, one(code -> code + " 🔒")),
                lossy("emoji before a name", WORDS, one(code -> ":lock: " + code)),
                lossy("two names in a cell", TWO, one(code -> code + " / `other_name`")),
                lossy("two names with a comma", TWO, one(code -> code + ", `other_name`")),
                lossy("two bare names in a cell", TWO, bare(name -> name + " / other_name")),
                lossy("two names and a line break", TWO, one(code -> code + "<br>`other_name`")),
                lossy("a word and a line break behind a name", WORDS, one(code -> code + "<br>*since 2.0*")),
                lossy("a line break in a bare name", WORDS, bare(name -> name + "<br/>required")),
                lossy("type behind a name", WORDS, one(code -> code + " (string)")),
                lossy("colon behind a name", WORDS, one(code -> code + ":")),
                lossy("number before a name", WORDS, one(code -> "1. " + code)),
                lossy("name in angle brackets", WORDS, bare(name -> "<" + name + ">")),
                lossy("blank within a name", WORDS, one(code -> code.replaceFirst("_", " "))),
                lossy("name gone", "a row without a name is none", one(code -> "")),
                lossy("half a code span", WORDS, one(code -> code.substring(0, code.length() - 1))),
                lossy("value with a note", WORDS, value(value -> value + " (default)")),
                lossy("two values in a cell", TWO, value(value -> value + " / other")),
                lossy("value and a line break", WORDS, value(value -> value + "<br>since 2.0")),
                lossy("footnote behind a value", WORDS, value(value -> value + "[^1]")),
                lossy("value with a badge", WORDS, value(value -> value + " ![new](new.svg)")),
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

package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.traceless;
import static dev.fieldtable.damage.PageParts.any;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Damage to characters, wherever they stand. */
final class TextDamages {
    private static final List<String> BREAKS =
            List.of("<br>", "<BR>", "<br />", "<br/ >", "</br>", "<br clear=\"all\"/>", "&lt;br/&gt;");

    private static final Pattern TAG_IN_CODE = Pattern.compile("`(<[a-z]+>[^`|]*)`");

    private TextDamages() {}

    static List<Damage> all() {
        return List.of(
                prose(
                        "HTML entities",
                        (line, random) -> line.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;")
                                .replace("'", "&#39;")
                                .replace("\\|", "&#124;")),
                prose(
                        "&nbsp; for blanks",
                        (line, random) -> line.startsWith("|") ? line.replaceAll("(?<=\\w) (?=\\w)", "&nbsp;") : line),
                harmless("other spellings of <br/>", TextDamages::breaks),
                prose("smart quotes", TextDamages::smartQuotes),
                prose("non-breaking blanks", (line, random) -> line.replace(' ', '\u00a0')),
                prose("some non-breaking blanks", TextDamages::someBlanks),
                prose("zero-width spaces", TextDamages::zeroWidth),
                whole("byte order mark", text -> "\ufeff" + text),
                whole("CRLF", text -> text.replace("\n", "\r\n")),
                whole("lone CR", text -> text.replace("\n", "\r")),
                prose(
                        "tabs",
                        (line, random) -> line.startsWith("|")
                                ? line.replaceAll(" {2,}", "\t")
                                        .replace("| ", "|\t")
                                        .replace(" |", "\t|")
                                : line),
                harmless("backticks lost", (page, random) -> withoutBackticks(page, false)),
                traceless(
                        "backticks around tags lost",
                        "a tag that no backticks stand around is a tag",
                        (page, random) -> withoutBackticksAroundTags(page)),
                prose("emphasis lost", TextDamages::withoutEmphasis),
                harmless("backticks and emphasis lost", (page, random) -> withoutBackticks(page, true)));
    }

    private interface Change {
        String of(String line, Random random);
    }

    private static Damage prose(String name, Change change) {
        return harmless(
                name,
                (page, random) -> Optional.of(new DamagedPage(
                        page.text(),
                        page.withProse(line -> change.of(line, random)).text())));
    }

    private static Damage whole(String name, UnaryOperator<String> change) {
        return harmless(name, (page, random) -> Optional.of(new DamagedPage(page.text(), change.apply(page.text()))));
    }

    private static Optional<DamagedPage> breaks(PageParts page, Random random) {
        String spelling = any(BREAKS, random);
        PageParts after = page.withTables(row -> row.replace("<br/>", spelling));
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    /** As a word processor does it: a quote is an opening one after a blank and at the start. */
    private static String smartQuotes(String line, Random random) {
        StringBuilder smart = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean opens = i == 0 || " ([{|=:".indexOf(line.charAt(i - 1)) >= 0;
            if (c == '"') {
                c = opens ? '\u201c' : '\u201d';
            } else if (c == '\'') {
                c = opens ? '\u2018' : '\u2019';
            }
            smart.append(c);
        }
        return smart.toString();
    }

    private static String someBlanks(String line, Random random) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean hit = line.charAt(i) == ' ' && random.nextInt(5) == 0;
            some.append(hit ? '\u00a0' : line.charAt(i));
        }
        return some.toString();
    }

    private static String zeroWidth(String line, Random random) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (random.nextInt(12) == 0) {
                some.append(random.nextBoolean() ? '\u200b' : '\ufeff');
            }
            some.append(line.charAt(i));
        }
        return some.toString();
    }

    /** Takes the stars of types and of warnings; those of a list or of a value such as {@code *.txt} are no emphasis. */
    private static String withoutEmphasis(String line, Random random) {
        return line.startsWith("|") && line.indexOf('"') < 0
                ? line.replace("**", "").replaceAll("\\*([A-Za-z][^*|]*)\\*", "$1")
                : line;
    }

    private static Optional<DamagedPage> withoutBackticks(PageParts page, boolean emphasisToo) {
        PageParts after = page.copy();
        for (int i = 0; i < page.lines().size(); i++) {
            String line = page.lines().get(i);
            if (!page.code().get(i)) {
                String bare = page.column(i, "Name") >= 0 && page.column(i, "Value") >= 0
                        ? PageParts.row(withBareName(PageParts.cells(line)))
                        : withoutBackticks(line);
                after.lines().set(i, emphasisToo ? withoutEmphasis(bare, new Random(0)) : bare);
            }
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    /** The values of enums are not Markdown, so that a backtick in one of them is no mark. */
    private static List<String> withBareName(List<String> cells) {
        List<String> bare = new ArrayList<>(cells);
        bare.set(0, bare.get(0).replace("`", ""));
        return bare;
    }

    /** A backtick within quotes, or within others, is no mark; one beside a tag is the only sign that it is none. */
    private static String withoutBackticks(String line) {
        boolean item = line.startsWith("- ") || line.startsWith("* ");
        boolean text = line.chars().filter(c -> c == '`').count() > 2 && item;
        boolean quotes = line.startsWith("|") && line.indexOf('"') >= 0;
        return text || quotes || TAG_IN_CODE.matcher(line).find() ? line : line.replace("`", "");
    }

    private static Optional<DamagedPage> withoutBackticksAroundTags(PageParts page) {
        PageParts after = page.withTables(row -> TAG_IN_CODE.matcher(row).replaceAll("$1"));
        return after.text().equals(page.text())
                ? Optional.empty()
                : Optional.of(new DamagedPage(page.text(), after.text()));
    }
}

package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What shows that a page is damaged, and is told of or read as what it was. */
class DamageIsToldTest {
    private static final String HEAD =
            "# Disk\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n";
    private static final String PATH = "| `path` | *str* | :heavy_check_mark: | Where |\n";
    private static final String VALUES = "# Kind\n\n## Values\n\n| Name | Value |\n|---|---|\n";

    @Test
    void aLineThatSaysThatSomethingWasLeftOutIsToldOfOnce() {
        String more = "... 2 more rows ...\n";
        String arm = "# Any\n\n## Supported Types\n\n### `str`\n\n```python\nvalue: str = /* values here */\n```\n\n";

        assertThat(warnings(HEAD + PATH + more)).isEqualTo("warning unreadable-row 8:1");
        assertThat(warnings(HEAD + PATH + "\n" + more)).isEqualTo("warning cut-off 9:1");
        assertThat(warnings(HEAD + PATH + "<!-- rows omitted -->\n")).isEqualTo("warning cut-off 8:1");
        assertThat(warnings(VALUES + "| `ON` | on |\n\n" + more)).isEqualTo("warning cut-off 9:1");
        assertThat(warnings(arm + more)).isEqualTo("warning cut-off 11:1");
        assertThat(warnings("# Disk\n\n" + more + "\n" + HEAD.substring("# Disk\n\n".length()) + PATH))
                .as("prose of the page")
                .isEmpty();
    }

    @Test
    void aMergeThatWasNotFinishedIsToldOfWhereverItStands() {
        String title = "<<<<<<< HEAD\n# Disk\n=======\n# Drive\n>>>>>>> other\n";
        String heading = "# Disk\n\n<<<<<<< HEAD\n## Fields\n=======\n## Fields\n>>>>>>> other\n";
        String arms =
                "# Any\n\n## Supported Types\n\n<<<<<<< HEAD\n### `str`\n\n||||||| base\n=======\n### `int`\n\n>>>>>>> x\n";
        String table = HEAD.substring(HEAD.indexOf("\n|")) + PATH;

        assertThat(warnings(title + "\n## Fields\n" + table)).startsWith("warning merge-conflict 1:1");
        assertThat(warnings(heading + table)).contains("warning merge-conflict 3:1");
        assertThat(warnings(arms)).contains("warning merge-conflict 5:1");
        assertThat(warnings(HEAD + PATH + "\n=======\n")).doesNotContain("merge-conflict");
        assertThat(warnings("# Guide\n\n```\n" + title + "```\n")).isEmpty();
    }

    @Test
    void aColumnThatCountsTheRowsIsNoContent() {
        String table = "# Disk\n\n## Fields\n\n| %s | Field | Type | Required |\n|---|---|---|---|\n"
                + "| 1 | `path` | *str* | :heavy_check_mark: |\n| %s | `used` | *int* | :heavy_check_mark: |\n";

        assertThat(warnings(table.formatted("#", "2"))).isEmpty();
        assertThat(warnings(table.formatted("", "2"))).isEmpty();
        assertThat(warnings(table.formatted("#", "7"))).isEqualTo("warning unused-column 5:3");
        assertThat(warnings(table.formatted("Since", "2"))).isEqualTo("warning unused-column 5:3");
    }

    @Test
    void armsMayBeNumbered() {
        String arms =
                "# Any\n\n## Supported Types\n\n### 1. `str`\n\n```python\nvalue: str = /* values here */\n```\n\n"
                        + "### 2. `int`\n\n```python\nvalue: int = /* values here */\n```\n";

        assertThat(read(arms)).contains("string", "integer").doesNotContain("warning");
    }

    @Test
    void aValueThatASpreadsheetOrAWordProcessorHasChangedIsToldOf() {
        for (String value : List.of("1-Mar", "Mar-01", "1.00E+05", "high\u2011end", "\u22121", "low...", "low\u2026")) {
            assertThat(warnings(VALUES + "| `A` | " + value + " |\n")).as(value).isEqualTo("warning unclear-name 7:9");
        }
    }

    @Test
    void aNameWithAFormulaInItIsToldOf() {
        assertThat(warnings(HEAD + PATH.replace("`path`", "used$\\_$bytes"))).isEqualTo("warning unclear-name 7:3");
        assertThat(warnings(HEAD + PATH.replace("`path`", "$ref"))).isEmpty();
    }

    @Test
    void aLineOfATemplateDirectlyUnderATableIsNoRow() {
        for (String line : List.of("{: .striped}", "{.striped}", "{{< /table >}}", "{% endraw %}", ":::")) {
            assertThat(warnings(HEAD + PATH + line + "\n")).as(line).isEmpty();
        }
    }

    @Test
    void aNameAndATypeThatMayStandInEachOthersPlaceAreToldOf() {
        String row = "| *int* | `bytes` | :heavy_check_mark: | How many |\n";

        assertThat(read(HEAD + PATH + row)).contains("warning unclear-name 8:3");
        assertThat(read(HEAD + row)).contains("warning unclear-name 7:3");
        assertThat(read(HEAD + "| *date* | `str` | | When |\n| *used* | `int` | | How many |\n"))
                .as("all names are printed that way")
                .doesNotContain("unclear-name");
    }

    @Test
    void aTitleThatStandsTwiceIsNoDescriptionHoweverItIsMarked() {
        String section = HEAD.substring(HEAD.indexOf("## Fields")) + PATH;

        for (String title : List.of("# ~~Disk~~", "# `Disk`", "# **Disk**", "# [Disk](#disk)")) {
            assertThat(description(title + "\n\n" + title + "\n\nWhere data is.\n\n" + section))
                    .isEqualTo("Where data is.");
        }
    }

    @Test
    void aPageThatEndsWithinARowIsCutOff() {
        assertThat(read(HEAD + PATH + "| `used` | *int* | :heavy_check_mark: | How mu"))
                .contains("warning cut-off 8:1");
        assertThat(read(HEAD + PATH)).doesNotContain("cut-off");
    }

    @Test
    void aPageThatEndsWithinCodeIsCutOff() {
        String union = "# Any\n\n## Supported Types\n\n### `str`\n\n```python\nvalue: str = /* values here */\n```\n";
        assertThat(read(union)).doesNotContain("cut-off");
        assertThat(read(union + "\n### `int`\n\n```python\nvalue")).contains("warning cut-off 13:1");
    }

    @Test
    void rowsBelowAHeadingOfTheirOwnAreCounted() {
        assertThat(read(HEAD + PATH + "\n### Continued\n\n| `used` | *int* | :heavy_check_mark: | How much |\n"))
                .contains("warning unreadable-row 11:1");
    }

    @Test
    void aTableOfValuesWithoutItsHeadingIsToldOf() {
        assertThat(read("# Kind\n\n| Name | Value |\n|---|---|\n| `ON` | on |\n"))
                .contains("warning table-passed-over 3:1");
    }

    @Test
    void aTableOfValuesBelowALineThatIsNoHeadingIsToldOf() {
        String line = "# Kind\n\n**Values**\n\n| Name | Value |\n|---|---|\n| `ON` | on |\n\n## Values\n\n";

        assertThat(read(line + "* `\"off\"`\n")).contains("warning table-passed-over 5:1");
        assertThat(read(line + "| Name | Value |\n|---|---|\n| `OFF` | off |\n"))
                .contains("warning table-passed-over 5:1");
    }

    @Test
    void aListOfValuesWithoutItsHeadingIsToldOf() {
        assertThat(read("# Kind\n\n## Vlaues\n\n- `\"on\"`\n- `\"off\"`\n")).contains("warning table-passed-over 5:1");
        assertThat(read("# Guide\n\n## Options\n\n- `\"on\"` switches it on\n- `off`\n"))
                .doesNotContain("warning");
    }

    @Test
    void aTableWithinACellIsWhatIsInThatCell() {
        assertThat(
                        read(
                                "# Disk\n\n## Fields\n\n<table><tr><th>Field</th><th>Type</th></tr><tr><td>path</td><td><table><tr>"
                                        + "<td>x</td><td>str</td></tr></table></td></tr><tr><td>used</td><td>int</td></tr></table>\n"))
                .contains("- path:", "- used:")
                .doesNotContain("- x:");
    }

    @Test
    void aBulletBelowAScalarIsOneOfAListOfNames() {
        String bullets =
                "| - `used` | *int* | :heavy_check_mark: | A |\n| - `free` | *int* | :heavy_check_mark: | B |\n";

        assertThat(read(HEAD + PATH + bullets))
                .contains("- used:", "- free:", "warning unclear-name 8:3", "warning unclear-name 9:3");
        assertThat(read(HEAD + PATH.replace("*str*", "[Part](part.md)") + bullets))
                .contains("warning nested-row 8:3", "warning nested-row 9:3")
                .doesNotContain("- used:");
    }

    @Test
    void whatASectionHoldsThatIsNotReadIsNamed() {
        assertThat(leftOut("- `path` (*str*): Where\n- `used` (*int*)\n")).endsWith(": a list of 2 items.");
        assertThat(leftOut("1. path\n")).endsWith(": a list of 1 item.");
        assertThat(leftOut("```json\n{\"path\": \"str\"}\n```\n")).endsWith(": a block of code.");
        assertThat(leftOut("```yaml\na: str\n```\n\n```yaml\nb: str\n```\n")).endsWith(": 2 blocks of code.");
        assertThat(leftOut("### path\n\nWhere\n\n### used\n\nHow much\n")).endsWith(": 2 headings.");
        assertThat(leftOut("<dl><dt>path</dt></dl>\n")).endsWith(": HTML.");
        assertThat(leftOut("path: str\nused: int\n")).endsWith(": text.");
        assertThat(leftOut("<!-- none yet -->\n")).endsWith("can be read.");
        assertThat(leftOut("")).endsWith("can be read.");
    }

    private static String leftOut(String content) {
        return Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of("disk.md", "# Disk\n\n## Fields\n\n" + content))
                .diagnostics()
                .stream()
                .filter(each -> each.code() == DiagnosticCode.EMPTY_SECTION)
                .map(Diagnostic::message)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeaderThatNothingFollowsIsCutOff() {
        String header = HEAD.lines().limit(5).collect(Collectors.joining("\n", "", "\n"));

        assertThat(read(header)).contains("warning cut-off 5:1").doesNotContain("lost-delimiter");
        assertThat(read(header + PATH)).contains("info lost-delimiter 5:1").doesNotContain("warning");
    }

    @Test
    void armsWithoutTheirHeadingAreToldOf() {
        assertThat(read("# Any\n\n### `str`\n\n```python\nvalue: str = /* values here */\n```\n"))
                .contains("warning table-passed-over 3:5");
        assertThat(read("# Guide\n\n### `str`\n\n```python\nprint(1)\n```\n")).doesNotContain("warning");
    }

    @Test
    void aNameThatIsNotWrittenAsNamesAreIsToldOf() {
        for (String name : new String[] {"`p\u0430th`", "`pa\ufffdh`", "`my path`", "`cafe\u0301`", "`\uff50ath`"}) {
            assertThat(read(HEAD + PATH.replace("`path`", name))).as(name).contains("warning unclear-name 7");
        }
        for (String name :
                new String[] {"`gr\u00f6\u00dfe`", "`\u0438\u043c\u044f`", "`@type`", "`x-path`", "`_path2`"}) {
            assertThat(read(HEAD + PATH.replace("`path`", name))).as(name).doesNotContain("warning");
        }
    }

    @Test
    void aTitleOfSeveralWordsIsToldOf() {
        assertThat(read(HEAD.replace("# Disk", "# Disk Disk") + PATH)).contains("warning unclear-name 1:3");
        assertThat(read(HEAD.replace("# Disk", "# models.Disk") + PATH)).contains("warning unclear-name 1:3");
    }

    @Test
    void aValueWithANoteIsToldOfUnlessAllHaveOne() {
        assertThat(read(VALUES + "| `ON` | on (usual) |\n| `OFF` | off |\n")).contains("warning unclear-name 7");
        assertThat(read(VALUES + "| `ON` | on (1) |\n| `OFF` | off (0) |\n")).doesNotContain("warning");
    }

    @Test
    void aValueThatIsMissingIsToldOfUnlessItsNameSaysSo() {
        assertThat(read(VALUES + "| `ON` | on |\n| `OFF` |  |\n")).contains("warning empty-value 8");
        assertThat(read(VALUES + "| `ON` | on |\n| `EMPTY` |  |\n")).doesNotContain("warning");
    }

    @Test
    void rulesAndTheTitleOnceMoreAreNoDescription() {
        assertThat(read(HEAD.replace("# Disk\n", "# Disk\n\n# Disk\n\nIt holds.\n\n---\n") + PATH))
                .startsWith("object Disk\n| It holds.\n- path");
    }

    @Test
    void utf8ReadAsAnotherEncodingIsReadAsWhatItWas() {
        String page = HEAD + PATH.replace("Where", "Gr\u00f6\u00dfe \u2013 \u201cn\u00e9");
        String misread = new String(page.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(read(misread)).isEqualTo(read(page) + "info misread-characters 7:43\n");
        String mixed = misread.replace("| `path`", "| `path\u00fc`");
        assertThat(read(mixed)).doesNotContain("misread");
    }

    @Test
    void ligaturesAndSignsForTerminalsAreReadAsWhatTheyStandFor() {
        assertThat(read(HEAD + PATH.replace("path", "\ufb01le"))).contains("- file: string");
        assertThat(read(HEAD + PATH.replace("`path`", "\u001b[1m`path`\u001b[0m")))
                .contains("- path: string");
        assertThat(read(HEAD + PATH.replace("`path`", "\u001b[1m`path`").replace("Where", "\u001b[1mWhere\u001b[0m")))
                .startsWith(read(HEAD + PATH));
    }

    @Test
    void signsThatLookLikePipesAreReadAsPipesInTablesThatHaveNoOthers() {
        for (String sign : new String[] {"\uff5c", "\u2502", "\u00a6"}) {
            assertThat(read((HEAD + PATH).replace("|", sign)))
                    .isEqualTo(read(HEAD + PATH) + "info misread-characters 5:1\n");
        }
        assertThat(read(HEAD + PATH.replace("Where", "\u00a6"))).doesNotContain("misread");
    }

    @Test
    void wordsThatTildesUnderlineAreTheHeadingOfASection() {
        assertThat(read((HEAD + PATH).replace("## Fields", "Fields\n~~~~~~")))
                .isEqualTo(read(HEAD + PATH) + "info restored-heading 3:1\n");
    }

    @Test
    void aBlankBeforeANameIsNoIndentationAndTwoAre() {
        String more = PATH.replace("path", "root");
        assertThat(read(HEAD + PATH + more.replace("| `root", "|\u00a0`root"))).doesNotContain("nested-row");
        assertThat(read(HEAD + PATH + more.replace("| `root", "|\u00a0\u00a0`root")))
                .contains("nested-row");
    }

    @Test
    void marksAreReadInManySpellings() {
        for (String mark :
                new String[] {"heavy_check_mark", "\uff1aheavy_check_mark\uff1a", "1", "Y", "[x]", "\u2611"}) {
            assertThat(read(HEAD + PATH.replace(":heavy_check_mark:", mark))).isEqualTo(read(HEAD + PATH));
        }
    }

    @Test
    void headersOfATableThatCanBeSortedAreTheirWords() {
        assertThat(read(HEAD.replace("Type", "Type \u2195").replace("Field ", "\u25b2 Field ") + PATH))
                .isEqualTo(read(HEAD + PATH));
    }

    @Test
    void charactersThatCannotBeSeenAreLeftOut() {
        assertThat(read(HEAD + PATH.replace("path", "pa\u00adth").replace("Where", "Whe\u00adre")))
                .isEqualTo(read(HEAD + PATH) + "info odd-blanks 7:6\n");
        assertThat(read(HEAD.replace("# Disk\n", "# Disk\n\nTwo\u2060words.\n") + PATH))
                .contains("| Twowords.");
    }

    @Test
    void entitiesThatWereEscapedTwiceAreReadAsWhatTheyStandFor() {
        String page = HEAD + PATH.replace("Where", "&amp;lt;a&amp;gt; &amp;amp; &amp;quot;b&amp;quot;");
        assertThat(read(page)).contains("<a> & \"b\"");
    }

    private static String warnings(String page) {
        return read(page).lines().filter(line -> line.startsWith("warning")).collect(Collectors.joining("\n"));
    }

    private static String description(String page) {
        return Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of("page.md", page))
                .value()
                .sections()
                .get(0)
                .preamble()
                .description();
    }

    private static String read(String page) {
        Outcome<ParsedDocument> outcome =
                Dialects.named("python", HouseStyle.speakeasy()).orElseThrow().read(SourceText.of("disk.md", page));
        return Reading.of(outcome);
    }
}

package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {
    private static final SourceText PAGE = SourceText.of(
            "args.md", "# Args\\n\\n## Fields\\n\\n| Field | Type |\\n| --- | --- |\\n| `id` | *str* |\\n");

    @Test
    void everyNameFindsADialectOfThatName() {
        assertThat(Dialects.names())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Dialects.named(name, HouseStyle.speakeasy())
                                .orElseThrow()
                                .read(PAGE)
                                .value()
                                .dialect())
                        .isEqualTo("table-" + name));
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertThat(Dialects.named("table-klingon", HouseStyle.speakeasy())).isEmpty();
        assertThat(Dialects.named("", HouseStyle.speakeasy())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'# A\\n\\n## Fields\\n\\n| Field | Type |\\n| --- | --- |\\n| `id` | *str* |\\n', table-python, header row at 5:1",
        "'# A\\n\\n## Values\\n\\n- `x`\\n', table-python, heading of a section at 3:1",
        "'# A ## Fields | Field | Type | | --- | --- | | `id` | *str* |', flattened-python, heading within a line at 1:5",
        "'# A\\n## Fields\\n| Field | Type | | --- | --- | | `id` | *str* |', flattened-python, rows on one line at 3:1",
        "'A\\nFields\\nField\tType\\nid\tstr\\n', scraped-python, section without marks at 2:1"
    })
    void theDialectIsChosenByThePageAndTheChoiceIsExplained(String page, String dialect, String sign) {
        ParsedDocument document = Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of("a.md", page.translateEscapes()))
                .value();

        assertThat(document.dialect()).isEqualTo(dialect);
        assertThat(document.sign()).hasToString(sign);
    }

    @Test
    void aPageThatShowsNoDialectIsReadAsAnUndamagedOne() {
        ParsedDocument document = Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of("guide.md", "# Guide\\n"))
                .value();

        assertThat(document.dialect()).isEqualTo("table-python");
        assertThat(document.sign()).isNull();
    }

    @Test
    void aDialectThatIsNamedNeedsNoSign() {
        ParsedDocument document = Dialects.named("scraped-python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(PAGE)
                .value();

        assertThat(document.dialect()).isEqualTo("scraped-python");
        assertThat(document.sign()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A ## Fields | Field | Type | | --- | --- | | `ID` | **string* | | `Tags` | []*string* |",
                "> # A\n>\n> ## Fields\n>\n> | Field | Type |\n> | --- | --- |\n> | `ID` | **string* |\n> | `Tags` | []*string* |\n"
            })
    void thePagesTellTheirLanguageThoughTheyLostTheirLinesOrStandInQuotes(String page) {
        List<SourceText> pages = List.of(SourceText.of("a.md", page));

        assertThat(Dialects.auto(pages, HouseStyle.speakeasy()).kinds())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.language()).isEqualTo("go");
                    assertThat(it.types()).isEqualTo(2);
                });
    }
}

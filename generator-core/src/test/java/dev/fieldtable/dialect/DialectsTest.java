package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fieldtable.dialect.description.ShippedDescription;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.DocsKind;
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
                        .isEqualTo(layoutBefore(name) + name));
    }

    /** Descriptions have the one layout that they describe. */
    private static String layoutBefore(String name) {
        boolean described =
                ShippedDescription.all().stream().anyMatch(each -> each.name().equals(name));
        return described ? "" : name.startsWith("openapi-") ? "template-" : "table-";
    }

    @Test
    void treesOfToolsWhoseDocsADescriptionReadsAreKnownByTheirTables() {
        SourceText page = SourceText.of(
                "film-reel.md",
                "# Film Reel\n\n## Structure\n\n`Film Reel`\n\n## Fields\n\n"
                        + "| Name | Type | Tags | Description |\n|  --- | --- | --- | --- |\n"
                        + "| `cast` | [`List Person`](person.md) | Optional | Who plays in it. |\n");
        SourceText other =
                SourceText.of("reel.md", "# Reel\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `id` | *str* |\n");

        assertThat(Dialects.auto(List.of(page), new FirstSights(), HouseStyle.speakeasy())
                        .kinds())
                .extracting(DocsKind::producer)
                .containsExactly("APIMatic");
        assertThat(Dialects.auto(List.of(page, page, other), new FirstSights(), HouseStyle.speakeasy())
                        .kinds())
                .extracting(DocsKind::producer)
                .containsExactly("APIMatic");
        assertThat(Dialects.auto(List.of(other, page), new FirstSights(), HouseStyle.speakeasy())
                        .kinds())
                .extracting(DocsKind::producer)
                .containsExactly("Speakeasy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesOneAfterTheOtherTellOfAToolWhereOneAloneIsManyPeoples(String end) {
        String header = "| Name | Type   | Required | Description |";
        String models =
                "# Reel\n\n**Properties**\n\n" + header + "\n| :--- | :--- | :--- | :--- |\n| id | str | ✅ | |\n";
        String other = "# Reel\n\n**Properties**\n\nThey are many.\n\n" + header + "\n| --- | --- | --- | --- |\n";

        assertThat(Dialects.auto(
                                List.of(SourceText.of("reel.md", models.replace("\n", end))),
                                new FirstSights(),
                                HouseStyle.speakeasy())
                        .kinds())
                .extracting(DocsKind::producer)
                .containsExactly("liblab");
        assertThat(Dialects.auto(
                                List.of(SourceText.of("reel.md", other.replace("\n", end))),
                                new FirstSights(),
                                HouseStyle.speakeasy())
                        .kinds())
                .extracting(DocsKind::producer)
                .doesNotContain("liblab");
    }

    @Test
    void pagesOfTwoProducersAreReadSideBySideEachInItsLanguage() {
        SourceText speakeasy = SourceText.of(
                "reel.md",
                "# Reel\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `id` | *Optional[str]* | :heavy_minus_sign: | N/A |\n");
        SourceText openApi = SourceText.of(
                "gadget.md",
                "# Gadget\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n"
                        + "**Id** | Pointer to **[]int32** |  | [optional] \n");
        TreeReader reader = Dialects.auto(List.of(speakeasy, openApi), new FirstSights(), HouseStyle.speakeasy());

        assertThat(reader.kinds())
                .extracting(DocsKind::producer, DocsKind::language)
                .containsExactly(tuple("Speakeasy", "python"), tuple("OpenAPI Generator", "openapi-go"));
        assertThat(Reading.of(reader.read(speakeasy))).isEqualTo("object Reel\n- id: optional<string> (optional)\n");
        assertThat(Reading.of(reader.read(openApi))).isEqualTo("object Gadget\n- Id: list<integer32> (optional)\n");
    }

    @Test
    void aPageWithoutASignIsOneOfTheOnlyProducerWhoHasTypes() {
        SourceText guide = SourceText.of("guide.md", "# Guide\n\nHow to begin.\n");
        SourceText openApi = SourceText.of(
                "gadget.md",
                "# Gadget\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n"
                        + "**id** | **Integer** |  | \n");
        TreeReader reader = Dialects.auto(List.of(guide, openApi), new FirstSights(), HouseStyle.speakeasy());

        assertThat(reader.kinds()).extracting(DocsKind::producer).containsExactly("OpenAPI Generator");
        assertThat(reader.house()).isEqualTo(HouseStyle.openApiGenerator());
        assertThat(reader.read(guide).value().dialect()).isEqualTo("template-openapi-java");
    }

    @Test
    void aTableOfNotesWithoutTheMarksOfTheTemplateIsNoneOfItsOwn() {
        SourceText page = SourceText.of(
                "reel.md",
                "# Reel\n\n## Properties\n\n| Name | Type | Notes |\n| --- | --- | --- |\n| id | *str* | Its key. |\n");

        assertThat(Dialects.auto(List.of(page), new FirstSights(), HouseStyle.speakeasy())
                        .kinds())
                .extracting(DocsKind::producer)
                .containsExactly("Speakeasy");
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
                "# A\r\r## Fields\r\r| Field | Type |\r| --- | --- |\r| `ID` | **string* |\r| `Tags` | []*string* |",
                "> # A\n>\n> ## Fields\n>\n> | Field | Type |\n> | --- | --- |\n> | `ID` | **string* |\n> | `Tags` | []*string* |\n"
            })
    void thePagesTellTheirLanguageThoughTheyLostTheirLinesOrStandInQuotes(String page) {
        List<SourceText> pages = List.of(SourceText.of("a.md", page));

        assertThat(Dialects.auto(pages, new FirstSights(), HouseStyle.speakeasy())
                        .kinds())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.language()).isEqualTo("go");
                    assertThat(it.types()).isEqualTo(2);
                });
    }
}

package dev.fieldtable.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.PageReader;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.link.Linker;
import dev.fieldtable.lint.Linter;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A publisher who says nothing in the words of the first one, and whose docs mean the same nevertheless. */
class SecondHouseTest {
    private static final HouseStyle ALMANAC = new HouseStyle(
            "Almanac",
            new SectionWords(
                    "Members", List.of("crew"), "Choices", "One Of", "Takes", "Gives", "Fails With", "For Instance"),
            new ColumnWords(
                    List.of("member", "choice"),
                    List.of("kind"),
                    List.of("must"),
                    List.of("may"),
                    List.of("meaning"),
                    List.of("for instance"),
                    List.of("written"),
                    List.of("kind besides")),
            new CellWords("always", "sometimes", "(nothing)"),
            new OpenEnumWords("More may follow", List.of("; more may follow"), "others", "anything"),
            new DeprecationWords("skull", "\u2620", "GOING", "It goes soon", "by then."),
            new OperationWords(
                    "call",
                    "verb",
                    "route",
                    "What There Is",
                    "body",
                    "keys",
                    "letter",
                    "nil",
                    "Fleet",
                    "text/fleet",
                    Set.of("patience"),
                    true,
                    new OperationWords.PlaceEndings("ontheway", "atthegate", "ontheflag"),
                    new OperationWords.FailureColumns("trouble", "number", "form")),
            new ExampleWords("nil", "Case ", ":", "it"),
            new FieldNames("any other", Set.of(), "-"),
            new Folders(Set.of("calls"), "tools", "engine", "inside", "handbook", "things"),
            new ClientClasses(
                    "Question",
                    "Answer",
                    "Keys",
                    "Everywhere",
                    Set.of("code", "raw"),
                    "raw",
                    "exchange",
                    Set.of("batch", "more"),
                    "batch",
                    "more"),
            TemplateWords.NONE);

    private static final String HARBOUR = """
            # Harbour

            Where ships lie.

            ## Members

            | Member | Kind | Must | Meaning | For instance |
            |---|---|---|---|---|
            | `class-` | *str* | always | What kind it is. | (nothing) |
            | `pier` | *str* | sometimes | (nothing) | Case 1: north Case 2: south |
            | `depth` | *float* | always | : skull: **GOING**: Ask the pilot. | nil |
            | `any other` | Dict[str, *int*] | sometimes | (nothing) | (nothing) |
            """;

    @Test
    void a_table_of_fields_means_what_it_does_in_the_first_house() {
        ObjectType harbour = (ObjectType) only(HARBOUR);

        assertThat(harbour.description()).isEqualTo("Where ships lie.");
        assertThat(harbour.properties())
                .extracting(Property::wireName, Property::presence, Property::description)
                .containsExactly(
                        tuple("class", Presence.REQUIRED, "What kind it is."),
                        tuple("pier", Presence.OPTIONAL, ""),
                        tuple("depth", Presence.REQUIRED_NULLABLE, ": skull: **GOING**: Ask the pilot."));
        assertThat(harbour.properties().get(0).example()).isEmpty();
        assertThat(harbour.properties().get(2).deprecation())
                .satisfies(deprecation -> assertThat(deprecation.reason()).isEqualTo("Ask the pilot."));
        assertThat(harbour.additionalProperties())
                .satisfies(any -> assertThat(any.type()).hasToString("integer"));
    }

    @Test
    void an_enum_is_open_by_the_houses_own_sentence_comment_or_row() {
        String list = "# Tide\n\n## Choices\n\n%s\n\n- `\"low\"`\n";
        String code = "# Tide\n\n## For Instance\n\n```\n%s\n```\n\n## Choices\n\n- `\"low\"`\n";
        String table =
                "# Tide\n\n## Choices\n\n| Choice | Written |\n|---|---|\n| LOW | low |\n| %s | anything at all |\n";

        assertThat(isOpen(String.format(list, "More may follow."))).isTrue();
        assertThat(isOpen(String.format(list, "This is an open enum."))).isFalse();
        assertThat(isOpen(String.format(code, "; more may follow"))).isTrue();
        assertThat(isOpen(String.format(code, "# Open enum: more"))).isFalse();
        assertThat(isOpen(String.format(table, "others"))).isTrue();
        assertThat(isOpen(String.format(table, "the others"))).isFalse();
    }

    @Test
    void the_arms_of_a_union_stand_below_the_houses_own_words() {
        UnionType cargo = (UnionType) only("# Cargo\n\n## One Of\n\n### `str`\n\n### `int`\n");

        assertThat(cargo.arms()).hasSize(2);
    }

    @Test
    void a_page_that_lost_its_line_ends_is_restored_by_the_houses_own_words() {
        TypeDeclaration sound = only(HARBOUR);
        TypeDeclaration flattened = only(HARBOUR.strip().replaceAll("\n+", " "));

        assertThat(flattened.description()).isEqualTo(sound.description());
        assertThat(wireNames(flattened)).isEqualTo(wireNames(sound));
    }

    @Test
    void the_text_of_a_rendered_page_is_restored_by_the_houses_own_words() {
        TypeDeclaration scraped = only("""
                Menu
                Harbour
                Where ships lie.
                Members
                Member\tKind\tMust\tMeaning
                pier\tstr\talways\tWhere.
                depth\tfloat\tsometimes\tHow deep.
                """);

        assertThat(wireNames(scraped)).containsExactly("pier", "depth");
    }

    @Test
    void a_section_that_lost_its_marks_is_found_by_the_houses_own_words() {
        TypeDeclaration unmarked = only(HARBOUR.replace("## Members", "**members**"));

        assertThat(wireNames(unmarked)).isEqualTo(wireNames(only(HARBOUR)));
    }

    @Test
    void another_word_for_the_fields_is_the_houses_own() {
        assertThat(wireNames(only(HARBOUR.replace("## Members", "### CREW")))).isEqualTo(wireNames(only(HARBOUR)));
        assertThat(model(List.of(SourceText.of("page.md", HARBOUR.replace("## Members", "## Attributes"))))
                        .types())
                .isEmpty();
    }

    @Test
    void folders_and_the_ends_of_names_tell_what_a_type_is_for() {
        String fields = "\n\n## Members\n\n| Member | Kind |\n|---|---|\n| `x` | *str* |\n";
        List<SourceText> pages = List.of(
                SourceText.of("handbook/things/ships/ship.md", "# Ship" + fields),
                SourceText.of("handbook/things/calls/dockquestion.md", "# DockQuestion" + fields),
                SourceText.of("handbook/things/calls/dockkeys.md", "# DockKeys" + fields),
                SourceText.of("handbook/things/tools/winch.md", "# Winch" + fields),
                SourceText.of("handbook/things/inside/everywhere.md", "# Everywhere" + fields));

        assertThat(model(pages).types())
                .extracting(type -> type.id().toString(), TypeDeclaration::role)
                .containsExactlyInAnyOrder(
                        tuple("ships.Ship", Role.BODY),
                        tuple("calls.DockQuestion", Role.REQUEST),
                        tuple("calls.DockKeys", Role.SECURITY),
                        tuple("tools.Winch", Role.UTILITY),
                        tuple("inside.Everywhere", Role.GLOBALS));
    }

    @Test
    void an_operation_tells_of_its_request_in_the_houses_own_words() {
        SourceText ship = SourceText.of("things/ships/shipquestion.md", """
                # ShipQuestion

                ## Members

                | Member | Kind |
                |---|---|
                | `x` | *str* |
                """);
        SourceText operations = SourceText.of("pilot.md", """
                # Pilot

                ## moor

                <!-- call="ship" -->
                Moors a ship.

                ### Takes

                | Member | Kind |
                |---|---|
                | `body` | [ships.ShipQuestion](things/ships/shipquestion.md) |
                """);

        assertThat(model(List.of(ship)).types())
                .extracting(TypeDeclaration::role)
                .containsExactly(Role.BODY);
        assertThat(model(List.of(ship, operations)).types())
                .extracting(TypeDeclaration::role)
                .containsExactly(Role.REQUEST);
    }

    @Test
    void what_is_printed_when_nobody_gave_a_reason_is_no_reason() {
        String page = "# Buoy\n\n## Members\n\n| Member | Kind | Meaning |\n|---|---|---|\n"
                + "| `x` | *str* | :skull: **GOING**: %s. |\n";

        assertThat(doubts(String.format(page, "It goes soon"))).contains(DiagnosticCode.DEPRECATED_WITHOUT_REASON);
        assertThat(doubts(String.format(page, "This will be removed in a future release")))
                .doesNotContain(DiagnosticCode.DEPRECATED_WITHOUT_REASON);
    }

    @Test
    void each_of_several_examples_is_looked_at() {
        String page = "# Buoy\n\n## Members\n\n| Member | Kind | For instance |\n|---|---|---|\n"
                + "| `x` | *int* | Case 1:%s Case 2:nil |\n";

        assertThat(doubts(String.format(page, "12"))).doesNotContain(DiagnosticCode.EXAMPLE_NOT_OF_TYPE);
        assertThat(doubts(String.format(page, "twelve"))).contains(DiagnosticCode.EXAMPLE_NOT_OF_TYPE);
    }

    @Test
    void neither_house_understands_the_other() {
        String fields = "# T\n\n## Fields\n\n| Field | Type |\n|---|---|\n| `x` | *str* |\n";

        assertThat(read(HouseStyle.speakeasy(), SourceText.of("t.md", fields)).sections())
                .hasSize(1);
        assertThat(read(ALMANAC, SourceText.of("t.md", fields)).sections()).isEmpty();
        assertThat(read(HouseStyle.speakeasy(), SourceText.of("harbour.md", HARBOUR))
                        .sections())
                .isEmpty();
    }

    private static boolean isOpen(String page) {
        return ((EnumType) only(page)).open();
    }

    private static List<String> wireNames(TypeDeclaration type) {
        return ((ObjectType) type).properties().stream().map(Property::wireName).toList();
    }

    private static TypeDeclaration only(String page) {
        List<TypeDeclaration> types =
                model(List.of(SourceText.of("things/harbour.md", page))).types();
        assertThat(types).hasSize(1);
        return types.get(0);
    }

    private static TypeModel model(List<SourceText> pages) {
        List<ParsedDocument> documents =
                pages.stream().map(page -> read(ALMANAC, page)).toList();
        return Linker.with(WireNames.DOCUMENTED, ALMANAC).link(documents).value();
    }

    private static List<DiagnosticCode> doubts(String page) {
        ParsedDocument document = read(ALMANAC, SourceText.of("things/buoy.md", page));
        TypeModel model = Linker.with(WireNames.DOCUMENTED, ALMANAC)
                .link(List.of(document))
                .value();
        return Linter.lint(List.of(document), model, ALMANAC).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static ParsedDocument read(HouseStyle house, SourceText page) {
        PageReader reader = Dialects.named("python", house).orElseThrow();
        return reader.read(page).value();
    }
}

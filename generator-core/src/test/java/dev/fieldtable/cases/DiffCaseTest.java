package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diff.Change;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.OperationChange;
import dev.fieldtable.option.EmitOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs every folder of specs/diff; {@code -Dfieldtable.cases} and {@code -Dfieldtable.cases.update} as for the others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiffCaseTest {
    private static final boolean UPDATE = Boolean.getBoolean("fieldtable.cases.update");

    static List<DiffCase> cases() {
        return DiffCase.all();
    }

    @Test
    void there_are_cases() {
        assertThat(cases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_told_to_people_as_expected(DiffCase each) {
        compare(each, "md", each.report().toMarkdown());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_told_to_programs_as_expected(DiffCase each) {
        compare(each, "json", each.report().toJson());
    }

    /** The frame is that of all pages; a few cases show what is in it. */
    @ParameterizedTest
    @ValueSource(strings = {"properties", "unions", "records", "operations", "deprecations"})
    void a_case_is_shown_in_a_browser_as_expected(String name) {
        DiffCase each = new DiffCase(Path.of("..", "specs", "diff", name));
        String page = each.report().toHtml();

        compare(each, "html", page.substring(page.indexOf("<nav"), page.indexOf("</main>")));
    }

    private static void compare(DiffCase each, String format, String actual) {
        if (UPDATE) {
            each.accept(format, actual);
        }
        assertThat(actual).isEqualTo(each.expected(format));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_json_is_as_its_schema_says(DiffCase each) throws IOException {
        Path file = Path.of("..", "docs", "diff.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);

        assertThat(schema.validate(each.report().toJson(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_knows_every_kind_of_change() throws IOException {
        assertThat(Stream.of(Change.class.getPermittedSubclasses())
                        .map(kind -> kind.getSimpleName()
                                .replaceAll("(?<=.)([A-Z])", "-$1")
                                .toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(kinds("change"));
        assertThat(Stream.of(OperationChange.Kind.values()).map(OperationChange.Kind::label))
                .containsExactlyInAnyOrderElementsOf(kinds("operation"));
    }

    private static List<String> kinds(String entry) throws IOException {
        JsonNode kinds = new ObjectMapper()
                .readTree(Files.readString(Path.of("..", "docs", "diff.schema.json")))
                .at("/$defs/" + entry + "/properties/kind/enum");
        List<String> known = new ArrayList<>();
        kinds.forEach(kind -> known.add(kind.asText()));
        return known;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_state_does_not_differ_from_itself(DiffCase each) {
        Differences none = ModelDiffs.between(each.request(), each.after(), each.after());

        assertThat(none.entries()).isEmpty();
        assertThat(none.prose()).isEmpty();
        assertThat(none.version()).isEqualTo(Differences.Version.NONE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_change_has_a_place_and_a_reason_for_what_it_breaks(DiffCase each) {
        assertThat(each.compare(each.request()).entries()).allSatisfy(entry -> {
            assertThat(entry.before() == null && entry.after() == null).isFalse();
            entry.impacts()
                    .forEach((axis, impact) -> assertThat(
                                    impact.breaks() && impact.reason().isEmpty())
                            .as("%s of %s", axis, entry.change())
                            .isFalse());
        });
    }

    @ParameterizedTest
    @EnumSource(EmitOptions.Style.class)
    void what_only_looks_different_is_no_change(EmitOptions.Style style) {
        DiffCase words = new DiffCase(Path.of("..", "specs", "diff", "only-words"));
        GenerationRequest request = words.request(style);

        assertThat(words.compare(request).entries()).hasSize(style == EmitOptions.Style.CLASS ? 0 : 1);
        assertThat(words.compare(request).prose()).hasSize(2);
    }
}

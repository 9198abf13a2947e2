package dev.fieldtable.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.report.InspectionReport;
import dev.fieldtable.report.PlainTerms;
import dev.fieldtable.report.SampleModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SnapshotFileTest {
    private static String written(TypeModel model) {
        return InspectionReport.of(model, List.of(), List.of(), new PlainTerms())
                .toJson();
    }

    private static Outcome<Optional<TypeModel>> read(String json) {
        return SnapshotFile.read(SourceText.of("model.json", json));
    }

    @Test
    void what_was_written_is_read_back() {
        // How well the docs were understood is told, and of no use to a comparison.
        String json = written(SampleModel.model().withCoverage(new Coverage(6, 5, 12, 10)));

        Outcome<Optional<TypeModel>> read = read(json);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(written(read.value().orElseThrow())).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void whatever_a_default_is_it_is_read_back(DefaultValue value) {
        Outcome<Optional<TypeModel>> read = read(written(model(Presence.REQUIRED, value, Place.UNSAID)));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(property(read)).extracting(Property::defaultValue).isEqualTo(value);
    }

    static Stream<DefaultValue> defaults() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("z", null);
        names.put("a", List.of(Map.of()));
        return Stream.of(
                        null,
                        "",
                        "50",
                        false,
                        new BigDecimal("50"),
                        new BigDecimal("5.0"),
                        new BigDecimal("1E+400"),
                        new BigDecimal("-1E-1000000"),
                        List.of(),
                        Arrays.asList(true, null),
                        names)
                .map(DefaultValue::new);
    }

    @Test
    void no_default_is_something_else_than_null() {
        assertThat(property(read(written(model(Presence.REQUIRED, null, Place.UNSAID))))
                        .defaultValue())
                .isNull();
    }

    @Test
    void a_number_beyond_all_numbers_is_told_of() {
        String json = written(model(Presence.REQUIRED, new DefaultValue(new BigDecimal("7")), Place.UNSAID))
                .replace("\"default\": 7", "\"default\": 1e99999999999");

        assertThat(read(json).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("Cannot be read: a part of a default is out of range.");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_place_is_read_back(Place place) {
        assertThat(property(read(written(model(Presence.REQUIRED, null, place))))
                        .place())
                .isEqualTo(place);
    }

    @ParameterizedTest
    @MethodSource("presences")
    void every_presence_is_read_back(Presence presence) {
        assertThat(property(read(written(model(presence, null, Place.UNSAID)))).presence())
                .isEqualTo(presence);
    }

    static Stream<Presence> presences() {
        return Stream.of(Occurrence.values())
                .flatMap(
                        occurrence -> Stream.of(Nullness.values()).map(nullness -> new Presence(occurrence, nullness)));
    }

    private static TypeModel model(Presence presence, @Nullable DefaultValue value, Place place) {
        SourceSpan span = SourceSpan.startOf("a.md");
        Property property =
                new Property("x", "x", TypeRef.ANY, presence, "", Constraints.NONE, value, place, "", "", null, span);
        return TypeModel.of(
                List.of(new ObjectType(new TypeId("", "A"), Role.BODY, "", null, span, List.of(property), null)),
                new Coverage(1, 1, 1, 1));
    }

    private static Property property(Outcome<Optional<TypeModel>> read) {
        return ((ObjectType) read.value().orElseThrow().types().get(0))
                .properties()
                .get(0);
    }

    /** As it was written before anything could be unsaid. */
    private static String firstFormat(String type, String presence) {
        return """
                {
                  "types": [
                    {
                      "package": "models", "name": "A", "kind": "object", "role": "body", "page": "models/a.md", "line": 1,
                      "deprecated": false, "description": "",
                      "properties": [
                        {
                          "name": "x", "wireName": "x", "type": "%s", "presence": "%s", "description": "",
                          "example": "", "deprecated": false, "line": 8
                        }
                      ]
                    }
                  ],
                  "coverage": {"pages": 1, "modelPages": 1, "rows": 1, "rowsRead": 1, "rowsSkipped": 0}
                }
                """.formatted(type, presence);
    }

    @ParameterizedTest
    @CsvSource({
        "string,                 required,          REQUIRED, FORBIDDEN",
        "string,                 required-nullable, REQUIRED, ALLOWED",
        "ref<models.A>,          optional,          OPTIONAL, FORBIDDEN",
        "any,                    optional-nullable, OPTIONAL, ALLOWED",
        "const<true>,            optional,          OPTIONAL, FORBIDDEN",
        "list<nullable<string>>, required,          REQUIRED, UNSAID",
        "list<string>,           optional-nullable, OPTIONAL, ALLOWED",
        "map<any>,               optional,          OPTIONAL, UNSAID",
        "datetime,               required,          REQUIRED, UNSAID",
        "date,                   required-nullable, REQUIRED, ALLOWED",
    })
    void in_what_the_first_format_kept_nothing_was_said_of_null_where_python_cannot_say_it(
            String type, String presence, Occurrence occurrence, Nullness nullness) {
        Outcome<Optional<TypeModel>> read = read(firstFormat(type, presence));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(property(read).presence()).isEqualTo(new Presence(occurrence, nullness));
    }

    @Test
    void the_words_of_one_format_are_none_of_the_other() {
        String first = firstFormat("string", "unsaid");
        String second = firstFormat("string", "optional").replaceFirst("[{]", "{\"format\": 2,");

        assertThat(read(first).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("Cannot be read: `unsaid` is no `presence` that is known.");
        assertThat(read(second).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("Cannot be read: `null` is missing.");
    }

    @Test
    void what_is_nested_too_deeply_is_no_model() {
        for (String json : List.of("[".repeat(100_000), "{\"types\":".repeat(100_000), "[" + "1".repeat(100_000))) {
            Outcome<Optional<TypeModel>> read = read(json);

            assertThat(read.value()).isEmpty();
            assertThat(read.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
                assertThat(diagnostic.message()).startsWith("Cannot be read: ");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"types\": 1}",
                "{\"types\": [{}]}",
                "{\"types\": [], \"coverage\": {\"pages\": 99999999999}}",
                "{\"types\": [], \"coverage\": 1.5}",
                "# A page"
            })
    void what_was_not_written_by_inspect_is_told_of(String json) {
        Outcome<Optional<TypeModel>> read = read(json);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
            assertThat(diagnostic.span().path()).isEqualTo("model.json");
        });
    }

    @Test
    void a_type_that_is_there_twice_is_told_of() {
        String json = written(SampleModel.model());
        int start = json.indexOf('{', 1);
        int end = json.indexOf("\n    },", start) + "\n    }".length();
        String doubled = json.substring(0, end) + "," + json.substring(start, end) + json.substring(end);

        assertThat(read(doubled).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("two types of one id"));
    }
}

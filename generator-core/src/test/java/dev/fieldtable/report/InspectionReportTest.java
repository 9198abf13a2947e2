package dev.fieldtable.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static InspectionReport sample() {
        return InspectionReport.of(
                SampleModel.model(), SampleModel.readings(), SampleModel.diagnostics(), new PlainTerms());
    }

    private static Schema schema() throws IOException {
        Path file = Path.of(System.getProperty("basedir", ""), "..", "docs", "inspect.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }

    @Test
    void the_json_is_as_its_schema_says() throws IOException {
        assertThat(schema().validate(sample().toJson(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void an_empty_model_is_as_the_schema_says() throws IOException {
        TypeModel empty = TypeModel.of(List.of(), new Coverage(0, 0, 0, 0));
        String json = InspectionReport.of(empty, List.of(), List.of(), new PlainTerms())
                .toJson();

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_what_it_does_not_describe() throws IOException {
        JsonNode json = MAPPER.readTree(sample().toJson());
        ((ObjectNode) json.at("/types/1/properties/0")).put("surprise", true);

        assertThat(schema().validate(json)).isNotEmpty();
    }

    @Test
    void the_schema_wants_a_reason_where_something_is_deprecated_and_only_there() throws IOException {
        JsonNode missing = MAPPER.readTree(sample().toJson());
        ((ObjectNode) missing.at("/types/1/properties/1")).remove("deprecationReason");
        JsonNode unasked = MAPPER.readTree(sample().toJson());
        ((ObjectNode) unasked.at("/types/1/properties/0")).put("deprecationReason", "");

        assertThat(schema().validate(missing)).isNotEmpty();
        assertThat(schema().validate(unasked)).isNotEmpty();
    }

    @Test
    void a_type_has_its_parts_in_a_fixed_order() {
        ObjectType type = new ObjectType(
                new TypeId("models", "A"),
                Role.BODY,
                "What an A is.",
                null,
                SampleModel.span("models/a.md", 1),
                List.of(SampleModel.property(
                        "models/a.md", 8, "x", SampleModel.STRING, Presence.OPTIONAL_NULLABLE, null)),
                null);

        assertThat(InspectionReport.of(SampleModel.of(type), List.of(), List.of(), new PlainTerms())
                        .toJson())
                .isEqualTo("""
                        {
                          "format": 2,
                          "types": [
                            {
                              "package": "models",
                              "name": "A",
                              "kind": "object",
                              "role": "body",
                              "javaType": "com.acme.models.A",
                              "page": "models/a.md",
                              "line": 1,
                              "deprecated": false,
                              "description": "What an A is.",
                              "properties": [
                                {
                                  "name": "x",
                                  "wireName": "xWire",
                                  "javaName": "javax",
                                  "type": "string",
                                  "presence": "optional",
                                  "null": "allowed",
                                  "javaType": "Optional<String>",
                                  "format": "",
                                  "place": "unsaid",
                                  "description": "About x.",
                                  "example": "",
                                  "deprecated": false,
                                  "line": 8
                                }
                              ]
                            }
                          ],
                          "docs": [],
                          "pages": [],
                          "coverage": {
                            "pages": 1,
                            "modelPages": 1,
                            "rows": 1,
                            "rowsRead": 1,
                            "rowsSkipped": 0,
                            "tables": 0,
                            "tablesRead": 0,
                            "types": 0,
                            "typesUnderstood": 0,
                            "values": 0,
                            "valuesRead": 0,
                            "doubts": 0
                          },
                          "notRead": [],
                          "diagnostics": []
                        }
                        """);
    }

    @Test
    void what_the_docs_say_of_a_value_is_written_as_json_schema_has_it() throws IOException {
        JsonNode seats = MAPPER.readTree(sample().toJson()).at("/types/1/properties/2");

        assertThat(seats.get("presence").asText()).isEqualTo("optional");
        assertThat(seats.get("null").asText()).isEqualTo("unsaid");
        assertThat(seats.get("format").asText()).isEqualTo("int32");
        assertThat(seats.get("place").asText()).isEqualTo("query");
        assertThat(sample().toJson().replaceAll("\\s+", ""))
                .contains("\"constraints\":{\"minimum\":0,\"maximum\":1E+3,\"exclusiveMinimum\":-0.5,"
                        + "\"exclusiveMaximum\":1000.5,\"multipleOf\":0.01,\"minLength\":1,\"maxLength\":20,"
                        + "\"pattern\":\"^[a-z\\\\d]+$\",\"minItems\":0,\"maxItems\":7}")
                .contains("\"default\":[1.50,-2E+400,\"row\\\"A\\\"\",true,[],{},{\"all\":null}]");
    }

    @ParameterizedTest
    @CsvSource({
        "presence, required-nullable",
        "null,     required",
        "place,    body or query",
    })
    void the_schema_knows_no_other_words(String member, String word) throws IOException {
        JsonNode document = MAPPER.readTree(sample().toJson());
        ((ObjectNode) document.at("/types/1/properties/2")).put(member, word);

        assertThat(schema().validate(document)).isNotEmpty();
    }

    @Test
    void types_are_sorted_by_package_and_name() throws IOException {
        JsonNode types = MAPPER.readTree(sample().toJson()).get("types");

        assertThat(types)
                .extracting(type ->
                        type.get("package").asText() + "." + type.get("name").asText())
                .containsExactly(
                        ".Mixed", "components.Account", "components.Level", "components.State", "operations.Payment");
        assertThat(types)
                .extracting(type -> type.get("kind").asText())
                .containsExactly("union", "object", "enum", "enum", "union");
    }

    @Test
    void values_of_a_discriminator_keep_the_order_of_the_arms_and_are_spelled_like_them() throws IOException {
        JsonNode payment = MAPPER.readTree(sample().toJson()).at("/types/4");

        assertThat(payment.at("/discriminator/property").asText()).isEqualTo("type");
        assertThat(payment.at("/discriminator/values"))
                .hasToString("{\"z\":\"ref<components.Account>\",\"a\":\"ref<components.State>\"}");
        assertThat(payment.at("/arms/0/type").asText()).isEqualTo("ref<components.Account>");
    }

    @Test
    void diagnostics_are_sorted_by_page_and_place() throws IOException {
        JsonNode diagnostics = MAPPER.readTree(sample().toJson()).get("diagnostics");

        assertThat(diagnostics.get(0))
                .hasToString("{\"code\":\"dangling-reference\",\"severity\":\"warning\",\"message\":\"`y` refers to"
                        + " \\\"Z\\\".\",\"span\":{\"file\":\"models/a.md\",\"line\":9,\"column\":3},"
                        + "\"hint\":\"Add the page.\"}");
        assertThat(diagnostics.get(1).get("code").asText()).isEqualTo("null-in-example");
    }

    @Test
    void what_was_not_read_is_listed_with_its_reason() throws IOException {
        Diagnostic table = Diagnostic.of(
                        DiagnosticCode.TABLE_PASSED_OVER, SampleModel.span("models/a.md", 9), "It is prose.", "")
                .losing(Loss.ofTable(3));
        String json = InspectionReport.of(SampleModel.model(), List.of(), List.of(table), new PlainTerms())
                .toJson();

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(MAPPER.readTree(json).get("notRead"))
                .hasToString("[{\"page\":\"models/a.md\",\"line\":9,\"tables\":1,\"rows\":3,\"types\":0,"
                        + "\"code\":\"table-passed-over\",\"message\":\"It is prose.\"}]");
    }

    @Test
    void what_says_the_same_is_one_line_for_people_and_each_place_if_they_want_all() {
        List<Diagnostic> twice = List.of(
                Diagnostic.of(DiagnosticCode.UNREADABLE_TYPE, SampleModel.span("a.md", 3), "No type 'x'.", ""),
                Diagnostic.of(DiagnosticCode.UNREADABLE_TYPE, SampleModel.span("b.md", 4), "No type 'x'.", ""));
        InspectionReport report = InspectionReport.of(SampleModel.model(), List.of(), twice, new PlainTerms());

        assertThat(report.toText())
                .endsWith("a.md:3:3: warning: No type 'x'. Found in 2 places on 2 pages; this is the first."
                        + " [unreadable-type]\n");
        assertThat(report.toVerboseText())
                .endsWith("a.md:3:3: warning: No type 'x'. [unreadable-type]\n"
                        + "b.md:4:3: warning: No type 'x'. [unreadable-type]\n");
        assertThat(report.toJson()).contains("\"a.md\"", "\"b.md\"");
    }

    @Test
    void the_text_has_a_line_a_row_in_columns() {
        assertThat(sample().toText())
                .contains("""
                        components.Account  body object
                          models/components/account.md:1 -> com.acme.components.Account
                            8  ads_consent         "ads_consentWire"  string                  optional-nullable      Optional<String> javaads_consent
                            9  pin                 "pinWire"          const<"a>b">            required               String javapin                    deprecated
                           10  seats               "seatsWire"        list<string>            optional, null unsaid  Optional<String> javaseats        format int32, minimum 0, maximum 1E+3, exclusiveMinimum -0.5, exclusiveMaximum 1000.5, multipleOf 0.01, minLength 1, maxLength 20, pattern ^[a-z\\d]+$, minItems 0, maxItems 7, default [1.50, -2E+400, "row \\"A\\"", true, [], {}, {"all": null}]
                           11  __pydantic_extra__  any other          list<nullable<string>>

                        """)
                .contains("""
                        components.State  body enum (open) of string  deprecated
                          models/components/state.md:1 -> com.acme.components.State
                            6  ACTIVE  "active"  JAVA_active
                            7          ""        JAVA_

                        """)
                .contains("    6  MINUS_1  -1  JAVA_-1\n")
                .contains("""
                            8  ref<components.Account>  Arm0
                           12  ref<components.State>    Arm1
                          told apart by "type"
                               "z"  components.Account
                               "a"  components.State

                        """)
                .endsWith("""
                        6 pages, 5 with types; 10 of 12 rows read, 2 left out; 1 of 4 tables not read; 1 of 9 types not known; 2 places in doubt
                        3 of 4 tables read, 8 of 9 types known, 3 of 3 values read, 2 places in doubt
                        models/b.txt: read as flattened-python: rows on one line at 1:3
                        models/d.md: read as scraped-python: as asked for
                        models/b.md:7:3: info: `x` is null. [null-in-example]
                        models/a.md:9:3: warning: `y` refers to "Z". [dangling-reference]
                            Add the page.
                        """);
    }

    @Test
    void the_verbose_text_tells_of_every_page_how_it_was_read() {
        assertThat(sample().toVerboseText()).contains("""
                models/a.md: read as table-python: header row at 6:3
                models/b.txt: read as flattened-python: rows on one line at 1:3
                models/c.md: read as table-python: nothing shows another
                models/d.md: read as scraped-python: as asked for
                models/b.md:7:3:\s""");
    }

    @Test
    void the_json_tells_of_every_page_how_it_was_read() throws IOException {
        JsonNode pages = MAPPER.readTree(sample().toJson()).get("pages");

        assertThat(pages)
                .extracting(page -> page.get("chosenBy").asText())
                .containsExactly("sign", "sign", "default", "option");
        assertThat(pages.get(1))
                .hasToString("{\"page\":\"models/b.txt\",\"dialect\":\"flattened-python\",\"chosenBy\":\"sign\","
                        + "\"sign\":{\"what\":\"rows on one line\",\"line\":1,\"column\":3}}");
    }

    @Test
    void the_schema_wants_a_sign_where_one_decided_and_only_there() throws IOException {
        JsonNode missing = MAPPER.readTree(sample().toJson());
        ((ObjectNode) missing.at("/pages/0")).remove("sign");
        JsonNode unasked = MAPPER.readTree(sample().toJson());
        ((ObjectNode) unasked.at("/pages/0")).put("chosenBy", "option");

        assertThat(schema().validate(missing)).isNotEmpty();
        assertThat(schema().validate(unasked)).isNotEmpty();
    }

    @Test
    void a_name_with_a_line_end_does_not_tear_the_text() {
        ObjectType type = new ObjectType(
                new TypeId("a\nb", "A\u001b[31m\u202e"),
                Role.BODY,
                "",
                null,
                SampleModel.span("a.md", 1),
                List.of(SampleModel.property("a.md", 2, "x\ny", SampleModel.STRING, Presence.REQUIRED, null)),
                null);

        assertThat(InspectionReport.of(SampleModel.of(type), List.of(), List.of(), new PlainTerms())
                        .toText())
                .startsWith("a·b.A·[31m·  body object\n")
                .contains("    2  x·y  ");
    }

    @Test
    void a_very_long_type_does_not_push_the_columns_of_the_other_rows_away() {
        String name = "Long".repeat(40);
        ObjectType type = new ObjectType(
                new TypeId("", "A"),
                Role.BODY,
                "",
                null,
                SampleModel.span("a.md", 1),
                List.of(
                        SampleModel.property("a.md", 2, "x", SampleModel.STRING, Presence.REQUIRED, null),
                        SampleModel.property("a.md", 3, name, SampleModel.STRING, Presence.REQUIRED, null)),
                null);

        String text = InspectionReport.of(SampleModel.of(type), List.of(), List.of(), new PlainTerms())
                .toText();
        assertThat(text.lines().filter(line -> line.startsWith("    2  x")))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeLessThan(name.length()));
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        InspectionReport report = sample();
        String json = report.toJson();
        String text = report.toText();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(report.toJson()).isEqualTo(json);
            assertThat(report.toText()).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_overview_has_the_numbers_and_what_was_not_understood() {
        Diagnostic table = Diagnostic.of(
                        DiagnosticCode.TABLE_PASSED_OVER, SampleModel.span("models/a.md", 9), "It is prose.", "")
                .losing(Loss.ofTable(3));
        List<Diagnostic> met = Stream.concat(SampleModel.diagnostics().stream(), Stream.of(table))
                .toList();

        assertThat(InspectionReport.of(SampleModel.model(), SampleModel.readings(), met, new PlainTerms())
                        .toOverview())
                .isEqualTo("""
                        6 pages, 5 with types; 10 of 12 rows read, 2 left out; 1 of 4 tables not read; 1 of 9 types not known; 2 places in doubt
                        3 of 4 tables read, 8 of 9 types known, 3 of 3 values read, 2 places in doubt
                        5 types: 1 object, 2 enums, 2 unions; 3 properties

                        Presence    never null     or null      unsaid
                          required           1           0           0
                          optional           0           1           1
                          unsaid             0           0           0

                        Largest        parts
                          union           20  Mixed
                          object           4  components.Account
                          enum             2  components.State
                          union            2  operations.Payment
                          enum             1  components.Level

                        models/b.txt: read as flattened-python: rows on one line at 1:3
                        models/d.md: read as scraped-python: as asked for

                        models/a.md:9:3: warning: It is prose. [table-passed-over]
                        models/a.md:9:3: warning: `y` refers to "Z". [dangling-reference]
                        models/b.md:7:3: info: `x` is null. [null-in-example]

                        See one model with --model NAME, all of them and all that was met, row by row, with --format listing.
                        """);
    }

    @Test
    void the_overview_of_docs_with_many_findings_still_fits_a_screen() {
        List<Diagnostic> many = IntStream.range(0, 40)
                .mapToObj(i -> Diagnostic.of(
                        DiagnosticCode.UNREADABLE_TYPE, SampleModel.span("a.md", 3 + i), "No type 'x" + i + "'.", ""))
                .toList();
        InspectionReport report =
                InspectionReport.of(SampleModel.model(), SampleModel.readings(), many, new PlainTerms());

        assertThat(report.toOverview())
                .contains("No type 'x4'", "… and 35 more findings.")
                .doesNotContain("No type 'x5'");
        assertThat(report.toOverview().lines()).hasSizeLessThan(40);
        assertThat(report.toVerboseOverview())
                .contains("No type 'x39'", "models/a.md: read as table-python: header row at 6:3");
    }

    @ParameterizedTest
    @CsvSource({
        "components.Account,                components.Account",
        "Account,                           components.Account",
        "com.acme.operations.Payment,       operations.Payment",
        "models/components/account.md,      components.Account",
        "docs/models/components/account.md, components.Account",
        "account.md,                        components.Account",
        "ACCOUNT,                           components.Account",
        "components account,                components.Account",
        "mixed,                             Mixed",
    })
    void a_model_is_found_by_what_people_call_it(String word, String id) {
        assertThat(sample().named(word))
                .extracting(type -> type.id().toString())
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Acount,            components.Account",
        "components.Stat,   components.State",
        "ount,              components.Account",
        "models/paiment.md, operations.Payment",
    })
    void what_names_no_model_leads_to_what_is_like_it(String word, String id) {
        assertThat(sample().named(word)).isEmpty();
        assertThat(sample().like(word)).startsWith(id);
    }

    @Test
    void what_is_like_nothing_leads_nowhere() {
        assertThat(sample().named("")).isEmpty();
        assertThat(sample().like("")).isEmpty();
        assertThat(sample().like("Quetzalcoatl")).isEmpty();
    }

    @Test
    void a_model_alone_has_its_description_its_users_and_what_was_met_there() {
        List<Diagnostic> met = List.of(
                Diagnostic.of(
                        DiagnosticCode.UNREADABLE_TYPE,
                        SampleModel.span("models/components/account.md", 8),
                        "No type 'x'.",
                        "Mend it."),
                Diagnostic.of(DiagnosticCode.UNREADABLE_TYPE, SampleModel.span("a.md", 3), "No type 'y'.", ""));
        InspectionReport report = InspectionReport.of(SampleModel.model(), List.of(), met, new PlainTerms());

        assertThat(report.toText(report.named("Account")))
                .startsWith("components.Account  body object\n")
                .contains("   11  __pydantic_extra__")
                .endsWith("""
                          An account.
                          It has an "owner" & <more>.
                          Used by operations.Payment
                        models/components/account.md:8:3: warning: No type 'x'. [unreadable-type]
                            Mend it.
                        """);
        assertThat(report.toText(report.named("Mixed"))).endsWith("  No other type names it.\n");
    }
}

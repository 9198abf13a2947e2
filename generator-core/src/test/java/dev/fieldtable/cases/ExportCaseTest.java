package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.ExportResult;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hands on what every folder of specs/cases says. To have a document compared, put an empty one of its name beside
 * {@code docs/}, and run {@code -Dfieldtable.cases.update=true}.
 */
class ExportCaseTest {
    private static final boolean UPDATE = Boolean.getBoolean("fieldtable.cases.update");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema META_SCHEMA =
            SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    @Test
    void documents_are_compared() {
        assertThat(Case.all())
                .anySatisfy(each -> assertThat(each.expectedExports()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_yields_the_documents_that_are_expected(Case each) {
        for (Map.Entry<String, String> expected : each.expectedExports().entrySet()) {
            String document = export(each, each.pages(), OptionValues.one(ExportFormat.class, expected.getKey()));
            if (UPDATE) {
                each.acceptExport(expected.getKey(), document);
            } else {
                assertThat(document).as("%s of %s", expected.getKey(), each).isEqualTo(expected.getValue());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_exported_is_JSON_Schema(Case each) {
        String document = export(each, each.pages(), ExportFormat.JSON_SCHEMA);

        assertThat(META_SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_sample_is_taken_by_the_schema_of_its_type(Case each) throws IOException {
        String schemas = export(each, each.pages(), ExportFormat.JSON_SCHEMA);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("https://example.com/all", schemas)));
        JsonNode samples = new ObjectMapper().readTree(export(each, each.pages(), ExportFormat.SAMPLES));

        for (Map.Entry<String, JsonNode> sample : samples.properties()) {
            Schema schema = registry.getSchema(SchemaLocation.of("https://example.com/all#/$defs/" + sample.getKey()));
            for (JsonNode document : sample.getValue()) {
                assertThat(schema.validate(document.toString(), InputFormat.JSON))
                        .as("%s of %s", document, sample.getKey())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_type_without_samples_is_told_of(Case each) throws IOException {
        ExportResult result =
                Generator.export(each.request(), each.pages(), ExportFormat.SAMPLES, new ApiInfo(each.name(), "1"));
        JsonNode samples = new ObjectMapper().readTree(result.document());
        JsonNode definitions = new ObjectMapper()
                .readTree(export(each, each.pages(), ExportFormat.JSON_SCHEMA))
                .at("/$defs");

        long told = result.diagnostics().stream()
                .filter(met -> met.code() == DiagnosticCode.NO_SAMPLE)
                .filter(met -> met.message().startsWith("No document of"))
                .count();
        assertThat(samples.size() + told).isEqualTo(definitions.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_reference_leads_to_a_schema_of_the_document(Case each) throws IOException {
        for (ExportFormat format : List.of(ExportFormat.OPENAPI, ExportFormat.JSON_SCHEMA)) {
            JsonNode document = new ObjectMapper().readTree(export(each, each.pages(), format));

            // A property may be called so, too; what that is, is an object.
            assertThat(document.findValues("$ref"))
                    .filteredOn(JsonNode::isTextual)
                    .extracting(JsonNode::asText)
                    .allSatisfy(reference -> assertThat(
                                    document.at(reference.substring(1)).isObject())
                            .as(reference)
                            .isTrue());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_components_of_OpenAPI_are_the_definitions_of_JSON_Schema(Case each) throws IOException {
        String openApi = export(each, each.pages(), ExportFormat.OPENAPI);
        JsonNode components = new ObjectMapper()
                .readTree(openApi.replace("#/components/schemas/", "#/$defs/"))
                .at("/components/schemas");
        JsonNode definitions = new ObjectMapper()
                .readTree(export(each, each.pages(), ExportFormat.JSON_SCHEMA))
                .at("/$defs");

        assertThat(components).isEqualTo(definitions);
        assertThat(components.fieldNames()).toIterable().allMatch(name -> name.matches("[a-zA-Z0-9._-]+"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_order_of_the_pages_changes_nothing(Case each) {
        List<SourceText> pages = new ArrayList<>(each.pages());
        Collections.shuffle(pages, new Random(each.name().hashCode()));

        assertThat(export(each, pages, ExportFormat.OPENAPI))
                .isEqualTo(export(each, each.pages(), ExportFormat.OPENAPI));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_exported_says_what_the_docs_say(Case each) {
        LinkedDocs docs = Generator.link(each.request(), each.pages());
        DocsState written = Generator.state(each.request(), docs).value();
        for (ExportFormat format : List.of(ExportFormat.OPENAPI, ExportFormat.JSON_SCHEMA)) {
            SourceText document = SourceText.of("export.json", export(each, each.pages(), format));

            Outcome<DocsState> read = Generator.state(each.request(), document, docs.model());

            assertThat(read.diagnostics())
                    .filteredOn(met -> met.severity() == Severity.ERROR)
                    .isEmpty();
            for (Differences told :
                    List.of(ModelDiff.between(written, read.value()), ModelDiff.between(read.value(), written))) {
                assertThat(told.entries()).as("%s of %s", format, each).isEmpty();
                assertThat(told.prose()).as("%s of %s", format, each).isEmpty();
            }
        }
    }

    static List<Case> cases() {
        return Case.all();
    }

    private static String export(Case each, List<SourceText> pages, ExportFormat format) {
        return Generator.export(each.request(), pages, format, new ApiInfo(each.name(), "1"))
                .document();
    }
}

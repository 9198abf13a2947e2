package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.ExportResult;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.PageMemory;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.export.ExportSplit;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hands on what every folder of specs/cases says. To have a document compared, put an empty one of its name beside
 * {@code docs/}, for several files a folder such as {@code expected-json-schema-by-model}, and run {@code -Dfieldtable.cases.update=true}.
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
        JsonNode document = new ObjectMapper()
                .readTree(openApi.replace("#/components/schemas/", "#/$defs/"))
                .path("components");
        ObjectNode components = document.path("schemas").deepCopy();
        document.path("x-requests")
                .properties()
                .forEach(request -> components.set(request.getKey(), request.getValue()));
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
        LinkedDocs docs = Generator.linkWithOperations(each.request(), each.pages(), new PageMemory());
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
                assertThat(told.operations()).as("%s of %s", format, each).isEmpty();
                assertThat(told.prose()).as("%s of %s", format, each).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_folder_says_what_the_docs_say(Case each) {
        LinkedDocs docs = Generator.linkWithOperations(each.request(), each.pages(), new PageMemory());
        DocsState written = Generator.state(each.request(), docs).value();
        for (ExportFormat format : List.of(ExportFormat.OPENAPI, ExportFormat.JSON_SCHEMA)) {
            for (ExportSplit split : ExportSplit.values()) {
                List<SourceText> files = split(each, format, split).entrySet().stream()
                        .map(file -> SourceText.of("exported/" + file.getKey(), file.getValue()))
                        .toList();
                if (!files.isEmpty()) {
                    DocsState read =
                            Generator.state(each.request(), files, docs).value();

                    assertThat(ModelDiff.between(written, read))
                            .as("%s by %s of %s", format, split, each)
                            .returns(Differences.Version.NONE, Differences::version);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_yields_the_folders_that_are_expected(Case each) {
        each.expectedSplits().forEach((name, expected) -> {
            String[] words = name.split("-by-", -1);
            Map<String, String> files = split(
                    each,
                    OptionValues.one(ExportFormat.class, words[0]),
                    OptionValues.one(ExportSplit.class, words[1]));
            if (UPDATE) {
                each.acceptSplit(name, files);
            } else {
                assertThat(files).as("%s of %s", name, each).isEqualTo(expected);
            }
        });
    }

    @Test
    void folders_are_compared() {
        assertThat(Case.all())
                .anySatisfy(each -> assertThat(each.expectedSplits()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_reference_of_a_folder_leads_to_a_schema(Case each) throws IOException {
        for (ExportFormat format : List.of(ExportFormat.OPENAPI, ExportFormat.JSON_SCHEMA)) {
            for (ExportSplit split : ExportSplit.values()) {
                Map<String, String> files = split(each, format, split);
                for (Map.Entry<String, String> file : files.entrySet()) {
                    JsonNode document = new ObjectMapper().readTree(file.getValue());
                    for (String reference : references(document)) {
                        URI target = URI.create("docs:/" + file.getKey()).resolve(reference);
                        String text = files.get(target.getPath().substring(1));
                        assertThat(text)
                                .as("%s in %s", reference, file.getKey())
                                .isNotNull();
                        String pointer = target.getFragment() == null ? "" : target.getFragment();
                        assertThat(new ObjectMapper().readTree(text).at(pointer).isObject())
                                .as("%s in %s", reference, file.getKey())
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_folder_takes_the_samples_that_the_document_takes(Case each) {
        Map<String, String> samples = split(each, ExportFormat.SAMPLES, ExportSplit.MODEL);
        Map<String, String> schemas = new TreeMap<>();
        split(each, ExportFormat.JSON_SCHEMA, ExportSplit.MODEL)
                .forEach((path, text) -> schemas.put("https://example.com/" + path, text));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));

        samples.forEach((path, sample) -> {
            String schema = path.replaceFirst("[.](minimal|full)[.]json$", ".json");
            assertThat(registry.getSchema(SchemaLocation.of("https://example.com/" + schema))
                            .validate(sample, InputFormat.JSON))
                    .as("%s of %s", path, each)
                    .isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_schemas_of_a_folder_are_those_of_the_document(Case each) throws IOException {
        JsonNode definitions = new ObjectMapper()
                .readTree(export(each, each.pages(), ExportFormat.JSON_SCHEMA))
                .at("/$defs");
        Map<String, JsonNode> packages = new TreeMap<>();
        for (String file :
                split(each, ExportFormat.JSON_SCHEMA, ExportSplit.PACKAGE).values()) {
            String inOne = file.replaceAll("\"(?:[.]{1,2}/)+[^\"#]*[.]json#/[$]defs/", "\"#/\\$defs/");
            new ObjectMapper()
                    .readTree(inOne)
                    .at("/$defs")
                    .properties()
                    .forEach(schema -> packages.put(schema.getKey(), schema.getValue()));
        }

        assertThat(packages).hasSize(definitions.size());
        packages.forEach((name, schema) -> assertThat(schema).as(name).isEqualTo(definitions.get(name)));
    }

    /** References, and where discriminators lead. */
    private static List<String> references(JsonNode document) {
        List<String> references = new ArrayList<>();
        for (JsonNode reference : document.findValues("$ref")) {
            // A property may be called so, too; what that is, is an object.
            if (reference.isTextual()) {
                references.add(reference.asText());
            }
        }
        for (JsonNode mapping : document.findValues("mapping")) {
            mapping.forEach(target -> {
                if (target.isTextual()) {
                    references.add(target.asText());
                }
            });
        }
        return references;
    }

    private static Map<String, String> split(Case each, ExportFormat format, ExportSplit split) {
        Map<String, String> files = new TreeMap<>();
        Generator.split(each.request(), each.pages(), format, split, new ApiInfo(each.name(), "1"))
                .files()
                .forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    static List<Case> cases() {
        return Case.all();
    }

    private static String export(Case each, List<SourceText> pages, ExportFormat format) {
        return Generator.export(each.request(), pages, format, new ApiInfo(each.name(), "1"))
                .document();
    }
}

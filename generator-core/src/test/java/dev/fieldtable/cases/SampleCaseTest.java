package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.GeneratedCode;
import dev.fieldtable.emit.PlainMapper;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets the classes of samples of every folder of specs/cases make models, and writes these. */
@Tag("slow")
class SampleCaseTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void samples_in_Java_are_those_that_are_exported(Case each) throws Exception {
        EmitOptions options = each.request().emit().withDefaults(EmitOptions.Defaults.NONE);
        EmitOptions classes = options.withStyle(EmitOptions.Style.CLASS);
        EmitOptions records = options.withStyle(EmitOptions.Style.RECORD).withReading(EmitOptions.Reading.STRICT);
        List<JsonNode> exported = exported(each);
        samplesAreThoseThatAreExported(each, each.request().withEmit(classes), exported);
        samplesAreThoseThatAreExported(each, each.request().withEmit(records), exported);
    }

    private static void samplesAreThoseThatAreExported(Case each, GenerationRequest request, List<JsonNode> exported)
            throws Exception {
        GenerationResult result = Generator.generate(request.withSamples(true), each.pages());
        GeneratedCode code = GeneratedCode.of(Stream.concat(result.files().stream(), result.samples().stream())
                .toList());
        for (PlainMapper mapper : PlainMapper.all().toList()) {
            List<JsonNode> written = new ArrayList<>();
            for (GeneratedFile file : result.samples()) {
                String name = file.path().replace(".java", "").replace('/', '.');
                ObjectNode both = MAPPER.createObjectNode();
                both.set("minimal", MAPPER.readTree(mapper.write(code.call(name, "minimal"))));
                both.set("full", MAPPER.readTree(mapper.write(code.call(name, "full"))));
                written.add(alike(both));
            }
            assertThat(written)
                    .as(
                            "samples of %s as %s, written by %s",
                            each, request.emit().style(), mapper)
                    .containsExactlyInAnyOrderElementsOf(result.failed() ? List.of() : exported);
        }
    }

    /** Those of all types but enums, whose constants are samples enough, and of what is gone from the docs. */
    private static List<JsonNode> exported(Case each) throws Exception {
        JsonNode schemas =
                MAPPER.readTree(export(each, ExportFormat.JSON_SCHEMA)).at("/$defs");
        List<JsonNode> exported = new ArrayList<>();
        for (Map.Entry<String, JsonNode> type :
                MAPPER.readTree(export(each, ExportFormat.SAMPLES)).properties()) {
            JsonNode schema = schemas.path(type.getKey());
            if (!schema.has("enum") && !schema.has("x-extensible-enum")) {
                exported.add(alike(type.getValue()));
            }
        }
        return exported;
    }

    /** JSON has but one kind of numbers. */
    private static JsonNode alike(JsonNode json) {
        if (json.isNumber()) {
            return DoubleNode.valueOf(json.doubleValue());
        }
        if (json instanceof ArrayNode list) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> copy.add(alike(item)));
            return copy;
        }
        if (json instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), alike(member.getValue())));
            return copy;
        }
        return json;
    }

    static List<Case> cases() {
        return Case.all();
    }

    private static String export(Case each, ExportFormat format) {
        return Generator.export(each.request(), each.pages(), format, new ApiInfo(each.name(), "1"))
                .document();
    }
}

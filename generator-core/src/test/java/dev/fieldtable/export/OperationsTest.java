package dev.fieldtable.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.model.ApiAnswer;
import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {
    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
    private static final TypeRef WHOLE = new TypeRef.Scalar(ScalarKind.INTEGER);
    private static final SourceSpan SPAN = new SourceSpan("pets.md", 1, 1, 0, 1);

    @Test
    void two_operations_of_one_method_and_path_are_both_there() {
        JsonNode document = export(operation("a", "get", "/pets"), operation("b", "get", "/pets"));

        assertThat(document.at("/paths/~1pets/get/operationId").asText()).isEqualTo("a");
        assertThat(document.at("/x-operations/0/operationId").asText()).isEqualTo("b");
        assertThat(document.at("/x-operations/0/x-method").asText()).isEqualTo("get");
        assertThat(document.at("/x-operations/0/x-path").asText()).isEqualTo("/pets");
    }

    @Test
    void paths_that_differ_in_the_names_of_their_parameters_are_one() {
        JsonNode document = export(operation("a", "get", "/pets/{id}"), operation("b", "put", "/pets/{key}"));

        assertThat(document.path("paths").fieldNames()).toIterable().containsExactly("/pets/{id}");
        assertThat(document.at("/x-operations/0/x-path").asText()).isEqualTo("/pets/{key}");
    }

    @Test
    void no_two_operations_have_one_id() {
        JsonNode document =
                export(operation("a", "get", "/x"), operation("a", "get", "/y"), operation("a_2", "get", "/z"));

        assertThat(document.findValuesAsText("operationId")).containsExactly("a", "a_3", "a_2");
    }

    @Test
    void an_operation_without_an_id_is_called_as_the_client_calls_it() {
        ApiOperation nameless = new ApiOperation(
                "", "find", "Pets", "get", "/pets", "", "", null, null, List.of(), null, List.of(), List.of(), SPAN);

        assertThat(export(nameless).at("/paths/~1pets/get/operationId").asText())
                .isEqualTo("Pets.find");
    }

    @ParameterizedTest
    @CsvSource({
        "brew,/pot",
        "get,pets",
        "'',/pets",
        "get,''",
        "get,https://example.com/pets",
        "get,/e/{}",
        "get,/a/{x",
        "get,/a?q={x}",
        "get,/a#b"
    })
    void what_no_Path_Item_can_have_is_no_path(String method, String path) {
        JsonNode document = export(operation("a", method, path));

        assertThat(document.path("paths")).isEmpty();
        assertThat(document.at("/x-operations/0/operationId").asText()).isEqualTo("a");
    }

    @Test
    void every_name_in_a_path_is_a_parameter_and_every_parameter_of_a_path_is_in_it() {
        Property astray = property("other", TEXT).withPlace(Place.PATH);
        JsonNode operation = export(operation("a", "get", "/{x}/{y}/{x}", List.of(astray), null))
                .at("/paths/~1{x}~1{y}~1{x}/get");

        assertThat(operation.at("/parameters").findValuesAsText("name")).containsExactly("x", "y");
        assertThat(operation.at("/parameters/0/required").asBoolean()).isTrue();
        assertThat(operation.at("/x-parameters").findValuesAsText("name")).containsExactly("other");
    }

    @ParameterizedTest
    @CsvSource({"/a/{", "/a/}", "/a/{x", "/a/}{", "/a/{}/x"})
    void braces_that_hold_nothing_name_nothing(String path) {
        assertThat(ApiOperation.pathNames(path)).isEmpty();
    }

    @Test
    void a_brace_within_braces_begins_the_name_anew() {
        assertThat(ApiOperation.pathNames("/a/{{x}}/{y}")).containsExactly("x", "y");
    }

    @Test
    void a_parameter_of_no_place_is_in_none() {
        JsonNode operation = export(operation("a", "get", "/pets", List.of(property("limit", WHOLE)), null))
                .at("/paths/~1pets/get");

        assertThat(operation.has("parameters")).isFalse();
        assertThat(operation.at("/x-parameters/0/name").asText()).isEqualTo("limit");
        assertThat(operation.at("/x-parameters/0").has("in")).isFalse();
    }

    @Test
    void how_a_parameter_is_written_is_said_where_it_is_not_as_usual() {
        Encoding deep = new Encoding("deepObject", null, "");
        JsonNode parameters = export(operation(
                        "a",
                        "get",
                        "/pets/{id}",
                        List.of(
                                property("filter", TEXT).withPlace(Place.QUERY).withEncoding(deep),
                                property("sort", TEXT)
                                        .withPlace(Place.QUERY)
                                        .withEncoding(new Encoding("form", false, "")),
                                property("id", TEXT).withPlace(Place.PATH).withEncoding(deep)),
                        null))
                .at("/paths/~1pets~1{id}/get/parameters");

        assertThat(parameters.at("/0/style").asText()).isEqualTo("deepObject");
        assertThat(parameters.get(0).has("explode")).isFalse();
        assertThat(parameters.at("/1/explode").asBoolean(true)).isFalse();
        assertThat(parameters.get(1).has("style")).isFalse();
        // OpenAPI has no such style in a path.
        assertThat(parameters.get(2).has("style")).isFalse();
    }

    @Test
    void one_name_in_one_place_is_there_once() {
        Property first = property("limit", WHOLE).withPlace(Place.QUERY);
        Property second = property("limit", TEXT).withPlace(Place.QUERY);
        JsonNode operation = export(operation("a", "get", "/pets", List.of(first, second), null))
                .at("/paths/~1pets/get");

        assertThat(operation.at("/parameters")).hasSize(1);
        assertThat(operation.at("/x-parameters")).hasSize(1);
    }

    @Test
    void one_value_is_the_body_itself_and_several_are_an_object() {
        ApiBody value = new ApiBody.Value(property("pet", WHOLE).withPlace(Place.BODY), "application/json");
        ApiBody members = new ApiBody.Members(
                List.of(
                        property("name", TEXT).withPlace(Place.BODY),
                        property("age", WHOLE).withPlace(Place.BODY)),
                "");
        JsonNode document = export(
                operation("a", "post", "/a", List.of(), value), operation("b", "post", "/b", List.of(), members));

        assertThat(document.at("/paths/~1a/post/requestBody/content/application~1json/schema/type")
                        .asText())
                .isEqualTo("integer");
        assertThat(document.at("/paths/~1b/post/requestBody/content/application~1json/schema/properties"))
                .hasSize(2);
        assertThat(document.at("/paths/~1b/post/requestBody").has("x-place")).isFalse();
    }

    @Test
    void answers_of_one_status_are_one_response_of_any_of_their_types() {
        JsonNode responses = export(answering(
                        new ApiAnswer("404", "application/json", "Gone.", TEXT),
                        new ApiAnswer("404", "application/json", "Never there.", WHOLE),
                        new ApiAnswer("5xx", "", "", null),
                        new ApiAnswer("0", "", "Otherwise.", null),
                        new ApiAnswer("", "", "", TEXT)))
                .at("/paths/~1pets/get/responses");

        assertThat(responses.fieldNames()).toIterable().containsExactly("2XX", "404", "5XX", "default");
        assertThat(responses.at("/404/description").asText()).isEqualTo("Gone.\n\nNever there.");
        assertThat(responses.at("/404/content/application~1json/schema/anyOf")).hasSize(2);
        assertThat(responses.at("/default/description").asText()).isEqualTo("Otherwise.");
        // Text by itself need not be JSON.
        assertThat(responses.at("/2XX/content").fieldNames()).toIterable().containsExactly("*/*");
    }

    @Test
    void what_is_printed_in_place_of_a_status_stands_beside_what_is_answered_otherwise() {
        JsonNode responses = export(answering(
                        new ApiAnswer("999", "", "Odd.", TEXT),
                        new ApiAnswer("abc", "", "Odder.", null),
                        new ApiAnswer("999", "", "Odd again.", null),
                        new ApiAnswer("default", "", "All else.", null),
                        new ApiAnswer("0", "", "All else.", null)))
                .at("/paths/~1pets/get/responses");

        assertThat(responses.at("/default/x-statuses")).hasToString("[\"999\",\"abc\"]");
        assertThat(responses.at("/default/description").asText())
                .isEqualTo("Odd.\n\nOdder.\n\nOdd again.\n\nAll else.");
        assertThat(responses.at("/default/content").isEmpty()).isFalse();
    }

    @Test
    void a_response_of_a_status_names_no_other() {
        JsonNode responses = export(answering(
                        new ApiAnswer("", "", "", TEXT),
                        new ApiAnswer("404", "", "Gone.", null),
                        new ApiAnswer("5xx", "", "", null)))
                .at("/paths/~1pets/get/responses");

        assertThat(responses.findValues("x-statuses")).isEmpty();
    }

    @Test
    void an_operation_of_which_no_success_is_known_has_one_of_which_nothing_is() {
        JsonNode failing =
                export(answering(new ApiAnswer("404", "", "Gone.", null))).at("/paths/~1pets/get/responses");

        assertThat(export(operation("a", "get", "/pets")).at("/paths/~1pets/get/responses/2XX"))
                .isNotEmpty();
        assertThat(failing.fieldNames()).toIterable().containsExactly("2XX", "404");
        assertThat(failing.at("/2XX").has("content")).isFalse();
    }

    @Test
    void methods_stand_in_the_order_of_OpenAPI_and_paths_in_that_of_their_letters() {
        JsonNode paths = export(operation("a", "patch", "/b"), operation("b", "get", "/b"), operation("c", "get", "/a"))
                .path("paths");

        assertThat(paths.fieldNames()).toIterable().containsExactly("/a", "/b");
        assertThat(paths.path("/b").fieldNames()).toIterable().containsExactly("get", "patch");
    }

    private static ApiOperation operation(String id, String method, String path) {
        return operation(id, method, path, List.of(), null);
    }

    private static ApiOperation operation(
            String id, String method, String path, List<Property> parameters, @Nullable ApiBody body) {
        return new ApiOperation(
                id, id, "Pets", method, path, "", "", null, null, parameters, body, List.of(), List.of(), SPAN);
    }

    private static ApiOperation answering(ApiAnswer... answers) {
        return new ApiOperation(
                "a",
                "a",
                "Pets",
                "get",
                "/pets",
                "",
                "",
                null,
                null,
                List.of(),
                null,
                List.of(answers),
                List.of(),
                SPAN);
    }

    private static Property property(String name, TypeRef type) {
        return new Property(name, name, type, Presence.REQUIRED, "", "", null, SPAN);
    }

    private static JsonNode export(ApiOperation... operations) {
        TypeModel model = TypeModel.of(List.of(), new Coverage(1, 1, 1, 1)).withOperations(List.of(operations));
        try {
            return new ObjectMapper()
                    .readTree(Export.write(model, ExportFormat.OPENAPI, new ApiInfo("Pets", "1"))
                            .value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

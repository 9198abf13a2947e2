package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.model.KnownPlaces;
import dev.fieldtable.model.Role;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What pages say of operations, and what becomes of it. */
class ExportedOperationsTest {
    private static final SourceText PET = page("models/components/pet.md", """
            # Pet

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | *str* | :heavy_check_mark: | How it is called. |
            """);

    private static final SourceText FIND_PETS_REQUEST = page("models/operations/findpetsrequest.md", """
            # FindPetsRequest

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `kind` | *str* | :heavy_check_mark: | Which kind. |
            | `limit` | *Optional[int]* | :heavy_minus_sign: | How many. |
            """);

    @Test
    void an_operation_leads_to_its_types_whatever_roles_are_wanted() {
        JsonNode document = openApi(
                GenerationRequest.of("com.example").withRoles(Set.of(Role.REQUEST)),
                PET,
                page(
                        "sdks/pets/README.md",
                        operation("get", "/pet", "", "**[components.Pet](../../models/components/pet.md)**")));

        assertThat(document.at("/paths/~1pet/get/responses/2XX/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/components__Pet");
        assertThat(document.at("/components/schemas").has("components__Pet")).isTrue();
    }

    @Test
    void JSON_Schema_has_no_operations() {
        SourceText operations = page("sdks/pets/README.md", operation("get", "/pet", "", "**str**"));
        String document = Generator.export(
                        GenerationRequest.of("com.example"),
                        List.of(PET, operations),
                        ExportFormat.JSON_SCHEMA,
                        new ApiInfo("Pets", "1"))
                .document();

        assertThat(document).doesNotContain("operation", "/pet\"");
    }

    @Test
    void a_type_that_no_page_describes_is_named_and_left_out() {
        JsonNode operation = openApi(
                        PET,
                        page(
                                "sdks/pets/README.md",
                                operation(
                                        "post",
                                        "/pet",
                                        "| `request` | [components.Cat](../../models/components/cat.md) | :heavy_check_mark: | It. |",
                                        "**[components.Dog](../../models/components/dog.md)**")))
                .at("/paths/~1pet/post");

        assertThat(operation.path("x-unknown-types"))
                .extracting(JsonNode::asText)
                .containsExactly("components.Cat", "components.Dog");
        assertThat(operation.at("/responses/2XX").has("content")).isFalse();
    }

    @Test
    void pages_of_operations_are_told_of_no_more_than_without_them() {
        SourceText operations = page(
                "sdks/pets/README.md",
                operation("get", "/pet", "| `odd` | *no type* | x | |", "**[components.Dog](nowhere.md)**"));
        ExportResult result = Generator.export(
                GenerationRequest.of("com.example"),
                List.of(PET, operations),
                ExportFormat.OPENAPI,
                new ApiInfo("Pets", "1"));

        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void parameters_that_no_type_has_together_are_a_body_of_their_own() {
        JsonNode body = openApi(PET, page("sdks/pets/README.md", operation("put", "/pets/{id}", """
                                | `id` | *str* | :heavy_check_mark: | Its key. |
                                | `name` | *str* | :heavy_check_mark: | Its new name. |
                                | `age` | *Optional[int]* | :heavy_minus_sign: | Its age. |
                                | `retries` | *Optional[int]* | :heavy_minus_sign: | How often it is tried. |""", "**str**")))
                .at("/paths/~1pets~1{id}/put/requestBody");

        assertThat(body.at("/content/application~1json/schema/properties").fieldNames())
                .toIterable()
                .containsExactly("name", "age");
        assertThat(body.path("x-place").asText()).isEqualTo("unsaid");
    }

    @Test
    void parameters_of_one_name_are_called_by_their_place() {
        JsonNode operation = openApi(
                        PET, page("sdks/pets/README.md", operation("get", "/thumbs/{version}", """
                                | `version` | *Optional[str]* | :heavy_minus_sign: | Of the client. |
                                | `version_path_parameter` | *int* | :heavy_check_mark: | Of the picture. |
                                | `size_query_parameter` | *Optional[int]* | :heavy_minus_sign: | How large. |
                                | `size_header_parameter` | *Optional[str]* | :heavy_minus_sign: | How long. |
                                | `spare_query_parameter` | *Optional[str]* | :heavy_minus_sign: | The only one. |""", "**str**")))
                .at("/paths/~1thumbs~1{version}/get");

        assertThat(operation.path("parameters"))
                .extracting(each ->
                        each.path("name").asText() + " " + each.path("in").asText() + " "
                                + each.at("/schema/type").asText())
                .containsExactly("version path integer", "size query integer", "size header string");
        assertThat(operation.path("x-parameters").findValuesAsText("name"))
                .containsExactly("version", "spare_query_parameter");
    }

    @Test
    void the_place_in_a_name_tells_although_no_path_is_printed() {
        JsonNode parameters = openApi(PET, page("sdks/pets/README.md", operation("", "", """
                                | `version` | *Optional[str]* | :heavy_minus_sign: | Of the client. |
                                | `version_path_parameter` | *int* | :heavy_check_mark: | Of the picture. |""", "**str**")))
                .at("/x-operations/0/parameters");

        assertThat(parameters)
                .extracting(each ->
                        each.path("name").asText() + " " + each.path("in").asText())
                .containsExactly("version path");
    }

    @Test
    void a_name_in_the_path_that_ends_like_a_place_is_that_name() {
        JsonNode operation = openApi(
                        PET,
                        page("sdks/pets/README.md", operation("get", "/x/{id_path_parameter}/{id}", """
                                | `id` | *int* | :heavy_check_mark: | One. |
                                | `id_path_parameter` | *str* | :heavy_check_mark: | Another. |""", "**str**")))
                .at("/paths/~1x~1{id_path_parameter}~1{id}/get/parameters");

        assertThat(operation)
                .extracting(each -> each.path("name").asText() + " "
                        + each.at("/schema/type").asText())
                .containsExactly("id integer", "id_path_parameter string");
    }

    @Test
    void a_request_without_a_body_has_parameters() {
        JsonNode operation = openApi(
                        PET,
                        page(
                                "sdks/pets/README.md",
                                operation(
                                        "get",
                                        "/pets",
                                        "| `pet` | [components.Pet](../../models/components/pet.md) | x | |",
                                        "**str**")))
                .at("/paths/~1pets/get");

        assertThat(operation.has("requestBody")).isFalse();
        assertThat(operation.at("/x-parameters/0/schema/$ref").asText())
                .isEqualTo("#/components/schemas/components__Pet");
    }

    @Test
    void a_stream_of_values_is_of_the_type_of_each() {
        JsonNode document = openApi(
                PET,
                page(
                        "sdks/pets/README.md",
                        operation(
                                "get",
                                "/pets",
                                "",
                                "**[Union[eventstreaming.EventStream[components.Pet], eventstreaming.EventStreamAsync[components.Pet]]](../../models/.md)**")));

        assertThat(document.at("/paths/~1pets/get/responses/2XX").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/components__Pet");
        assertThat(document.at("/paths/~1pets/get/responses/2XX/content").fieldNames())
                .toIterable()
                .containsExactly("text/event-stream");
    }

    @Test
    void a_class_of_arguments_is_no_model_where_an_operation_says_all_of_it() {
        JsonNode components = openApi(FIND_PETS_REQUEST, page("sdks/pets/README.md", findPets("get", "/pets")))
                .path("components");

        assertThat(components.at("/schemas").has("operations__FindPetsRequest")).isFalse();
        assertThat(components
                        .at("/x-requests/operations__FindPetsRequest/properties")
                        .fieldNames())
                .toIterable()
                .containsExactly("kind", "limit");
    }

    @Test
    void a_class_of_arguments_stays_where_its_operation_is_not_among_the_paths() {
        JsonNode components = openApi(FIND_PETS_REQUEST, page("sdks/pets/README.md", findPets("get", "")))
                .path("components");

        assertThat(components.at("/schemas").has("operations__FindPetsRequest")).isTrue();
        assertThat(components.has("x-requests")).isFalse();
    }

    @Test
    void a_class_of_arguments_stays_where_something_else_refers_to_it() {
        SourceText search = page("models/components/search.md", """
                # Search

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `last` | [components.FindPetsRequest](../../models/components/findpetsrequest.md) | :heavy_check_mark: | What was asked. |
                """);
        SourceText request = page("models/components/findpetsrequest.md", FIND_PETS_REQUEST.content());
        JsonNode components = openApi(
                        request,
                        search,
                        page("sdks/pets/README.md", findPets("get", "/pets").replace("operations", "components")))
                .path("components");

        assertThat(components.at("/schemas").has("components__FindPetsRequest")).isTrue();
    }

    @Test
    void it_is_known_of_how_many_parameters_the_place_is_and_of_how_many_facts_may_say_it() {
        SourceText own = page(
                "sdks/dogs/README.md",
                operation("get", "/dogs/{id}", "| `id` | *str* | x | |\n| `limit` | *int* | x | |", "**str**"));
        ExportResult result = Generator.export(
                GenerationRequest.of("com.example"),
                List.of(FIND_PETS_REQUEST, own, page("sdks/pets/README.md", findPets("get", "/pets/{kind}"))),
                ExportFormat.OPENAPI,
                new ApiInfo("Pets", "1"));

        assertThat(result.places()).isEqualTo(new KnownPlaces(4, 2, 1));
    }

    @Test
    void what_the_path_names_stays_there_where_a_fact_is_about_all_parameters() {
        GenerationRequest request = GenerationRequest.of("com.example")
                .withFacts(
                        Facts.parse(page("facts.yaml", "byHand: [{model: '*Request', property: '*', place: query}]\n"))
                                .value());
        JsonNode parameters = openApi(
                        request, FIND_PETS_REQUEST, page("sdks/pets/README.md", findPets("get", "/pets/{kind}")))
                .at("/paths/~1pets~1{kind}/get/parameters");

        assertThat(parameters.findValuesAsText("name")).containsExactly("kind", "limit");
        assertThat(parameters.findValuesAsText("in")).containsExactly("path", "query");
    }

    @Test
    void an_operation_may_tell_of_nothing_but_what_it_fails_with() {
        JsonNode paths = openApi(PET, page("sdks/pets/README.md", """
                        # Pets

                        ## forget

                        <!-- UsageSnippet language="python" operationID="forget" method="delete" path="/pets" -->

                        ### Errors

                        | Error Type | Status Code | Content Type |
                        | --- | --- | --- |
                        | errors.SDKError | 4XX | \\*/\\* |

                        ## Trouble

                        ### Errors

                        Errors happen.
                        """)).path("paths");

        assertThat(paths.findValuesAsText("operationId")).containsExactly("forget");
        assertThat(paths.at("/~1pets/delete/responses").fieldNames())
                .toIterable()
                .containsExactly("2XX", "4XX");
    }

    @Test
    void a_heading_in_the_description_of_an_operation_is_not_what_it_is_called() {
        String operations = """
                # Pets

                ### Available Operations

                * [first](#first) - The first pet
                * [call](#call) - Calls a pet

                """
                + operation("get", "/first", "", "**str**")
                        .replace("# Pets\n", "")
                        .replace("## call", "## first")
                + operation("get", "/pet", "", "**str**")
                        .replace("# Pets\n", "")
                        .replace(
                                "## call\n",
                                "## call\n\n## How it is done\n\nIt is called.\n\n### Loudly\n\nBy all.\n");
        JsonNode paths = openApi(PET, page("sdks/pets/README.md", operations)).path("paths");

        assertThat(paths.findValuesAsText("x-name")).containsExactly("first", "call");
        assertThat(paths.at("/~1pet/get/summary").asText()).isEqualTo("Calls a pet");
    }

    @Test
    void a_body_is_of_the_content_type_that_facts_say() {
        GenerationRequest request = GenerationRequest.of("com.example")
                .withFacts(Facts.parse(page(
                                "facts.yaml",
                                "byHand:\n"
                                        + "  - {property: kind, place: body, encoding: {contentType: text/plain}}\n"
                                        + "  - {property: limit, place: query, encoding: {style: pipeDelimited}}\n"))
                        .value());
        JsonNode operation = openApi(request, FIND_PETS_REQUEST, page("sdks/pets/README.md", findPets("post", "/pets")))
                .at("/paths/~1pets/post");

        assertThat(operation.at("/requestBody/content").fieldNames())
                .toIterable()
                .containsExactly("text/plain");
        assertThat(operation.at("/parameters/0/style").asText()).isEqualTo("pipeDelimited");
    }

    private static String findPets(String method, String path) {
        String request =
                "| `request` | [operations.FindPetsRequest](../../models/operations/findpetsrequest.md) | x | |";
        return operation(method, path, request, "**str**").replace("\"call\"", "\"find-pets\"");
    }

    private static String operation(String method, String path, String parameters, String response) {
        return """
                # Pets

                ## call

                ### Example Usage

                <!-- UsageSnippet language="python" operationID="call" method="%s" path="%s" -->

                ### Parameters

                | Parameter | Type | Required | Description |
                | --- | --- | --- | --- |
                %s

                ### Response

                %s
                """.formatted(method, path, parameters, response);
    }

    private static SourceText page(String path, String text) {
        return SourceText.of(path, text);
    }

    private static JsonNode openApi(SourceText... pages) {
        return openApi(GenerationRequest.of("com.example"), pages);
    }

    private static JsonNode openApi(GenerationRequest request, SourceText... pages) {
        String document = Generator.export(request, List.of(pages), ExportFormat.OPENAPI, new ApiInfo("Pets", "1"))
                .document();
        try {
            return new ObjectMapper().readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

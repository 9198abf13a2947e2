package dev.fieldtable.learn.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.PageMemory;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the operations of docs against those of a document that somebody else wrote. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparedOperationsTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.example");

    private static final String HEAD =
            "\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    private static final List<SourceText> MODELS = List.of(
            SourceText.of("models/components/pet.md", "# Pet" + HEAD + "| `name` | *str* | :heavy_check_mark: | . |\n"),
            SourceText.of(
                    "models/components/toy.md", "# Toy" + HEAD + "| `size` | *int* | :heavy_check_mark: | . |\n"));

    private static final String GET_PET =
            operation("get_pet", "operationID=\"getPet\" method=\"get\" path=\"/pets/{id}\"");

    private static final String DOCUMENT = """
            openapi: 3.1.0
            servers: [{url: 'https://pets.example/v1'}]
            paths:
              /pets/{petId}:
                get:
                  operationId: getPet
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                    '204': {description: None.}
            webhooks:
              /heard: {post: {operationId: heard, responses: {}}}
            components:
              schemas:
                Pet: {type: object, required: [name], properties: {name: {type: string}}}
                Toy: {type: object, required: [size], properties: {size: {type: integer}}}
            """;

    private static String operation(String name, String comment) {
        return "## " + name + "\n\n<!-- UsageSnippet language=\"python\" " + comment + " -->\n```python\nx()\n```\n\n"
                + "### Response\n\n**[components.Pet](../../models/components/pet.md)**\n\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationID="getPet" method="get" path="/pets/{id}"
            operationID="get-pet" method="get" path="/pets/{pet_id}"
            operationID="getPet" method="get" path="/v1/pets/{id}"
            method="get" path="/pets/{id}"
            operationID="getPet"
            ''
            """)
    void what_docs_print_otherwise_or_not_at_all_is_no_difference(String comment) {
        assertThat(told(operation("get_pet", comment), DOCUMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            get:                            | put:                            | PUT /pets/{petId} (getPet): was `GET /pets/{id}`
            /pets/{petId}:                  | /animals/{petId}:               | GET /animals/{petId} (getPet): was `GET /pets/{id}`
            operationId: getPet             | operationId: readPet            | GET /pets/{petId} (readPet): was called `getPet`
            '#/components/schemas/Pet'}}}}  | '#/components/schemas/Toy'}}}}  | GET /pets/{petId} (getPet): answers `Toy`, answered `Pet`
            {$ref: '#/components/schemas/Pet'}}}} | {type: array, items: {$ref: '#/components/schemas/Pet'}}}}} | GET /pets/{petId} (getPet): answers `list<Pet>`, answered `Pet`
            """)
    void what_a_document_says_otherwise_is_told(String same, String other, String sentence) {
        assertThat(DOCUMENT).contains(same);
        assertThat(told(GET_PET, DOCUMENT.replace(same, other))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$ref: '#/components/schemas/Pet'}}}} | {type: object, properties: {own: {type: string}}}}}}
            {$ref: '#/components/schemas/Pet'}}}} | {$ref: './pet.yaml'}}}}
            {$ref: '#/components/schemas/Pet'}}}} | {oneOf: [{type: string}, {type: integer}]}}}}
            application/json:                     | text/plain:
            """)
    void a_type_that_is_none_of_the_documented_ones_is_not_compared(String same, String other) {
        assertThat(DOCUMENT).contains(same);
        assertThat(told(GET_PET, DOCUMENT.replace(same, other))).isEmpty();
    }

    @Test
    void a_body_came_where_docs_that_know_all_that_is_sent_have_none() {
        String body =
                "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}";
        String document = DOCUMENT.replace("operationId: getPet", "operationId: getPet\n      " + body);
        String unplaced = GET_PET.replace(
                "### Response",
                "### Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `key` | *str* | :heavy_check_mark: | . |\n\n### Response");

        assertThat(told(GET_PET, document)).containsExactly("GET /pets/{petId} (getPet): takes `Toy`, took no body");
        assertThat(told(unplaced, document)).isEmpty();
    }

    @Test
    void operations_that_only_one_side_has_came_or_went() {
        String removed = operation("drop_pet", "operationID=\"dropPet\" method=\"delete\" path=\"/pets/{id}\"");
        String document = DOCUMENT.replace("paths:", "paths:\n  /toys: {get: {operationId: listToys, responses: {}}}");

        assertThat(told(GET_PET + removed, document))
                .containsExactly(
                        "DELETE /pets/{id} (dropPet): operation is gone", "GET /toys (listToys): new operation");
    }

    @Test
    void where_one_side_does_not_print_a_path_nothing_came_or_went() {
        String unplaced = operation("list_all", "language=\"python\"");
        String document = DOCUMENT.replace("paths:", "paths:\n  /toys: {get: {operationId: listToys, responses: {}}}");

        assertThat(told(GET_PET + unplaced, document)).isEmpty();
    }

    @Test
    void where_one_side_has_no_operations_nothing_is_told_of_them() {
        assertThat(told("", DOCUMENT)).isEmpty();
        assertThat(told(GET_PET, DOCUMENT.replace("paths:", "x-paths:"))).isEmpty();
    }

    private static List<String> told(String operations, String document) {
        SourceText page = SourceText.of("sdks/pets/README.md", "# Pets\n\n" + operations);
        LinkedDocs docs = Generator.linkWithOperations(
                REQUEST, Stream.concat(MODELS.stream(), Stream.of(page)).toList(), new PageMemory());
        DocsState before = Generator.state(REQUEST, docs).value();
        DocsState after = Generator.state(REQUEST, SourceText.of("api.yaml", document), docs)
                .value();
        return ModelDiff.between(before, after).operations().stream()
                .map(change -> change.subject() + ": " + change.message())
                .toList();
    }
}

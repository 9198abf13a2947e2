package dev.fieldtable.learn.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.diff.DiffReport;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.learn.WrittenDocs;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds documents that somebody else wrote against docs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishersDocumentTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.example");

    private static final TypeModel DOCS = new WrittenDocs()
            .object(
                    "components/User",
                    "user_id: int",
                    "nick_name: Optional[str]",
                    "home: Optional[components.UserHome]",
                    "mood: Optional[components.Mood]",
                    "tags: Optional[List[str]]",
                    "extra: Optional[Dict[str, Any]]",
                    "pets: Optional[List[components.Pet]]",
                    "boss: OptionalNullable[components.User]")
            .object("components/UserHome", "street: str")
            .enumeration("components/Mood", "glad", "sad")
            .object("components/Cat", "kind: str", "lives: int")
            .object("components/Dog", "kind: str", "good: bool")
            .union("components/Pet", "components.Cat", "components.Dog")
            .object(
                    "operations/ListUsersRequest",
                    "device: Optional[str]",
                    "size: Optional[int]",
                    "size_path_parameter: int",
                    "request_body: Optional[operations.ListUsersRequestBody]")
            .object("operations/ListUsersRequestBody", "name_like: Optional[str]")
            .object("operations/ListUsersResponseBody", "found: Optional[List[components.User]]")
            .model();

    private static final String SAME = """
            openapi: 3.0.3
            paths:
              /users/{size}:
                parameters:
                  - {name: X-Device, in: header, x-speakeasy-name-override: device, schema: {type: string}}
                post:
                  operationId: listUsers
                  parameters:
                    - {name: size, in: query, schema: {type: integer, format: int32, minimum: 1}}
                    - {name: size, in: path, required: true, schema: {type: integer}}
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {nameLike: {type: string}}}
                  responses:
                    '200':
                      content:
                        application/json:
                          schema:
                            type: object
                            properties: {found: {type: array, items: {$ref: '#/components/schemas/User'}}}
            components:
              schemas:
                Named:
                  properties:
                    userId: {type: integer}
                    home: {type: string}
                User:
                  description: Who somebody is.
                  allOf:
                    - $ref: '#/components/schemas/Named'
                    - type: object
                      required: [userId]
                      properties:
                        nickName: {type: string, maxLength: 9, format: uuid, readOnly: true}
                        home: {type: object, required: [street], properties: {street: {type: string}}}
                        mood: {type: string, enum: [glad, sad]}
                        tags: {type: array, items: {type: string}}
                        extra: {type: object, additionalProperties: true}
                        pets: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}}
                        boss: {nullable: true, allOf: [{$ref: '#/components/schemas/User'}]}
                Cat: {type: object, required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}
                Dog: {type: object, required: [kind, good], properties: {kind: {type: string}, good: {type: boolean}}}
            """;

    @Test
    void what_docs_leave_open_or_spell_as_their_language_does_is_no_difference() {
        assertThat(told(SAME)).containsExactly("Named: new object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            required: [userId]             | required: []                       | components.User.user_id: was required, is optional
            nickName: {type: string        | nickName: {type: integer           | components.User.nick_name: was `string`, is `integer`
            nickName: {type: string        | nickName: {nullable: true, type: string | components.User.nick_name: was optional, is optional-nullable
            nickName: {type: string        | nick: {type: string                | components.User.nick: new
            nickName: {type: string        | nickName: {deprecated: true, type: string | components.User.nick_name: is deprecated
            enum: [glad, sad]              | enum: [glad, sad, odd]             | components.Mood: enum gained `odd`
            enum: [glad, sad]              | enum: [glad]                       | components.Mood: enum lost `SAD`
            mood: {type: string, enum: [glad, sad]} | mood: {type: string}       | components.User.mood: was `Mood`, is `string`
            items: {type: string}          | items: {type: string, nullable: true} | components.User.tags: was `list<string>`, is `list<nullable<string>>`
            {street: {type: string}}       | {street: {type: string}, town: {type: string}} | components.UserHome.town: new, optional `string`
            properties: {nameLike: {type: string}} | properties: {nameLike: {type: boolean}} | operations.ListUsersRequestBody.name_like: was `string`, is `boolean`
            {name: size, in: query,        | {name: size, in: query, required: true, | operations.ListUsersRequest.size: was optional, is required
            {found: {type: array,          | {count: {type: integer}, found: {type: array, | operations.ListUsersResponseBody.count: new, optional `integer`
            boss: {nullable: true, allOf  | boss: {allOf                       | components.User.boss: was optional-nullable, is optional
            """)
    void what_a_document_says_otherwise_is_told(String same, String other, String sentence) {
        String changed = SAME.replace(same, other);
        assertThat(changed).isNotEqualTo(SAME);

        assertThat(told(changed)).anyMatch(line -> line.startsWith(sentence));
    }

    @Test
    void names_that_are_said_to_be_those_in_JSON_are_compared_as_they_are() {
        GenerationRequest said = REQUEST.withWireNames(WireNames.DOCUMENTED);

        assertThat(told(SAME, said)).anyMatch(line -> line.startsWith("components.User.userId: was called `user_id`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1.0", "3.0.0"})
    void null_is_said_in_the_words_of_each_version(String version) {
        String word = version.equals("3.1.0") ? "type: [string, 'null']" : "type: string, nullable: true";

        assertThat(told(SAME.replace("openapi: 3.0.3", "openapi: " + version)
                        .replace("nickName: {type: string", "nickName: {" + word)))
                .anyMatch(line -> line.startsWith("components.User.nick_name: was optional, is optional-nullable"));
    }

    @Test
    void a_parameter_of_a_form_is_read_as_any_other() {
        assertThat(told(SAME.replace("name: size, in: query", "name: size, in: formData")))
                .containsExactly("Named: new object");
    }

    @Test
    void docs_that_have_no_word_for_whole_numbers_say_nothing_else_with_any_number() {
        String document =
                "$defs: {Size: {properties: {height: {type: integer}, width: {type: integer, format: int32}}}}";
        WrittenDocs docs = new WrittenDocs().object("Size", "height: Optional[float]", "width: Optional[float]");

        assertThat(told(document, REQUEST, docs.model())).isEmpty();
        assertThat(told(document, REQUEST, docs.object("Number", "whole: int").model()))
                .contains("models.Size.height: was `number`, is `integer`");
    }

    @Test
    void a_document_without_schemas_has_none_of_the_documented_types() {
        assertThat(told("swagger: '2.0'\npaths: {}\n")).contains("components.User: object is gone");
    }

    private static List<String> told(String document) {
        return told(document, REQUEST);
    }

    private static List<String> told(String document, GenerationRequest request) {
        return told(document, request, DOCS);
    }

    private static List<String> told(String document, GenerationRequest request, TypeModel model) {
        DocsState docs = Generator.state(request, model).value();
        Outcome<DocsState> read = Generator.state(request, SourceText.of("api.yaml", document), model);
        assertThat(read.diagnostics())
                .filteredOn(met -> met.severity() == Severity.ERROR)
                .isEmpty();
        return DiffReport.of(ModelDiff.between(docs, read.value()), false)
                .toText()
                .lines()
                .filter(line -> line.contains(": ") && !line.startsWith(" "))
                .filter(line -> !line.contains("version: "))
                .toList();
    }
}

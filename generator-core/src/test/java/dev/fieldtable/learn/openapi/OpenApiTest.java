package dev.fieldtable.learn.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.WrittenDocs;
import dev.fieldtable.learn.sample.Sample;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.wire.Sighting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
    private static final TypeModel DOCS = new WrittenDocs()
            .object(
                    "components/User",
                    "user_id: int",
                    "user_name: Optional[str]",
                    "born_on: Optional[str]",
                    "home: Optional[components.UserHome]",
                    "mood: Optional[components.Mood]",
                    "pets: Optional[List[components.Pet]]")
            .object("components/UserHome", "street_name: str", "city_name: str")
            .enumeration("components/Mood", "glad", "sad")
            .object("components/Cat", "pet_kind: str", "lives_left: int")
            .object("components/Dog", "pet_kind: str", "is_good: bool")
            .union("components/Pet", "components.Cat", "components.Dog")
            .object("components/Renamed", "alpha_one: str", "beta_two: str", "gamma_three: str", "delta_four: str")
            .object(
                    "operations/ListUsersRequest",
                    "page_size: Optional[int]",
                    "tenant: str",
                    "org_id: str",
                    "request_body: Optional[operations.ListUsersRequestBody]")
            .object("operations/ListUsersRequestBody", "name_like: Optional[str]")
            .object(
                    "operations/ListUsersResponse",
                    "content_type: str",
                    "status_code: int",
                    "raw_response: httpx.Response",
                    "object: Optional[operations.ListUsersResponseBody]")
            .object("operations/ListUsersResponseBody", "user_list: Optional[List[operations.Entry]]")
            .object("operations/Entry", "entry_key: str")
            .model();

    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /orgs/{orgId}/users:
                parameters:
                  - {name: orgId, in: path, required: true, schema: {type: string}}
                post:
                  operationId: list-users
                  parameters:
                    - {name: pageSize, in: query, schema: {type: integer, default: 20}}
                    - $ref: '#/components/parameters/Tenant'
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {nameLike: {type: string}}}
                  responses:
                    '200':
                      content:
                        application/json:
                          example: {userList: [{entryKey: a}]}
                          schema:
                            type: object
                            properties:
                              userList:
                                type: array
                                items: {type: object, properties: {entryKey: {type: string}}}
            components:
              parameters:
                Tenant: {name: X-Tenant, x-speakeasy-name-override: tenant, in: header, required: true}
              schemas:
                Base:
                  type: object
                  required: [userID]
                  properties:
                    userID: {type: integer}
                    userName: {type: [string, 'null'], deprecated: true, default: ada}
                user:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - properties:
                        bornOn: {type: string, format: date}
                        home:
                          type: object
                          properties: {streetName: {type: string}, cityName: {type: string}}
                        mood: {$ref: '#/components/schemas/Mood'}
                        pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                        boss: {$ref: '#/components/schemas/user'}
                Mood: {type: string, enum: [glad, sad, odd, null], x-speakeasy-unknown-values: allow}
                Cat: {properties: {petKind: {type: string}, livesLeft: {type: integer}}}
                Dog: {properties: {petKind: {type: string}, isGood: {type: boolean}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: petKind}
                Other:
                  properties: {alphaOne: {}, betaTwo: {}, gammaThree: {}, deltaFour: {}}
            """;

    private final OpenApiFindings findings = learn(DOCUMENT);

    @Test
    void names_are_those_of_the_schema_of_the_same_name_and_what_it_consists_of() {
        assertThat(of("components/User", "user_id")).contains(new Statement.WireName("userID"));
        assertThat(of("components/User", "user_name")).contains(new Statement.WireName("userName"));
        assertThat(of("components/User", "born_on")).contains(new Statement.WireName("bornOn"));
    }

    @Test
    void joined_properties_lead_on_to_types_that_have_no_name_in_the_document() {
        assertThat(of("components/UserHome", "street_name")).containsExactly(new Statement.WireName("streetName"));
        assertThat(of("operations/Entry", "entry_key")).containsExactly(new Statement.WireName("entryKey"));
    }

    @Test
    void what_has_no_name_in_common_is_joined_by_what_it_consists_of() {
        assertThat(of("components/Renamed", "alpha_one")).containsExactly(new Statement.WireName("alphaOne"));
    }

    @Test
    void a_fact_says_where_it_is_from() {
        assertThat(findings.facts())
                .filteredOn(each -> each.subject().equals(new Subject("components/User", "user_id", "")))
                .extracting(Fact::origin)
                .containsExactly(
                        new Origin(Origin.Source.OPENAPI, "openapi.yaml#/components/schemas/Base/properties/userID"));
    }

    @Test
    void null_format_default_and_deprecation_are_facts() {
        assertThat(of("components/User", "user_name"))
                .containsExactlyInAnyOrder(
                        new Statement.WireName("userName"),
                        new Statement.Nullable(true),
                        new Statement.DeprecatedFor(""),
                        new Statement.Default(new DefaultValue("ada")));
        assertThat(of("components/User", "born_on")).contains(new Statement.Kind(ScalarKind.DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "str,   string,  date-time, DATETIME",
        "str,   string,  date,      DATE",
        "datetime, string, date,    DATE",
        "str,   string,  uuid,      UUID",
        "str,   string,  uri,       URI",
        "str,   string,  duration,  DURATION",
        "str,   string,  decimal,   DECIMAL",
        "float, number,  decimal,   DECIMAL",
        "int,   integer, int32,     INTEGER32",
        "int,   integer, unix-time, DATETIME_EPOCH_SECONDS",
        "int,   integer, int64, ",
        "bool,  string,  uuid, ",
        "str,   integer, int32, ",
        "str,   string,  email, "
    })
    void a_format_says_more_than_the_docs_where_it_fits_them(
            String documented, String type, String format, ScalarKind kind) {
        TypeModel docs = new WrittenDocs()
                .object("components/A", "one: " + documented, "many: List[" + documented + "]")
                .model();
        String schema = "{type: %s, format: %s}".formatted(type, format);
        List<Fact> facts = OpenApi.learn(
                        SourceText.of(
                                "a.yaml",
                                "openapi: 3.0.0\ncomponents: {schemas: {A: {properties: {one: " + schema
                                        + ", many: {type: array, items: " + schema + "}}}}}"),
                        docs)
                .value()
                .facts();

        List<Statement> kinds = facts.stream()
                .map(Fact::statement)
                .filter(Statement.Kind.class::isInstance)
                .toList();
        assertThat(kinds)
                .isEqualTo(kind == null ? List.of() : List.of(new Statement.Kind(kind), new Statement.Kind(kind)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "str ~ {type: string, minLength: 1, maxLength: 40, pattern: '^a'} ~ minLength 1, maxLength 40, pattern ^a",
                "int ~ {type: integer, minimum: 1, maximum: 9223372036854775807} ~ minimum 1, maximum 9223372036854775807",
                "int ~ {type: integer, minimum: 0, exclusiveMinimum: true} ~ exclusiveMinimum 0",
                "int ~ {type: integer, minimum: 0, exclusiveMinimum: false} ~ minimum 0",
                "float ~ {type: number, exclusiveMaximum: 1.5, multipleOf: 0.5} ~ exclusiveMaximum 1.5, multipleOf 0.5",
                "List[str] ~ {type: array, minItems: 1, items: {type: string, maxLength: 3}} ~ maxLength 3, minItems 1",
                "str ~ {allOf: [{type: string, maxLength: 5}, {maxLength: 6}]} ~ maxLength 5",
                "str ~ {type: integer, minimum: 1} ~ ''",
                "str ~ {type: string, minLength: 5, maxLength: 4} ~ ''",
                "str ~ {type: string, maxLength: -1, minLength: many, pattern: 5} ~ ''",
                "int ~ {type: integer, minimum: 1e999999999, multipleOf: 0} ~ ''",
                "bool ~ {type: boolean, minimum: 1} ~ ''"
            })
    void what_a_schema_says_of_values_is_a_fact_where_it_fits_the_docs(
            String documented, String schema, String constraints) {
        TypeModel docs =
                new WrittenDocs().object("components/A", "one: " + documented).model();

        List<String> said = OpenApi.learn(
                        SourceText.of(
                                "a.yaml",
                                "openapi: 3.0.0\ncomponents: {schemas: {A: {properties: {one: " + schema + "}}}}"),
                        docs)
                .value()
                .facts()
                .stream()
                .map(Fact::statement)
                .filter(Statement.Constrained.class::isInstance)
                .map(each -> ((Statement.Constrained) each).constraints().label())
                .toList();

        assertThat(said).isEqualTo(constraints.isEmpty() ? List.of() : List.of(constraints));
    }

    @Test
    void enums_and_unions_have_what_their_schemas_say() {
        assertThat(of("components/Mood", ""))
                .containsExactlyInAnyOrder(new Statement.Open(true), new Statement.Values(List.of("odd")));
        assertThat(of("components/Pet", "")).containsExactly(new Statement.DiscriminatedBy("petKind"));
        assertThat(of("components/Cat", "lives_left")).containsExactly(new Statement.WireName("livesLeft"));
    }

    @Test
    void parameters_have_their_places() {
        assertThat(of("operations/ListUsersRequest", "page_size"))
                .containsExactlyInAnyOrder(
                        new Statement.WireName("pageSize"),
                        new Statement.In(Place.QUERY),
                        new Statement.Default(new DefaultValue(new BigDecimal(20))));
        assertThat(of("operations/ListUsersRequest", "tenant"))
                .containsExactlyInAnyOrder(new Statement.WireName("X-Tenant"), new Statement.In(Place.HEADER));
        assertThat(of("operations/ListUsersRequest", "org_id")).contains(new Statement.In(Place.PATH));
        assertThat(of("operations/ListUsersRequest", "request_body")).containsExactly(new Statement.In(Place.BODY));
        assertThat(of("operations/ListUsersRequestBody", "name_like"))
                .containsExactly(new Statement.WireName("nameLike"));
    }

    @ParameterizedTest
    @CsvSource({
        "device_query_parameter, device",
        "DeviceQueryParameter, Device",
        "deviceQueryParameter, device",
    })
    void parameters_of_one_name_are_called_by_their_place(String byPlace, String other) {
        TypeModel docs = new WrittenDocs()
                .object(
                        "operations/FindRequest",
                        other + ": Optional[str]",
                        byPlace + ": str",
                        "ids_path_parameter: str",
                        "ids_query_parameter: Optional[List[str]]",
                        "page_query_parameter: int")
                .model();
        OpenApiFindings found =
                OpenApi.learn(SourceText.of("openapi.yaml", """
                        paths:
                          /find/{ids}:
                            parameters:
                              - {name: ids, in: path, schema: {type: string}}
                              - {name: X-Device, in: header, x-speakeasy-name-override: Device, schema: {type: string}}
                            get:
                              operationId: find
                              parameters:
                                - {name: device, in: query, schema: {type: string}}
                                - {name: ids, in: query, schema: {type: array, items: {type: string}}}
                                - {name: page, in: header, schema: {type: integer}}
                                - {name: page_query_parameter, in: query, schema: {type: integer}}
                        """), docs).value();

        assertThat(of(found, "operations/FindRequest", other))
                .contains(new Statement.WireName("X-Device"), new Statement.In(Place.HEADER));
        assertThat(of(found, "operations/FindRequest", byPlace))
                .contains(new Statement.WireName("device"), new Statement.In(Place.QUERY));
        assertThat(of(found, "operations/FindRequest", "ids_path_parameter"))
                .contains(new Statement.WireName("ids"), new Statement.In(Place.PATH));
        assertThat(of(found, "operations/FindRequest", "ids_query_parameter"))
                .contains(new Statement.WireName("ids"), new Statement.In(Place.QUERY));
        assertThat(of(found, "operations/FindRequest", "page_query_parameter"))
                .contains(new Statement.WireName("page_query_parameter"), new Statement.In(Place.QUERY));
    }

    @Test
    void what_is_not_usual_of_how_parameters_and_bodies_are_written_is_a_fact() {
        TypeModel docs = new WrittenDocs()
                .object(
                        "operations/FindRequest",
                        "filter: str",
                        "ids: List[str]",
                        "sort: List[str]",
                        "trace: str",
                        "request_body: str")
                .model();
        OpenApiFindings found =
                OpenApi.learn(SourceText.of("openapi.yaml", """
                        paths:
                          /find:
                            post:
                              operationId: find
                              parameters:
                                - {name: filter, in: query, style: deepObject, explode: true, schema: {type: string}}
                                - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
                                - {name: sort, in: query, style: form, explode: true, schema: {type: array, items: {type: string}}}
                                - {name: trace, in: header, style: deepObject, schema: {type: string}}
                              requestBody:
                                content:
                                  text/plain: {schema: {type: string}}
                        """), docs).value();

        assertThat(encodings(found, "filter")).containsExactly(new Encoding("deepObject", true, ""));
        assertThat(encodings(found, "ids")).containsExactly(new Encoding("", false, ""));
        assertThat(encodings(found, "sort")).isEmpty();
        assertThat(encodings(found, "trace")).isEmpty();
        assertThat(encodings(found, "request_body")).containsExactly(new Encoding("", null, "text/plain"));
        assertThat(of(found, "operations/FindRequest", "request_body")).contains(new Statement.In(Place.BODY));
    }

    private static List<Encoding> encodings(OpenApiFindings found, String property) {
        return of(found, "operations/FindRequest", property).stream()
                .filter(Statement.Encoded.class::isInstance)
                .map(statement -> ((Statement.Encoded) statement).encoding())
                .toList();
    }

    @Test
    void answers_of_an_operation_are_known_whatever_they_are_called() {
        TypeModel docs = new WrittenDocs()
                .object("errors/FindUnauthorized", "errors: Optional[List[errors.FindErrors]]")
                .object("errors/FindErrors", "code: Optional[int]", "text: Optional[str]")
                .object("errors/FindOther", "errors: Optional[str]", "text: Optional[str]")
                .model();
        OpenApiFindings found =
                OpenApi.learn(SourceText.of("openapi.yaml", """
                        paths:
                          /find:
                            get:
                              operationId: find
                              responses:
                                '401':
                                  content:
                                    application/json:
                                      schema:
                                        properties:
                                          errors:
                                            type: array
                                            items:
                                              properties: {code: {type: integer, format: int32}, text: {type: string}}
                        """), docs).value();

        assertThat(of(found, "errors/FindErrors", "code")).contains(new Statement.Kind(ScalarKind.INTEGER32));
    }

    @Test
    void names_of_all_schemas_are_seen_with_what_a_generator_calls_their_owners() {
        assertThat(findings.sightings())
                .contains(
                        new Sighting(
                                "Base", "userID", false, "openapi.yaml#/components/schemas/Base/properties/userID"),
                        new Sighting(
                                "user", "pets", true, "openapi.yaml#/components/schemas/user/allOf/1/properties/pets"),
                        new Sighting(
                                "List-usersResponseBodyUserList",
                                "entryKey",
                                false,
                                "openapi.yaml#/paths/~1orgs~1{orgId}~1users/post/responses/200/content/application~1json"
                                        + "/schema/properties/userList/items/properties/entryKey"));
    }

    @Test
    void examples_are_answers() {
        assertThat(findings.examples())
                .extracting(Sample::name, Sample::model)
                .containsExactly(tuple(
                        "openapi.yaml#/paths/~1orgs~1{orgId}~1users/post/responses/200/content/application~1json/example",
                        "List-usersResponseBody"));
    }

    @Test
    void JSON_and_older_versions_are_read_too() {
        OpenApiFindings of2 = learn("""
                {"swagger": "2.0", "paths": {"/o/{orgId}": {"post": {"operationId": "listUsers",
                  "parameters": [{"name": "orgId", "in": "path", "type": "string"},
                    {"in": "body", "name": "body", "schema": {"properties": {"nameLike": {"type": "string"}}}}],
                  "responses": {"200": {"schema": {"properties": {"userList": {"items": {"properties": {"entryKey": {}}}}}}}}}}},
                 "definitions": {"Mood": {"enum": ["glad", "sad", 7]},
                  "UserHome": {"properties": {"StreetName": {"x-nullable": true}, "CITY_NAME": {}}}}}
                """);

        assertThat(of(of2, "operations/ListUsersRequest", "org_id"))
                .containsExactly(new Statement.In(Place.PATH), new Statement.WireName("orgId"));
        assertThat(of(of2, "operations/ListUsersRequestBody", "name_like"))
                .containsExactly(new Statement.WireName("nameLike"));
        assertThat(of(of2, "operations/Entry", "entry_key")).containsExactly(new Statement.WireName("entryKey"));
        assertThat(of(of2, "components/UserHome", "street_name"))
                .contains(new Statement.WireName("StreetName"), new Statement.Nullable(true));
        assertThat(of(of2, "components/Mood", "")).containsExactly(new Statement.Values(List.of("7")));
    }

    @Test
    void that_docs_say_nothing_of_null_is_nothing_to_learn_of_what_they_were_handed_on_as() {
        OpenApiFindings exported = learn("""
                openapi: 3.1.0
                components: {schemas: {UserHome: {properties: {
                  street_name: {type: [string, 'null'], x-null: unsaid}, city_name: {type: [string, 'null']}}}}}
                """);

        assertThat(of(exported, "components/UserHome", "street_name")).doesNotContain(new Statement.Nullable(true));
        assertThat(of(exported, "components/UserHome", "city_name")).contains(new Statement.Nullable(true));
    }

    @Test
    void what_two_schemas_of_one_type_say_differently_is_no_fact() {
        OpenApiFindings twice = learn("""
                openapi: 3.0.0
                paths:
                  /a: {get: {operationId: listUsers, responses: {'200': {content: {
                    application/json: {schema: {properties: {userList: {items: {properties: {entryKey: {}}}}}}},
                    text/json: {schema: {properties: {userList: {items: {properties: {EntryKey: {}}}}}}}}}}}}
                """);

        assertThat(of(twice, "operations/ListUsersResponseBody", "user_list"))
                .containsExactly(new Statement.WireName("userList"));
        assertThat(of(twice, "operations/Entry", "entry_key")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{$ref: '#/components/schemas/User'}",
                "{allOf: [{$ref: '#/components/schemas/User'}]}",
                "{oneOf: [{$ref: '#/components/schemas/User'}]}",
                "{items: {$ref: '#/components/schemas/User'}}",
                "{properties: {home: {$ref: '#/components/schemas/User'}, userName: {}}}",
                "{$ref: 'other.yaml#/User'}",
                "{$ref: '#/nowhere/at/all'}",
                "{$ref: '#/paths/%zz'}",
                "{$ref: 7, properties: [], required: {}, enum: x, type: {}, allOf: {}, items: [1]}",
                "7"
            })
    void a_schema_that_goes_round_in_circles_or_nowhere_is_read(String schema) {
        assertThat(OpenApi.learn(
                                SourceText.of(
                                        "a.yaml", "openapi: 3.0.0\ncomponents: {schemas: {User: " + schema + "}}"),
                                DOCS)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_chain_of_thousands_of_schemas_does_not_overflow_a_stack() {
        StringBuilder text = new StringBuilder("openapi: 3.0.0\ncomponents:\n  schemas:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("    S%d: {allOf: [{$ref: '#/components/schemas/S%d'}]}\n".formatted(i, i + 1));
            text.append("    T%d: {oneOf: [{$ref: '#/components/schemas/T%d'}, {type: string}]}\n".formatted(i, i + 1));
        }
        text.append(
                "    User: {properties: {home: {$ref: '#/components/schemas/S0'}, mood: {$ref: '#/components/schemas/T0'}}}\n");

        assertThat(OpenApi.learn(SourceText.of("a.yaml", text.toString()), DOCS).diagnostics())
                .isEmpty();
    }

    @Test
    void a_broken_document_is_told_of_at_its_place() {
        assertThat(OpenApi.learn(SourceText.of("a.yaml", "openapi: 3.0.0\npaths: [\n"), DOCS)
                        .diagnostics())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.code()).isEqualTo(DiagnosticCode.UNREAD_EVIDENCE);
                    assertThat(each.span().path()).isEqualTo("a.yaml");
                    assertThat(each.span().line()).isGreaterThan(1);
                });
    }

    @Test
    void a_damaged_document_never_throws() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder(DOCUMENT);
            for (int change = random.nextInt(5); change >= 0; change--) {
                int start = random.nextInt(text.length() - 20);
                if (random.nextBoolean()) {
                    text.delete(start, start + random.nextInt(20));
                } else {
                    text.setCharAt(start, "{}[]',:&*!|>-0 \n".charAt(random.nextInt(16)));
                }
            }
            OpenApi.learn(SourceText.of("a.yaml", text.toString()), DOCS);
        }
    }

    private List<Statement> of(String model, String property) {
        return of(findings, model, property);
    }

    private static List<Statement> of(OpenApiFindings findings, String model, String property) {
        return findings.facts().stream()
                .filter(each -> each.subject().equals(new Subject(model, property, "")))
                .map(Fact::statement)
                .toList();
    }

    private static OpenApiFindings learn(String text) {
        return OpenApi.learn(SourceText.of("openapi.yaml", text), DOCS).value();
    }
}

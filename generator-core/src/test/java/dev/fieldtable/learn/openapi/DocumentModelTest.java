package dev.fieldtable.learn.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.Export;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeRef.ListOf;
import dev.fieldtable.model.TypeRef.MapOf;
import dev.fieldtable.model.TypeRef.Named;
import dev.fieldtable.model.TypeRef.NullableOf;
import dev.fieldtable.model.TypeRef.Scalar;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentModelTest {
    private static final TypeModel NO_DOCS = TypeModel.of(List.of(), new Coverage(0, 0, 0, 0));
    private static final TypeRef TEXT = new Scalar(ScalarKind.STRING);

    private int line = 3;

    @ParameterizedTest
    @EnumSource(names = {"OPENAPI", "JSON_SCHEMA"})
    void every_kind_of_type_comes_back(ExportFormat format) {
        List<TypeRef> types = new ArrayList<>();
        Arrays.stream(ScalarKind.values()).map(Scalar::new).forEach(types::add);
        types.add(new TypeRef.Constant("x"));
        types.add(new TypeRef.Constant(7L));
        types.add(new TypeRef.Constant(true));
        types.add(new TypeRef.Own(TEXT, "com.example.Money", "", ""));
        types.add(new Named(new TypeId("a.b", "Thing")));
        for (TypeRef each : List.copyOf(types)) {
            types.add(new ListOf(each));
            types.add(new MapOf(each));
            if (!each.equals(new Scalar(ScalarKind.NULL))) {
                types.add(new ListOf(new NullableOf(each)));
            }
        }
        List<Property> properties = new ArrayList<>();
        for (TypeRef each : types) {
            for (Nullness nullness : Nullness.values()) {
                properties.add(property("p" + properties.size(), each, new Presence(Occurrence.UNSAID, nullness)));
            }
        }

        comesBack(format, object(new TypeId("a.b", "Thing"), Role.BODY, properties, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAPI", "JSON_SCHEMA"})
    void what_is_said_beside_types_comes_back(ExportFormat format) {
        Property name = property("wire_name", TEXT, Presence.OPTIONAL_NULLABLE);
        Constraints limits = new Constraints(null, null, null, null, null, 2, 8, "(?<unread>", null, null);
        Property limited = new Property(
                "Documented Name",
                name.wireName(),
                name.type(),
                name.presence(),
                "email",
                limits,
                name.defaultValue(),
                Place.BODY,
                "What it is.",
                "",
                null,
                name.span());
        Property list = property(
                        "list",
                        new ListOf(new Scalar(ScalarKind.INTEGER)),
                        new Presence(Occurrence.REQUIRED, Nullness.UNSAID))
                .withFormat("int64")
                .withConstraints(
                        new Constraints(new BigDecimal("1.50"), null, null, null, null, null, null, null, 1, 3));
        Property query = property("query", TEXT, Presence.OPTIONAL_NULLABLE)
                .withPlace(Place.QUERY)
                .withDefaultValue(new DefaultValue(BigDecimal.TEN));
        Property sign = property("sign", TEXT, Presence.REQUIRED)
                .withDefaultValue(new DefaultValue("+"))
                .withConstraints(new Constraints(null, null, null, null, null, null, null, "^\\-{$", null, null));
        Property rest = property("rest", TEXT, Presence.OPTIONAL);

        comesBack(
                format,
                object(
                        new TypeId("", "A.b c"),
                        Role.REQUEST,
                        List.of(limited, list, query, sign, property("z", TEXT, Presence.REQUIRED)),
                        rest));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAPI", "JSON_SCHEMA"})
    void odd_enums_and_unions_come_back(ExportFormat format) {
        SourceSpan span = at();
        List<EnumType.Value> values = List.of(new EnumType.Value("ONE", "1", span), new EnumType.Value("", "2", span));
        comesBack(
                format,
                enumeration("Open", ScalarKind.STRING, true, values, span),
                enumeration("Numbers", ScalarKind.INTEGER, false, values, span),
                enumeration("NoValues", ScalarKind.STRING, false, List.of(), span),
                enumeration("AnyValues", ScalarKind.STRING, true, List.of(), span),
                union("NoArms", span),
                union("OneArm", span, new Named(new TypeId("p", "Open"))),
                union("EnumOrText", span, new Named(new TypeId("p", "Numbers")), TEXT),
                union("Odd", span, TypeRef.ANY, new Scalar(ScalarKind.NULL), new NullableOf(TEXT), new ListOf(TEXT)));
    }

    @Test
    void words_of_others_are_let_be() {
        String document = export(
                        model(object(
                                new TypeId("", "T"), Role.BODY, List.of(property("a", TEXT, Presence.REQUIRED)), null)),
                        ExportFormat.OPENAPI)
                .replace("\"x-package\"", "\"x-tagged\": [{\"by\": 3}], \"examples\": [{\"a\": \"b\"}], \"x-package\"")
                .replace("\"components\"", "\"paths\": {\"/t\": {\"get\": {}}}, \"x-others\": [1], \"components\"");

        assertThat(read(document).value().orElseThrow().types())
                .singleElement()
                .extracting(TypeDeclaration::parts)
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"openapi": "3.1.0", "components": {"schemas"                              | 1:46 | The text ends too early
            {"openapi": nope}                                                         | 1:13 | This is no JSON
            openapi: [                                                                | 1:11 | This is no YAML
            - just: a list                                                            | 1:1  | There are no schemas in this file
            {"title": "no document"}                                                  | 1:1  | There are no schemas in this file
            {"components": []}                                                        | 1:16 | `components` is a list, and has to be an object
            {"openapi": "3.1.0", "components": {"schemas": 3}}                        | 1:48 | `schemas` is a whole number, and has to be
            {"$defs": "A"}                                                            | 1:11 | `$defs` is a text, and has to be an object
            {"$defs": {"A": {"properties": {"b": {"$ref": "#/$defs/B"}}}}}            | 1:47 | `#/$defs/B` leads to nothing in this file
            {"$defs": {"A": {"properties": {"b": {"$ref": "other.json#/B"}}}}}        | 1:47 | `other.json#/B` leads out of this file
            {"$defs": {"A": {"$ref": "A.json"}, "B": {"properties": {"b": {}}}}}      | 1:26 | `A.json` leads out of this file
            {"$defs": {"A": {"properties": {"b": {"allOf": [{"$ref": "#/$defs/B"}]}}}}} | 1:58 | `#/$defs/B` leads to nothing in this file
            {"$defs": {"A": {"properties": {"b": {"$ref": 7}}}}}                      | 1:47 | `$ref` is a whole number, and has to be a text
            {"$defs": {"A": {"allOf": [{"$ref": 7}], "properties": {"b": {}}}}}       | 1:37 | `$ref` is a whole number, and has to be a text
            {"$defs": {"A": {"properties": {"b": {"anyOf": [{"$ref": 7}, {"type": "null"}]}}}}} | 1:58 | `$ref` is a whole number, and has to be
            {"$defs": {"A": {"properties": {"b": {"oneOf": {}}}}}}                    | 1:48 | `oneOf` is an object, and has to be a list
            {"$defs": {"A": {"properties": {"b": {"type": "strnig"}}}}}               | 1:47 | `type` is none of the types of JSON
            {"$defs": {"A": {"properties": {"b": {"type": 3}}}}}                      | 1:47 | `type` is a whole number, and has to be
            {"$defs": {"A": {"type": "object", "properties": ["b"]}}}                 | 1:50 | `properties` is a list, and has to be an object
            {"$defs": {"A": {"required": 3, "properties": {"b": {}}}}}                | 1:30 | `required` is a whole number, and has to be a list
            {"$defs": {"A": {"title": "A", "x-package": ""}, "B": {"title": "A", "x-package": ""}}} | 1:55 | This is the second type `A`
            {"$defs": {"A": {"title": "A", "x-package": ""}, "B": 3}}                 | 1:55 | `B` is a whole number, and has to be an object
            {"$defs": {"A": {"x-package": ""}}}                                       | 1:17 | `title` is missing here
            """)
    void what_cannot_be_read_is_told_of_with_its_place(String document, String place, String sentence) {
        Outcome<Optional<TypeModel>> read = read(document);

        assertThat(read.value()).isEmpty();
        Diagnostic told = read.diagnostics().get(0);
        assertThat(told.message()).startsWith("Cannot be read: " + sentence);
        assertThat(told.span().line() + ":" + told.span().column()).isEqualTo(place);
        assertThat(told.hint().toString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x-role': 'king'                        | 'king'      | `x-role` is none of `body`
            'x-package': 1                          | 1           | `x-package` is a whole number, and has to be a text
            'required': 3                           | 3           | `required` is a whole number, and has to be a list
            'required': [3]                         | 3           | An element of `required` is a whole number
            'required': null                        | null        | `required` is null, and has to be a list
            'x-docs': [1]                           | [1]         | `x-docs` is a list, and has to be an object
            'x-docs': {'file': 'a.md', 'line': 'b'} | 'b'         | `line` is a text, and has to be a whole number
            'x-docs': {'line': 3}                   | {'line'     | `file` is missing here
            'x-parameters': [{'in': 'query'}]       | {'in'       | `name` is missing here
            'x-parameters': {}                      | {}          | `x-parameters` is an object, and has to be a list
            'x-deprecation': 4                      | 4           | `x-deprecation` is a whole number, and has to be a text
            'additionalProperties': 'yes'           | 'yes'       | `additionalProperties` is a text, and has to be
            'properties': {'b': 3}                  | 3           | `b` is a whole number, and has to be an object
            'properties': {'b': {'maximum': 'x'}}   | 'x'         | `maximum` is a text, and has to be a whole number or
            'properties': {'b': {'minLength': -1}}  | -1          | `minLength` is no limit that a value can have
            'properties': {'b': {'pattern': 1}}     | 1           | `pattern` is a whole number, and has to be a text
            'properties': {'b': {'x-null': 'maybe'}} | 'maybe'    | `x-null` is none of
            'properties': {'b': {'x-name': {}}}     | {}}         | `x-name` is an object, and has to be a text
            'properties': {'b': {'items': [], 'type': 'array'}} | [] | `items` is a list, and has to be an object
            'properties': {'b': {'type': 'string', 'x-java': 'no class'}} | 'no class' | `x-java` names no class
            'properties': {'b': {'deprecated': 'yes'}} | 'yes'    | `deprecated` is a text, and has to be true or false
            """)
    void damage_to_what_docs_were_handed_on_as_is_told_of_where_it_is(String damage, String at, String sentence) {
        String document = "{'$defs': {'A': {'title': 'A', 'x-package': '', %s}}}"
                .formatted(damage)
                .replace('\'', '"');

        Outcome<Optional<TypeModel>> read = read(document);

        assertThat(read.value()).isEmpty();
        Diagnostic told = read.diagnostics().get(0);
        assertThat(told.message()).startsWith("Cannot be read: " + sentence);
        assertThat(document.substring(told.span().offset())).startsWith(at.replace('\'', '"'));
        assertThat(told.hint().toString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'paths': []                                          | []   | `paths` is a list, and has to be an object
            'paths': {'/a': 7}                                   | 7    | `/a` is a whole number, and has to be an object
            'paths': {'/a': {'get': 'x'}}                        | 'x'  | `get` is a text, and has to be an object
            'paths': {'/a': {'get': {'operationId': 3}}}         | 3    | `operationId` is a whole number, and has to be a text
            'paths': {'/a': {'get': {'responses': [1]}}}         | [1]  | `responses` is a list, and has to be an object
            'paths': {'/a': {'get': {'responses': {'200': 1}}}}  | 1    | `200` is a whole number, and has to be an object
            'x-operations': {}                                   | {}   | `x-operations` is an object, and has to be a list
            'x-operations': [4]                                  | 4    | An element of `x-operations` is a whole number
            'x-operations': [{'x-path': null}]                   | null | `x-path` is null, and has to be a text
            """)
    void damage_to_operations_is_told_of_rather_than_that_they_are_gone(String damage, String at, String sentence) {
        String document = "{%s, 'components': {'schemas': {'A': {'title': 'A', 'x-package': ''}}}}"
                .formatted(damage)
                .replace('\'', '"');

        Outcome<Optional<TypeModel>> read = read(document);

        assertThat(read.value()).isEmpty();
        Diagnostic told = read.diagnostics().get(0);
        assertThat(told.message()).startsWith("Cannot be read: " + sentence);
        assertThat(document.substring(told.span().offset())).startsWith(at.replace('\'', '"'));
        assertThat(read(document.replace(", \"x-package\": \"\"", "")).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'required': true",
                "'required': 'true'",
                "'maximum': '10', 'minLength': -1, 'pattern': 3",
                "'deprecated': 'since 3', 'format': 7, 'title': 1, 'description': ['a']",
                "'x-role': 'admin', 'x-docs': [1], 'x-name': 7, 'x-place': 'left', 'x-null': 4, 'x-java': 'Foo<'",
                "'x-docs': {'file': 3}, 'x-presence': 'always', 'x-format': [], 'x-enum-names': {}",
                "'enum': null, 'properties': null, '$ref': null",
            })
    void what_others_write_that_does_no_harm_is_let_be(String odd) {
        String property = "{'$defs': {'A': {'properties': {'b': {'type': 'string', %s}}}}}".formatted(odd);

        Outcome<Optional<TypeModel>> read = read(property.replace('\'', '"'));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().types())
                .singleElement()
                .satisfies(type -> assertThat(
                                ((ObjectType) type).properties().get(0).type())
                        .isEqualTo(TEXT));
    }

    @Test
    void in_YAML_the_place_is_that_of_the_name() {
        String document = """
                $defs:
                  A:
                    properties:
                      b:
                        type:
                          7
                """;

        assertThat(DocumentModel.read(List.of(SourceText.of("document.yaml", document)), NO_DOCS, false)
                        .diagnostics())
                .singleElement()
                .extracting(met -> met.span().line() + ":" + met.span().column())
                .isEqualTo("5:9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../b/Two.json        | Two
            ./../b/Two.json#     | Two
            ./One.json           | One
            #                    | One
            """)
    void a_reference_leads_to_another_file(String reference, String type) {
        SourceText one = SourceText.of("out/a/One.json", schema("One", reference));
        SourceText two = SourceText.of("out/b/Two.json", schema("Two", "./Two.json"));

        TypeModel model =
                DocumentModel.read(List.of(one, two), NO_DOCS, false).value().orElseThrow();

        assertThat(model.types()).extracting(each -> each.id().name()).containsExactly("One", "Two");
        assertThat(((ObjectType) model.types().get(0)).properties().get(0).type())
                .isEqualTo(new TypeRef.Named(new TypeId("", type)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../b/Three.json", "../../../etc/Two.json", "/out/b/Two.json", "Two.json", "../b/Two.json#/no"})
    void a_reference_that_leads_to_none_of_the_files_is_told_of_where_it_is(String reference) {
        SourceText two = SourceText.of("out/b/Two.json", schema("Two", "./Two.json"));
        SourceText one = SourceText.of("out/a/One.json", schema("One", reference));

        assertThat(DocumentModel.read(List.of(two, one), NO_DOCS, false).diagnostics())
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.span().path()).isEqualTo("out/a/One.json");
                    assertThat(met.span().line()).isEqualTo(2);
                    assertThat(met.message())
                            .isEqualTo("Cannot be read: `" + reference + "` leads to nothing in these files.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{'$defs': {}}",
                "{'openapi': '3.1.0', 'paths': {}, 'components': {'schemas': {}}}"
            })
    void a_file_that_was_emptied_is_told_of_rather_than_that_its_types_are_gone(String emptied) {
        SourceText one = SourceText.of("out/One.json", schema("One", "./One.json"));
        SourceText two = SourceText.of("out/Two.json", emptied.replace('\'', '"'));

        assertThat(DocumentModel.read(List.of(one, two), NO_DOCS, false).diagnostics())
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
                    assertThat(met.span().path()).isEqualTo("out/Two.json");
                    assertThat(met.message()).contains("There is no schema in this file");
                });
        assertThat(DocumentModel.read(List.of(two), NO_DOCS, false).value().isPresent())
                .as("a publisher's document may have no schemas")
                .isEqualTo(emptied.contains("paths"));
    }

    private static String schema(String title, String reference) {
        return """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "%s", "x-package": "", "type": "object",
                 "properties": {"next": {"$ref": "%s"}}}
                """.formatted(title, reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$defs': {'A': {'$ref': '#/$defs/B'}, 'B': {'$ref': '#/$defs/A'}}}",
                "{'$defs': {'A': {'type': 'array', 'items': {'$ref': '#/$defs/A'}}, 'B': {'properties': {'a': {'$ref': '#/$defs/A'}}}}}",
                "{'$defs': {'A': {'allOf': [{'$ref': '#/$defs/A'}]}}}",
                "{'$defs': {'A': {'properties': {'a': {'$ref': '#/$defs/A'}}, 'additionalProperties': {'$ref': '#/$defs/A'}}}}",
                "{'$defs': {'A': true, 'B': {'properties': {'a': false, 'b': null, 'c': []}}}}",
                "{'openapi': '3.1.0', 'paths': {'/': {'get': {'parameters': [7], 'responses': []}}}}",
            })
    void absurd_documents_are_read(String document) {
        assertThat(read(document.replace('\'', '"')).diagnostics()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void lists_of_lists_without_end_are_told_of_or_read() {
        String deep = "{\"items\": ".repeat(900) + "{}" + "}".repeat(900);
        String deeper = "{\"items\": ".repeat(100_000);

        assertThat(read("{\"$defs\": {\"A\": {\"properties\": {\"b\": " + deep + "}}}}")
                        .value())
                .isPresent();
        assertThat(read("{\"$defs\": " + deeper).diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("Cannot be read: This is nested too deep, or too long.");
    }

    @Test
    void a_document_that_aliases_would_blow_up_is_told_of() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, before))));
        }

        assertThat(DocumentModel.read(List.of(SourceText.of("bomb.yaml", bomb.toString())), NO_DOCS, false)
                        .diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("more than 5000000 values");
    }

    @Test
    void no_damage_to_a_document_makes_it_throw() {
        String document = export(
                model(object(
                        new TypeId("p", "T"),
                        Role.REQUEST,
                        List.of(
                                property("a", new ListOf(new Named(new TypeId("p", "T"))), Presence.OPTIONAL_NULLABLE),
                                property("q", TEXT, Presence.REQUIRED).withPlace(Place.QUERY)),
                        property("rest", TEXT, Presence.OPTIONAL))),
                ExportFormat.OPENAPI);
        Random random = new Random(14);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder damaged = new StringBuilder(document);
            for (int i = 0; i < 3; i++) {
                int at = random.nextInt(damaged.length());
                damaged.replace(at, at + 1, String.valueOf("\"{}[]:,1x\n".charAt(random.nextInt(10))));
            }
            assertThat(read(damaged.toString())).isNotNull();
        }
    }

    private static Outcome<Optional<TypeModel>> read(String document) {
        return DocumentModel.read(List.of(SourceText.of("document.json", document)), NO_DOCS, false);
    }

    private static String export(TypeModel model, ExportFormat format) {
        return Export.write(model, format, new ApiInfo("Things", "1")).value();
    }

    private static void comesBack(ExportFormat format, TypeDeclaration... types) {
        TypeModel model = model(types);
        String document = export(model, format);

        Outcome<Optional<TypeModel>> read = read(document);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().types()).containsExactlyElementsOf(model.types());
    }

    private static TypeModel model(TypeDeclaration... types) {
        return TypeModel.of(List.of(types), new Coverage(0, 0, 0, 0));
    }

    private SourceSpan at() {
        return new SourceSpan("models/thing.md", line++, 1, 0, 0);
    }

    private Property property(String name, TypeRef type, Presence presence) {
        return new Property(name, name, type, presence, "", "", null, at());
    }

    private ObjectType object(
            TypeId id, Role role, List<Property> properties, @org.jspecify.annotations.Nullable Property rest) {
        return new ObjectType(id, role, "A thing.", null, at(), properties, rest);
    }

    private static EnumType enumeration(
            String name, ScalarKind type, boolean open, List<EnumType.Value> values, SourceSpan span) {
        return new EnumType(new TypeId("p", name), Role.BODY, "", null, span, type, open, values);
    }

    private static UnionType union(String name, SourceSpan span, TypeRef... arms) {
        return new UnionType(
                new TypeId("p", name),
                Role.BODY,
                "",
                null,
                span,
                Arrays.stream(arms).map(arm -> new UnionType.Arm(arm, span)).toList(),
                null);
    }
}

package dev.fieldtable.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
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
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportTest {
    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
    private static final TypeRef WHOLE = new TypeRef.Scalar(ScalarKind.INTEGER);
    private static final TypeId THING = new TypeId("components", "Thing");
    private static final TypeRef A_THING = new TypeRef.Named(THING);

    @Test
    void what_must_be_there_must_be_there() {
        TypeModel model = model(thing(property("id", TEXT, Presence.REQUIRED)));

        assertAccepts(model, "{'id': 'x'}");
        assertRefuses(model, "{}", "{'id': null}", "{'id': 1}");
    }

    @Test
    void null_is_refused_only_where_the_docs_forbid_it() {
        assertAccepts(model(thing(property("id", TEXT, Presence.OPTIONAL_NULLABLE))), "{'id': null}", "{}");
        assertAccepts(model(thing(property("id", TEXT, Presence.UNSAID))), "{'id': null}", "{}");
        assertRefuses(model(thing(property("id", TEXT, Presence.OPTIONAL))), "{'id': null}");
    }

    @Test
    void what_the_docs_leave_unsaid_is_told_apart() {
        JsonNode schema =
                schema(model(thing(property("id", TEXT, Presence.UNSAID)))).at("/properties/id");

        assertThat(schema.path("x-null").asText()).isEqualTo("unsaid");
        assertThat(schema.path("x-presence").asText()).isEqualTo("unsaid");
    }

    @Test
    void a_value_of_any_type_may_be_null() {
        assertAccepts(model(thing(property("id", TypeRef.ANY, Presence.REQUIRED))), "{'id': null}", "{'id': [1]}");
    }

    @Test
    void a_property_that_the_docs_do_not_name_is_no_error() {
        assertAccepts(model(thing(property("id", TEXT, Presence.OPTIONAL))), "{'shoe_size': 42}");
    }

    @Test
    void properties_of_any_other_name_are_of_the_documented_type() {
        TypeModel model = model(
                new ObjectType(THING, Role.BODY, "", null, at(1), List.of(), property("*", WHOLE, Presence.OPTIONAL)));

        assertAccepts(model, "{'a': 1}");
        assertRefuses(model, "{'a': 'x'}", "{'a': null}");
    }

    @Test
    void an_element_is_null_only_where_its_type_says_so() {
        TypeRef nullable = new TypeRef.ListOf(new TypeRef.NullableOf(TEXT));

        assertAccepts(model(thing(property("ids", nullable, Presence.OPTIONAL))), "{'ids': [null, 'x']}");
        assertRefuses(
                model(thing(property("ids", new TypeRef.ListOf(TEXT), Presence.OPTIONAL))), "{'ids': [null, 'x']}");
    }

    @Test
    void limits_of_text_are_about_the_elements_and_those_of_lists_about_the_outermost_list() {
        Constraints said = Constraints.of(
                Map.of(ConstraintWord.MIN_LENGTH, 2, ConstraintWord.MAX_ITEMS, 2, ConstraintWord.PATTERN, "^[a-z]+$"));
        TypeRef lists = new TypeRef.ListOf(new TypeRef.ListOf(TEXT));
        TypeModel model = model(thing(property("ids", lists, Presence.OPTIONAL).withConstraints(said)));

        assertAccepts(model, "{'ids': [['ab', 'cd', 'ef']]}");
        assertRefuses(model, "{'ids': [['a']]}", "{'ids': [['AB']]}", "{'ids': [[], [], []]}");
    }

    @Test
    void a_limit_leaves_null_alone() {
        Constraints said = Constraints.of(Map.of(ConstraintWord.MINIMUM, BigDecimal.TEN));
        TypeModel model =
                model(thing(property("count", WHOLE, Presence.OPTIONAL_NULLABLE).withConstraints(said)));

        assertAccepts(model, "{'count': null}", "{'count': 10}");
        assertRefuses(model, "{'count': 9}");
    }

    @Test
    void a_pattern_that_is_none_is_no_pattern_of_the_schema() {
        Constraints said = Constraints.of(Map.of(ConstraintWord.PATTERN, "(["));
        JsonNode schema = schema(
                        model(thing(property("id", TEXT, Presence.OPTIONAL).withConstraints(said))))
                .at("/properties/id");

        assertThat(schema.has("pattern")).isFalse();
        assertThat(schema.path("x-pattern").asText()).isEqualTo("([");
    }

    @Test
    void a_pattern_that_only_Java_has_is_no_pattern_of_the_schema() {
        assertThat(List.of(patterned("^\\p{IsLatin}$"), patterned("^\\p{javaLowerCase}$"), patterned("^\\07$")))
                .noneMatch(schema -> schema.has("pattern"))
                .allMatch(schema -> schema.has("x-pattern"));
    }

    @Test
    void a_pattern_is_written_as_it_is_read_with_the_flag_u() {
        assertThat(patterned("^\\-{$").path("pattern").asText()).isEqualTo("^-\\{$");
        assertThat(patterned("^\\-{$").path("x-pattern").asText()).isEqualTo("^\\-{$");
        assertThat(patterned("^-\\{$").path("pattern").asText()).isEqualTo("^-\\{$");
        assertThat(patterned("^-\\{$").has("x-pattern")).isFalse();
    }

    private static JsonNode patterned(String pattern) {
        Constraints said = Constraints.of(Map.of(ConstraintWord.PATTERN, pattern));
        return schema(model(thing(property("id", TEXT, Presence.OPTIONAL).withConstraints(said))))
                .at("/properties/id");
    }

    @Test
    void a_closed_enum_has_no_other_values_and_an_open_one_does() {
        assertRefuses(model(colours(false)), "'green'", "1");
        assertAccepts(model(colours(false)), "'red'");
        assertAccepts(model(colours(true)), "'red'", "'green'");
        assertRefuses(model(colours(true)), "1", "null");
        assertThat(schema(model(colours(true))).path("x-extensible-enum")).hasToString("[\"red\",\"blue\"]");
    }

    @Test
    void the_documented_names_of_values_stand_beside_them() {
        assertThat(schema(model(colours(false))).path("x-enum-names")).hasToString("[\"RED\",\"\"]");
    }

    @Test
    void names_of_values_are_for_the_code_of_others_only_if_code_can_have_them_all() {
        assertThat(schema(model(colours(false, "RED", "BLUE"))).path("x-enum-varnames"))
                .hasToString("[\"RED\",\"BLUE\"]");
        assertThat(schema(model(colours(false, "RED", ""))).has("x-enum-varnames"))
                .isFalse();
        assertThat(schema(model(colours(false, "RED", "RED"))).has("x-enum-varnames"))
                .isFalse();
        assertThat(schema(model(colours(false, "RED", "2; drop()"))).has("x-enum-varnames"))
                .isFalse();
    }

    @Test
    void a_union_takes_what_one_of_its_arms_takes() {
        ObjectType card = object("Card", property("type", new TypeRef.Constant("card"), Presence.REQUIRED));
        ObjectType cash = object("Cash", property("type", new TypeRef.Constant("cash"), Presence.REQUIRED));
        TypeModel model = model(
                union(
                        new Discriminator("type", Map.of("card", card.id())),
                        new TypeRef.Named(card.id()),
                        new TypeRef.Named(cash.id())),
                card,
                cash);

        assertAccepts(model, "{'type': 'card'}", "{'type': 'cash'}");
        assertRefuses(model, "{'type': 'cheque'}", "{}", "'card'");
        assertThat(schema(model).at("/discriminator/mapping/card").asText()).isEqualTo("#/$defs/components__Card");
    }

    @Test
    void a_value_that_may_be_of_two_arms_is_taken() {
        ObjectType named = object("Named", property("name", TEXT, Presence.REQUIRED));
        ObjectType counted = object("Counted", property("count", WHOLE, Presence.REQUIRED));
        TypeModel model =
                model(union(null, new TypeRef.Named(named.id()), new TypeRef.Named(counted.id())), named, counted);

        assertAccepts(model, "{'name': 'a'}", "{'count': 1}", "{'name': 'a', 'count': 1}");
        assertRefuses(model, "{}", "1");
        assertThat(schema(model).has("anyOf")).isTrue();
    }

    @Test
    void arms_of_which_no_two_can_have_a_value_are_told_apart_in_the_way_that_most_tools_read() {
        ObjectType one = object("One", property("v", new TypeRef.Constant(1L), Presence.REQUIRED));
        ObjectType two = object("Two", property("v", new TypeRef.Constant(2L), Presence.REQUIRED));
        TypeRef either = new TypeRef.Named(one.id());
        TypeRef or = new TypeRef.Named(two.id());

        assertThat(List.of(
                        schema(model(union(null, TEXT, WHOLE))),
                        schema(model(union(null, TEXT, new TypeRef.ListOf(TEXT), new TypeRef.MapOf(TEXT)))),
                        schema(model(union(null, new TypeRef.Constant("a"), new TypeRef.Constant("b")))),
                        schema(model(union(null, either, or, TEXT), one, two))))
                .allMatch(schema -> schema.has("oneOf"));
    }

    @Test
    void arms_that_may_have_a_value_in_common_are_not_told_apart() {
        Presence nullable = Presence.REQUIRED_NULLABLE;
        ObjectType one = object("One", property("v", new TypeRef.Constant(1L), nullable));
        ObjectType two = object("Two", property("v", new TypeRef.Constant(2L), nullable));
        ObjectType absent = object("Absent", property("v", new TypeRef.Constant(3L), Presence.OPTIONAL));
        ObjectType four = object("Four", property("v", new TypeRef.Constant(4L), Presence.REQUIRED));

        assertThat(List.of(
                        schema(model(union(null, TEXT, new TypeRef.Scalar(ScalarKind.DATE)))),
                        schema(model(union(null, WHOLE, new TypeRef.Scalar(ScalarKind.NUMBER)))),
                        schema(model(union(null, new TypeRef.ListOf(TEXT), new TypeRef.ListOf(WHOLE)))),
                        schema(model(union(null, TEXT, TypeRef.ANY))),
                        schema(model(union(null, A_THING, TEXT))),
                        schema(model(union(null, TEXT, new TypeRef.Constant("a")))),
                        schema(model(union(null, new TypeRef.Named(one.id()), new TypeRef.Named(two.id())), one, two)),
                        schema(model(
                                union(null, new TypeRef.Named(absent.id()), new TypeRef.Named(four.id())),
                                absent,
                                four))))
                .allMatch(schema -> schema.has("anyOf"));
    }

    @Test
    void a_property_that_may_be_absent_is_no_discriminator_of_OpenAPI() {
        ObjectType card = object("Card", property("type", new TypeRef.Constant("card"), Presence.REQUIRED));
        ObjectType cash = object("Cash", property("type", new TypeRef.Constant("cash"), Presence.OPTIONAL));
        JsonNode schema = schema(model(
                union(
                        new Discriminator("type", Map.of("card", card.id(), "cash", cash.id())),
                        new TypeRef.Named(card.id()),
                        new TypeRef.Named(cash.id())),
                card,
                cash));

        assertThat(schema.has("discriminator")).isFalse();
        assertThat(schema.at("/x-discriminator/propertyName").asText()).isEqualTo("type");
    }

    @Test
    void what_leads_to_a_union_is_no_discriminator_of_OpenAPI_since_that_has_to_lead_to_an_object() {
        ObjectType card = object("Card", property("type", new TypeRef.Constant("card"), Presence.REQUIRED));
        ObjectType cash = object("Cash", property("type", new TypeRef.Constant("cash"), Presence.REQUIRED));
        UnionType either = new UnionType(
                new TypeId("components", "Either"),
                Role.BODY,
                "",
                null,
                at(1),
                List.of(new UnionType.Arm(new TypeRef.Named(card.id()), at(3))),
                null);
        JsonNode schema = schema(model(
                union(
                        new Discriminator("type", Map.of("card", either.id(), "cash", cash.id())),
                        new TypeRef.Named(either.id()),
                        new TypeRef.Named(cash.id())),
                either,
                card,
                cash));

        assertThat(schema.has("discriminator")).isFalse();
        assertThat(schema.at("/x-discriminator/mapping/card").asText()).isEqualTo("components.Either");
    }

    @Test
    void no_value_of_a_union_is_null_even_if_one_of_its_arms_is_any_value() {
        TypeModel model = model(union(null, TEXT, TypeRef.ANY));

        assertAccepts(model, "1", "{}", "[]", "true", "'x'");
        assertRefuses(model, "null");
    }

    @Test
    void no_value_is_of_a_union_without_types() {
        assertRefuses(model(union(null)), "{}", "null", "1");
    }

    @Test
    void a_type_may_hold_itself() {
        TypeModel model = model(thing(
                property("name", TEXT, Presence.REQUIRED), property("inner", A_THING, Presence.OPTIONAL_NULLABLE)));

        assertAccepts(model, "{'name': 'a', 'inner': {'name': 'b', 'inner': null}}");
        assertRefuses(model, "{'name': 'a', 'inner': {'name': 'b', 'inner': {}}}");
    }

    @Test
    void parameters_of_a_request_are_no_part_of_its_JSON() {
        TypeModel model = model(thing(property("page", WHOLE, Presence.REQUIRED).withPlace(Place.QUERY)));
        JsonNode parameter = schema(model).at("/x-parameters/0");

        assertAccepts(model, "{}");
        assertThat(parameter.path("name").asText()).isEqualTo("page");
        assertThat(parameter.path("in").asText()).isEqualTo("query");
        assertThat(parameter.path("required").asBoolean()).isTrue();
        assertThat(parameter.at("/schema/type").asText()).isEqualTo("integer");
    }

    @Test
    void words_of_the_docs_and_their_place_go_along() {
        Property old = new Property(
                        "old_name",
                        "oldName",
                        TEXT,
                        Presence.OPTIONAL,
                        "What it *was* called",
                        "",
                        new Deprecation("Use name.", ""),
                        at(7))
                .withDefaultValue(new DefaultValue("x"));

        JsonNode schema = schema(model(thing(old))).at("/properties/oldName");

        assertThat(schema.path("description").asText()).isEqualTo("What it *was* called");
        assertThat(schema.path("default").asText()).isEqualTo("x");
        assertThat(schema.path("deprecated").asBoolean()).isTrue();
        assertThat(schema.path("x-deprecation").asText()).isEqualTo("Use name.");
        assertThat(schema.at("/x-docs/file").asText()).isEqualTo("thing.md");
        assertThat(schema.at("/x-docs/line").asInt()).isEqualTo(7);
    }

    @Test
    void a_default_of_null_is_written() {
        JsonNode schema = schema(model(thing(
                        property("id", TEXT, Presence.OPTIONAL_NULLABLE).withDefaultValue(new DefaultValue(null)))))
                .at("/properties/id");

        assertThat(schema.has("default")).isTrue();
        assertThat(schema.get("default").isNull()).isTrue();
    }

    @Test
    void a_default_that_no_value_can_be_is_none_that_tools_fill_in() {
        Constraints below = Constraints.of(Map.of(ConstraintWord.EXCLUSIVE_MAXIMUM, new BigDecimal(4)));
        Constraints two = Constraints.of(Map.of(ConstraintWord.MIN_ITEMS, 2));
        Property number = property("v", WHOLE, Presence.OPTIONAL);
        Property list =
                property("v", new TypeRef.ListOf(TEXT), Presence.OPTIONAL).withConstraints(two);
        Property date = property("v", new TypeRef.Scalar(ScalarKind.DATE), Presence.OPTIONAL);
        Property colour = property("v", A_THING, Presence.OPTIONAL);

        assertThat(List.of(
                        defaulted(number, new BigDecimal("99999999999999999999")),
                        defaulted(number, "1"),
                        defaulted(number.withConstraints(below), new BigDecimal(7)),
                        defaulted(list, List.of()),
                        defaulted(date, "2020-02-30"),
                        defaulted(colour, "green", colours(false)),
                        defaulted(number, null)))
                .allMatch(schema -> schema.has("x-default") && !schema.has("default"));
        assertThat(List.of(
                        defaulted(number.withConstraints(below), new BigDecimal(3)),
                        defaulted(list, List.of("a", "b")),
                        defaulted(date, "2020-02-29"),
                        defaulted(colour, "red", colours(false)),
                        defaulted(colour, "green", colours(true)),
                        defaulted(property("v", WHOLE, Presence.UNSAID), null)))
                .allMatch(schema -> schema.has("default") && !schema.has("x-default"));
    }

    private static JsonNode defaulted(Property property, @Nullable Object value, TypeDeclaration... others) {
        ObjectType holder = object("Holder", property.withDefaultValue(new DefaultValue(value)));
        TypeModel model =
                model(Stream.concat(Stream.of(holder), Stream.of(others)).toArray(TypeDeclaration[]::new));
        return document(model).at("/$defs/components__Holder/properties/v");
    }

    @Test
    void binary_content_is_told_from_text() {
        JsonNode schema = schema(
                        model(thing(property("blob", new TypeRef.Scalar(ScalarKind.BYTES), Presence.OPTIONAL))))
                .at("/properties/blob");

        assertThat(schema.path("contentEncoding").asText()).isEqualTo("base64");
    }

    @Test
    void names_of_other_letters_become_legal_and_stay_apart() {
        TypeId one = new TypeId("a/b", "List<T>");
        TypeId other = new TypeId("a/b", "List[T]");

        assertThat(ComponentNames.of(one)).matches("[a-zA-Z0-9_-]+").isNotEqualTo(ComponentNames.of(other));
        assertThat(Stream.of(
                                new TypeId("a", "b.C"),
                                new TypeId("a.b", "C"),
                                new TypeId("", "a.b.C"),
                                new TypeId("", "a__b__C"),
                                new TypeId("a", "b__C"),
                                new TypeId("a__b", "C"),
                                new TypeId("a", "_b__C"),
                                new TypeId("a_.b", "C"),
                                new TypeId("a", "_b_C"),
                                new TypeId("a_", "b_C"),
                                new TypeId("a", "b C"),
                                new TypeId("a", "b-C"),
                                new TypeId("a", "b  C"),
                                new TypeId("a", "b- C"),
                                new TypeId("a", "b\u00a0C"))
                        .map(ComponentNames::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_blank_in_a_name_is_a_hyphen() {
        assertThat(ComponentNames.of(new TypeId("doc.models", "Tax Id Ids"))).isEqualTo("doc__models__Tax-Id-Ids");
    }

    @Test
    void a_name_has_no_dot_which_some_tools_take_for_a_step_on_the_way_to_a_definition() {
        assertThat(ComponentNames.of(THING)).isEqualTo("components__Thing");
        assertThat(ComponentNames.of(new TypeId("api.v2", "user_account"))).isEqualTo("api__v2__user_account");
        assertThat(ComponentNames.of(new TypeId("", "_links"))).isEqualTo("_links");
    }

    @Test
    void OpenAPI_has_the_title_and_the_version_of_the_API() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(Export.write(model(thing()), ExportFormat.OPENAPI, new ApiInfo("Things", "2.1"))
                        .value());

        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.path("info")).hasToString("{\"title\":\"Things\",\"version\":\"2.1\"}");
        assertThat(document.at("/components/schemas/components__Thing").isObject())
                .isTrue();
    }

    private static EnumType colours(boolean open) {
        return colours(open, "RED", "");
    }

    private static EnumType colours(boolean open, String red, String blue) {
        return new EnumType(
                THING,
                Role.BODY,
                "",
                null,
                at(1),
                ScalarKind.STRING,
                open,
                List.of(new EnumType.Value(red, "red", at(5)), new EnumType.Value(blue, "blue", at(6))));
    }

    private static UnionType union(@Nullable Discriminator discriminator, TypeRef... arms) {
        return new UnionType(
                THING,
                Role.BODY,
                "",
                null,
                at(1),
                Stream.of(arms).map(arm -> new UnionType.Arm(arm, at(3))).toList(),
                discriminator);
    }

    private static ObjectType thing(Property... properties) {
        return object("Thing", properties);
    }

    private static ObjectType object(String name, Property... properties) {
        return new ObjectType(new TypeId("components", name), Role.BODY, "", null, at(1), List.of(properties), null);
    }

    private static Property property(String name, TypeRef type, Presence presence) {
        return new Property(name, name, type, presence, "", "", null, at(5));
    }

    private static SourceSpan at(int line) {
        return new SourceSpan("thing.md", line, 1, 0, 0);
    }

    private static TypeModel model(TypeDeclaration... types) {
        return TypeModel.of(List.of(types), new Coverage(1, 1, 1, 1));
    }

    private static ObjectNode document(TypeModel model) {
        try {
            return (ObjectNode) new ObjectMapper()
                    .readTree(Export.write(model, ExportFormat.JSON_SCHEMA, new ApiInfo("Things", "1"))
                            .value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode schema(TypeModel model) {
        return document(model).at("/$defs/components__Thing");
    }

    private static void assertAccepts(TypeModel model, String... documents) {
        assertThat(documents).allSatisfy(each -> assertThat(faults(model, each)).isEmpty());
    }

    private static void assertRefuses(TypeModel model, String... documents) {
        assertThat(documents).allSatisfy(each -> assertThat(faults(model, each)).isNotEmpty());
    }

    private static List<? extends @Nullable Object> faults(TypeModel model, String json) {
        ObjectNode document = document(model).put("$ref", "#/$defs/components__Thing");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON)
                .validate(json.replace('\'', '"'), InputFormat.JSON);
    }
}

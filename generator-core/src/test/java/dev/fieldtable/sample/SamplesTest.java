package dev.fieldtable.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {
    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
    private static final TypeRef WHOLE = new TypeRef.Scalar(ScalarKind.INTEGER);
    private static final TypeRef NUMBER = new TypeRef.Scalar(ScalarKind.NUMBER);

    @Test
    void the_minimal_document_has_what_must_be_there_and_the_full_one_has_all() {
        Sample sample = sample(
                object("Thing", property("id", TEXT, Presence.REQUIRED), property("note", TEXT, Presence.UNSAID)));

        assertThat(sample.minimal()).isEqualTo(Map.of("id", "id"));
        assertThat(sample.full()).isEqualTo(Map.of("id", "id", "note", "note"));
    }

    @Test
    void what_may_be_null_is_null_only_where_no_more_is_wanted() {
        Sample sample = sample(object("Thing", property("note", TEXT, Presence.REQUIRED_NULLABLE)));

        assertThat(sample.minimal()).hasToString("{note=null}");
        assertThat(sample.full()).isEqualTo(Map.of("note", "note"));
    }

    @Test
    void a_list_or_a_map_holds_something_only_where_all_is_wanted() {
        Sample sample = sample(object(
                "Thing",
                property("tags", new TypeRef.ListOf(TEXT), Presence.REQUIRED),
                property("by_name", new TypeRef.MapOf(WHOLE), Presence.REQUIRED)));

        assertThat(sample.minimal()).isEqualTo(Map.of("tags", List.of(), "by_name", Map.of()));
        assertThat(sample.full()).isEqualTo(Map.of("tags", List.of("tags"), "by_name", Map.of("key", BigDecimal.ONE)));
    }

    @Test
    void a_list_has_as_many_elements_as_it_must_have() {
        Property tags = property("tags", new TypeRef.ListOf(TEXT), Presence.REQUIRED)
                .withConstraints(Constraints.of(Map.of(ConstraintWord.MIN_ITEMS, 2, ConstraintWord.MIN_LENGTH, 6)));

        assertThat(sample(object("Thing", tags)).minimal()).isEqualTo(Map.of("tags", List.of("tagsxx", "tagsxx")));
    }

    @Test
    void what_the_docs_show_comes_before_the_default_and_that_before_what_is_made_up() {
        Property size = property("size", WHOLE, Presence.REQUIRED)
                .withConstraints(Constraints.of(Map.of(ConstraintWord.MAXIMUM, BigDecimal.TEN)));
        TypeModel model = model(object("Thing", size.withDefaultValue(new DefaultValue(new BigDecimal(7)))));

        assertThat(minimal(model, "Thing", new BigDecimal(3))).isEqualTo(Map.of("size", new BigDecimal(3)));
        assertThat(minimal(model, "Thing", new BigDecimal(11))).isEqualTo(Map.of("size", new BigDecimal(7)));
        assertThat(minimal(model(object("Thing", size)), "Thing", "three")).isEqualTo(Map.of("size", BigDecimal.ONE));
    }

    @Test
    void an_example_that_is_too_large_for_a_sample_gives_way() {
        TypeModel model = model(object("Thing", property("ids", new TypeRef.ListOf(TEXT), Presence.REQUIRED)));

        assertThat(minimal(model, "Thing", Collections.nCopies(3_000, "id"))).isEqualTo(Map.of("ids", List.of()));
    }

    @Test
    void a_type_that_may_hold_itself_comes_to_an_end() {
        TypeRef node = named("Node");
        Sample sample = sample(object(
                "Node",
                property("next", node, Presence.OPTIONAL),
                property("all", new TypeRef.ListOf(node), Presence.REQUIRED)));

        assertThat(sample.minimal()).isEqualTo(Map.of("all", List.of()));
        assertThat(sample.full()).isEqualTo(Map.of("next", sample.minimal(), "all", List.of(sample.minimal())));
    }

    @Test
    void a_union_waits_for_its_first_type() {
        Outcome<SortedMap<TypeId, Sample>> samples = samples(
                union(null, named("Thing"), new TypeRef.ListOf(named("Thing"))),
                object("Thing", property("part", named("Part"), Presence.REQUIRED)),
                object("Part", property("id", TEXT, Presence.REQUIRED)));

        assertThat(of(samples.value(), "Pet").minimal()).isEqualTo(Map.of("part", Map.of("id", "id")));
    }

    @Test
    void a_union_does_not_wait_for_what_waits_for_it() {
        Outcome<SortedMap<TypeId, Sample>> samples = samples(
                union(null, named("Negation"), new TypeRef.ListOf(named("Pet"))),
                object("Negation", property("of", named("Pet"), Presence.REQUIRED)));

        assertThat(of(samples.value(), "Pet").minimal()).isEqualTo(List.of());
        assertThat(of(samples.value(), "Negation").minimal()).isEqualTo(Map.of("of", List.of()));
    }

    @Test
    void of_a_union_it_is_told_whether_no_value_is_known_or_none_that_tells_its_types_apart() {
        Outcome<SortedMap<TypeId, Sample>> samples = samples(
                union(null, named("Node"), named("Node")),
                object("Node", property("next", named("Pet"), Presence.REQUIRED)));

        assertThat(messages(samples))
                .contains("No document of `Pet` can be shown: no value of any of its types is known that is as"
                        + " documented.");
    }

    @Test
    void a_type_that_must_hold_itself_has_no_document_and_that_is_told() {
        Outcome<SortedMap<TypeId, Sample>> samples = samples(
                object("Node", property("next", named("Node"), Presence.REQUIRED)),
                object("User", property("node", named("Node"), Presence.OPTIONAL)));

        assertThat(samples.value()).containsOnlyKeys(id("User"));
        assertThat(of(samples.value(), "User").full()).isEqualTo(Map.of());
        assertThat(messages(samples))
                .containsExactly(
                        "No document of `Node` can be shown: `next` has to be there, and no value of it is known"
                                + " that is as documented.");
    }

    @Test
    void whoever_gets_no_document_at_all_is_warned() {
        Outcome<SortedMap<TypeId, Sample>> none = samples(
                object("One", property("other", named("Two"), Presence.REQUIRED)),
                object("Two", property("other", named("One"), Presence.REQUIRED)));

        assertThat(none.value()).isEmpty();
        assertThat(messages(none)).hasSize(3).startsWith("None of the types has a document that can be shown.");
        assertThat(none.diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.INFO, Severity.INFO);
        assertThat(samples().diagnostics()).isEmpty();
    }

    @Test
    void an_optional_value_that_nobody_can_make_up_is_told_of() {
        Property code = property("code", TEXT, Presence.OPTIONAL)
                .withConstraints(Constraints.of(Map.of(ConstraintWord.PATTERN, "^(a|b)\\1$")));
        Outcome<SortedMap<TypeId, Sample>> samples = samples(object("Thing", code));

        assertThat(of(samples.value(), "Thing").full()).isEqualTo(Map.of());
        assertThat(messages(samples))
                .containsExactly("No document shows `code`: no value of it is known that is as documented.");
    }

    @Test
    void a_document_that_nobody_would_read_to_its_end_is_not_made() {
        List<TypeDeclaration> types = new ArrayList<>();
        types.add(object("T00", property("a", TEXT, Presence.REQUIRED)));
        for (int i = 1; i < 40; i++) {
            TypeRef below = named(name(i - 1));
            types.add(
                    object(name(i), property("a", below, Presence.REQUIRED), property("b", below, Presence.REQUIRED)));
        }
        Outcome<SortedMap<TypeId, Sample>> samples = samples(types.toArray(TypeDeclaration[]::new));

        assertThat(samples.value()).containsKey(id("T05")).doesNotContainKey(id("T20"));
        assertThat(messages(samples))
                .contains("No document of `T10` can be shown: it would hold more than anybody reads.");
    }

    @Test
    void a_chain_of_types_ends_before_any_stack() {
        List<TypeDeclaration> types = new ArrayList<>();
        types.add(object("T0", property("a", TEXT, Presence.REQUIRED)));
        for (int i = 1; i < 3_000; i++) {
            types.add(object("T" + i, property("a", named("T" + (i - 1)), Presence.REQUIRED)));
        }

        assertThat(samples(types.toArray(TypeDeclaration[]::new)).value())
                .containsKey(id("T90"))
                .doesNotContainKey(id("T2999"));
    }

    @Test
    void numbers_keep_to_their_limits() {
        assertThat(number(WHOLE, Map.of(ConstraintWord.EXCLUSIVE_MINIMUM, new BigDecimal("4.5"))))
                .isEqualTo("6");
        assertThat(number(WHOLE, Map.of(ConstraintWord.MINIMUM, new BigDecimal("1E+3"))))
                .isEqualTo("1000");
        assertThat(number(NUMBER, Map.of(ConstraintWord.MAXIMUM, new BigDecimal("-2"))))
                .isEqualTo("-2");
        assertThat(number(
                        NUMBER,
                        Map.of(
                                ConstraintWord.EXCLUSIVE_MINIMUM,
                                BigDecimal.ZERO,
                                ConstraintWord.EXCLUSIVE_MAXIMUM,
                                new BigDecimal("0.01"))))
                .isEqualTo("0.005");
        assertThat(number(
                        WHOLE,
                        Map.of(
                                ConstraintWord.MULTIPLE_OF,
                                new BigDecimal("7"),
                                ConstraintWord.MINIMUM,
                                new BigDecimal("100"))))
                .isEqualTo("105");
    }

    private static String number(TypeRef type, Map<ConstraintWord, Object> said) {
        Property number = property("n", type, Presence.REQUIRED).withConstraints(Constraints.of(said));
        return String.valueOf(((Map<?, ?>) sample(object("Thing", number)).minimal()).get("n"));
    }

    @Test
    void text_is_as_lengthyas_it_must_be_and_in_its_format() {
        assertThat(text("", Map.of(ConstraintWord.MAX_LENGTH, 2))).isEqualTo("co");
        assertThat(text("email", Map.of(ConstraintWord.MAX_LENGTH, 5))).isEqualTo("a@b");
        assertThat(text("email", Map.of(ConstraintWord.MIN_LENGTH, 20))).isEqualTo("user@example.comxxxx");
        assertThat(text("ipv6", Map.of())).isEqualTo("2001:db8::1");
        assertThat(text("colour", Map.of())).isEqualTo("code");
        assertThat(text("", Map.of(ConstraintWord.PATTERN, "^[A-Z]{3}-\\d+$", ConstraintWord.MIN_LENGTH, 7)))
                .isEqualTo("AAA-111");
    }

    private static String text(String format, Map<ConstraintWord, Object> said) {
        Property text =
                property("code", TEXT, Presence.REQUIRED).withFormat(format).withConstraints(Constraints.of(said));
        return String.valueOf(((Map<?, ?>) sample(object("Thing", text)).minimal()).get("code"));
    }

    @ParameterizedTest
    @EnumSource(ScalarKind.class)
    void there_is_a_value_of_every_kind(ScalarKind kind) {
        Sample sample = sample(object("Thing", property("a", new TypeRef.Scalar(kind), Presence.REQUIRED)));

        assertThat(sample.minimal()).asString().startsWith("{a=");
    }

    @Test
    void a_value_of_an_enum_keeps_to_what_is_said_of_the_property() {
        Property colour = property("colour", named("Colour"), Presence.REQUIRED)
                .withConstraints(Constraints.of(Map.of(ConstraintWord.MAX_LENGTH, 3)));
        SortedMap<TypeId, Sample> samples =
                samples(object("Thing", colour), colours("blue", "red")).value();

        assertThat(of(samples, "Thing").minimal()).isEqualTo(Map.of("colour", "red"));
        assertThat(of(samples, "Colour").minimal()).isEqualTo("blue");
    }

    @Test
    void a_union_shows_an_arm_that_is_told_from_the_others() {
        ObjectType cat = object(
                "Cat",
                property("kind", new TypeRef.Constant("cat"), Presence.REQUIRED),
                property("lives", WHOLE, Presence.REQUIRED));
        ObjectType dog = object("Dog", property("lives", TEXT, Presence.OPTIONAL));
        SortedMap<TypeId, Sample> samples =
                samples(union(null, named("Dog"), named("Cat")), cat, dog).value();

        // A dog without lives is one for sure, and so is a cat that says so.
        assertThat(of(samples, "Pet").minimal()).isEqualTo(Map.of());
        assertThat(of(samples, "Pet").full()).isEqualTo(Map.of("lives", "lives"));
    }

    @Test
    void a_discriminator_names_the_arm_that_is_shown() {
        ObjectType cat = object("Cat", property("kind", TEXT, Presence.REQUIRED));
        ObjectType dog = object("Dog", property("kind", TEXT, Presence.REQUIRED));
        Discriminator kind = new Discriminator("kind", Map.of("the-cat", id("Cat"), "the-dog", id("Dog")));
        SortedMap<TypeId, Sample> samples =
                samples(union(kind, named("Dog"), named("Cat")), cat, dog).value();

        assertThat(of(samples, "Pet").minimal()).isEqualTo(Map.of("kind", "the-dog"));
        assertThat(of(samples, "Dog").minimal()).isEqualTo(Map.of("kind", "kind"));
    }

    @Test
    void an_arm_that_would_be_read_as_another_one_is_not_shown() {
        ObjectType brief = object(
                "Short",
                property("a", TEXT, Presence.REQUIRED)
                        .withConstraints(Constraints.of(Map.of(ConstraintWord.MAX_LENGTH, 1))));
        ObjectType lengthy = object(
                "Long",
                property("a", TEXT, Presence.REQUIRED)
                        .withConstraints(Constraints.of(Map.of(ConstraintWord.MIN_LENGTH, 5))));
        ObjectType other = object("Other", property("b", TEXT, Presence.REQUIRED));

        // Which of the first two is meant, no reader can tell, for it does not look at lengths.
        SortedMap<TypeId, Sample> samples = samples(
                        union(null, named("Long"), named("Short"), named("Other")), brief, lengthy, other)
                .value();
        assertThat(of(samples, "Pet").minimal()).isEqualTo(Map.of("b", "b"));
    }

    @Test
    void a_property_of_another_name_is_no_documented_one_in_another_spelling() {
        ObjectType type = new ObjectType(
                id("Thing"),
                Role.BODY,
                "",
                null,
                at(1),
                List.of(property("Key", TEXT, Presence.OPTIONAL), property("key_2", TEXT, Presence.OPTIONAL)),
                property("*", WHOLE, Presence.OPTIONAL));

        assertThat(sample(type).full()).isEqualTo(Map.of("Key", "Key", "key_2", "key_2", "key3", BigDecimal.ONE));
    }

    @Test
    void parameters_of_a_request_are_no_part_of_its_document() {
        Sample sample = sample(object(
                "Request",
                property("limit", WHOLE, Presence.REQUIRED).withPlace(Place.QUERY),
                property("body", TEXT, Presence.REQUIRED).withPlace(Place.BODY)));

        assertThat(sample.full()).isEqualTo(Map.of("body", "body"));
    }

    @Test
    void nobody_guesses_what_a_class_of_the_users_own_reads() {
        TypeRef money = new TypeRef.Own(TEXT, "com.acme.Money", "", "");
        TypeModel model = model(object("Thing", property("price", money, Presence.REQUIRED)));

        assertThat(Samples.of(model, property -> List.of()).value()).isEmpty();
        assertThat(minimal(model, "Thing", "5 EUR")).isEqualTo(Map.of("price", "5 EUR"));
    }

    private static Object minimal(TypeModel model, String name, Object shown) {
        Sample sample = Samples.of(model, property -> List.of(shown)).value().get(id(name));
        return sample == null ? "none" : sample.minimal();
    }

    private static Sample sample(TypeDeclaration type) {
        Outcome<SortedMap<TypeId, Sample>> samples = samples(type);
        assertThat(samples.diagnostics()).isEmpty();
        return of(samples.value(), type.id().name());
    }

    private static Sample of(SortedMap<TypeId, Sample> samples, String name) {
        return Objects.requireNonNull(samples.get(id(name)), name);
    }

    private static Outcome<SortedMap<TypeId, Sample>> samples(TypeDeclaration... types) {
        return Samples.of(model(types), property -> List.of());
    }

    private static List<String> messages(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::message).toList();
    }

    private static TypeModel model(TypeDeclaration... types) {
        return TypeModel.of(List.of(types), new Coverage(1, 1, 1, 1));
    }

    private static String name(int i) {
        return "T" + i / 10 + i % 10;
    }

    private static TypeId id(String name) {
        return new TypeId("components", name);
    }

    private static TypeRef named(String name) {
        return new TypeRef.Named(id(name));
    }

    private static ObjectType object(String name, Property... properties) {
        return new ObjectType(id(name), Role.BODY, "", null, at(1), List.of(properties), null);
    }

    private static UnionType union(@Nullable Discriminator discriminator, TypeRef... arms) {
        List<UnionType.Arm> all =
                List.of(arms).stream().map(arm -> new UnionType.Arm(arm, at(5))).toList();
        return new UnionType(id("Pet"), Role.BODY, "", null, at(1), all, discriminator);
    }

    private static EnumType colours(String... values) {
        List<EnumType.Value> all = List.of(values).stream()
                .map(value -> new EnumType.Value("", value, at(5)))
                .toList();
        return new EnumType(id("Colour"), Role.BODY, "", null, at(1), ScalarKind.STRING, false, all);
    }

    private static Property property(String name, TypeRef type, Presence presence) {
        return new Property(name, name, type, presence, "", "", null, at(5));
    }

    private static SourceSpan at(int line) {
        return new SourceSpan("thing.md", line, 1, 0, 0);
    }
}

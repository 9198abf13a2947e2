package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of values that have to be more, less or something else than before, besides their types. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConstraintChangesTest {
    private static final GenerationRequest TOLERANT = GenerationRequest.of("com.acme");
    private static final GenerationRequest STRICT =
            TOLERANT.withEmit(TOLERANT.emit().withReading(EmitOptions.Reading.STRICT));
    private static final SourceSpan SPAN = SourceSpan.startOf("models/page.md");
    private static final Property INTEGER = new Property(
            "value", "value", new TypeRef.Scalar(ScalarKind.INTEGER), Presence.OPTIONAL, "", "", null, SPAN);
    private static final Property TEXT = INTEGER.withType(new TypeRef.Scalar(ScalarKind.STRING));
    private static final Property TEXTS = INTEGER.withType(new TypeRef.ListOf(TEXT.type()));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "; maximum=100; is said to be at most 100; tighter",
                "maximum=100; maximum=50; was at most 100, is at most 50; tighter",
                "maximum=100; maximum=1E+2; ; ",
                "maximum=100; maximum=1000; was at most 100, is at most 1000; looser",
                "maximum=100; ; is no longer said to be at most 100; looser",
                "minimum=1; minimum=0; was at least 1, is at least 0; looser",
                "minimum=1; minimum=2.5; was at least 1, is at least 2.5; tighter",
                "minimum=0; exclusiveMinimum=0; was at least 0, is more than 0; tighter",
                "exclusiveMinimum=0; minimum=0; was more than 0, is at least 0; looser",
                "minimum=0,exclusiveMinimum=5; exclusiveMinimum=5; ; ",
                "maximum=9; exclusiveMaximum=9; was at most 9, is less than 9; tighter",
                "maximum=9; maximum=9,exclusiveMaximum=10; ; ",
                "; multipleOf=5; is said to be a multiple of 5; tighter",
                "multipleOf=5; multipleOf=10; was a multiple of 5, is a multiple of 10; tighter",
                "multipleOf=10; multipleOf=5; was a multiple of 10, is a multiple of 5; looser",
                "multipleOf=4; multipleOf=6; was a multiple of 4, is a multiple of 6; both",
                "multipleOf=0.1; multipleOf=1E+999999; was a multiple of 0.1, is a multiple of 1E+999999; both",
                "multipleOf=0; ; ; ",
            })
    void a_number_may_be_greater_or_smaller(String before, String after, String told, String turn) {
        assertChange(INTEGER, before, after, told, turn, "a number beyond that");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "; maxLength=64; is said to have at most 64 characters; tighter",
                "maxLength=64; maxLength=32; had at most 64 characters, has at most 32 characters; tighter",
                "minLength=1; minLength=2; had at least 1 character, has at least 2 characters; tighter",
                "minLength=1; ; is no longer said to have at least 1 character; looser",
                "; minLength=0; ; ",
            })
    void a_text_may_be_longer_or_shorter(String before, String after, String told, String turn) {
        assertChange(TEXT, before, after, told, turn, "a text of another length");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "; maxItems=50; is said to have at most 50 elements; tighter",
                "minItems=1; ; is no longer said to have at least 1 element; looser",
            })
    void a_list_may_be_longer_or_shorter(String before, String after, String told, String turn) {
        assertChange(TEXTS, before, after, told, turn, "a list of another length");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "; pattern=^a; is said to match `^a`; tighter",
                "pattern=^a; pattern=^[ab]; matched `^a`, matches `^[ab]`; both",
                "pattern=^a`; ; is no longer said to match `^a'`; looser",
            })
    void nobody_knows_which_of_two_patterns_is_the_tighter_one(String before, String after, String told, String turn) {
        assertChange(TEXT, before, after, told, turn, "a text that does not match");
    }

    private static void assertChange(
            Property property,
            @Nullable String before,
            @Nullable String after,
            @Nullable String told,
            @Nullable String turn,
            String what) {
        Property was = with(property, before);
        Property is = with(property, after);
        if (told == null) {
            assertThat(between(STRICT, was, is).entries()).isEmpty();
            return;
        }
        Entry tolerant = only(TOLERANT, was, is);
        Entry strict = only(STRICT, was, is);

        assertThat(Sentence.of(tolerant.change())).isEqualTo(new Sentence("models.Page.value", told));
        assertThat(tolerant.impact(Axis.SOURCE).level()).isEqualTo(Impact.Level.COMPATIBLE);
        assertThat(tolerant.impact(Axis.BINARY)).isEqualTo(Impact.NONE);
        assertThat(tolerant.impact(Axis.READING).level()).isEqualTo(Impact.Level.COMPATIBLE);
        assertThat(strict.impact(Axis.READING))
                .isEqualTo(
                        "tighter".equals(turn)
                                ? Impact.compatible("models of before expect no more than comes")
                                : Impact.breaking("models of before refuse " + what));
        assertThat(tolerant.impact(Axis.WRITING))
                .isEqualTo(
                        "looser".equals(turn)
                                ? Impact.compatible("documents of before are as asked for")
                                : Impact.breaking("documents of before may have " + what));
    }

    @Test
    void nobody_reads_the_parameters_of_a_request() {
        Entry looser = only(
                STRICT,
                with(INTEGER, "maximum=100").withPlace(Place.QUERY),
                with(INTEGER, "maximum=200").withPlace(Place.QUERY));
        Entry tighter = only(
                STRICT,
                with(INTEGER, "maximum=200").withPlace(Place.QUERY),
                with(INTEGER, "maximum=100").withPlace(Place.QUERY));

        assertThat(looser.impact(Axis.READING)).isEqualTo(Impact.NONE);
        assertThat(looser.breaks()).isFalse();
        assertThat(tighter.impact(Axis.WRITING).breaks()).isTrue();
    }

    @Test
    void what_a_value_of_another_type_cannot_have_has_gone_with_the_type() {
        assertThat(between(TOLERANT, with(TEXT, "maxLength=8,pattern=a"), INTEGER)
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.change()).isInstanceOf(Change.ChangedPropertyType.class));
    }

    @Test
    void each_limit_is_a_change_of_its_own() {
        assertThat(told(between(TOLERANT, INTEGER, with(INTEGER, "minimum=1,maximum=9"))))
                .containsExactly("is said to be at least 1", "is said to be at most 9");
    }

    @Test
    void a_value_may_be_written_in_another_format() {
        Property mail = TEXT.withFormat("email");
        Property host = TEXT.withFormat("hostname");

        assertThat(told(between(TOLERANT, TEXT, mail))).containsExactly("is said to be of the format `email`");
        assertThat(told(between(TOLERANT, mail, host)))
                .containsExactly("was of the format `email`, is of the format `hostname`");
        assertThat(only(TOLERANT, mail, host).impact(Axis.WRITING))
                .isEqualTo(Impact.breaking("documents of before may have a value of another form"));
        assertThat(only(TOLERANT, mail, TEXT).breaks()).isFalse();
    }

    @Test
    void a_default_that_is_another_breaks_nobody() {
        Property ten = INTEGER.withDefaultValue(new DefaultValue(BigDecimal.TEN));
        Property text = INTEGER.withDefaultValue(new DefaultValue("all"));

        assertThat(told(between(TOLERANT, INTEGER, ten))).containsExactly("is said to be `10` where it is left out");
        assertThat(told(between(TOLERANT, ten, INTEGER)))
                .containsExactly("is no longer said to be `10` where it is left out");
        assertThat(told(between(TOLERANT, ten, text))).containsExactly("was `10`, is `\"all\"` where it is left out");
        Entry entry = only(TOLERANT, ten, text);
        assertThat(entry.breaks()).isFalse();
        assertThat(entry.impact(Axis.SOURCE)).isEqualTo(Impact.NONE);
        assertThat(entry.impact(Axis.WRITING))
                .isEqualTo(Impact.compatible("documents of before that leave it out say something else now"));
    }

    @Test
    void who_has_defaults_set_gets_other_values_from_builders() {
        GenerationRequest set = TOLERANT.withEmit(TOLERANT.emit().withDefaults(EmitOptions.Defaults.BUILD));
        Property ten = INTEGER.withDefaultValue(new DefaultValue(BigDecimal.TEN));

        assertThat(only(set, INTEGER, ten).impact(Axis.SOURCE))
                .isEqualTo(Impact.compatible(
                        "the signatures are the same; builders set something else where nothing is set"));
    }

    @Test
    void a_default_is_the_same_however_its_numbers_are_written() {
        Property before = INTEGER.withDefaultValue(
                new DefaultValue(List.of(Map.of("a", new BigDecimal("1.0")), new BigDecimal("2"))));
        Property same = INTEGER.withDefaultValue(
                new DefaultValue(List.of(Map.of("a", new BigDecimal("1")), new BigDecimal("2.00"))));
        Property longer = INTEGER.withDefaultValue(
                new DefaultValue(List.of(Map.of("a", new BigDecimal("1")), new BigDecimal("2"), new BigDecimal("3"))));
        Property more = INTEGER.withDefaultValue(
                new DefaultValue(List.of(Map.of("a", new BigDecimal("1"), "b", ""), new BigDecimal("2"))));

        assertThat(between(TOLERANT, before, same).entries()).isEmpty();
        assertThat(between(TOLERANT, before, longer).entries()).hasSize(1);
        assertThat(between(TOLERANT, before, more).entries()).hasSize(1);
    }

    @Test
    void a_semicolon_within_a_pattern_is_no_end_of_what_is_told_in_short() {
        List<Property> before = new ArrayList<>();
        List<Property> after = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            Property property = new Property("p" + i, "p" + i, TEXT.type(), Presence.OPTIONAL, "", "", null, SPAN);
            before.add(property);
            after.add(i < 4 ? with(property, "pattern=^a;b$") : property.withPresence(Presence.REQUIRED));
        }

        String entry = DiffReport.of(ModelDiff.between(state(TOLERANT, before), state(TOLERANT, after)), false)
                .toMarkdown();

        assertThat(entry)
                .contains("- **4 properties take other values**: "
                        + "`Page.p0`, `Page.p1`, `Page.p2`, `Page.p3`: is said to match `^a;b$`\n");
    }

    private static List<String> told(Differences differences) {
        return differences.entries().stream()
                .map(entry -> Sentence.of(entry.change()).what())
                .toList();
    }

    private static Entry only(GenerationRequest request, Property before, Property after) {
        List<Entry> entries = between(request, before, after).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static Differences between(GenerationRequest request, Property before, Property after) {
        return ModelDiff.between(state(request, List.of(before)), state(request, List.of(after)));
    }

    private static DocsState state(GenerationRequest request, List<Property> properties) {
        ObjectType page = new ObjectType(new TypeId("models", "Page"), Role.BODY, "", null, SPAN, properties, null);
        return Generator.state(request, TypeModel.of(List.of(page), new Coverage(1, 1, 1, 1)))
                .value();
    }

    /** A property with constraints, written as {@code maximum=9,minimum=1}. */
    private static Property with(Property property, @Nullable String constraints) {
        Map<String, String> said = new HashMap<>();
        Arrays.stream((constraints == null ? "" : constraints).split(",", -1))
                .filter(each -> !each.isEmpty())
                .forEach(each -> said.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
        return property.withConstraints(new Constraints(
                number(said, "minimum"),
                number(said, "maximum"),
                number(said, "exclusiveMinimum"),
                number(said, "exclusiveMaximum"),
                number(said, "multipleOf"),
                count(said, "minLength"),
                count(said, "maxLength"),
                said.get("pattern"),
                count(said, "minItems"),
                count(said, "maxItems")));
    }

    private static @Nullable BigDecimal number(Map<String, String> said, String name) {
        return said.containsKey(name) ? new BigDecimal(said.get(name)) : null;
    }

    private static @Nullable Integer count(Map<String, String> said, String name) {
        return said.containsKey(name) ? Integer.valueOf(said.get(name)) : null;
    }
}

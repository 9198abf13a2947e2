package dev.fieldtable.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeSpellingTest {
    private static final List<TypeId> IDS =
            List.of(new TypeId("components", "Account"), new TypeId("", "Plan"), new TypeId("a.b", "List<of>"));

    private static final List<Object> CONSTANTS = List.of(
            "x",
            "",
            "\"",
            "\"a\" > \"b\"",
            "a>b",
            "list<string>",
            "<>>",
            ">",
            "true",
            "7",
            "a\nb",
            true,
            false,
            7L,
            -1L,
            Long.MIN_VALUE);

    @ParameterizedTest
    @MethodSource("types")
    void a_type_is_read_as_it_was_spelled(TypeRef type) {
        assertThat(TypeSpelling.parse(TypeSpelling.of(type), TypeSpellingTest::id))
                .isEqualTo(type);
    }

    @Test
    void each_type_has_a_spelling_of_its_own() {
        assertThat(types().map(TypeSpelling::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string",
                "datetime",
                "list<string>",
                "map<list<nullable<integer>>>",
                "const<\"a>b\">",
                "const<true>",
                "const<-7>",
                "ref<components.Account>",
                "ref<Plan>",
                "datetime-epoch-seconds",
                "own<string, com.acme.Money, com.acme.Money.parse, com.acme.Money.toString>"
            })
    void the_language_is_as_it_was_when_the_first_file_was_written(String spelling) {
        assertThat(TypeSpelling.parse(spelling, TypeSpellingTest::id)).hasToString(spelling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "strings",
                "list<",
                "list<>",
                "list<string",
                "list<string>>",
                "string>",
                "ref<components.Account",
                "const<>",
                "const<\">",
                "const<x>",
                "const<1.5>",
                "const<99999999999999999999>",
                "const<TRUE>",
                "own<string>",
                "own<string, com.acme.Money, parse>",
                "own<string, Money, parse, toString>",
                "own<string, com.acme.Money, parse, toString, more>",
                "own<list<string>, com.acme.Money, parse, toString>",
                "own<ref<Plan>, com.acme.Money, parse, toString>",
                "own<own<string, a.B, c, d>, com.acme.Money, parse, toString>",
                "List<string>"
            })
    void what_is_no_type_is_refused(String spelling) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeSpelling.parse(spelling, TypeSpellingTest::id))
                .withMessageContaining("`");
    }

    @Test
    void what_is_deeper_than_any_stack_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeSpelling.parse(
                        "list<".repeat(100_000) + "string" + ">".repeat(100_000), TypeSpellingTest::id))
                .withMessageContaining("too deep");
    }

    static Stream<TypeRef> types() {
        List<TypeRef> leaves = new ArrayList<>();
        Stream.of(ScalarKind.values()).map(TypeRef.Scalar::new).forEach(leaves::add);
        CONSTANTS.stream().map(TypeRef.Constant::new).forEach(leaves::add);
        IDS.stream().map(TypeRef.Named::new).forEach(leaves::add);
        leaves.add(new TypeRef.Own(new TypeRef.Scalar(ScalarKind.STRING), "com.acme.Money", "parse", ""));
        leaves.add(new TypeRef.Own(
                new TypeRef.Scalar(ScalarKind.DATETIME_EPOCH_MILLIS), "com.acme.At", "new", "com.acme.Times.millis"));
        List<Function<TypeRef, TypeRef>> wrappers =
                List.of(TypeRef.ListOf::new, TypeRef.MapOf::new, TypeRef.NullableOf::new);
        return leaves.stream()
                .flatMap(leaf -> Stream.concat(
                        Stream.of(leaf),
                        wrappers.stream()
                                .flatMap(outer -> Stream.concat(
                                        Stream.of(outer.apply(leaf)),
                                        wrappers.stream().map(inner -> outer.apply(inner.apply(leaf)))))));
    }

    private static TypeId id(String dotted) {
        Map<String, TypeId> ids = new HashMap<>();
        IDS.forEach(id -> ids.put(id.toString(), id));
        return Optional.ofNullable(ids.get(dotted))
                .orElseThrow(() -> new IllegalArgumentException("no `" + dotted + "`"));
    }
}

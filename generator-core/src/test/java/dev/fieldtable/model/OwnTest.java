package dev.fieldtable.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnTest {
    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

    @ParameterizedTest
    @CsvSource({
        "'', '', com.acme.Money.valueOf, com.acme.Money.toString",
        "parse, text, com.acme.Money.parse, com.acme.Money.text",
        "new, text, com.acme.Money.new, com.acme.Money.text",
        "com.acme.Money.new, text, com.acme.Money.new, com.acme.Money.text",
        "com.acme.Codecs.read, com.acme.Codecs.write, com.acme.Codecs.read, com.acme.Codecs.write"
    })
    void methods_are_known_by_their_full_names(String read, String write, String reader, String writer) {
        TypeRef.Own own = new TypeRef.Own(TEXT, "com.acme.Money", read, write);

        assertThat(own.read()).isEqualTo(reader);
        assertThat(own.write()).isEqualTo(writer);
        assertThat(new TypeRef.Own(TEXT, "com.acme.Money", reader, writer)).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Money",
                "com.acme.",
                ".Money",
                "com..Money",
                "com.acme.class",
                "com.acme.Money<String>",
                "com.acme.Money[]",
                "com.acme.Money;",
                "com.acme.Money, x",
                "com.acme.Money::new",
                "com.acme.Mo ney",
                "com.acme.Money\n",
                "com.acme.Money//",
                "com.acme.Mo\u202eney",
                "com.acme.Mo\u0000ney",
                "com.acme.Mo\\u006eey"
            })
    void what_is_no_name_of_a_class_never_becomes_code(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeRef.Own(TEXT, name, "parse", "text"))
                .withMessageEndingWith("is no full name of a Java class.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "parse()", "com.acme.Money::parse", "int", "a;b", "com.new.x", "\u202eparse", "x.", "a.b"
            })
    void what_is_no_name_of_a_method_never_becomes_code(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeRef.Own(TEXT, "com.acme.Money", name, ""))
                .withMessageEndingWith("is no name of a Java method.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeRef.Own(TEXT, "com.acme.Money", "", name))
                .withMessageEndingWith("is no name of a Java method.");
    }

    @Test
    void a_class_of_a_number_has_to_say_how_it_is_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TypeRef.Own(new TypeRef.Scalar(ScalarKind.INTEGER), "com.acme.Cents", "valueOf", ""))
                .withMessageContaining("which method of `com.acme.Cents` gives the `integer`");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANY", "NULL"})
    void what_has_no_type_of_its_own_is_no_class(ScalarKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeRef.Own(new TypeRef.Scalar(kind), "com.acme.Money", "parse", "text"))
                .withMessage("No class of your own can stand for `" + kind.label() + "`.");
    }

    @Test
    void lists_and_declared_types_are_no_class_but_their_elements_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeRef.Own(new TypeRef.ListOf(TEXT), "com.acme.Money", "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeRef.Own(new TypeRef.Named(new TypeId("a", "B")), "com.acme.Money", "", ""));
        assertThat(new TypeRef.ListOf(new TypeRef.Own(TEXT, "com.acme.Money", "", "")).label())
                .isEqualTo("list<string>");
    }
}

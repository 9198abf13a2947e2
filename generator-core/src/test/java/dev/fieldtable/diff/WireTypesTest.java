package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.Coverage;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WireTypesTest {
    private static final SourceSpan SPAN = SourceSpan.startOf("page.md");
    private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);
    private static final TypeRef INTEGER = new TypeRef.Scalar(ScalarKind.INTEGER);
    private static final TypeRef NUMBER = new TypeRef.Scalar(ScalarKind.NUMBER);

    private final TypeModel model = TypeModel.of(
            List.of(
                    object("Thing"),
                    values("Small", "a"),
                    values("Large", "a", "b"),
                    union("TextOrThing", STRING, named("Thing")),
                    union("Endless", new TypeRef.ListOf(named("Endless")), INTEGER)),
            new Coverage(0, 0, 0, 0));

    private boolean fits(TypeRef narrow, TypeRef wide) {
        return WireTypes.fits(narrow, model, wide, model);
    }

    @Test
    void numbers_hold_integers_and_not_the_other_way_round() {
        assertThat(fits(INTEGER, NUMBER)).isTrue();
        assertThat(fits(NUMBER, INTEGER)).isFalse();
    }

    @Test
    void texts_hold_dates_and_constants() {
        assertThat(fits(new TypeRef.Scalar(ScalarKind.DATETIME), STRING)).isTrue();
        assertThat(fits(new TypeRef.Constant("x"), STRING)).isTrue();
        assertThat(fits(new TypeRef.Constant(1L), STRING)).isFalse();
        assertThat(fits(STRING, new TypeRef.Scalar(ScalarKind.DATE))).isFalse();
    }

    @Test
    void a_whole_number_is_a_time_and_a_time_is_a_whole_number() {
        TypeRef seconds = new TypeRef.Scalar(ScalarKind.DATETIME_EPOCH_SECONDS);
        TypeRef small = new TypeRef.Scalar(ScalarKind.INTEGER32);

        assertThat(fits(INTEGER, seconds)).isTrue();
        assertThat(fits(seconds, INTEGER)).isTrue();
        assertThat(fits(small, INTEGER)).isTrue();
        assertThat(fits(INTEGER, small)).isFalse();
        assertThat(fits(seconds, STRING)).isFalse();
        assertThat(fits(new TypeRef.Scalar(ScalarKind.UUID), STRING)).isTrue();
        assertThat(fits(STRING, new TypeRef.Scalar(ScalarKind.UUID))).isFalse();
    }

    @Test
    void a_class_of_ones_own_changes_nothing_in_json() {
        TypeRef money = new TypeRef.Own(STRING, "com.acme.Money", "parse", "text");

        assertThat(fits(money, STRING)).isTrue();
        assertThat(fits(new TypeRef.ListOf(STRING), new TypeRef.ListOf(money))).isTrue();
        assertThat(fits(money, INTEGER)).isFalse();
    }

    @Test
    void anything_holds_everything() {
        assertThat(fits(named("Thing"), TypeRef.ANY)).isTrue();
        assertThat(fits(TypeRef.ANY, STRING)).isFalse();
    }

    @Test
    void lists_and_maps_hold_what_their_parts_hold() {
        assertThat(fits(new TypeRef.ListOf(INTEGER), new TypeRef.ListOf(NUMBER)))
                .isTrue();
        assertThat(fits(new TypeRef.MapOf(NUMBER), new TypeRef.MapOf(INTEGER))).isFalse();
        assertThat(fits(new TypeRef.ListOf(INTEGER), INTEGER)).isFalse();
        assertThat(fits(named("Thing"), new TypeRef.MapOf(TypeRef.ANY))).isTrue();
    }

    @Test
    void only_what_may_be_null_holds_null() {
        TypeRef nullable = new TypeRef.NullableOf(INTEGER);

        assertThat(fits(INTEGER, nullable)).isTrue();
        assertThat(fits(nullable, INTEGER)).isFalse();
        assertThat(fits(nullable, new TypeRef.NullableOf(NUMBER))).isTrue();
    }

    @Test
    void enums_hold_enums_with_fewer_values_and_texts_hold_both() {
        assertThat(fits(named("Small"), named("Large"))).isTrue();
        assertThat(fits(named("Large"), named("Small"))).isFalse();
        assertThat(fits(named("Large"), STRING)).isTrue();
        assertThat(fits(new TypeRef.Constant("b"), named("Large"))).isTrue();
        assertThat(fits(new TypeRef.Constant("c"), named("Large"))).isFalse();
        assertThat(fits(STRING, named("Large"))).isFalse();
    }

    @Test
    void unions_hold_what_an_arm_holds() {
        assertThat(fits(named("Small"), named("TextOrThing"))).isTrue();
        assertThat(fits(INTEGER, named("TextOrThing"))).isFalse();
        assertThat(fits(named("TextOrThing"), STRING)).isFalse();
    }

    @Test
    void a_union_that_holds_itself_ends() {
        assertThat(fits(named("Endless"), STRING)).isFalse();
        assertThat(fits(named("Endless"), named("TextOrThing"))).isFalse();
    }

    private static TypeRef named(String name) {
        return new TypeRef.Named(new TypeId("", name));
    }

    private static TypeDeclaration object(String name) {
        return new ObjectType(new TypeId("", name), Role.BODY, "", null, SPAN, List.of(), null);
    }

    private static TypeDeclaration values(String name, String... values) {
        return new EnumType(
                new TypeId("", name),
                Role.BODY,
                "",
                null,
                SPAN,
                ScalarKind.STRING,
                false,
                Stream.of(values)
                        .map(value -> new EnumType.Value("", value, SPAN))
                        .toList());
    }

    private static TypeDeclaration union(String name, TypeRef... arms) {
        return new UnionType(
                new TypeId("", name),
                Role.BODY,
                "",
                null,
                SPAN,
                Stream.of(arms).map(arm -> new UnionType.Arm(arm, SPAN)).toList(),
                null);
    }
}

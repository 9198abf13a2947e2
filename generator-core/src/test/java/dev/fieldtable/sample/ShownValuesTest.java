package dev.fieldtable.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownValuesTest {
    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
    private static final TypeRef WHOLE = new TypeRef.Scalar(ScalarKind.INTEGER);
    private static final SourceSpan PLACE = new SourceSpan("thing.md", 1, 1, 0, 0);
    private static final EnumType COLOUR = new EnumType(
            new TypeId("c", "Colour"),
            Role.BODY,
            "",
            null,
            PLACE,
            ScalarKind.STRING,
            false,
            List.of(new EnumType.Value("", "red", PLACE)));
    private static final ObjectType PLAN = new ObjectType(
            new TypeId("c", "Plan"),
            Role.BODY,
            "",
            null,
            PLACE,
            List.of(
                    property("name", TEXT, ""),
                    new Property("seats", "seats", WHOLE, Presence.REQUIRED, "", "", null, PLACE)),
            null);
    private static final TypeModel MODEL = TypeModel.of(List.of(COLOUR, PLAN), new Coverage(1, 1, 1, 1));
    private static final TypeRef A_COLOUR = new TypeRef.Named(COLOUR.id());
    private static final TypeRef A_PLAN = new TypeRef.Named(PLAN.id());

    @Test
    void each_of_several_examples_is_a_value() {
        assertThat(shown(WHOLE, "**Example 1:** 5\n**Example 2:** 7\n**Example 3:** 5"))
                .containsExactly(new BigDecimal(5), new BigDecimal(7));
    }

    @Test
    void text_is_taken_as_it_is_without_the_quotes_of_the_docs() {
        assertThat(shown(TEXT, "12")).containsExactly("12");
        assertThat(shown(TEXT, "\"12\"")).containsExactly("12");
        assertThat(shown(TEXT, "`red`")).containsExactly("red");
        assertThat(shown(TEXT, "\"say \\\"hi\\\"\"")).containsExactly("say \"hi\"");
        assertThat(shown(TEXT, "{\"a\": 1}")).containsExactly("{\"a\": 1}");
    }

    @Test
    void lists_and_objects_are_read_through_all_their_levels() {
        TypeRef plans = new TypeRef.ListOf(A_PLAN);

        assertThat(shown(plans, "[\n{\"seats\": 5}]")).containsExactly(List.of(Map.of("seats", new BigDecimal(5))));
        assertThat(shown(plans, "[{\"name\": \"Basic\"}]")).isEmpty();
        assertThat(shown(plans, "[{\"seats\": 5, \"name\": 7}]")).isEmpty();
        assertThat(shown(plans, "[{\"seats\": 5, \"shoes\": 7}]")).isEmpty();
    }

    @Test
    void what_is_no_value_of_the_type_is_not_shown() {
        assertThat(shown(WHOLE, "many")).isEmpty();
        assertThat(shown(WHOLE, "5.0")).isEmpty();
        assertThat(shown(WHOLE, "99999999999999999999")).isEmpty();
        assertThat(shown(WHOLE, "1E999999999999")).isEmpty();
        assertThat(shown(new TypeRef.Scalar(ScalarKind.NUMBER), "1E400")).isEmpty();
        assertThat(shown(new TypeRef.Scalar(ScalarKind.DATE), "2026-02-30")).isEmpty();
        assertThat(shown(A_COLOUR, "green")).isEmpty();
        assertThat(shown(A_COLOUR, "red")).containsExactly("red");
        assertThat(shown(new TypeRef.Constant(7L), "8")).isEmpty();
    }

    @Test
    void what_breaks_a_limit_or_a_format_is_not_shown() {
        Constraints brief = Constraints.of(Map.of(ConstraintWord.MAX_LENGTH, 3));

        assertThat(shown(property("a", TEXT, "**Example 1:** abcd\n**Example 2:** abc")
                        .withConstraints(brief)))
                .containsExactly("abc");
        assertThat(shown(property("a", TEXT, "nobody").withFormat("email"))).isEmpty();
    }

    @Test
    void what_is_nested_deeper_than_any_stack_is_no_value() {
        assertThat(shown(TypeRef.ANY, "[".repeat(150) + "]".repeat(150))).hasSize(1);
        assertThat(shown(new TypeRef.ListOf(TypeRef.ANY), "[".repeat(100_000) + "]".repeat(100_000)))
                .isEmpty();
    }

    @Test
    void a_value_that_is_cut_off_or_null_is_none() {
        assertThat(shown(TEXT, "A long story...")).isEmpty();
        assertThat(shown(TEXT, "null")).isEmpty();
        assertThat(shown(TEXT, "<nil>")).isEmpty();
        assertThat(shown(TEXT, "")).isEmpty();
    }

    @Test
    void a_value_of_any_type_is_JSON_where_it_can_be() {
        assertThat(shown(TypeRef.ANY, "{\"a\": [1, null]}")).hasToString("[{a=[1, null]}]");
        assertThat(shown(TypeRef.ANY, "two words")).containsExactly("two words");
    }

    private static List<Object> shown(TypeRef type, String example) {
        return shown(property("a", type, example));
    }

    private static List<Object> shown(Property property) {
        return new ShownValues(MODEL, HouseStyle.speakeasy().examples()).apply(property);
    }

    private static Property property(String name, TypeRef type, String example) {
        return new Property(name, name, type, Presence.OPTIONAL, "", example, null, PLACE);
    }
}

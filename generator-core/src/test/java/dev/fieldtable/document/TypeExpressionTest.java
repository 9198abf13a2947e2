package dev.fieldtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeExpressionTest {
    private static final Reference CAT = new Reference("components", "Cat", "cat.md");
    private static final Reference DOG = new Reference("components", "Dog", "dog.md");

    @Test
    void a_type_names_what_it_holds_at_any_depth() {
        assertThat(new Wrapped(Wrapper.OPTIONAL, new ListOf(new MapOf(CAT))).references())
                .containsExactly(CAT);
    }

    @Test
    void a_union_names_its_arms_in_their_order_and_not_its_page() {
        assertThat(new AnyOf(List.of(new ListOf(DOG), new Scalar(ScalarKind.STRING), CAT), "pet.md").references())
                .containsExactly(DOG, CAT);
    }

    @Test
    void what_is_no_other_type_names_none() {
        assertThat(List.of(
                        new Scalar(ScalarKind.ANY),
                        new Literal("cat"),
                        new Transport("httpx.Response"),
                        new Unreadable("Cat?")))
                .allSatisfy(type -> assertThat(type.references()).isEmpty());
    }
}

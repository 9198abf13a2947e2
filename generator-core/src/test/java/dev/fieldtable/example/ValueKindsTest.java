package dev.fieldtable.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueKindsTest {
    private static final SourceSpan SPAN = SourceSpan.startOf("a.md");
    private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

    @Test
    void unions_that_lead_back_to_themselves_are_what_their_other_arms_are() {
        TypeModel model = model(
                union("Either", named("Other"), named("Thing"), new TypeRef.ListOf(named("Either"))),
                union("Other", named("Either"), new TypeRef.NullableOf(named("Thing"))),
                union("Mixed", named("Mixed"), named("Thing"), STRING),
                union("Nothing", named("Nothing")),
                object("Thing"));

        assertThat(new ValueKinds(model).of(named("Either"))).isEqualTo(ValueKind.OBJECTS);
        assertThat(new ValueKinds(model).of(named("Other"))).isEqualTo(ValueKind.OBJECTS);
        assertThat(new ValueKinds(model).of(new TypeRef.ListOf(named("Mixed")))).isEqualTo(ValueKind.ANY);
        assertThat(new ValueKinds(model).of(named("Nothing"))).isEqualTo(ValueKind.ANY);
    }

    @Test
    void a_chain_of_unions_may_be_longer_than_a_stack_is_deep() {
        List<TypeDeclaration> types = new ArrayList<>(List.of(object("Thing"), union("U0", named("Thing"))));
        for (int i = 1; i < 50_000; i++) {
            types.add(union("U" + i, named("U" + (i - 1))));
        }
        TypeModel model = TypeModel.of(types, new Coverage(0, 0, 0, 0));

        assertThat(new ValueKinds(model).of(named("U49999"))).isEqualTo(ValueKind.OBJECTS);
    }

    private static TypeModel model(TypeDeclaration... types) {
        return TypeModel.of(Arrays.asList(types), new Coverage(0, 0, 0, 0));
    }

    private static TypeRef named(String name) {
        return new TypeRef.Named(new TypeId("", name));
    }

    private static UnionType union(String name, TypeRef... arms) {
        return new UnionType(
                new TypeId("", name),
                Role.BODY,
                "",
                null,
                SPAN,
                Arrays.stream(arms).map(arm -> new UnionType.Arm(arm, SPAN)).toList(),
                null);
    }

    private static ObjectType object(String name) {
        return new ObjectType(new TypeId("", name), Role.BODY, "", null, SPAN, List.of(), null);
    }
}

package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.Coverage;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleSelectionTest {
    private static final SourceSpan SPAN = SourceSpan.startOf("a.md");
    private static final Coverage COVERAGE = new Coverage(3, 2, 1, 1);

    @Test
    void typesOfTheWantedRolesAreChosenAndTheOthersCounted() {
        RoleSelection selection = select(
                EnumSet.of(Role.BODY, Role.REQUEST),
                object("Account", Role.BODY),
                object("GetAccountRequest", Role.REQUEST),
                object("GetAccountResponse", Role.RESPONSE),
                object("GetPlanResponse", Role.RESPONSE),
                object("Globals", Role.GLOBALS));

        assertThat(names(selection)).containsExactly("Account", "GetAccountRequest");
        assertThat(selection.leftOut()).isEqualTo(Map.of(Role.RESPONSE, 2, Role.GLOBALS, 1));
        assertThat(selection.coverage()).isEqualTo(COVERAGE);
    }

    @Test
    void whatAChosenTypeReachesIsChosenToo() {
        TypeRef nested = new TypeRef.ListOf(new TypeRef.MapOf(new TypeRef.NullableOf(ref("Retry"))));

        RoleSelection selection = select(
                EnumSet.of(Role.BODY),
                object("Account", Role.BODY, nested),
                object("Retry", Role.UTILITY, ref("Kind"), ref("Strategy")),
                new EnumType(id("Kind"), Role.UTILITY, "", null, SPAN, ScalarKind.STRING, true, List.of()),
                union("Strategy", ref("Linear"), new TypeRef.Scalar(ScalarKind.STRING)),
                object("Linear", Role.UTILITY, new TypeRef.Constant("x")),
                object("Unreached", Role.UTILITY));

        assertThat(names(selection)).containsExactly("Account", "Kind", "Linear", "Retry", "Strategy");
        assertThat(selection.leftOut()).isEqualTo(Map.of(Role.UTILITY, 1));
    }

    @Test
    void additionalPropertiesReachTheirTypeAsWell() {
        ObjectType owner = new ObjectType(
                id("Account"), Role.BODY, "", null, SPAN, List.of(), property(new TypeRef.MapOf(ref("Extra"))));

        assertThat(names(select(EnumSet.of(Role.BODY), owner, object("Extra", Role.UTILITY))))
                .containsExactly("Account", "Extra");
    }

    @Test
    void typesThatReachOneAnotherAreChosenOnce() {
        RoleSelection selection = select(
                EnumSet.of(Role.REQUEST),
                object("A", Role.REQUEST, ref("B")),
                object("B", Role.BODY, ref("A"), ref("B")));

        assertThat(names(selection)).containsExactly("A", "B");
    }

    private static RoleSelection select(Set<Role> roles, TypeDeclaration... types) {
        return RoleSelection.of(TypeModel.of(Arrays.asList(types), COVERAGE), roles);
    }

    private static List<String> names(RoleSelection selection) {
        return selection.selected().stream().map(type -> type.id().name()).toList();
    }

    private static TypeId id(String name) {
        return new TypeId("components", name);
    }

    private static TypeRef ref(String name) {
        return new TypeRef.Named(id(name));
    }

    private static ObjectType object(String name, Role role, TypeRef... types) {
        List<Property> properties =
                Arrays.stream(types).map(RoleSelectionTest::property).toList();
        return new ObjectType(id(name), role, "", null, SPAN, properties, null);
    }

    private static Property property(TypeRef type) {
        return new Property("x", "x", type, Presence.REQUIRED, "", "", null, SPAN);
    }

    private static UnionType union(String name, TypeRef... arms) {
        List<UnionType.Arm> all =
                Arrays.stream(arms).map(arm -> new UnionType.Arm(arm, SPAN)).toList();
        return new UnionType(id(name), Role.UTILITY, "", null, SPAN, all, null);
    }
}

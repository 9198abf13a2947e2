package dev.fieldtable.emit.naming;

import static dev.fieldtable.emit.naming.Settling.enumeration;
import static dev.fieldtable.emit.naming.Settling.object;
import static dev.fieldtable.emit.naming.Settling.scalar;
import static dev.fieldtable.emit.naming.Settling.union;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pinned name stays, whoever else would like to have it; one that cannot be had is refused, and never gets into Java. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PinnedNamesTest {
    private static final SourceSpan LOCK = new SourceSpan("../fieldtable-names.lock", 7, 1, 200, 20);
    private static final TypeId THING = new TypeId("", "Thing");
    private static final String[] PIECES = {
        "a",
        "A",
        "ask",
        "Ask",
        "ASK",
        "b",
        "é",
        "ß",
        "ss",
        "1",
        "_",
        "-",
        ".",
        "<",
        "=",
        "%",
        " ",
        "€",
        "🎬",
        "日",
        "ǆ",
        "class",
        "con",
        "String",
        "Unknown",
        "build",
        "\u200b",
        "İ",
        "ﬁ",
        "x".repeat(100)
    };

    @Test
    void a_newcomer_that_stands_in_front_gets_out_of_the_way() {
        ObjectType before = object(THING, "userId");
        ObjectType after = object(THING, "user_id", "userId");

        assertThat(Settling.of(after).properties()).containsExactly("userId", "userIdCamel");
        assertThat(Settling.pinned(Settling.of(before).pins(), after).properties())
                .containsExactly("userUnderscoreId", "userId");
    }

    @Test
    void a_new_page_does_not_rename_a_class() {
        ObjectType old = object(new TypeId("shared", "Plan_Item"));
        ObjectType fresh = object(new TypeId("shared", "PlanItem"));

        assertThat(Settling.of(fresh, old).classes()).last().isNotEqualTo("com.acme.shared.PlanItem");
        assertThat(Settling.pinned(Settling.of(old).pins(), fresh, old).classes())
                .containsExactly("com.acme.shared.PlanItemCapital", "com.acme.shared.PlanItem");
    }

    @Test
    void a_new_value_and_a_new_arm_do_not_rename_those_that_are_there() {
        NamePins values = Settling.of(enumeration("=a-b")).pins();
        TypeRef list = new TypeRef.ListOf(scalar(ScalarKind.STRING));
        TypeRef nullable = new TypeRef.ListOf(new TypeRef.NullableOf(scalar(ScalarKind.STRING)));
        NamePins arms = Settling.of(union("Either", nullable)).pins();

        assertThat(Settling.pinned(values, enumeration("=a_b", "=a-b")).constants())
                .last()
                .isEqualTo("A_B");
        assertThat(Settling.pinned(arms, union("Either", list, nullable)).arms())
                .last()
                .isEqualTo("OfStringList");
    }

    @Test
    void a_new_package_called_support_does_not_move_the_support_types() {
        ObjectType old = object(new TypeId("shared", "Plan"));
        ObjectType fresh = object(new TypeId("support", "Ticket"));
        Settling pinned = Settling.pinned(Settling.of(old).pins(), old, fresh);

        assertThat(Settling.of(old, fresh).names().support("Model")).hasToString("com.acme.support_.Model");
        assertThat(pinned.names().support("Model")).hasToString("com.acme.support.Model");
        assertThat(pinned.classes()).containsExactly("com.acme.shared.Plan", "com.acme.support_.Ticket");
    }

    @Test
    void the_stronger_of_two_pins_has_the_name() {
        NamePins facts = pins(NamedThing.ofProperty("", "Thing", "b"), "token");
        NamePins lock = NamePins.of(List.of(
                pin(NamedThing.ofProperty("", "Thing", "a"), "token"),
                pin(NamedThing.ofProperty("", "Thing", "b"), "b")));
        Settling settled = Settling.pinned(facts.or(lock), object(THING, "a", "b"));

        assertThat(settled.properties()).containsExactly("a", "token");
        assertThat(settled.messages())
                .containsExactly("The property `a` cannot be called `token` in Java: something else has that name.");
    }

    @Test
    void a_pin_of_what_the_docs_do_not_have_takes_no_name() {
        NamePins gone = pins(NamedThing.ofProperty("", "Thing", "user_id"), "userId");

        assertThat(Settling.pinned(gone, object(THING, "userId")).properties()).containsExactly("userId");
    }

    @Test
    void who_has_not_its_own_name_is_told_of_with_a_pin_as_without() {
        ObjectType type = object(THING, "user_id", "userId");
        Settling free = Settling.of(type);

        assertThat(free.messages()).hasSize(1);
        assertThat(Settling.pinned(free.pins(), type).messages()).isEqualTo(free.messages());
        assertThat(Settling.pinned(free.pins(), object(THING, "userId")).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "class",
                "_",
                "true",
                "a b",
                "a.b",
                "1a",
                "A",
                "a$b",
                "a\u200bb",
                "\u202ea",
                "getClass",
                "toString",
                "build",
                "x; System.exit(0); //",
                "*/ pwn(); /*",
                "\\u0061",
                "$L",
                "../../x",
                "a\nb",
                "\ud800"
            })
    void what_is_no_name_of_a_property_is_refused_where_it_is_pinned(String name) {
        Settling settled = Settling.pinned(pins(NamedThing.ofProperty("", "Thing", "one"), name), object(THING, "one"));

        assertThat(settled.properties()).containsExactly("one");
        assertRefused(settled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "thing", "String", "Builder", "Model", "List", "record", "CON", "Con", "A.B", "A$B", "../A", "A{}",
                "A\u200b"
            })
    void what_is_no_name_of_a_type_is_refused(String name) {
        Settling settled = Settling.pinned(pins(NamedThing.ofType("", "Thing"), name), object(THING));

        assertThat(settled.classes()).containsExactly("com.acme.Thing");
        assertRefused(settled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "..", "../a", "class", "a.new", "nul", "a/b", "A B", "a;b", ".a"})
    void what_is_no_name_of_a_package_is_refused(String name) {
        Settling types =
                Settling.pinned(pins(NamedThing.ofPackage("shared"), name), object(new TypeId("shared", "Plan")));
        Settling support = Settling.pinned(pins(NamedThing.support(), name), object(THING));

        assertThat(types.classes()).containsExactly("com.acme.shared.Plan");
        assertRefused(types);
        assertThat(support.names().support("Model")).hasToString("com.acme.support.Model");
        assertRefused(support);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "ONE-TWO", "1", "A;B", "VALUE\u200b"})
    void what_is_no_name_of_a_constant_is_refused(String name) {
        Settling settled = Settling.pinned(pins(NamedThing.ofValue("", "Choice", "one"), name), enumeration("=one"));

        assertThat(settled.constants()).containsExactly("ONE");
        assertRefused(settled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Unknown", "String", "OfString;", "ofString"})
    void what_is_no_name_of_an_arm_is_refused(String name) {
        UnionType type = union("Either", scalar(ScalarKind.STRING));
        Settling settled = Settling.pinned(pins(NamedThing.ofArm("", "Either", "string"), name), type);

        assertThat(settled.arms()).containsExactly("OfString");
        assertRefused(settled);
    }

    @Test
    void no_union_is_called_like_a_class_within_it() {
        Settling unknown = Settling.pinned(
                pins(NamedThing.ofType("", "Either"), "Unknown"), union("Either", scalar(ScalarKind.STRING)));
        Settling arm = Settling.pinned(
                pins(NamedThing.ofType("", "Either"), "OfString"), union("Either", scalar(ScalarKind.STRING)));

        assertThat(unknown.classes()).containsExactly("com.acme.Either");
        assertRefused(unknown);
        assertThat(arm.classes()).containsExactly("com.acme.OfString");
        assertThat(arm.arms()).doesNotContain("OfString");
    }

    @Test
    void two_types_pinned_to_one_file_are_two_all_the_same() {
        NamePins pins = NamePins.of(List.of(
                pin(NamedThing.ofType("", "A"), "Plan"),
                pin(NamedThing.ofType("", "B"), "PLAN"),
                pin(NamedThing.ofType("", "C"), "PlanValidator")));
        Settling settled = Settling.pinned(
                pins, object(new TypeId("", "A")), object(new TypeId("", "B")), object(new TypeId("", "C")));

        assertThat(settled.classes()).containsExactly("com.acme.Plan", "com.acme.B", "com.acme.C");
        assertThat(settled.diagnostics()).hasSize(2);
    }

    @Test
    void two_packages_pinned_to_one_folder_are_called_alike_or_refused() {
        NamePins pins = NamePins.of(List.of(
                pin(NamedThing.support(), "common"),
                pin(NamedThing.ofPackage("a"), "one.two"),
                pin(NamedThing.ofPackage("b"), "One.three"),
                pin(NamedThing.ofPackage("c"), "common")));
        Settling settled = Settling.pinned(
                pins, object(new TypeId("a", "A")), object(new TypeId("b", "B")), object(new TypeId("c", "C")));

        assertThat(settled.classes()).containsExactly("com.acme.one.two.A", "com.acme.b.B", "com.acme.c.C");
        assertThat(settled.names().support("Model")).hasToString("com.acme.common.Model");
        assertThat(settled.diagnostics()).hasSize(2);
    }

    @Test
    void a_name_beyond_ASCII_is_refused_where_names_are_to_be_in_ASCII() {
        NamePins pins = pins(NamedThing.ofProperty("", "Thing", "größe"), "größe");

        assertThat(Settling.pinned(pins, object(THING, "größe")).properties()).containsExactly("größe");
        assertThat(Settling.pinnedInAscii(pins, object(THING, "größe")).properties())
                .containsExactly("groesse");
    }

    /** Whatever the docs hold: no name that was found is refused the next time, and none changes another. */
    @Test
    void names_that_were_found_can_be_pinned() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            TypeDeclaration[] types = types(random);
            for (Settling found : List.of(Settling.of(types), Settling.inAscii(types))) {
                boolean ascii = !found.pins().equals(Settling.of(types).pins());
                Settling again =
                        ascii ? Settling.pinnedInAscii(found.pins(), types) : Settling.pinned(found.pins(), types);
                assertThat(again.pins()).isEqualTo(found.pins());
                assertThat(again.messages()).containsExactlyInAnyOrderElementsOf(found.messages());
            }
        }
    }

    /** What comes and goes, and in which order, changes no name that is pinned. */
    @Test
    void newcomers_change_nothing() {
        Random random = new Random(6);
        for (int i = 0; i < 200; i++) {
            TypeDeclaration[] all = types(random);
            TypeDeclaration[] before = Arrays.copyOfRange(all, 0, 1 + random.nextInt(all.length));
            NamePins pins = Settling.of(before).pins();
            Settling after = Settling.pinned(pins, all);
            assertThat(lines(after.pins())).containsAll(lines(pins));
            assertThat(after.diagnostics()).noneMatch(each -> each.code() == DiagnosticCode.PINNED_NAME_REFUSED);
        }
    }

    private static TypeDeclaration[] types(Random random) {
        List<TypeDeclaration> types = new ArrayList<>();
        Set<TypeId> ids = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            TypeId id = new TypeId(random.nextBoolean() ? text(random) : "support", text(random));
            if (ids.add(id)) {
                types.add(object(
                        id,
                        random.ints(4, 0, 1)
                                .mapToObj(each -> text(random))
                                .distinct()
                                .toArray(String[]::new)));
            }
        }
        types.add(enumeration(random.ints(5, 0, 1)
                .mapToObj(each -> "=" + text(random))
                .distinct()
                .toArray(String[]::new)));
        types.add(union(
                "Unknown",
                types.stream()
                        .map(type -> (TypeRef) new TypeRef.Named(type.id()))
                        .toArray(TypeRef[]::new)));
        return types.toArray(TypeDeclaration[]::new);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<String> lines(NamePins pins) {
        return pins.pins().stream().map(pin -> pin.thing() + " = " + pin.name()).toList();
    }

    private static void assertRefused(Settling settled) {
        assertThat(settled.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.PINNED_NAME_REFUSED);
            assertThat(each.span()).isEqualTo(LOCK);
            assertThat(each.hint().isEmpty()).isFalse();
        });
    }

    private static NamePins pins(NamedThing thing, String name) {
        return NamePins.of(List.of(pin(thing, name)));
    }

    private static NamePin pin(NamedThing thing, String name) {
        return new NamePin(thing, name, LOCK);
    }
}

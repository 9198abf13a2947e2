package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.list;
import static dev.fieldtable.link.Page.literal;
import static dev.fieldtable.link.Page.optional;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.WireNames;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InferDiscriminatorsTest {
    private static Page object(String name) {
        return Page.at("models/" + name.toLowerCase(Locale.ROOT) + ".md").title(name);
    }

    private static Page union(String name, String... arms) {
        Page page = Page.at("models/" + name.toLowerCase(Locale.ROOT) + ".md").title(name);
        return page.union(Arrays.stream(arms).map(arm -> ref("models", arm, "")).toArray(Reference[]::new));
    }

    private static TypeId id(String name) {
        return new TypeId("models", name);
    }

    @Test
    void a_constant_that_differs_from_arm_to_arm_tells_them_apart() {
        Linking linking = Linking.of(
                union("Chunk", "Text", "Image"),
                object("Text").required("text", STRING).required("type", literal("text")),
                object("Image").required("type", literal("image_url")).required("url", STRING));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "Chunk").discriminator());
        assertThat(found.wireName()).isEqualTo("type");
        assertThat(found.values()).containsExactly(Map.entry("text", id("Text")), Map.entry("image_url", id("Image")));
    }

    @Test
    void an_enum_of_one_value_is_a_constant() {
        Linking linking = Linking.of(
                union("Source", "S3", "Ftp"),
                object("S3").field("source_type", optional(ref("models", "S3Type", "")), RequiredMark.OPTIONAL),
                object("Ftp").required("source_type", literal("ftp")),
                Page.at("models/s3type.md").title("S3Type").valueTable("s3"));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "Source").discriminator());
        assertThat(found.values()).containsOnlyKeys("s3", "ftp");
    }

    @Test
    void an_enum_of_several_values_does_if_no_other_arm_has_any_of_them() {
        Linking linking = Linking.of(
                union("Aggregation", "Count", "Property"),
                union("Overlapping", "Sum", "Property"),
                object("Count").required("func", literal("count")),
                object("Sum").required("func", literal("sum")),
                object("Property").required("func", ref("models", "Func", "")),
                Page.at("models/func.md").title("Func").valueTable("sum", "max"));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "Aggregation").discriminator());
        assertThat(found.values())
                .containsExactly(
                        Map.entry("count", id("Count")),
                        Map.entry("sum", id("Property")),
                        Map.entry("max", id("Property")));
        assertThat(linking.union("models", "Overlapping").discriminator()).isNull();
    }

    @Test
    void an_enum_of_several_values_does_not_if_others_may_come() {
        Page func = Page.at("models/func.md").title("Func");
        Linking linking = Linking.of(
                union("Aggregation", "Count", "Property"),
                object("Count").required("func", literal("count")),
                object("Property").required("func", ref("models", "Func", "")),
                func.openValues("sum", "max"));

        assertThat(linking.union("models", "Aggregation").discriminator()).isNull();
    }

    @Test
    void the_objects_of_a_nested_union_may_share_a_value() {
        Linking linking = Linking.of(
                union("Event", "System", "User"),
                union("System", "Started", "Stopped"),
                object("Started").required("name", literal("started")).required("source", literal("system")),
                object("Stopped").required("name", literal("stopped")).required("source", literal("system")),
                object("User").required("name", STRING).required("source", literal("user")));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "Event").discriminator());
        assertThat(found.wireName()).isEqualTo("source");
        assertThat(found.values()).containsExactly(Map.entry("system", id("System")), Map.entry("user", id("User")));
    }

    @Test
    void the_objects_of_a_nested_union_stand_for_its_arm() {
        Linking linking = Linking.of(
                union("Outer", "Inner", "C"),
                union("Inner", "A", "B"),
                object("A").required("kind", literal("a")),
                object("B").required("kind", literal("b")),
                object("C").required("kind", literal("c")));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "Outer").discriminator());
        assertThat(found.values())
                .containsExactly(Map.entry("a", id("Inner")), Map.entry("b", id("Inner")), Map.entry("c", id("C")));
    }

    @Test
    void a_required_property_is_preferred_to_an_optional_one_and_a_usual_name_to_others() {
        Linking linking = Linking.of(
                union("U", "A", "B"),
                object("A")
                        .field("type", optional(literal("a")), RequiredMark.OPTIONAL)
                        .required("tag", literal("a"))
                        .required("object", literal("a"))
                        .required("role", literal("a")),
                object("B")
                        .required("type", literal("b"))
                        .required("tag", literal("b"))
                        .required("object", literal("b"))
                        .required("role", literal("b")));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "U").discriminator());
        assertThat(found.wireName()).isEqualTo("role");
    }

    @Test
    void among_equals_the_first_of_the_first_arm_is_taken() {
        Linking linking = Linking.of(
                union("U", "A", "B"),
                object("A").required("second", literal("a")).required("first", literal("a")),
                object("B").required("first", literal("b")).required("second", literal("b")));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "U").discriminator());
        assertThat(found.wireName()).isEqualTo("second");
    }

    @Test
    void arms_that_share_a_constant_or_lack_it_are_not_told_apart() {
        Linking linking = Linking.of(
                union("Same", "A", "B"),
                union("Lacking", "A", "C"),
                object("A").required("type", literal("x")),
                object("B").required("type", literal("x")),
                object("C").required("id", STRING));

        assertThat(linking.union("models", "Same").discriminator()).isNull();
        assertThat(linking.union("models", "Lacking").discriminator()).isNull();
    }

    @Test
    void arms_that_are_no_objects_are_not_told_apart_by_a_property() {
        Linking linking = Linking.of(
                Page.at("models/u.md").title("U").union(ref("models", "A", ""), list(ref("models", "B", ""))),
                Page.at("models/v.md").title("V").union(ref("models", "A", ""), STRING),
                object("A").required("type", literal("a")),
                object("B").required("type", literal("b")));

        assertThat(linking.union("models", "U").discriminator()).isNull();
        assertThat(linking.union("models", "V").discriminator()).isNull();
    }

    @Test
    void an_arm_that_holds_another_arm_is_not_told_from_it() {
        Linking linking =
                Linking.of(union("U", "A"), union("V", "U", "A"), object("A").required("type", literal("a")));

        assertThat(linking.union("models", "V").discriminator()).isNull();
    }

    @Test
    void an_object_that_an_arm_holds_in_two_ways_is_one() {
        Linking linking = Linking.of(
                union("Outer", "Left", "B"),
                union("Left", "Up", "Down"),
                union("Up", "A"),
                union("Down", "A", "Left"),
                object("A").required("type", literal("a")),
                object("B").required("type", literal("b")));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "Outer").discriminator());
        assertThat(found.values()).containsExactly(Map.entry("a", id("Left")), Map.entry("b", id("B")));
    }

    @Test
    @Timeout(20)
    void unions_may_be_nested_to_any_depth() {
        int depth = 3000;
        Page[] pages = new Page[depth + 2];
        for (int i = 0; i < depth; i++) {
            pages[i] = union("U" + i, "U" + (i + 1), "B");
        }
        pages[depth] = object("U" + depth).required("type", literal("a"));
        pages[depth + 1] = object("B").required("type", literal("b"));

        Linking linking = Linking.of(pages);

        assertThat(linking.union("models", "U" + (depth - 1)).discriminator()).isNotNull();
        assertThat(linking.union("models", "U0").discriminator()).isNull();
    }

    @Test
    void the_property_is_compared_by_its_name_in_json() {
        Linking linking = Linking.of(
                WireNames.LOWER_CAMEL,
                union("U", "A", "B"),
                object("A").required("event_type", literal("a")),
                object("B").required("eventType", literal("b")));

        Discriminator found =
                Objects.requireNonNull(linking.union("models", "U").discriminator());
        assertThat(found.wireName()).isEqualTo("eventType");
    }
}

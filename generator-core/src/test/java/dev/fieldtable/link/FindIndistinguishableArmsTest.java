package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.literal;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.TypeExpression.Reference;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindIndistinguishableArmsTest {
    private static Page object(String name) {
        return Page.at("models/" + name.toLowerCase(Locale.ROOT) + ".md").title(name);
    }

    private static Page union(String... arms) {
        return Page.at("models/u.md")
                .title("U")
                .union(Arrays.stream(arms).map(arm -> ref("models", arm, "")).toArray(Reference[]::new));
    }

    @Test
    void arms_that_require_the_same_cannot_be_told_apart() {
        Linking linking = Linking.of(
                union("Cat", "Dog"),
                object("Cat").required("name", STRING),
                object("Dog").required("name", STRING));

        assertThat(linking.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(DiagnosticCode.INDISTINGUISHABLE_ARMS);
            assertThat(found.message())
                    .isEqualTo("What fits models.Dog fits models.Cat too, and is read as the latter.");
        });
    }

    @Test
    void another_required_property_or_another_constant_tells_them_apart() {
        assertThat(Linking.of(
                                union("Cat", "Dog"),
                                object("Cat").required("name", STRING),
                                object("Dog").required("name", STRING).required("owner", STRING))
                        .codes())
                .isEmpty();
        assertThat(Linking.of(
                                union("Cat", "Dog", "Cow"),
                                object("Cat").required("kind", literal("cat")),
                                object("Dog").required("kind", literal("dog")),
                                object("Cow").required("name", STRING))
                        .codes())
                .isEmpty();
    }
}

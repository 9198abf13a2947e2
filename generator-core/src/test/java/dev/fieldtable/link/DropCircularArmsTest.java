package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.TypeExpression.Reference;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DropCircularArmsTest {
    private static Page union(String name, String... arms) {
        return Page.at("models/" + name.toLowerCase(Locale.ROOT) + ".md")
                .title(name)
                .union(Arrays.stream(arms).map(arm -> ref("models", arm, "")).toArray(Reference[]::new));
    }

    private static Page object(String name) {
        return Page.at("models/" + name.toLowerCase(Locale.ROOT) + ".md")
                .title(name)
                .required(name, STRING);
    }

    @Test
    void an_arm_that_is_the_union_itself_is_left_out() {
        Linking linking = Linking.of(union("Self", "Cat", "Self"), object("Cat"));

        assertThat(linking.union("models", "Self").arms()).hasSize(1);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.CIRCULAR_UNION);
    }

    @Test
    void a_circle_of_unions_is_cut_once() {
        Linking linking = Linking.of(union("A", "Cat", "B"), union("B", "Dog", "A"), object("Cat"), object("Dog"));

        assertThat(linking.union("models", "A").arms()).hasSize(1);
        assertThat(linking.union("models", "B").arms()).hasSize(2);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.CIRCULAR_UNION);
    }
}

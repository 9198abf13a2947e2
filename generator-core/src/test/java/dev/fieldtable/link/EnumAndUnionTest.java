package dev.fieldtable.link;

import static dev.fieldtable.link.Page.INTEGER;
import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.list;
import static dev.fieldtable.link.Page.nullable;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumAndUnionTest {
    @ParameterizedTest
    @CsvSource({
        "'-1,0,1', INTEGER",
        "'941', INTEGER",
        "'0,1,auto', STRING",
        "'01,02', STRING",
        "'+1', STRING",
        "'-0', STRING",
        "'1.0', STRING",
        "'9223372036854775807', INTEGER",
        "'9223372036854775808', STRING",
        "'true,false', STRING",
    })
    void a_table_of_whole_numbers_is_an_integer_enum(String values, ScalarKind kind) {
        Linking linking = Linking.of(Page.at("models/e.md").title("E").valueTable(values.split(",")));

        assertThat(linking.enumeration("models", "E").valueType()).isEqualTo(kind);
    }

    @Test
    void quotes_decide_where_values_stand_in_a_list() {
        Linking linking = Linking.of(
                Page.at("models/a.md").title("A").valueList(true, "100", "200"),
                Page.at("models/b.md").title("B").valueList(false, "100", "200"),
                Page.at("models/c.md").title("C").valueList(false, "100", "unknown"));

        assertThat(linking.enumeration("models", "A").valueType()).isEqualTo(ScalarKind.STRING);
        assertThat(linking.enumeration("models", "B").valueType()).isEqualTo(ScalarKind.INTEGER);
        assertThat(linking.enumeration("models", "C").valueType()).isEqualTo(ScalarKind.STRING);
    }

    @Test
    void an_empty_value_is_a_value_and_an_enum_may_have_none() {
        Linking linking = Linking.of(
                Page.at("models/a.md").title("A").valueTable("", "x"),
                Page.at("models/b.md").title("B").valueTable());

        assertThat(linking.enumeration("models", "A").values())
                .extracting(EnumType.Value::value)
                .containsExactly("", "x");
        assertThat(linking.enumeration("models", "B").values()).isEmpty();
        assertThat(linking.enumeration("models", "B").valueType()).isEqualTo(ScalarKind.STRING);
    }

    @Test
    void a_value_that_occurs_twice_is_read_once_and_told_of() {
        Linking linking = Linking.of(Page.at("models/a.md").title("A").valueTable("x", "y", "x"));

        assertThat(linking.enumeration("models", "A").values())
                .extracting(EnumType.Value::name)
                .containsExactly("NAME_0", "NAME_1");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.DUPLICATE_ROW);
        assertThat(linking.model().coverage().rowsSkipped()).isEqualTo(1);
    }

    @Test
    void an_enum_is_open_if_its_page_says_so() {
        Linking linking = Linking.of(Page.at("models/a.md").title("A").openValues("x"));

        assertThat(linking.enumeration("models", "A").open()).isTrue();
    }

    @Test
    void arms_keep_the_order_of_the_page() {
        Linking linking = Linking.of(
                Page.at("models/u.md").title("U").union(INTEGER, list(nullable(STRING)), ref("models", "A", "")),
                Page.at("models/a.md").title("A").required("x", STRING));

        assertThat(linking.union("models", "U").arms())
                .extracting(arm -> arm.type().toString())
                .containsExactly("integer", "list<nullable<string>>", "ref<models.A>");
        assertThat(linking.union("models", "U").discriminator()).isNull();
    }

    @Test
    void an_arm_that_occurs_twice_is_read_once_and_told_of() {
        Linking linking = Linking.of(Page.at("models/u.md").title("U").union(STRING, STRING));

        assertThat(linking.union("models", "U").arms()).hasSize(1);
        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo(DiagnosticCode.DUPLICATE_ROW))
                .satisfies(it -> assertThat(it.severity()).isEqualTo(Severity.INFO));
    }
}

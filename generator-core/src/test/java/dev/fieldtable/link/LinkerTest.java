package dev.fieldtable.link;

import static dev.fieldtable.link.Page.INTEGER;
import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.list;
import static dev.fieldtable.link.Page.map;
import static dev.fieldtable.link.Page.nullable;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.ValueDetails;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LinkerTest {
    @Test
    void a_type_is_known_by_its_folder_and_the_first_line_of_its_title() {
        Linking linking = Linking.of(
                Page.at("models/components/x.md").title(" UserProfile \nmore").required("id", STRING));

        assertThat(linking.model().types())
                .extracting(TypeDeclaration::id)
                .containsExactly(new TypeId("components", "UserProfile"));
    }

    @Test
    void a_type_without_a_title_is_called_after_its_file_and_told_of() {
        Linking linking = Linking.of(Page.at("models/user.profile.md").required("id", STRING));

        assertThat(linking.type("models", "user.profile").id().name()).isEqualTo("user.profile");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.NO_TITLE);
    }

    @Test
    void the_first_of_two_pages_of_one_type_is_used_and_the_rows_of_the_other_are_skipped() {
        Page first = Page.at("models/a.md").title("Thing").required("one", STRING);
        Page second =
                Page.at("models/b.md").title("Thing").required("two", STRING).required("three", STRING);

        Linking linking = Linking.of(second, first);

        assertThat(linking.object("models", "Thing").properties())
                .extracting(Property::name)
                .containsExactly("one");
        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo(DiagnosticCode.DUPLICATE_TYPE))
                .satisfies(it -> assertThat(it.span().path()).isEqualTo("models/b.md"))
                .satisfies(it -> assertThat(it.message()).contains("models/a.md"));
        assertThat(rows(linking)).isEqualTo(new Coverage(2, 2, 3, 1));
    }

    @Test
    void a_link_to_the_page_that_lost_leads_to_the_type_that_won() {
        Linking linking = Linking.of(
                Page.at("models/a.md").title("Thing").required("one", STRING),
                Page.at("models/b.md").title("Thing").required("two", STRING),
                Page.at("models/c.md").title("User").required("thing", ref("models", "Thing", "b.md")));

        assertThat(linking.property("thing").type()).hasToString("ref<models.Thing>");
    }

    @Test
    void the_order_of_the_pages_changes_nothing() {
        Page[] pages = {
            Page.at("models/a.md").title("A").required("b", ref("models", "B", "b.md")),
            Page.at("models/b.md").title("B").required("b", ref("models", "Lost", "lost.md")),
            Page.at("models/c.md").title("B").required("b", ref("models", "Lost", "lost.md")),
            Page.at("models/d.md").valueTable("1", "2"),
        };
        Page[] turned = {pages[2], pages[3], pages[1], pages[0]};

        Linking one = Linking.of(pages);
        Linking other = Linking.of(turned);

        assertThat(other.model().types()).isEqualTo(one.model().types());
        assertThat(other.model().coverage()).isEqualTo(one.model().coverage());
        assertThat(other.diagnostics()).isEqualTo(one.diagnostics());
    }

    @Test
    void rows_of_tables_and_lists_are_counted_and_arms_are_not() {
        Preamble preamble = Page.at("models/skipped.md").title("Skipped").preamble();
        Linking linking = Linking.of(
                Page.at("guide.md"),
                Page.at("models/a.md").title("A").required("x", STRING).required("__pydantic_extra__", map(STRING)),
                Page.at("models/b.md").title("B").valueTable("a", "b"),
                Page.at("models/c.md").title("C").union(STRING, INTEGER),
                Page.at("models/skipped.md").section(new TypeSection.ValueList(preamble, List.of(), true, false, 3)));

        assertThat(rows(linking)).isEqualTo(new Coverage(5, 4, 7, 4));
        assertThat(linking.model().coverage().rowsSkipped()).isEqualTo(3);
    }

    @Test
    void a_name_that_occurs_twice_in_one_table_is_read_once_and_told_of() {
        Linking linking = Linking.of(
                Page.at("models/a.md").title("A").required("x", STRING).required("x", INTEGER));

        assertThat(linking.object("models", "A").properties())
                .singleElement()
                .satisfies(property -> assertThat(property.type()).hasToString("string"));
        assertThat(linking.codes()).containsExactly(DiagnosticCode.DUPLICATE_ROW);
        assertThat(rows(linking)).isEqualTo(new Coverage(1, 1, 2, 1));
    }

    @Test
    void additional_properties_are_no_property_and_have_the_type_of_one_value() {
        Linking linking = Linking.of(Page.at("models/a.md")
                .title("A")
                .required("x", STRING)
                .field("__pydantic_extra__", map(list(nullable(STRING))), RequiredMark.OPTIONAL));

        assertThat(linking.object("models", "A").properties())
                .extracting(Property::name)
                .containsExactly("x");
        assertThat(Objects.requireNonNull(linking.object("models", "A").additionalProperties())
                        .type())
                .hasToString("list<nullable<string>>");
    }

    @Test
    void wire_names_follow_the_option_and_clashes_are_told_of() {
        Linking linking = Linking.of(
                WireNames.LOWER_CAMEL,
                Page.at("models/a.md").title("A").required("a_b", STRING).required("aB", STRING));

        assertThat(linking.object("models", "A").properties())
                .extracting(Property::wireName)
                .containsExactly("a_b", "aB");
        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo(DiagnosticCode.NAME_CLASH))
                .satisfies(it -> assertThat(it.message()).contains("`a_b`").contains("\"aB\""));
    }

    @Test
    void prose_deprecation_and_places_are_carried_over() {
        Deprecation old = new Deprecation("Use id.", "A hashed pin.");
        SourceSpan title = new SourceSpan("models/a.md", 1, 3, 2, 5);
        SourceSpan span = new SourceSpan("models/a.md", 8, 1, 300, 90);
        FieldRow row = new FieldRow(
                "pin",
                STRING,
                span,
                Presence.REQUIRED,
                RequiredMark.REQUIRED,
                "Deprecated. A hashed pin.",
                "1234",
                span,
                old,
                span);
        Linking linking = Linking.of(Page.at("models/a.md")
                .section(new TypeSection.FieldTable(new Preamble("A", "What an A is.", old, title), List.of(row), 0)));

        TypeDeclaration.ObjectType type = linking.object("models", "A");
        assertThat(type.description()).isEqualTo("What an A is.");
        assertThat(type.deprecation()).isEqualTo(old);
        assertThat(type.span()).isEqualTo(title);
        Property pin = linking.property("pin");
        assertThat(pin.description()).isEqualTo("Deprecated. A hashed pin.");
        assertThat(pin.example()).isEqualTo("1234");
        assertThat(pin.deprecation()).isEqualTo(old);
        assertThat(pin.span()).isEqualTo(span);
    }

    @Test
    void what_a_row_says_of_its_value_is_carried_over() {
        SourceSpan span = new SourceSpan("models/a.md", 8, 1, 300, 90);
        Constraints constraints = new Constraints(null, null, null, null, null, 1, 8, "^[a-z]+$", null, null);
        DefaultValue tag = new DefaultValue("kept");
        FieldRow row = new FieldRow(
                "tag",
                STRING,
                span,
                Presence.OPTIONAL,
                RequiredMark.OPTIONAL,
                "",
                "",
                span,
                null,
                span,
                new ValueDetails("hostname", constraints, tag));

        Property property = Linking.of(Page.at("models/a.md")
                        .section(new TypeSection.FieldTable(new Preamble("A", "", null, span), List.of(row), 0)))
                .property("tag");

        assertThat(property.format()).isEqualTo("hostname");
        assertThat(property.constraints()).isEqualTo(constraints);
        assertThat(property.defaultValue()).isEqualTo(tag);
    }

    @Test
    void a_type_may_refer_to_itself() {
        Linking linking =
                Linking.of(Page.at("models/a.md").title("A").required("children", list(ref("models", "A", "a.md"))));

        assertThat(linking.property("children").type()).hasToString("list<ref<models.A>>");
    }

    @Test
    void no_pages_make_an_empty_model() {
        Linking linking = Linking.of();

        assertThat(linking.model().types()).isEmpty();
        assertThat(linking.diagnostics()).isEqualTo(List.<Diagnostic>of());
        assertThat(rows(linking)).isEqualTo(new Coverage(0, 0, 0, 0));
    }

    private static Coverage rows(Linking linking) {
        Coverage all = linking.model().coverage();
        return new Coverage(all.pages(), all.modelPages(), all.rows(), all.rowsRead());
    }
}

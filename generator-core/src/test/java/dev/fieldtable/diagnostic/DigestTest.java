package dev.fieldtable.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DigestTest {
    @Test
    void what_says_the_same_is_told_once_at_its_first_place() {
        Digest digest = Digest.of(List.of(
                type("a.md", "There is no type 'inet'."),
                type("a.md", "There is no type 'uri'."),
                type("b.md", "There is no type 'inet'.")));

        assertThat(digest.told())
                .extracting(told -> told.first().span().path() + " " + told.message())
                .containsExactly(
                        "a.md There is no type 'inet'. Found in 2 places on 2 pages; this is the first.",
                        "a.md There is no type 'uri'.");
        assertThat(digest.untold()).isEmpty();
        assertThat(digest.isWhole()).isFalse();
    }

    @Test
    void what_is_about_one_thing_is_told_once_though_each_names_its_own_place() {
        Digest digest = Digest.of(List.of(
                type("a.md", "`x` refers to Gone.").about("Gone"),
                type("a.md", "`y` refers to Gone.").about("Gone"),
                type("a.md", "`z` refers to Lost.").about("Lost")));

        assertThat(digest.told())
                .extracting(Digest.Told::message)
                .containsExactly(
                        "`x` refers to Gone. Found in 2 places on 1 page; this is the first.", "`z` refers to Lost.");
    }

    @Test
    void lines_and_columns_that_a_message_names_make_no_difference() {
        Digest digest = Digest.of(
                List.of(type("a.md", "It is already at b.md:3:1."), type("a.md", "It is already at b.md:17:1.")));

        assertThat(digest.told()).hasSize(1);
    }

    @Test
    void an_error_is_never_told_of_as_a_warning() {
        Diagnostic warning = type("a.md", "There is no type 'inet'.");

        assertThat(Digest.of(List.of(warning, warning.as(Severity.ERROR))).told())
                .hasSize(2);
    }

    @Test
    void of_one_kind_only_so_many_are_told_and_of_the_others_how_many_there_are_and_where() {
        Digest digest = Digest.of(
                List.of(
                        type("a.md", "There is no type 'a'."),
                        type("a.md", "There is no type 'b'."),
                        type("b.md", "There is no type 'a'."),
                        type("c.md", "There is no type 'c'.")),
                1);

        assertThat(digest.told()).hasSize(1);
        assertThat(digest.untold())
                .extracting(Digest.Untold::message)
                .containsExactly("2 more [unreadable-type] on 2 pages");
    }

    @Test
    void what_is_told_at_its_first_place_is_not_counted_once_more_as_untold() {
        Digest digest = Digest.of(
                List.of(
                        type("a.md", "There is no type 'a'."),
                        type("b.md", "There is no type 'a'."),
                        type("c.md", "There is no type 'c'."),
                        type("d.md", "There is no type 'c'.")),
                1);

        assertThat(digest.told())
                .extracting(Digest.Told::message)
                .containsExactly("There is no type 'a'. Found in 2 places on 2 pages; this is the first.");
        assertThat(digest.untold())
                .extracting(Digest.Untold::message)
                .containsExactly("2 more [unreadable-type] on 2 pages");
    }

    @Test
    void the_rows_that_are_lost_are_those_of_all_places() {
        Diagnostic few =
                type("a.md", "A table; rows left out: 2.").about("A table").losing(Loss.ofTable(2));
        Diagnostic many =
                type("b.md", "A table; rows left out: 70.").about("A table").losing(Loss.ofTable(70));

        assertThat(Digest.of(List.of(few, many)).told())
                .extracting(Digest.Told::message)
                .containsExactly("A table; rows left out: 2. Found in 2 places on 2 pages, with 72 rows in all;"
                        + " this is the first.");
    }

    @Test
    void a_row_lost_in_each_place_is_counted_by_the_places() {
        Diagnostic row = type("a.md", "The row has no name.").losing(Loss.ROW);

        assertThat(Digest.of(List.of(row, row)).told())
                .extracting(Digest.Told::message)
                .containsExactly("The row has no name. Found in 2 places on 1 page; this is the first.");
    }

    @Test
    void a_page_that_has_lost_its_type_is_told_before_what_refers_to_that_type() {
        Diagnostic missing = Diagnostic.of(DiagnosticCode.DANGLING_REFERENCE, SourceSpan.startOf("a.md"), "Gone.", "");
        Diagnostic lost = Diagnostic.of(DiagnosticCode.LOST_TYPE, SourceSpan.startOf("b.md"), "Lost.", "");

        assertThat(Digest.of(List.of(missing, lost)).told())
                .extracting(told -> told.first().message())
                .containsExactly("Lost.", "Gone.");
        assertThat(Digest.ofEach(List.of(missing, lost, missing)).told())
                .extracting(Digest.Told::message)
                .containsExactly("Lost.", "Gone.", "Gone.");
    }

    @Test
    void a_digest_of_each_by_itself_is_whole() {
        Diagnostic one = type("a.md", "There is no type 'a'.");

        assertThat(Digest.ofEach(List.of(one, one)).isWhole()).isTrue();
        assertThat(Digest.of(List.of(one, one)).isWhole()).isFalse();
    }

    private static Diagnostic type(String page, String message) {
        return Diagnostic.of(DiagnosticCode.UNREADABLE_TYPE, SourceSpan.startOf(page), message, "");
    }
}

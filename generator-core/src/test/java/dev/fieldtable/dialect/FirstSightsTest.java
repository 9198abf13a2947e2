package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.dialect.layout.TypeCells;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was noted of a page is what it shows, and whatever else is noted is looked for again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstSightsTest {
    private static final SourceText PAGE = Pages.fields(
            "gadget.md",
            "Gadget",
            "id | *int* | \u2713 | What it is. | 49",
            "tag | *Optional[str]* | - | Its tag. | a");

    private final TypeCells types = new TypeCells(HouseStyle.speakeasy());

    private static SourceText closed() {
        return SourceText.unread(PAGE.path(), PAGE.length(), () -> {
            throw new AssertionError("it was opened");
        });
    }

    private void look(FirstSight sight) {
        assertThat(sight.isTabular()).isTrue();
        assertThat(sight.isPrinted(HouseStyle.openApiGenerator())).isFalse();
        assertThat(sight.shipped()).isEmpty();
        assertThat(sight.cells(types)).containsExactly("*int*", "*Optional[str]*");
    }

    @Test
    void what_was_noted_needs_no_page() {
        FirstSights first = new FirstSights();
        look(first.of(PAGE));

        look(new FirstSights(page -> first.noted(PAGE), Map.of()).of(closed()));
    }

    @Test
    void what_nobody_has_asked_for_is_not_known() {
        FirstSights first = new FirstSights();
        assertThat(first.noted(PAGE)).isEmpty();
        assertThat(first.of(PAGE).isTabular()).isTrue();

        FirstSights second = new FirstSights(page -> first.noted(PAGE), Map.of());
        assertThat(second.of(closed()).isTabular()).isTrue();
        assertThat(second.noted(PAGE)).isEqualTo(first.noted(PAGE));
        look(second.of(PAGE));
    }

    @Test
    void a_page_without_types_is_known_to_have_none() {
        SourceText guide = SourceText.of("guide.md", "# Guide\n");
        FirstSights first = new FirstSights();
        assertThat(first.of(guide).cells(types)).isEmpty();

        assertThat(new FirstSights(page -> first.noted(guide), Map.of())
                        .of(closed())
                        .cells(types))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "+", "++++", "????\n", "something else\n*str*", "-"})
    void what_was_made_up_tells_nothing(String noted) {
        look(new FirstSights(page -> noted, Map.of()).of(PAGE));
    }

    @Test
    void the_language_of_the_same_types_is_known() {
        List<SourceText> pages = List.of(PAGE);
        FirstSights first = new FirstSights();
        TreeReader reader = Dialects.auto(pages, first, HouseStyle.speakeasy());
        assertThat(first.languages()).hasSize(1);

        FirstSights second = new FirstSights(page -> "", first.languages());
        assertThat(Dialects.auto(pages, second, HouseStyle.speakeasy()).kinds()).isEqualTo(reader.kinds());
        assertThat(second.languages()).isEqualTo(first.languages());
    }

    /** So that it is clear that the one above was believed, and not found again. */
    @Test
    void what_was_noted_of_a_language_is_believed_for_these_types_alone() {
        FirstSights first = new FirstSights();
        Dialects.auto(List.of(PAGE), first, HouseStyle.speakeasy());
        Map<String, String> other = Map.of(
                first.languages().keySet().iterator().next(),
                first.languages().values().iterator().next().replaceFirst("python", "php"));

        assertThat(language(PAGE, other)).isEqualTo("php");
        SourceText edited = SourceText.of("gadget.md", PAGE.content().replace("*int*", "*float*"));
        assertThat(language(edited, other)).isEqualTo("python");
    }

    private static String language(SourceText page, Map<String, String> noted) {
        FirstSights sights = new FirstSights(each -> "", noted);
        return Dialects.auto(List.of(page), sights, HouseStyle.speakeasy())
                .kinds()
                .get(0)
                .language();
    }
}

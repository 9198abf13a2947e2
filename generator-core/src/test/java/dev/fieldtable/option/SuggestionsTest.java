package dev.fieldtable.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> OPTIONS = List.of("basePackage", "docsDirectory", "outputDirectory", "style");

    @Test
    void a_slip_of_the_finger_is_recognised() {
        assertThat(Suggestions.nearest("basePakage", OPTIONS)).contains("basePackage");
        assertThat(Suggestions.nearest("stlye", OPTIONS)).contains("style");
    }

    @Test
    void another_spelling_of_the_same_word_is_recognised() {
        assertThat(Suggestions.nearest("base-package", OPTIONS)).contains("basePackage");
        assertThat(Suggestions.nearest("DocsDirectory", OPTIONS)).contains("docsDirectory");
    }

    @Test
    void the_nearest_of_several_is_taken() {
        assertThat(Suggestions.nearest("cat", List.of("hat", "cart", "cats", "can")))
                .contains("hat");
        assertThat(Suggestions.nearest("carts", List.of("hats", "cart", "carts")))
                .contains("carts");
    }

    @Test
    void an_unrelated_word_is_not_forced_upon_the_user() {
        assertThat(Suggestions.nearest("x", OPTIONS)).isEmpty();
        assertThat(Suggestions.nearest("threads", OPTIONS)).isEmpty();
    }
}

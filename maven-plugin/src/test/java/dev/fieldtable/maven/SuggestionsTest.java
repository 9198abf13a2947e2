package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> OPTIONS = List.of("basePackage", "docsDirectory", "outputDirectory", "style");

    @Test
    void aSlipOfTheFingerIsRecognised() {
        assertThat(Suggestions.nearest("basePakage", OPTIONS)).contains("basePackage");
        assertThat(Suggestions.nearest("stlye", OPTIONS)).contains("style");
    }

    @Test
    void anotherSpellingOfTheSameWordIsRecognised() {
        assertThat(Suggestions.nearest("base-package", OPTIONS)).contains("basePackage");
        assertThat(Suggestions.nearest("DocsDirectory", OPTIONS)).contains("docsDirectory");
    }

    @Test
    void theNearestOfSeveralIsTaken() {
        assertThat(Suggestions.nearest("cat", List.of("hat", "cart", "cats", "can")))
                .contains("hat");
        assertThat(Suggestions.nearest("carts", List.of("hats", "cart", "carts")))
                .contains("carts");
    }

    @Test
    void anUnrelatedWordIsNotForcedUponTheUser() {
        assertThat(Suggestions.nearest("x", OPTIONS)).isEmpty();
        assertThat(Suggestions.nearest("threads", OPTIONS)).isEmpty();
    }
}

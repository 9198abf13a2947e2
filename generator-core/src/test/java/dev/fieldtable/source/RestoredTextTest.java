package dev.fieldtable.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RestoredTextTest {
    private static final SourceText PAGE = SourceText.of("a.md", "# A | b | \u2714\ufe0f |");

    @Test
    void aPageWithoutEditsIsItself() {
        assertThat(RestoredText.edit(PAGE).finish().text()).isSameAs(PAGE);
        assertThat(RestoredText.unchanged(PAGE).span(4, 1)).isEqualTo(PAGE.span(4, 1));
    }

    @Test
    void whatIsNotEditedStays() {
        RestoredText restored = RestoredText.edit(PAGE)
                .replace(3, 4, "\n")
                .insert(10, "| ")
                .delete(11, 12)
                .finish();

        assertThat(restored.text().content()).isEqualTo("# A\n| b | | \u2714 |");
        assertThat(restored.text().lineCount()).isEqualTo(2);
        assertThat(restored.original()).isSameAs(PAGE);
    }

    @Test
    void placesAreThoseOfTheOriginal() {
        RestoredText restored = RestoredText.edit(PAGE)
                .replace(3, 4, "\n")
                .replace(10, 12, ":heavy_check_mark:")
                .finish();
        String text = restored.text().content();

        assertThat(restored.span(text.indexOf('b'), 1)).isEqualTo(PAGE.span(6, 1));
        assertThat(restored.span(text.indexOf("heavy"), 5))
                .as("a part of what was put in place of the mark")
                .isEqualTo(PAGE.span(10, 2));
        assertThat(restored.span(text.lastIndexOf('|'), 1)).isEqualTo(PAGE.span(13, 1));
        assertThat(restored.span(4, text.length() - 4)).isEqualTo(PAGE.span(4, 10));
    }

    @Test
    void whatWasInsertedStandsWhereItWasInserted() {
        RestoredText restored = RestoredText.edit(PAGE).insert(4, "## Fields ").finish();

        assertThat(restored.span(4, 9)).isEqualTo(PAGE.span(4, 0));
        assertThat(restored.span(14, 1)).isEqualTo(PAGE.span(4, 1));
    }

    @Test
    void aTextCanBeEditedMoreThanOnce() {
        RestoredText once = RestoredText.edit(PAGE).delete(0, 4).finish();
        RestoredText twice = once.edit().insert(0, "> ").replace(2, 3, "bee").finish();

        assertThat(once.text().content()).isEqualTo("| b | \u2714\ufe0f |");
        assertThat(twice.text().content()).isEqualTo("> | bee | \u2714\ufe0f |");
        assertThat(twice.span(twice.text().content().indexOf('\u2714'), 2)).isEqualTo(PAGE.span(10, 2));
        assertThat(twice.span(0, 1)).isEqualTo(PAGE.span(4, 0));
        assertThat(twice.original()).isSameAs(PAGE);
    }

    @Test
    void pathsAreThoseOfTheOriginal() {
        SourceText page = PAGE.withLinkPath("models/a.md");
        RestoredText restored = RestoredText.edit(page).delete(0, 2).finish();

        assertThat(restored.text().path()).isEqualTo("a.md");
        assertThat(restored.text().linkPath()).isEqualTo("models/a.md");
    }

    @Test
    void editsGoForward() {
        RestoredText.Editor editor = RestoredText.edit(PAGE).delete(4, 6);

        assertThat(editor.position()).isEqualTo(6);
        assertThatThrownBy(() -> editor.delete(5, 7)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> editor.delete(7, 6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> editor.delete(7, 99)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyCharacterThatWasKeptIsFoundAgain() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            // No character occurs twice, so a place tells which one stands there.
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                all.append((char) ('Ā' + i));
            }
            SourceText page = SourceText.of("a.md", all.toString());
            RestoredText restored = damage(damage(RestoredText.unchanged(page), random), random);
            String text = restored.text().content();
            for (int i = 0; i < text.length(); i++) {
                int kept = page.content().indexOf(text.charAt(i));
                if (kept >= 0) {
                    assertThat(restored.span(i, 1)).isEqualTo(page.span(kept, 1));
                }
            }
            assertThat(restored.span(0, text.length()).length()).isLessThanOrEqualTo(60);
        }
    }

    private static RestoredText damage(RestoredText text, Random random) {
        RestoredText.Editor editor = text.edit();
        int length = text.text().content().length();
        for (int edits = random.nextInt(8); edits > 0; edits--) {
            int start = editor.position() + random.nextInt(length - editor.position() + 1);
            int end = start + random.nextInt(Math.min(5, length - start + 1));
            editor.replace(start, end, "x".repeat(random.nextInt(4)));
        }
        return editor.finish();
    }
}

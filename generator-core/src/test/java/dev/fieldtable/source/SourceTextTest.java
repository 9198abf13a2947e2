package dev.fieldtable.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void linesEndWithLfCrlfOrCr() {
        SourceText text = SourceText.of("a.md", "a\nb\r\nc\rd\n\r\n\re");

        assertThat(lines(text)).containsExactly("a", "b", "c", "d", "", "", "e");
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        assertThat(lines(SourceText.of("a.md", ""))).containsExactly("");
        assertThat(lines(SourceText.of("a.md", "\r"))).containsExactly("", "");
    }

    @Test
    void placesCountFromOneInUtf16Units() {
        SourceText text = SourceText.of("a.md", "\uD83D\uDE00x\r\nyé");

        assertThat(text.span(2, 1)).isEqualTo(new SourceSpan("a.md", 1, 3, 2, 1));
        assertThat(text.span(6, 1)).isEqualTo(new SourceSpan("a.md", 2, 2, 6, 1));
        assertThat(text.span(7, 0)).hasToString("a.md:2:3");
        assertThat(text.lineStart(2)).isEqualTo(5);
    }

    @Test
    void itTellsWhetherAllLinesEndWithLineFeeds() {
        for (String text : List.of("", "a", "\n", "a\nb\n\n", "\n\n a")) {
            assertThat(SourceText.of("a.md", text).endsLinesWithLineFeeds())
                    .as(text)
                    .isTrue();
        }
        for (String text : List.of("\r", "\r\n", "a\n\r", "a\r\nb", "\n\r\n", "a\rb\n", "a\n\nb\r")) {
            assertThat(SourceText.of("a.md", text).endsLinesWithLineFeeds())
                    .as(text)
                    .isFalse();
        }
    }

    @Test
    void aPackedTextSaysTheSame() {
        SourceText text = SourceText.of("a.md", "a\nb\u2713\r\nc").withLinkPath("docs/a.md");

        SourceText packed = text.packed();

        assertThat(packed.content()).isEqualTo(text.content());
        assertThat(lines(packed)).isEqualTo(lines(text));
        assertThat(packed.linkPath()).isEqualTo("docs/a.md");
        assertThat(packed.span(2, 1)).isEqualTo(text.span(2, 1));
    }

    @Test
    void aPlaceOutsideOfTheTextIsRefused() {
        SourceText text = SourceText.of("a.md", "x");

        assertThatThrownBy(() -> text.span(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.line(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anotherLinkPathChangesNothingElse() {
        SourceText text = SourceText.of("a.md", "x\ny").withLinkPath("models/a.md");

        assertThat(text.path()).isEqualTo("a.md");
        assertThat(text.linkPath()).isEqualTo("models/a.md");
        assertThat(text.line(2)).isEqualTo("y");
    }

    @Test
    void anyMixtureOfLineEndsIsReadAsOneCharacterAfterTheOtherWouldBe() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            StringBuilder content = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                content.append("ab\n\r–".charAt(random.nextInt(5)));
            }
            assertThat(lines(SourceText.of("a.md", content.toString())))
                    .as(content.toString().replace("\n", "\\n").replace("\r", "\\r"))
                    .isEqualTo(List.of(content.toString().split("\r\n|\n|\r", -1)));
        }
    }

    private static List<String> lines(SourceText text) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= text.lineCount(); line++) {
            lines.add(text.line(line));
        }
        return lines;
    }
}

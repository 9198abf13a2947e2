package dev.fieldtable.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Docs of so many types that their page is a short one. */
@Tag("slow")
@NeedsBrowser
class LargePageTest {
    private static final int TYPES = 4_001;

    /** So much of a page is there however few types it has. */
    private static final int FRAME = 250_000;

    @TempDir
    Path folder;

    @Test
    void what_a_short_page_leaves_out_the_script_finds_out() throws IOException {
        Path page = Pages.of(
                folder,
                "Large",
                IntStream.range(0, TYPES).mapToObj(LargePageTest::type).toList());
        String html = Files.readString(page);
        assertThat(html).doesNotContain("getNextOne").contains("next_one");
        assertThat(Files.size(page)).isLessThan(FRAME + 1_000L * TYPES);
        // Who has no script has an index, all tables, and links that lead somewhere.
        assertThat(all(" href=\"#([^\"]+)\"", html))
                .hasSizeGreaterThan(TYPES)
                .isSubsetOf(all(" id=\"([^\"]+)\"", html));
        assertThat(html.split("<table class=\"parts\">", -1)).hasSize(TYPES + 1);

        try (Browser browser = Browser.open()) {
            browser.show(page, "components/Thing17/next_one")
                    .until(seen -> !seen.all("tr.target").isEmpty());

            assertThat(browser.title()).isEqualTo("Thing17");
            assertThat(browser.find("tr.target").getText()).contains("next_one", "Thing18");
            assertThat(browser.texts(".page.shown .used-by a")).isEqualTo(List.of("Thing16"));
            assertThat(browser.texts(".page.shown [role=tab]")).doesNotContain("Java");

            browser.find("#query").sendKeys("Thing4000");
            browser.until(seen -> seen.texts("#results .hit").contains("Thing4000"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Set<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static SourceText type(int number) {
        String next = "Thing" + (number + 1) % TYPES;
        return SourceText.of(
                "models/components/thing" + number + ".md", """
                # Thing%d

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `next_one` | [components.%s](../../models/components/%s.md) | :heavy_check_mark: | What comes then |
                | `name` | *str* | :heavy_check_mark: | What it is called |
                """.formatted(number, next, next.toLowerCase(Locale.ROOT)));
    }
}

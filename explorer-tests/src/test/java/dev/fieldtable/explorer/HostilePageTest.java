package dev.fieldtable.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Docs whose every text would like to be more than text. */
@Tag("slow")
@NeedsBrowser
class HostilePageTest {
    static final List<String> ATTACKS = List.of(
            "<script>window.taken=1</script>",
            "</script><script>window.taken=1</script>",
            "</style><script>window.taken=1</script>",
            "</title></textarea></template><img src=x onerror=window.taken=1>",
            "\"><svg onload=window.taken=1>",
            "' onmouseover=window.taken=1 '",
            "<!--<script>",
            "[x](javascript:window.taken=1)",
            "![x](https://example.com/x.png)",
            "<javascript:window.taken=1>",
            "<iframe src=https://example.com></iframe>",
            "{{script}}{{content}}",
            "__proto__",
            "constructor");

    @TempDir
    Path folder;

    @Test
    void text_of_the_docs_stays_text() throws IOException {
        Path page = Pages.of(folder, ATTACKS.get(0), List.of(object(), values()));
        try (Browser browser = Browser.open()) {
            browser.show(page, "").until(seen -> !seen.all(".page.shown h2").isEmpty());

            assertThat(browser.title()).isEqualTo(ATTACKS.get(0));
            for (String tab : List.of("", "/~graph", "/~java", "/~check")) {
                for (WebElement link : browser.all("#index a")) {
                    browser.run("location.hash = arguments[0] + arguments[1]", Browser.attribute(link, "hash"), tab);
                    browser.until(seen -> !seen.all(".page.shown h2").isEmpty());
                }
            }
            browser.find("#query").sendKeys("script");
            browser.until(seen -> !seen.all("#results .hit").isEmpty());
            browser.run("const area = document.querySelector('.panel textarea');"
                    + "area.value = JSON.stringify({ '<img src=x onerror=window.taken=1>': '<img src=x onerror=window.taken=1>' });"
                    + "area.dispatchEvent(new Event('input'));");

            assertThat(browser.run("return window.taken")).isNull();
            assertThat(browser.all(
                            "main img, main iframe, main script, main [onload], main [onerror], main [onmouseover]"))
                    .isEmpty();
            assertThat(browser.all("main a[href^='javascript:']")).isEmpty();
            assertThat(browser.run("return document.querySelectorAll('main section').length"))
                    .isEqualTo(3L);
            assertThat(browser.asked()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static SourceText object() {
        StringBuilder page = new StringBuilder("# Thing\n\n" + ATTACKS.get(1) + "\n\n## Fields\n\n");
        page.append("| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n");
        for (String attack : ATTACKS) {
            page.append("| `").append(attack).append("` | *str* | :heavy_check_mark: | ");
            page.append(attack).append(" | ").append(attack).append(" |\n");
        }
        page.append(
                "| `values` | [components.Values](../../models/components/values.md) | :heavy_check_mark: | x | |\n");
        return SourceText.of("models/components/thing.md", page.toString());
    }

    private static SourceText values() {
        StringBuilder page = new StringBuilder("# Values\n\n## Values\n\n| Name | Value |\n| --- | --- |\n");
        for (String attack : ATTACKS) {
            page.append("| `").append(attack).append("` | ").append(attack).append(" |\n");
        }
        return SourceText.of("models/components/values.md", page.toString());
    }
}

package dev.fieldtable.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.Generator;
import dev.fieldtable.diff.DiffReport;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of what changed. */
@Tag("slow")
@NeedsBrowser
class DiffPageTest {
    private static final String CHANGES = "main .change";

    @TempDir
    Path folder;

    @Test
    void changes_are_shown_by_what_they_break_and_by_their_names() throws IOException {
        Path page = page(
                List.of(
                        object(
                                "Track",
                                "`title` | *str* | :heavy_check_mark: ",
                                "`mood` | *str* | :heavy_minus_sign: "),
                        object("Album", "`year` | *int* | :heavy_check_mark: ")),
                List.of(
                        object(
                                "Track",
                                "`title` | *str* | :heavy_minus_sign: ",
                                "`mood` | *str* | :heavy_minus_sign: ",
                                "`label` | *str* | :heavy_check_mark: "),
                        object(
                                "Album",
                                "`year` | *int* | :heavy_check_mark: ",
                                "`art` | *str* | :heavy_minus_sign: ")));
        try (Browser browser = Browser.open()) {
            browser.show(page, "");
            int all = shown(browser).size();

            browser.find("[data-axis=writing]").click();
            assertThat(shown(browser)).singleElement().asString().startsWith("label new, required string");
            assertThat(browser.find("#shown").getText()).isEqualTo("1 of " + all + " lines are shown.");
            assertThat(entries(browser)).containsExactly("Track");

            browser.find("[data-axis=reading]").click();
            assertThat(shown(browser)).hasSize(2).anyMatch(line -> line.startsWith("title was required"));
            browser.find("[data-axis=reading]").click();
            browser.find("[data-axis=writing]").click();
            assertThat(shown(browser)).hasSize(all);

            browser.find("body").sendKeys("/");
            browser.driver().switchTo().activeElement().sendKeys("albu");
            assertThat(entries(browser)).containsExactly("Album");
            assertThat(shown(browser)).isNotEmpty().noneMatch(line -> line.contains("title"));
            browser.find("#query").sendKeys(Keys.ESCAPE);
            assertThat(shown(browser)).hasSize(all);
            assertThat(browser.find("#shown").getText()).isEmpty();

            browser.until(seen -> !seen.all(".sides .token.class-name").isEmpty());
            assertThat(browser.texts(".sides del")).contains("String");
            assertThat(browser.asked()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void an_address_leads_into_what_is_folded() throws IOException {
        List<SourceText> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(object("Model" + i, "`id` | *str* | :heavy_check_mark: "));
        }
        Path page = page(List.of(), many);
        try (Browser browser = Browser.open()) {
            browser.show(page, "");
            assertThat(browser.texts("main details li")).allMatch(String::isEmpty);

            browser.run("location.hash = 'components/Model7'");
            browser.until(seen -> seen.find("[id='components/Model7']").isDisplayed());

            assertThat(browser.texts("#index [aria-current]")).containsExactly("Model7");
        }
    }

    @Test
    void without_a_script_all_is_there() throws IOException {
        Path page = page(
                List.of(object("Track", "`title` | *str* | :heavy_check_mark: ")),
                List.of(object("Track", "`title` | *str* | :heavy_minus_sign: ")));
        try (Browser browser = Browser.open("--blink-settings=scriptEnabled=false")) {
            browser.show(page, "");

            assertThat(browser.texts(CHANGES)).hasSizeGreaterThan(1).noneMatch(String::isEmpty);
            assertThat(browser.all(".scripted")).isNotEmpty().noneMatch(each -> each.isDisplayed());
            browser.find("#index a[href='#components/Track']").click();
            assertThat(browser.find(":target").getText()).contains("title was required, is optional");
        }
    }

    @Test
    void it_fits_a_phone() throws IOException {
        Path page = page(
                List.of(object("Track", "`a_title_of_some_length_that_goes_on` | *str* | :heavy_check_mark: ")),
                List.of(object("Track", "`a_title_of_some_length_that_goes_on` | *str* | :heavy_minus_sign: ")));
        try (Browser browser = Browser.open("--window-size=500,900")) {
            browser.show(page, "");

            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(browser.find("#menu").isDisplayed()).isTrue();
            assertThat(browser.find("#index").isDisplayed()).isFalse();
            browser.find("#menu").click();
            assertThat(browser.find("#index").isDisplayed()).isTrue();
        }
    }

    @Test
    void text_of_the_docs_stays_text() throws IOException {
        List<SourceText> before = new ArrayList<>();
        List<SourceText> after = new ArrayList<>();
        for (int i = 0; i < HostilePageTest.ATTACKS.size(); i++) {
            String attack = HostilePageTest.ATTACKS.get(i);
            before.add(object("Thing" + i, "`" + attack + "` | *str* | :heavy_check_mark: "));
            after.add(object(
                    "Thing" + i, "`" + attack + "` | *int* | :heavy_minus_sign: ", "`x" + attack + "` | *str* | "));
        }
        Path page = page(before, after);
        try (Browser browser = Browser.open()) {
            browser.show(page, "");
            browser.find("#query").sendKeys("thing");
            browser.run("document.querySelectorAll('.sides').forEach(table => table.scrollIntoView())");

            assertThat(browser.run("return window.taken")).isNull();
            assertThat(
                            browser.all(
                                    "main img, main iframe, main script, main svg, main [onload], main [onerror], main [onmouseover]"))
                    .isEmpty();
            assertThat(browser.all("main a[href^='javascript:']")).isEmpty();
            assertThat(browser.run("return document.querySelectorAll('main section').length"))
                    .isEqualTo(3L);
            assertThat(browser.asked()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static List<String> shown(Browser browser) {
        return browser.texts(CHANGES).stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> entries(Browser browser) {
        return browser.texts("#index details a").stream()
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static SourceText object(String name, String... rows) {
        StringBuilder page = new StringBuilder("# " + name + "\n\n\n## Fields\n\n");
        page.append("| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n");
        for (String row : rows) {
            page.append("| ").append(row).append("| What it is |\n");
        }
        return SourceText.of("models/components/" + name.toLowerCase(Locale.ROOT) + ".md", page.toString());
    }

    private Path page(List<SourceText> before, List<SourceText> after) throws IOException {
        DiffReport report = DiffReport.of(
                ModelDiff.between(
                        Generator.state(Pages.request(), before).value(),
                        Generator.state(Pages.request(), after).value()),
                true);
        return Files.writeString(folder.resolve("changes.html"), report.toHtml());
    }
}

package dev.fieldtable.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

@Tag("slow")
@NeedsBrowser
class ExplorerPageTest {
    private static final String ACCOUNT = "components/UserPlexAccount";

    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        page = Pages.ofPlex(folder);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void showAccount() {
        browser.driver().manage().window().setSize(new Dimension(1360, 900));
        shown(ACCOUNT);
    }

    @AfterEach
    void nothingIsAskedForAndNothingGoesWrong() {
        assertThat(browser.asked()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void shown(String anchor) {
        browser.show(page, anchor).until(seen -> !seen.all(".page.shown h2").isEmpty());
    }

    @Test
    void one_type_is_shown_at_a_time_and_links_lead_to_others() {
        assertThat(browser.texts(".page.shown h2")).containsExactly("UserPlexAccount");

        WebElement link = browser.find(".page.shown tbody td a");
        String name = link.getText();
        link.click();

        browser.until(seen -> seen.title().equals(name));
        assertThat(browser.find("#index a[aria-current=page]").getText()).isEqualTo(name);
        browser.driver().navigate().back();
        browser.until(seen -> seen.title().equals("UserPlexAccount"));
    }

    @Test
    void without_an_address_there_is_the_overview() {
        shown("");

        assertThat(browser.title()).isEqualTo("Plex");
        assertThat(browser.find("#overview").getText()).contains("Python", "Largest types", "Presence of properties");
    }

    @Test
    void an_address_leads_to_a_property_by_either_of_its_names() {
        for (String name : List.of("auth_token", "authToken")) {
            shown(ACCOUNT + "/" + name);

            WebElement row = browser.find("tr.target");
            assertThat(row.getText()).contains("auth_token", "required", "getAuthToken()");
            assertThat(browser.run(
                            "const box = arguments[0].getBoundingClientRect();"
                                    + " return box.top >= 0 && box.bottom <= innerHeight;",
                            row))
                    .isEqualTo(true);
        }
    }

    @Test
    void names_are_found_as_one_types_with_the_keyboard_alone() {
        browser.driver().switchTo().activeElement().sendKeys("/");
        WebElement field = browser.driver().switchTo().activeElement();
        field.sendKeys("auth tok");

        browser.until(seen -> seen.texts("#results .hit").stream().anyMatch(hit -> hit.matches("auth_?[tT]oken")));
        assertThat(browser.find("#results li[aria-selected=true]").getAttribute("id"))
                .isEqualTo(field.getAttribute("aria-activedescendant"));

        field.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);
        browser.until(seen -> !seen.all("tr.target").isEmpty());
        assertThat(browser.find("tr.target").getText()).contains("auth");
    }

    @Test
    void descriptions_are_found_and_so_is_what_is_misspelled() {
        WebElement field = browser.find("#query");
        field.sendKeys("lost phone");
        browser.until(seen -> seen.texts("#results .hit").stream()
                .anyMatch(hit -> hit.toLowerCase(Locale.ROOT).contains("backup")));

        field.clear();
        field.sendKeys("UserPlexAcount");
        browser.until(seen -> seen.texts("#results .hit").contains("UserPlexAccount"));

        field.sendKeys("qqqq");
        browser.until(seen -> seen.find("#results").getText().equals("Nothing found"));
        field.sendKeys(Keys.ESCAPE);
        browser.until(seen -> seen.find("#index").isDisplayed());
    }

    @Test
    void an_address_that_leads_nowhere_says_so_and_what_is_like_it() {
        shown("components/UserPlexAcount");
        browser.until(seen -> !seen.all("#missing a").isEmpty());

        assertThat(browser.title()).isEqualTo("Not found");
        assertThat(browser.find("#missing").getText()).contains("components/UserPlexAcount");
        browser.find("#missing a").click();
        browser.until(seen -> seen.title().equals("UserPlexAccount"));

        shown(ACCOUNT + "/auth_tokn");
        browser.until(seen -> seen.texts("#missing a").contains("UserPlexAccount"));
    }

    @Test
    void an_operation_is_found_first_by_its_method_and_path() {
        WebElement field = browser.find("#query");
        field.sendKeys("get /users");
        browser.until(seen -> seen.texts("#results .hit").contains("GET /users"));
        field.sendKeys(Keys.ENTER);

        browser.until(seen -> seen.title().equals("Operations"));
        browser.find("tr.target td:last-of-type a").click();
        browser.until(seen -> !seen.title().equals("Operations"));
        assertThat(browser.texts(".page.shown .used-by li")).contains("GET /users gives it");
    }

    @Test
    void operations_are_found_and_lead_to_what_they_answer() {
        browser.find("#query").sendKeys("GET /users");
        browser.until(seen -> seen.texts("#results .hit").contains("GET /users"));
        browser.all("#results .hit").stream()
                .filter(hit -> hit.getText().equals("GET /users"))
                .findFirst()
                .orElseThrow()
                .click();
        browser.until(seen -> seen.title().equals("Operations"));

        WebElement row = browser.find("tr.target");
        assertThat(row.getText()).contains("GET /users", "Who has access", "401");
        row.findElement(By.linkText("GetUsersResponseBody")).click();
        browser.until(seen -> seen.title().equals("GetUsersResponseBody"));
    }

    @Test
    void the_graph_shows_what_is_around_and_each_node_is_a_link() {
        shown(ACCOUNT + "/~graph");
        browser.until(seen -> !seen.all(".graph a").isEmpty());

        assertThat(browser.find(".graph a.here").getAttribute("aria-label")).isEqualTo("UserPlexAccount, object");
        assertThat(browser.all(".graph a.enum")).isNotEmpty();
        @Nullable Object before = browser.run("return document.querySelector('.graph svg').getAttribute('viewBox')");
        button("Closer").click();
        assertThat(browser.run("return document.querySelector('.graph svg').getAttribute('viewBox')"))
                .isNotEqualTo(before);

        WebElement other = browser.find(".graph a.object:not(.here)");
        String label = Browser.attribute(other, "aria-label");
        other.click();
        browser.until(seen -> label.startsWith(seen.title() + ","));
    }

    @Test
    void the_graph_shows_the_operations_that_give_a_type() {
        shown("operations/GetUsersResponseBody/~graph");
        browser.until(seen -> !seen.all(".graph a.operation").isEmpty());

        assertThat(browser.find(".graph a.operation").getAttribute("aria-label"))
                .isEqualTo("GET /users, operation");
        assertThat(browser.run(
                        "return [...document.querySelectorAll('.graph .asks title')].map((each) => each.textContent)"))
                .isEqualTo(List.of("GET /users gives GetUsersResponseBody"));
        browser.run("Object.defineProperty(navigator, 'clipboard',"
                + " { value: { writeText: async (text) => { window.copied = text; } } });");
        button("Copy as Mermaid").click();
        browser.until(seen -> seen.run("return window.copied") != null);
        assertThat((String) browser.run("return window.copied")).contains("[/\"GET #47;users\"/]", " -. gives .-> ");

        browser.find(".graph a.operation").click();
        browser.until(seen -> seen.title().equals("Operations"));
        assertThat(browser.find("tr.target").getText()).contains("GET /users");
    }

    @Test
    void the_Java_is_unpacked_and_highlighted() {
        browser.find(".page.shown [role=tab][id$='~java-tab']").click();

        browser.until(seen -> !seen.all("pre.source .keyword").isEmpty());
        assertThat(browser.find("pre.source").getText())
                .contains("package com.acme.plex.components;", "public final class UserPlexAccount");
    }

    @Test
    void the_views_of_a_type_are_tabs_that_arrows_move_through() {
        WebElement first = browser.find(".page.shown [role=tab][aria-selected=true]");
        first.sendKeys(Keys.ARROW_RIGHT);

        browser.until(seen -> !seen.all(".graph a").isEmpty());
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Graph");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#" + ACCOUNT + "/~graph");
    }

    @Test
    void a_pasted_answer_is_held_against_the_type() {
        shown(ACCOUNT + "/~check");
        WebElement area = browser.find(".page.shown textarea");
        area.sendKeys("{\"authToken\": 5, \"confirmed\": true, \"shoeSize\": 42}");

        browser.until(seen -> !seen.all(".verdicts tr").isEmpty());
        assertThat(browser.texts(".verdicts tr"))
                .contains(
                        "of another type /authToken is 5, not string",
                        "reached /confirmed",
                        "unknown /shoeSize is not documented")
                .anyMatch(row -> row.matches("missing /email is required but absent"));

        area.clear();
        area.sendKeys("{\"authToken\":");
        browser.until(seen -> seen.find(".verdicts").getText().startsWith("This is no JSON"));
    }

    @Test
    void the_example_of_each_type_is_as_the_type_is() {
        Object anchors = browser.run(
                "return [...document.querySelectorAll('#index details a')].map((link) => link.hash.slice(1))");
        assertThat((List<?>) anchors).hasSizeGreaterThan(50).allSatisfy(anchor -> {
            browser.run("location.hash = arguments[0] + '/~check'", anchor);
            browser.until(seen -> seen.driver().getCurrentUrl().endsWith(anchor + "/~check")
                    && !seen.all(".page.shown textarea").isEmpty());
            button("Take the example").click();
            browser.until(seen -> !seen.all(".page.shown .verdicts .tools").isEmpty());
            assertThat(browser.texts(".page.shown .verdicts .tools .chip"))
                    .startsWith("0 missing", "0 of another type", "0 unknown");
        });
    }

    @Test
    void documents_of_a_type_are_shown() {
        shown(ACCOUNT + "/~example");

        browser.until(seen -> seen.all(".page.shown pre.source").size() == 2);
        assertThat(browser.texts(".page.shown pre.source")).allMatch(text -> text.contains("\"authToken\": \""));
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_screen_and_the_index_opens() {
        phone(browser.driver());
        for (String anchor : List.of("overview", ACCOUNT, ACCOUNT + "/~graph", ACCOUNT + "/~check")) {
            shown(anchor);
            assertThat(number("return document.documentElement.scrollWidth"))
                    .as(anchor)
                    .isLessThanOrEqualTo(number("return innerWidth"));
        }
        assertThat(browser.find("#index").isDisplayed()).isFalse();
        browser.find("#menu").click();
        browser.until(seen -> seen.find("#index").isDisplayed());
        browser.run("document.querySelector(\"#index a[href='#components/UserProfile']\").click()");
        browser.until(seen -> !seen.find("#index").isDisplayed());
        noPhone(browser.driver());
    }

    private static Long number(String script) {
        return (Long) Objects.requireNonNull(browser.run(script));
    }

    private static void phone(ChromeDriver driver) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    }

    private static void noPhone(ChromeDriver driver) {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void it_is_dark_where_the_system_is_and_where_somebody_asks() {
        Object light = paper();
        browser.find("#theme").click();
        Object dark = paper();

        assertThat(dark).isNotEqualTo(light);
        shown(ACCOUNT);
        assertThat(paper()).isEqualTo(dark);
        browser.find("#theme").click();
        assertThat(paper()).isEqualTo(light);

        browser.run("localStorage.clear()");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        shown(ACCOUNT);
        assertThat(paper()).isEqualTo(dark);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static Object paper() {
        return Objects.requireNonNull(browser.run("return getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void in_print_there_is_what_is_shown_and_nothing_around_it() {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.find("#sidebar").isDisplayed()).isFalse();
        assertThat(browser.find(".page.shown table").isDisplayed()).isTrue();
        assertThat(browser.find("#overview").isDisplayed()).isFalse();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void without_a_script_all_is_there() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.show(page, ACCOUNT + "/authToken");

        assertThat(browser.find("#query").isDisplayed()).isFalse();
        assertThat(browser.all("section.page").stream().allMatch(WebElement::isDisplayed))
                .isTrue();
        assertThat(browser.find("#index a").isDisplayed()).isTrue();
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    private static WebElement button(String label) {
        return browser.all(".page.shown button").stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }
}

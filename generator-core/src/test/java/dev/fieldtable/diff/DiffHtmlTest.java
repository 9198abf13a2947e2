package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DiffHtmlTest {
    private static final String HEAD = """
            | Field | Type | Required | Description | Example |
            | ----- | ---- | -------- | ----------- | ------- |
            """;

    private static final SourceText BEFORE = object("Track", "`title` | *str* | :heavy_check_mark: | Its title | ");
    private static final SourceText AFTER = object("Track", "`title` | *str* | :heavy_minus_sign: | Its title | ");

    @Test
    void what_is_used_stands_beside_what_takes_its_place() {
        Document page = page(List.of(BEFORE), List.of(AFTER));
        Element row = at(page, "components/Track/~java").select("tbody tr").get(0);

        assertThat(row.select("th").text()).isEqualTo("Adapt");
        assertThat(row.select("td").eachText()).containsExactly("String getTitle()", "Optional<String> getTitle()");
        assertThat(row.select("del").text()).isEqualTo("String");
        assertThat(row.select("ins").text()).isEqualTo("Optional<String>");
        assertThat(row.classNames()).containsExactly("change", "source", "binary");
    }

    @Test
    void the_overview_says_which_version_and_why() {
        assertThat(page(List.of(BEFORE), List.of(AFTER)).select(".version").text())
                .isEqualTo(
                        "Suggested version: major 1 of 1 change breaks something: 1 property became optional (Track.title).");
        assertThat(page(List.of(BEFORE), List.of(BEFORE)).select(".version").text())
                .isEqualTo("Suggested version: none The docs say the same.");
        assertThat(page(List.of(BEFORE), List.of(BEFORE, object("Other", "`id` | *str* | | Which | ")))
                        .select(".version")
                        .text())
                .isEqualTo("Suggested version: minor There is more than before, and nothing breaks.");
    }

    @Test
    void every_address_within_the_page_leads_somewhere() {
        Document page = page(
                List.of(BEFORE, object("Gone", "`a` | *str* | | x | "), object("Odd~Name", "`a` | *str* | | x | ")),
                List.of(AFTER, object("Come", "`b` | *int* | | y | "), object("Odd~Name", "`a` | *int* | | x | ")));

        assertThat(page.select("a[href^=#]"))
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void only_more_than_anybody_reads_is_folded_up() {
        assertThat(page(List.of(BEFORE), List.of(AFTER)).select("main details:not([open])"))
                .isEmpty();

        List<SourceText> many = IntStream.range(0, 41)
                .mapToObj(each -> object("Model" + each, "`id` | *str* | | Which | "))
                .toList();
        Document page = page(
                List.of(BEFORE), Stream.concat(many.stream(), Stream.of(BEFORE)).toList());

        assertThat(page.select("main details[open]")).isEmpty();
        assertThat(page.select("main details li")).hasSize(41);
        assertThat(page.select(".short").text()).startsWith("In short 41 new models in components");
    }

    @Test
    void only_the_scripts_of_the_page_may_run_and_text_is_text() throws Exception {
        String attack = "</script><script>alert()</script>{{script}}";
        Document page = Jsoup.parse(DiffReport.of(
                        differences(
                                List.of(object("Track", "`" + attack + "` | *str* | | x | ")),
                                List.of(object("Track", "`" + attack + "` | *int* | | x | "))),
                        true)
                .withTitle(attack)
                .toHtml());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.title()).isEqualTo(attack + ": what changed");
        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe", "http");
        assertThat(page.select("main script, main [style], main [onclick]")).isEmpty();
        List<Element> scripts = page.select("script:not([type])");
        assertThat(scripts).hasSize(3);
        for (Element script :
                Stream.concat(scripts.stream(), page.select("style").stream()).toList()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    private static Element at(Document page, String anchor) {
        return Objects.requireNonNull(page.getElementById(anchor), anchor);
    }

    private static Document page(List<SourceText> before, List<SourceText> after) {
        return Jsoup.parse(DiffReport.of(differences(before, after), true).toHtml());
    }

    private static Differences differences(List<SourceText> before, List<SourceText> after) {
        GenerationRequest request = GenerationRequest.of("com.acme");
        return ModelDiff.between(
                Generator.state(request, before).value(),
                Generator.state(request, after).value());
    }

    private static SourceText object(String name, String... rows) {
        String table = Stream.of(rows).map(row -> "| " + row + "|\n").collect(Collectors.joining());
        return SourceText.of(
                "models/components/" + name.toLowerCase(Locale.ROOT) + ".md",
                "# " + name + "\n\n\n## Fields\n\n" + HEAD + table);
    }
}

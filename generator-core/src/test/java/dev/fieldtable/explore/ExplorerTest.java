package dev.fieldtable.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private static final String HEAD = """
            | Field | Type | Required | Description | Example |
            | ----- | ---- | -------- | ----------- | ------- |
            """;

    @Test
    void each_property_has_a_row_that_an_address_leads_to() {
        Element row = at(
                page(object(
                        "Account", "`ads_consent` | *OptionalNullable[bool]* | :heavy_minus_sign: | Asked? | true")),
                "components/Account/ads_consent");

        assertThat(row.text())
                .contains("ads_consent", "optional or null", "boolean", "Asked?", "Example true", "line 7");
        assertThat(row.select("code").eachText()).anyMatch(code -> code.startsWith("Tristate<Boolean>"));
    }

    @Test
    void types_lead_to_each_other() {
        Document page = page(
                object(
                        "Account",
                        "`plan` | [components.Plan](../../models/components/plan.md) | :heavy_check_mark: | The plan | "),
                object("Plan", "`name` | *str* | :heavy_check_mark: | Its name | "));

        assertThat(page.select("#index details a").eachAttr("href"))
                .containsExactly("#components/Account", "#components/Plan");
        assertThat(at(page, "components/Account/plan").select("a").attr("href")).isEqualTo("#components/Plan");
        assertThat(at(page, "components/Plan").select(".used-by a").eachText()).containsExactly("Account");
    }

    @Test
    void what_is_there_for_a_client_alone_is_folded_in_the_list_of_types() {
        SourceText wrapper = SourceText.of(
                "models/operations/getaccountrequest.md",
                "# GetAccountRequest\n\n\n## Fields\n\n" + HEAD + "| `id` | *str* | :heavy_check_mark: | Its id | |\n");
        Document page = page(object("Account", "`name` | *str* | :heavy_check_mark: | Its name | "), wrapper);

        assertThat(page.select("#index > details[open] > ul a").eachText()).containsExactly("Account");
        assertThat(page.select("#index details details:not([open]) a").eachText())
                .containsExactly("GetAccountRequest");
    }

    @Test
    void every_address_within_the_page_leads_somewhere() {
        Document page = page(
                object(
                        "Account",
                        "`a/b c` | List[[components.Plan](../../models/components/plan.md)] | :heavy_check_mark: | The plan | "),
                object("Plan", "`naïve%` | *str* | :heavy_check_mark: | Its name | "));

        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
        assertThat(page.getElementById("components/Account/a%2Fb%20c")).isNotNull();
    }

    @Test
    void prose_is_rendered_and_can_do_nothing() {
        Document page = page(
                object(
                        "Account",
                        "`id` | *str* | :heavy_check_mark: | **Bold** <u>raw</u> [web](https://example.com/x) [bad](javascript:alert) ![pic](https://example.com/p.png) | "));
        Element row = at(page, "components/Account/id");

        assertThat(row.select("strong").text()).isEqualTo("Bold");
        assertThat(row.select("u, img")).isEmpty();
        assertThat(row.select("a").eachAttr("href")).containsExactly("https://example.com/x");
        assertThat(row.text()).contains("<u>raw</u>", "bad", "pic");
    }

    @Test
    void only_the_scripts_of_the_page_may_run() throws Exception {
        Document page = page(object(
                "Account", "`id` | *str* | :heavy_check_mark: | </script><script>alert()</script> {{script}} | "));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe", "http");
        List<Element> scripts = page.select("script").stream()
                .filter(script -> !script.hasAttr("type"))
                .toList();
        assertThat(scripts).hasSize(5);
        for (Element script :
                Stream.concat(scripts.stream(), page.select("style").stream()).toList()) {
            assertThat(script.attributes()).isEmpty();
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void a_title_is_text() {
        String page = Generator.explore(
                        GenerationRequest.of("com.acme"),
                        List.of(),
                        "</title><script>alert()</script>",
                        Spelling.commandLine())
                .page();

        assertThat(Jsoup.parse(page).title()).isEqualTo("</title><script>alert()</script>");
    }

    @Test
    void what_is_doubtful_stands_where_it_is() {
        Document page = page(object("Account", "`id` | *str* | :heavy_check_mark: | Unknown | "));

        assertThat(at(page, "components/Account").select(".finding-list").text())
                .contains("placeholder-description");
        assertThat(at(page, "overview").text()).contains("placeholder-description");
    }

    @Test
    void it_is_said_where_a_name_in_JSON_is_known_from() {
        Facts facts = Facts.parse(SourceText.of("facts.yaml", """
                        format: 1
                        byHand:
                          - {model: Account, property: auth_token, wireName: token}
                        learned:
                          - {model: Account, property: ads_seen, wireName: adsWatched, from: 'client src/account.py:12'}
                        """)).value();
        GenerationRequest request = GenerationRequest.of("com.acme")
                .withWireNames(WireNames.LOWER_CAMEL)
                .withFacts(facts);
        SourceText account = object(
                "Account",
                String.join(
                        " |\n| ",
                        "`auth_token` | *str* | :heavy_check_mark: | a | ",
                        "`ads_seen` | *int* | :heavy_check_mark: | b | ",
                        "`ads_consent` | *bool* | :heavy_check_mark: | c | ",
                        "`id` | *str* | :heavy_check_mark: | d | "));

        Document page = Jsoup.parse(Generator.explore(request, List.of(account), "Accounts", Spelling.commandLine())
                .page());

        assertThat(at(page, "components/Account/token").text()).contains("auth_token", "in JSON said by hand");
        assertThat(at(page, "components/Account/adsWatched").text())
                .contains("ads_seen", "in JSON from client src/account.py:12");
        assertThat(at(page, "components/Account/adsConsent").text()).doesNotContain("in JSON");
        assertThat(at(page, "overview").text())
                .contains("as documented 1", "by the rule lower-camel 1", "from client 1", "said by hand 1");
    }

    @Test
    void the_same_pages_in_any_order_give_the_same_page() {
        List<SourceText> pages = new ArrayList<>(List.of(
                object("Account", "`id` | *str* | :heavy_check_mark: | Who | "),
                object("Plan", "`id` | *str* | :heavy_check_mark: | What | ")));
        String one = html(pages);
        Collections.reverse(pages);

        assertThat(ContentHash.of(html(pages))).isEqualTo(ContentHash.of(one));
    }

    private static Element at(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private static SourceText object(String name, String row) {
        return SourceText.of(
                "models/components/" + name.toLowerCase(Locale.ROOT) + ".md",
                "# " + name + "\n\n## Fields\n\n" + HEAD + "| " + row + " |\n");
    }

    private static Document page(SourceText... pages) {
        return Jsoup.parse(html(List.of(pages)));
    }

    private static String html(List<SourceText> pages) {
        return Generator.explore(GenerationRequest.of("com.acme"), pages, "Accounts", Spelling.commandLine())
                .page();
    }
}

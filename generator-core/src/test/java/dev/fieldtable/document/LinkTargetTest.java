package dev.fieldtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {
    private static final String FROM = "models/operations/list.md";

    @ParameterizedTest
    @CsvSource({
        "../../models/components/user.md, models/components/user.md, ''",
        "other.md, models/operations/other.md, ''",
        "./other.md, models/operations/other.md, ''",
        "../components/a%20b.md, models/components/a b.md, ''",
        "../components/%C3%A9.md, models/components/é.md, ''",
        "../components/100%.md, models/components/100%.md, ''",
        "../components/%zz.md, models/components/%zz.md, ''",
        "#backoff, models/operations/list.md, backoff",
        "../utils/retry.md#backoff, models/utils/retry.md, backoff",
        "../utils/retry.md?plain=1, models/utils/retry.md, ''",
        "/models/errors/e.md, models/errors/e.md, ''",
        "'', models/operations/list.md, ''",
    })
    void a_link_starts_from_the_folder_of_its_page(String link, String path, String fragment) {
        assertThat(LinkTarget.follow(FROM, link)).contains(new LinkTarget(path, fragment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../models/x.md", "https://example.com/x.md", "//example.com/x.md", "/../x.md"})
    void a_link_that_leaves_the_docs_leads_nowhere(String link) {
        assertThat(LinkTarget.follow(FROM, link)).isEmpty();
    }
}

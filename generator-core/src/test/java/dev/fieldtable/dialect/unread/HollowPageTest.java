package dev.fieldtable.dialect.unread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that hold nothing of a page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HollowPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\ufeff", "\u00a0\u200b\n"})
    void an_empty_page_is_told_of(String page) {
        assertThat(told("models/disk.md", page)).containsExactly("The page is empty.");
    }

    @Test
    void a_pointer_of_git_lfs_is_told_of() {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";

        assertThat(told("models/disk.md", pointer))
                .containsExactly("The page is a pointer to a file in Git LFS, which was not fetched.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404: Not Found",
                "404",
                "404 page not found",
                "Error 404 (Not Found)!!1",
                "HTTP/1.1 503 Service Unavailable",
                "502 Bad Gateway",
                "Not Found",
                "The requested URL was not found on this server.",
                "Access denied",
                "API rate limit exceeded. Try again later.",
                "**404 Not Found**"
            })
    void what_a_server_says_when_it_has_no_page_is_told_of(String error) {
        for (String page : List.of(error, error + "\r\n", "# " + error + "\n\nnginx\n")) {
            assertThat(told("models/disk.md", page)).singleElement().asString().contains("what a server says");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<!DOCTYPE html><html><head><title>404 Not Found</title></head></html>;"
                        + "an HTML document with the title '404 Not Found'",
                "<html><body><h1>Sign in</h1></body></html>; an HTML document with the title 'Sign in'",
                "<HTML><body>Wait</body></HTML>; an HTML document",
                "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code></Error>; an XML document",
                "{\"message\": \"Not Found\"}; a JSON document"
            })
    void a_document_of_another_kind_is_told_of(String page, String what) {
        assertThat(told("models/disk.md", page + "\n")).containsExactly("The page is " + what + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 404 errors\n\nWhat to do.\n\nLook.\n\nLook again.\n",
                "# Not found: what to do\n\nLook.\n",
                "# Forbidden fruit\n",
                "# Errors\n\n404 Not Found\n",
                "<!-- nothing yet -->\n",
                "{/* nothing yet */}\n",
                "[Home](index.md)\n",
                "# Guide\n\nText\n"
            })
    void prose_is_prose_however_short(String page) {
        assertThat(told("guides/errors.md", page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "models/index.md", "models/_index.en.md", "docs/Overview.mdx"})
    void a_page_that_leads_to_others_may_be_empty(String path) {
        assertThat(told(path, "")).isEmpty();
        assertThat(among(9, path, "# Models\n")).isEmpty();
    }

    @Test
    void a_page_that_says_next_to_nothing_among_pages_that_describe_types_is_told_of() {
        String title = "# Disk\n\nWhere things are.\n";

        assertThat(among(9, "models/disk.md", title))
                .containsExactly("The page describes no type and says next to nothing, while the other pages of its"
                        + " folder describe types.");
        assertThat(among(4, "models/disk.md", title)).as("few pages").isEmpty();
        assertThat(among(9, "guides/disk.md", title)).as("another folder").isEmpty();
        assertThat(among(9, "models/disk.md", title + "\nText\n\n".repeat(5)))
                .as("a guide")
                .isEmpty();
        assertThat(among(9, "models/disk.md", "# Disk\n\n" + "Text ".repeat(300)))
                .as("a long line")
                .isEmpty();
    }

    private static List<String> told(String path, String page) {
        return told(List.of(SourceText.of(path, page)));
    }

    private static List<String> among(int others, String path, String page) {
        List<SourceText> pages = new ArrayList<>();
        pages.add(SourceText.of(path, page));
        IntStream.range(0, others)
                .mapToObj(i -> SourceText.of(
                        "models/part" + i + ".md",
                        "# Part" + i + "\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                                + "| `id` | *str* | :heavy_check_mark: | N/A |\n"))
                .forEach(pages::add);
        return told(pages);
    }

    private static List<String> told(List<SourceText> pages) {
        return Generator.inspect(GenerationRequest.of("com.example"), pages).diagnostics().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .filter(each -> each.code() == DiagnosticCode.HOLLOW_PAGE)
                .map(Diagnostic::message)
                .toList();
    }
}

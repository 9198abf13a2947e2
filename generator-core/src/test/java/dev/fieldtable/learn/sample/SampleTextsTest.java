package dev.fieldtable.learn.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleTextsTest {
    private final List<Sample> samples = new ArrayList<>();

    @Test
    void a_file_of_JSON_is_one_answer_of_the_model_that_it_is_called() {
        assertThat(SampleTexts.ofJson(SourceText.of("answers/user-account.json", "{}"), samples::add))
                .isEmpty();

        assertThat(samples)
                .containsExactly(new Sample("answers/user-account.json", "user-account", new Json.Members(Map.of())));
    }

    @Test
    void a_broken_file_is_told_of_at_its_place() {
        List<Diagnostic> met = SampleTexts.ofJson(SourceText.of("a.json", "{\n  \"a\": ada\n}"), samples::add);

        assertThat(samples).isEmpty();
        assertThat(met).singleElement().satisfies(each -> {
            assertThat(each.message()).isEqualTo("This is no JSON.");
            assertThat(each.span().path()).isEqualTo("a.json");
            assertThat(each.span().line()).isEqualTo(2);
        });
    }

    @Test
    void of_lines_the_broken_ones_alone_are_lost() {
        List<Diagnostic> met = SampleTexts.ofLines(SourceText.of("a.jsonl", "1\n\nx\n2\n"), samples::add);

        assertThat(samples).extracting(Sample::name).containsExactly("a.jsonl:1", "a.jsonl:4");
        assertThat(met)
                .singleElement()
                .satisfies(each -> assertThat(each.span().line()).isEqualTo(3));
    }

    @Test
    void a_file_broken_in_every_line_is_told_of_ten_times() {
        assertThat(SampleTexts.ofLines(SourceText.of("a.jsonl", "x\n".repeat(1_000)), samples::add))
                .hasSize(10);
    }

    @Test
    void of_a_record_the_bodies_that_are_JSON_are_answers() {
        String encoded = Base64.getEncoder().encodeToString("{\"c\": 3}".getBytes(StandardCharsets.UTF_8));
        String record = """
                {"log": {"entries": [
                  {"request": {"postData": {"mimeType": "application/json", "text": "{\\"a\\": 1}"}},
                   "response": {"content": {"mimeType": "application/vnd.api+json; charset=utf-8", "text": "{\\"b\\": 2}"}}},
                  {"response": {"content": {"mimeType": "application/json", "encoding": "base64", "text": "%s"}}},
                  {"response": {"content": {"mimeType": "text/html", "text": "{}"}}},
                  {"response": {"content": {"mimeType": "application/json", "text": "cut o"}}},
                  {"response": {"content": {"mimeType": "application/json", "encoding": "base64", "text": "?"}}},
                  7
                ]}}
                """.formatted(encoded);

        assertThat(SampleTexts.ofHar(SourceText.of("a.har", record), samples::add))
                .isEmpty();

        assertThat(samples)
                .extracting(Sample::name)
                .containsExactly(
                        "a.har#/log/entries/0/request",
                        "a.har#/log/entries/0/response",
                        "a.har#/log/entries/1/response");
        assertThat(samples.get(2).value().member("c")).contains(new Json.Digits("3"));
    }

    @Test
    void a_record_that_is_none_has_no_answers() {
        assertThat(SampleTexts.ofHar(SourceText.of("a.har", "[{\"log\": 1}]"), samples::add))
                .isEmpty();
        assertThat(SampleTexts.ofHar(SourceText.of("a.har", "{\"log\": "), samples::add))
                .hasSize(1);
        assertThat(samples).isEmpty();
    }
}

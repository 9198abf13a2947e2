package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.emit.Limited.Said;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.text.TextForms;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code and what makes samples know the formats each for itself, since the one cannot call the other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatsTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "-",
            "2026-01-02",
            "2026-02-30",
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.123456789+01:00",
            "2026-01-02 03:04:05Z",
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "1-1-1-1-1",
            "https://example.com/a?b#c",
            "/a/b?c",
            "mailto:ada@example.com",
            "https://example.com/a b",
            "ada@example.com",
            "@example.com",
            "a@b@c",
            "example.com",
            "example.com.",
            "ex_ample.com",
            "a".repeat(64) + ".com",
            "a.".repeat(126) + "a",
            "a.".repeat(127) + "a",
            "192.0.2.1",
            "192.0.2.256",
            "192.0.02.1",
            "0.0.0.0",
            "2001:db8::1",
            "::",
            "::ffff:192.0.2.1",
            "2001:db8",
            "fe80::1%eth0",
            "YQ==",
            "YQ",
            "YQ=",
            "Y-_=",
            "\u0661.\u0661.\u0661.\u0661",
            "\uD83D\uDE00@\uD83D\uDE00");
    private static final int MUTATIONS = 200;

    private static Method named;

    @BeforeAll
    static void compile() throws Exception {
        GeneratedCode code = GeneratedCode.of(
                Models.request(Models.options(Style.CLASS)).withPass(new Limited(Map.of("mail", Said.format("email")))),
                List.of(Pages.fields("models/thing.md", "Thing", "mail | *str* | ✓")));
        named = code.type("com.acme.support.Formats").getDeclaredMethod("named", String.class);
        named.setAccessible(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byte",
                "date",
                "date-time",
                "email",
                "hostname",
                "ipv4",
                "ipv6",
                "uri",
                "uri-reference",
                "uuid",
                "of-another-kind"
            })
    void what_a_sample_may_be_every_validator_takes(String format) throws Exception {
        assertThat(texts()).filteredOn(text -> TextForms.isIn(format, text)).allMatch(taken(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"byte", "email", "hostname", "ipv4", "ipv6"})
    void what_is_written_in_one_way_alone_is_known_alike(String format) throws Exception {
        assertThat(texts().stream().filter(text -> TextForms.isIn(format, text)))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        texts().stream().filter(taken(format)).toList());
    }

    @SuppressWarnings("unchecked")
    private static Predicate<String> taken(String format) throws ReflectiveOperationException {
        return (Predicate<String>) named.invoke(null, format);
    }

    /** The texts, and each with one character taken out, doubled, or in place of another. */
    private static List<String> texts() {
        Random random = new Random(20260102);
        String letters = TEXTS.stream().collect(Collectors.joining());
        List<String> texts = new ArrayList<>(TEXTS);
        for (String text : TEXTS) {
            for (int i = 0; i < MUTATIONS && !text.isEmpty(); i++) {
                int at = random.nextInt(text.length());
                String put = String.valueOf(letters.charAt(random.nextInt(letters.length())));
                String before = text.substring(0, at);
                texts.add(
                        switch (i % 3) {
                            case 0 -> before + text.substring(at + 1);
                            case 1 -> before + put + text.substring(at);
                            default -> before + put + text.substring(at + 1);
                        });
            }
        }
        return texts;
    }
}

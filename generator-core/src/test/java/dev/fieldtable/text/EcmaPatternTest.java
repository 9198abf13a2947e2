package dev.fieldtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern of ECMA-262 finds in Java what it finds in ECMA-262, or is not checked at all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EcmaPatternTest {
    private static boolean finds(String pattern, String text) {
        EcmaPattern read = EcmaPattern.of(pattern);
        assertThat(read.fault()).isEmpty();
        return Pattern.compile(read.java()).matcher(text).find();
    }

    private static String text(String text) {
        return text.replace("<n>", "\n")
                .replace("<s>", "\u00a0")
                .replace("<b>", "\b")
                .replace("<v>", "\u000b")
                .replace("<0>", "\0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a xay true",
                "^a$ a true",
                "^a$ a<n> false",
                "a$|^b b true",
                "^.$ <n> false",
                "^.$ \u0085 true",
                "^.$ \ud83d\ude00 true",
                "^\\s$ <s> true",
                "^\\S$ <s> false",
                "^[\\s]$ <s> true",
                "^[^\\s]$ <s> false",
                "^[\\S]$ <s> false",
                "^[^\\S]$ <s> true",
                "^[^\\S<n>]$ <n> false",
                "^\\d+$ 12 true",
                "^\\d+$ \u0661 false",
                "^[[]$ [ true",
                "^[a&&b]$ & true",
                "^[a&&b]+$ a&b true",
                "^[\\w-.]+$ a-. true",
                "^[a-\\d]+$ a-1 true",
                "^[+--]$ , true",
                "^[a\\-c]$ b false",
                "^[a\\-c]$ - true",
                "^[\\[\\]\\\\]$ ] true",
                "^[^]$ <n> true",
                "^[]$ a false",
                "^[\\b]$ <b> true",
                "\\bb\\b a.b.c true",
                "\\bb\\b abc false",
                "\\Bb\\B abc true",
                "^a{2}$ aa true",
                "^a{,2}$ a{,2} true",
                "^{}]$ {}] true",
                "^\\/\\-\\_\\.$ /-_. true",
                "^\\u0041\\x42\\u{1F600}$ AB\ud83d\ude00 true",
                "^\\cJ$ <n> true",
                "^\\v\\0$ <v><0> true",
                "^\\p{L}+$ \u00e4\u03b2 true",
                "^(?<year>\\d{4})-(?:0[1-9]|1[0-2])$ 2026-11 true",
                "^(?=.*\\d)(?!.*x).{3,}?$ ab1 true",
                "(?<=a)b ab true",
                "(?<!a)b ab false",
                "^[\ud83d\ude00-\ud83d\ude02]$ \ud83d\ude01 true"
            })
    void means_the_same_in_java(String pattern, String text, boolean found) {
        String written = pattern.replace("<n>", "\n");
        assertThat(finds(written, text(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(a)\\1~it refers back to a group",
                "(?<n>a)\\k<n>~it refers back to a group",
                "\\Aa\\z~ECMA-262 has no \\A",
                "(?i)a~ECMA-262 has no group that begins with (?i",
                "(?>a)~ECMA-262 has no group that begins with (?>",
                "a++~it repeats what is no text",
                "*a~it repeats what is no text",
                "^*~it repeats what is no text",
                "(a~a parenthesis is not closed",
                "a)~a parenthesis is closed that is not open",
                "[a~a bracket is not closed",
                "[z-a]~it is no regular expression of Java's",
                "a\\~it ends with a backslash",
                "\\x1~the number of a character is cut off",
                "\\p{Nowhere}~it is no regular expression of Java's",
                "\\pL~braces are missing behind a backslash and a letter",
                "a{2,1}~a repetition is to end before it begins",
                "a{99999999999}~a repetition counts further than Java does",
                "(?<=a*)b~it looks behind without an end",
                "(?<n a)~the name of a group has no end",
            })
    void what_java_has_not_is_not_checked(String pattern, String fault) {
        EcmaPattern read = EcmaPattern.of(pattern);

        assertThat(read.fault()).isEqualTo(fault);
        assertThat(read.isChecked()).isFalse();
        assertThat(read.java()).isEmpty();
        assertThat(read.whole()).isEmpty();
    }

    @Test
    void what_goes_on_without_reading_is_not_checked() {
        assertThat(EcmaPattern.of("^(?:a?|b?){40}c").fault()).isEqualTo("it can be tried in too many ways");
        assertThat(EcmaPattern.of("(|)".repeat(40) + "c").fault()).isEqualTo("it can be tried in too many ways");
        assertThat(EcmaPattern.of("(?:){2000000000}").fault()).isEqualTo("it can be tried in too many ways");
        assertThat(EcmaPattern.of("((a?)?)?".repeat(9)).fault()).isEqualTo("it can be tried in too many ways");
        assertThat(EcmaPattern.of("^.{0,65535}$").isChecked()).isTrue();
    }

    @Test
    void what_is_long_or_deep_is_not_checked() {
        assertThat(EcmaPattern.of("a".repeat(2_001)).fault()).isEqualTo("it is longer than 2000 characters");
        assertThat(EcmaPattern.of("(".repeat(900) + ")".repeat(900)).fault())
                .isEqualTo("its groups are nested deeper than 50");
    }

    /** The whole text is what Bean Validation compares. */
    @ParameterizedTest
    @CsvSource({
        "^a+$, ^a+$",
        "^\\+[1-9]\\d{1;14}$, ^\\+[1-9]\\d{1;14}$",
        "^a, (?:^a)[\\s\\S]*",
        "a$, [\\s\\S]*?(?:a\\z)",
        "[a-z], [\\s\\S]*?(?:[a-z])[\\s\\S]*",
        "^a$|^b$, [\\s\\S]*?(?:^a\\z|^b\\z)[\\s\\S]*",
    })
    void whole_texts_are_compared_alike(String pattern, String whole) {
        EcmaPattern read = EcmaPattern.of(pattern.replace(';', ','));

        assertThat(read.whole()).contains(whole.replace(';', ','));
        for (String text : new String[] {"", "a", "aa", "ba", "ab", "b", "1", "+49123", "a\n", "\na"}) {
            assertThat(Pattern.compile(read.whole().orElseThrow()).matcher(text).matches())
                    .as(text)
                    .isEqualTo(finds(pattern.replace(';', ','), text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "^(a|b)*$", "a+$", "^a*a*$", "^(?:a{1,50}){30}$", "^[^@]+@[^@]+$"})
    void what_may_go_through_a_text_more_than_once_is_for_those_who_count(String pattern) {
        assertThat(EcmaPattern.of(pattern).isChecked()).isTrue();
        assertThat(EcmaPattern.of(pattern).whole()).isEmpty();
    }

    @Test
    void a_search_ends_soon() {
        assertThat(EcmaPattern.of("^[a-z]+$").isFoundIn("abc")).contains(true);
        assertThat(EcmaPattern.of("^[a-z]+$").isFoundIn("ab1")).contains(false);
        assertThat(EcmaPattern.of("^a*a*a*a*a*b$").isChecked()).isTrue();
        assertThat(EcmaPattern.of("^a*a*a*a*a*b$").isFoundIn("a".repeat(400))).isEmpty();
        assertThat(EcmaPattern.of("a").isFoundIn("a".repeat(1_001))).isEmpty();
        assertThat(EcmaPattern.of("(a").isFoundIn("a")).isEmpty();
    }
}

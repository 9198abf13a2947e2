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
                "^\\p{Letter}+$ \u00e4\u03b2 true",
                "^\\p{gc=Lu}$ \u00c4 true",
                "^\\p{General_Category=digit}$ \u0661 true",
                "^\\p{Alpha}+$ \u00e4\u03b2 true",
                "^\\P{Alpha}$ \u00e4 false",
                "^\\p{ASCII}$ \u00e4 false",
                "^\\p{Lower}$ \u00e4 true",
                "^\\p{punct}$ + false",
                "^\\p{Script=Greek}$ \u03b2 true",
                "^\\p{sc=Grek}$ b false",
                "^\\p{Script=Old_Italic}$ \ud800\udf00 true",
                "^[\\p{Script=SignWriting}\\d]$ \ud836\udc00 true",
                "^[\\w-.-z]$ - true",
                "^[\\w-.-z]$ / false",
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
                "\\p{Nowhere}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{IsLatin}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{InGreek}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{javaLowerCase}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{Alnum}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{Punct}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "[\\P{l}]~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{L1}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{sc=greek}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{Script=GREEK}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{block=Greek}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{Hex_Digit}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{Emoji}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\p{^L}~it has a \\p{…} that is not in both ECMA-262 and Java",
                "\\07~ECMA-262 has no \\07",
                "^{2}$~it repeats what is no text",
                "a{2}{3}~it repeats what is no text",
                "\\u{110000}~it is no regular expression of Java's",
                "\\u{ 41}~the number of a character is none",
                "\\u{}~the number of a character is none",
                "(?<n>a)|(?<n>b)~two of its groups have one name",
                "(?<1>a)~the name of a group is none",
                "(?<>a)~the name of a group is none",
                "[a-~a bracket is not closed",
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
        assertThat(read.unicode()).isEmpty();
        assertThat(read.whole()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "^\\-$~^-$",
                "^\\_\\@\\ \\\u00e9$~^_@ \u00e9$",
                "^a{,3}$~^a\\{,3\\}$",
                "^{a}$~^\\{a\\}$",
                "^a{$~^a\\{$",
                "^[a-\\d]$~^[a\\-\\d]$",
                "^[\\w-.-z]$~^[\\w\\-.\\-z]$",
                "^[\\d-]\\-$~^[\\d\\-]-$",
                "^[[a]]$~^[\\[a]\\]$",
                "[^]a]~[^]a\\]",
                "[]a]~[]a\\]",
                "[+--\\_]~[+-\\-_]",
                "[\\&-/]~[&-/]",
                "\\-(?<n>[^\\s\\b]+?)(?=\\b)(?:\\/.|\\B{x)*~-(?<n>[^\\s\\b]+?)(?=\\b)(?:/.|\\B\\{x)*",
                "\\-\\cJ\\0\\x41\\u0041\\u{1F600}\\p{Lu}[\\P{sc=Grek}]\\v\\.~-\\cJ\\0\\x41\\u0041\\u{1F600}\\p{Lu}[\\P{sc=Grek}]\\v\\.",
                "\\-(?<!a)(?<=a)(?!a)a{2,}|^b$~-(?<!a)(?<=a)(?!a)a{2,}|^b$",
            })
    void what_goes_only_without_the_flag_u_is_written_in_another_way(String pattern, String unicode) {
        EcmaPattern read = EcmaPattern.of(pattern);

        assertThat(read.fault()).isEmpty();
        assertThat(read.unicode()).isEqualTo(unicode);
        assertThat(EcmaPattern.of(unicode).unicode()).isEqualTo(unicode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^[a-z-_]+$",
                "^[-a&~^.{[]$",
                "^[\\-\\]\\/\\.]\\/\\{\\}\\]\\|$",
                "^a{2}b{2,}c{2,3}?$",
                "^[^]$",
                "(?<a1_$>.)",
                "^/a b#$"
            })
    void what_goes_with_the_flag_u_stays_as_it_is(String pattern) {
        assertThat(EcmaPattern.of(pattern).unicode()).isEqualTo(pattern);
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

package dev.fieldtable.dialect.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines say that something was left out, and which only look like it. */
class OmissionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "...",
                "\u2026",
                "[...]",
                "... 12 more rows ...",
                "\u2026 and 3 more",
                "// ... existing rows ...",
                "<!-- ... -->",
                "<!-- rows omitted -->",
                "{/* remaining fields */}",
                "[truncated]",
                "(output truncated)",
                "<output truncated>",
                "<truncated/>",
                "{{ truncated }}",
                "[... 1,234 lines truncated ...]",
                "[1234 characters omitted]",
                "*(2 more fields omitted for brevity)*",
                "Output truncated to 100 lines",
                "3 more fields",
                "and 3 more rows not shown",
                "The rest of the table is unchanged.",
                "rest of table omitted for brevity",
                "Remaining fields unchanged",
                "Show more",
                "Show 12 more",
                "Show all 25 rows",
                "etc.",
                "and so on",
                "--- End of preview ---",
                "[Message clipped] View entire message",
                "Showing 1 to 10 of 25 entries",
                "Rows 1-3 of 5"
            })
    void aLineSaysThatSomethingWasLeftOut(String line) {
        assertThat(Omission.isSaid(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "More:",
                "And more:",
                "See more in the guide.",
                "Read more",
                "Fields that are null are omitted.",
                "Null values are omitted from the response.",
                "(values that are null are omitted)",
                "Titles of more than 100 characters are truncated.",
                "The text is truncated if it is too long.",
                "Other fields are ignored.",
                "(deprecated)",
                "[Fields](#fields)",
                "<details>",
                "</details>",
                "Showing 1 to 5 of 5 entries",
                "3 fields",
                "Page 1 of 2",
                "1 of 2 fields is required"
            })
    void aLineOfTheDocsSaysNothingOfTheKind(String line) {
        assertThat(Omission.isSaid(line)).isFalse();
    }
}

package dev.fieldtable.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.option.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandbookTest {
    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void every_diagnostic_has_an_entry_of_its_own(DiagnosticCode code) {
        assertThat(Handbook.entry(code))
                .startsWith(code.id() + "\n\n")
                .contains(
                        code.meaning(),
                        "What to do. " + code.nextStep().in(Spelling.commandLine()),
                        "[" + code.id() + "]")
                .doesNotContain("```", "**Warning", "\n## ")
                .endsWith("\n");
    }

    @Test
    void an_entry_shows_a_page_and_what_is_said_of_it() {
        assertThat(Handbook.entry(DiagnosticCode.NO_TYPES)).isEqualTo("""
                no-types

                Error. None of the pages describes a type, so there is nothing to generate.

                What to do. Name the folder that holds the pages of the models, and look at --dialect; --verbose tells of every page.

                Example, guide.md:

                    # Guide

                    Call us.

                What is said:

                    guide.md:1:1: error: The page describes no type. [no-types]
                    1 | # Guide
                      | ^
                      hint: Name the folder that holds the pages of the models, and look at --dialect; --verbose tells of every page.
                """);
    }

    @Test
    void the_contents_have_a_line_for_each() {
        assertThat(Handbook.contents().lines())
                .hasSize(DiagnosticCode.values().length)
                .anyMatch(line -> line.matches("dangling-reference +warning  A type refers to .*"));
    }
}

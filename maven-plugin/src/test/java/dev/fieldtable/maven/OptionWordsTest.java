package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionWordsTest {
    @Test
    void anOptionIsCalledWhatThePomCallsIt() {
        assertThat(hint(DiagnosticCode.NO_PAGES)).endsWith("look at <include> and <exclude>.");
        assertThat(hint(DiagnosticCode.BASELINE_NOT_NEEDED)).isEqualTo("Write the baseline anew with <writeBaseline>.");
    }

    @Test
    void whatShowsEverythingIsX() {
        assertThat(hint(DiagnosticCode.NO_TYPES)).endsWith("look at <dialect>; -X tells of every page.");
    }

    @Test
    void whatIsForTheCommandLineIsSaidAsPropertyWhereTheCatalogueSaysSo() {
        assertThat(hint(DiagnosticCode.EDITED_FILE)).endsWith("a class of your own; -Dfieldtable.force gives it up.");
    }

    @ParameterizedTest
    @EnumSource
    void noOptionOfTheCommandLineIsLeft(DiagnosticCode code) {
        assertThat(hint(code)).doesNotContain("--", "(in Maven");
    }

    @Test
    void theWordsOfAPageStayAsTheyAre() {
        Diagnostic quoting =
                Diagnostic.of(DiagnosticCode.NO_TYPES, SourceSpan.startOf("a.md"), "None.", "Remove '--verbose'.");

        assertThat(OptionWords.hint(quoting)).isEqualTo("Remove '--verbose'.");
    }

    private static String hint(DiagnosticCode code) {
        return OptionWords.hint(Diagnostic.of(code, SourceSpan.startOf("a.md"), "It is so.", code.nextStep()));
    }
}

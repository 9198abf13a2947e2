package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class PomSpellingTest {
    @Test
    void aSettingIsCalledWhatThePomCallsIt() {
        assertThat(hint(DiagnosticCode.NO_PAGES)).endsWith("look at <include> and <exclude>.");
        assertThat(hint(DiagnosticCode.BASELINE_NOT_NEEDED)).isEqualTo("Write the baseline anew with <writeBaseline>.");
    }

    @Test
    void whatShowsEverythingIsX() {
        assertThat(hint(DiagnosticCode.NO_TYPES)).endsWith("look at <dialect>; -X tells of every page.");
    }

    @Test
    void whatIsForOneRunIsSaidAsProperty() {
        assertThat(hint(DiagnosticCode.EDITED_FILE)).endsWith("a class of your own; -Dfieldtable.force gives it up.");
        assertThat(hint(DiagnosticCode.UPSTREAM_MOVED)).contains("; -Dfieldtable.acceptMoved takes the docs");
    }

    private static String hint(DiagnosticCode code) {
        return code.nextStep().in(new PomSpelling());
    }
}

package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");
    private static final SourceText ACCOUNT = page("Account", "*str*");
    private static final SourceText GLOBALS = page("GetAccountGlobals", "[components.Gone](gone.md)");

    @Test
    void theOrderOfThePagesChangesNothing() {
        GenerationResult one = Generator.generate(REQUEST, List.of(ACCOUNT, GLOBALS));
        GenerationResult other = Generator.generate(REQUEST, List.of(GLOBALS, ACCOUNT));

        assertThat(one).isEqualTo(other);
        assertThat(one.files()).isSorted();
        assertThat(one.diagnostics()).isSorted();
    }

    @Test
    void typesOfOtherRolesAreLeftOutAndCounted() {
        GenerationResult result = Generator.generate(REQUEST, List.of(ACCOUNT, GLOBALS));

        assertThat(paths(result))
                .contains("com/acme/components/Account.java")
                .noneMatch(path -> path.contains("GetAccountGlobals"));
        assertThat(result.report().models()).isEqualTo(1);
        assertThat(result.report().leftOut()).isEqualTo(Map.of(Role.GLOBALS, 1));
        assertThat(result.report().files()).isEqualTo(result.files().size());
    }

    @Test
    void theRolesCanBeChosen() {
        Set<Role> globals = EnumSet.of(Role.GLOBALS);
        GenerationRequest request = GenerationRequest.of("com.acme")
                .withWireNames(WireNames.DOCUMENTED)
                .withRoles(globals);

        GenerationResult result = Generator.generate(request, List.of(ACCOUNT, GLOBALS));

        assertThat(paths(result))
                .contains("com/acme/components/GetAccountGlobals.java")
                .doesNotContain("com/acme/components/Account.java");
    }

    @Test
    void anErrorMeansNoFiles() {
        GenerationResult result = Generator.generate(REQUEST, List.of(SourceText.of("guide.md", "# Guide\n")));

        assertThat(result.failed()).isTrue();
        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.NO_TYPES);
    }

    @Test
    void inspectingShowsAllTypesAndTheSameProblems() {
        List<SourceText> pages = List.of(ACCOUNT, GLOBALS);

        InspectionResult inspected = Generator.inspect(REQUEST, pages);

        assertThat(inspected.model().types()).hasSize(2);
        assertThat(inspected.diagnostics())
                .isEqualTo(Generator.generate(REQUEST, pages).diagnostics());
    }

    @Test
    void aDialectThatIsNotKnownIsRefused() {
        GenerationRequest request = GenerationRequest.of("com.acme").withDialect("table-cobol");

        assertThatThrownBy(() -> Generator.generate(request, List.of(ACCOUNT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("table-cobol");
    }

    private static SourceText page(String name, String type) {
        return SourceText.of("models/components/" + name + ".md", """
                # %s


                ## Fields

                | Field | Type | Required | Description |
                | ----- | ---- | -------- | ----------- |
                | `x`   | %s   | :heavy_check_mark: | A text. |
                """.formatted(name, type));
    }

    private static List<String> paths(GenerationResult result) {
        return result.files().stream().map(GeneratedFile::path).toList();
    }
}

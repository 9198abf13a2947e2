package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(EmitOptions.Style.class)
    void theNumberOfThreadsChangesNothing(EmitOptions.Style style) {
        GenerationRequest request =
                GenerationRequest.of(EmitOptions.of("com.acme").withStyle(style));
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            pages.add(page("Account" + i, i % 3 == 0 ? "[components.Gone](gone.md)" : "*str*"));
        }

        GenerationResult alone = onThreads(1, () -> Generator.generate(request, pages));

        assertThat(onThreads(4, () -> Generator.generate(request, pages))).isEqualTo(alone);
        assertThat(alone.files()).hasSizeGreaterThan(200).isSorted();
        assertThat(alone.diagnostics()).isNotEmpty().isSorted();
    }

    private static GenerationResult onThreads(int threads, Callable<GenerationResult> work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
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

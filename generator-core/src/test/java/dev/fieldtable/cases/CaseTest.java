package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.emit.Javac;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.NamesLock;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder of specs/cases, or the one that {@code -Dfieldtable.cases=NAME} names.
 *
 * <p>With {@code -Dfieldtable.cases.update=true} the expectations are rewritten instead of compared; read the
 * difference before you commit it. To have one more file compared, put an empty one of that name into
 * {@code expected/} first.
 */
class CaseTest {
    private static final boolean UPDATE = Boolean.getBoolean("fieldtable.cases.update");

    /** All that generated code needs. */
    private static final Javac JAVAC = Javac.ofJars(JsonProperty.class, NullMarked.class, Valid.class);

    /** What each case yields, which most tests hold against what another run does. */
    private static final Map<Case, GenerationResult> YIELDED = new HashMap<>();

    private static final Map<Case, GenerationResult> YIELDED_WITH_SAMPLES = new HashMap<>();

    @Test
    void there_are_cases() {
        assertThat(Case.all()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_yields_the_Java_and_the_diagnostics_that_are_expected(Case each) {
        GenerationResult result = yielded(each);
        SortedMap<String, String> files = texts(result);
        String diagnostics = Case.lines(result.diagnostics());
        if (UPDATE) {
            each.accept(files, diagnostics);
        }
        assertThat(diagnostics).as("diagnostics of %s", each).isEqualTo(each.expectedDiagnostics());
        for (Map.Entry<String, String> expected : each.expectedFiles().entrySet()) {
            assertThat(files).as("files of %s", each).containsKey(expected.getKey());
            assertThat(files.get(expected.getKey()))
                    .as("%s of %s", expected.getKey(), each)
                    .isEqualTo(expected.getValue());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_order_of_the_pages_changes_nothing(Case each) {
        List<SourceText> pages = new ArrayList<>(each.pages());
        Collections.shuffle(pages, new Random(each.name().hashCode()));
        yieldsTheSame(each, pages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void other_line_ends_change_nothing(Case each) {
        yieldsTheSame(
                each,
                each.pages().stream()
                        .map(page -> SourceText.of(page.path(), page.content().replace("\n", "\r\n")))
                        .toList());
    }

    /** Code of which only class files are wanting, with Javadoc that is held to what the javadoc tool asks for. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_Java_of_a_case_compiles_without_a_word(Case each) {
        compilesWithoutAWord(each, yieldedWithSamples(each));
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_Java_of_a_case_compiles_without_a_word_in_the_other_style(Case each) {
        GenerationRequest request = each.request();
        EmitOptions.Style other =
                request.emit().style() == EmitOptions.Style.RECORD ? EmitOptions.Style.CLASS : EmitOptions.Style.RECORD;
        compilesWithoutAWord(
                each,
                Generator.generate(
                        request.withEmit(request.emit().withStyle(other)).withSamples(true), each.pages()));
    }

    private static void compilesWithoutAWord(Case each, GenerationResult result) {
        if (result.failed()) {
            return;
        }
        assertThat(JAVAC.analyze(files(result), List.of("-Xlint:all", "-Xdoclint:all/protected", "-Xmaxwarns", "1000"))
                        .said())
                .as("what javac says of %s", each)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_files_of_a_case_can_lie_on_any_disk(Case each) {
        GenerationResult result = yieldedWithSamples(each);

        FileNames.assertFitAnyDisk(files(result));
    }

    static List<Case> cases() {
        return Case.all();
    }

    /** As the lock of names keeps them: no name that was found is refused, nor changes another. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_yields_the_same_with_all_names_pinned(Case each) {
        GenerationResult first = yielded(each);
        NamePins kept = NamesLock.read(SourceText.of("names.lock", NamesLock.write(first.names())))
                .value()
                .orElseThrow();
        GenerationResult pinned = Generator.generate(each.request().withNames(kept), each.pages());
        assertThat(pinned.files()).as("files of %s", each).isEqualTo(first.files());
        assertThat(Case.lines(pinned.diagnostics()))
                .as("diagnostics of %s", each)
                .isEqualTo(Case.lines(first.diagnostics().stream()
                        .filter(told -> told.code() != DiagnosticCode.PINNED_NAME_REFUSED)
                        .toList()));
    }

    private static void yieldsTheSame(Case each, List<SourceText> pages) {
        GenerationResult first = yielded(each);
        GenerationResult second = Generator.generate(each.request(), pages);
        assertThat(second.files()).as("files of %s", each).isEqualTo(first.files());
        assertThat(Case.lines(second.diagnostics()))
                .as("diagnostics of %s", each)
                .isEqualTo(Case.lines(first.diagnostics()));
        assertThat(second.report()).as("report of %s", each).isEqualTo(first.report());
    }

    private static SortedMap<String, String> texts(GenerationResult result) {
        SortedMap<String, String> texts = new TreeMap<>();
        files(result).forEach(file -> texts.put(file.path(), file.content()));
        return texts;
    }

    private static List<GeneratedFile> files(GenerationResult result) {
        return Stream.concat(result.files().stream(), result.samples().stream()).toList();
    }

    private static GenerationResult yielded(Case each) {
        return YIELDED.computeIfAbsent(each, wanted -> Generator.generate(wanted.request(), wanted.pages()));
    }

    private static GenerationResult yieldedWithSamples(Case each) {
        return YIELDED_WITH_SAMPLES.computeIfAbsent(
                each, wanted -> Generator.generate(wanted.request().withSamples(true), wanted.pages()));
    }
}

package dev.fieldtable.diff.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.cases.DiffCase;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.option.EmitOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of source and binary is what japicmp finds in the compiled models. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
class AgreementTest {
    /** Judged differently on purpose; docs/diff.md says why. */
    private static final Set<String> EXPLAINED = Set.of(
            // Constants that stand for another value.
            "components.Level.HIGH: japicmp says []",
            "components.Size.SMALL: japicmp says []",
            "components.Size.LARGE: japicmp says []",
            "components.Level$Known.HIGH: japicmp says []",
            "components.Size$Known.SMALL: japicmp says []",
            "components.Size$Known.LARGE: japicmp says []",
            // One more arm, and another order of components of one type.
            "class of components.Medium: breaks, japicmp does not see it",
            "components.Point.<init>: breaks, japicmp does not see it",
            "components.Note.<init>: breaks, japicmp does not see it",
            // Other supertypes.
            "components.Format: japicmp says [");

    @TempDir
    Path temp;

    static Stream<Arguments> cases() {
        return DiffCase.all().stream()
                .flatMap(each -> Stream.of(EmitOptions.Style.values()).map(style -> Arguments.of(each, style)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void japicmp_agrees(DiffCase each, EmitOptions.Style style) throws IOException {
        GenerationRequest request = each.request(style);
        Differences differences = each.compare(request);
        Path before = CompiledModels.jar(each.before(request), each.before(), temp.resolve("before.jar"));
        Path after = CompiledModels.jar(each.after(request), each.after(), temp.resolve("after.jar"));

        Agreement agreement = Agreement.of(before, after, differences);

        assertThat(unexplained(agreement.source())).as("source").isEmpty();
        assertThat(unexplained(agreement.binary())).as("binary").isEmpty();
    }

    private static List<String> unexplained(List<String> cases) {
        return cases.stream()
                .filter(each -> EXPLAINED.stream().noneMatch(each::contains))
                .toList();
    }

    @Test
    void what_is_not_said_is_noticed() throws IOException {
        DiffCase enums = DiffCase.all().stream()
                .filter(each -> each.toString().equals("enums"))
                .findFirst()
                .orElseThrow();
        Path before = CompiledModels.jar(enums.request(), enums.before(), temp.resolve("before.jar"));
        Path after = CompiledModels.jar(enums.request(), enums.after(), temp.resolve("after.jar"));

        Agreement silent = Agreement.of(before, after, Differences.NONE);

        assertThat(silent.source()).anyMatch(each -> each.contains("State.GONE"));
    }
}

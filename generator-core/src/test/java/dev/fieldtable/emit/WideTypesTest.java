package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Share;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A class file has room for so much code and no more; the compiler's word for that would come too late. */
class WideTypesTest {
    private static final String FIELDS =
            "# Wide\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    @Test
    void whatIsAsWideAsJavaAllowsIsCompiled() {
        List<SourceText> pages = List.of(
                page("fields", FIELDS + rows(1_000)), page("values", "# Values\n\n## Values\n\n" + values(5_000)));

        GeneratedCode code = GeneratedCode.of(Models.request(Models.options(EmitOptions.Style.CLASS)), pages);

        assertThat(code.type("com.acme.models.Wide").getMethods()).hasSizeGreaterThan(1_000);
        assertThat(code.type("com.acme.models.Values").getFields()).hasSizeGreaterThanOrEqualTo(5_000);
    }

    @Test
    void whatIsWiderFailsTheRun() {
        assertTooWide(FIELDS + rows(1_001), "Wide has 1001 properties; no more than 1000 compile.");
        assertTooWide("# Wide\n\n## Values\n\n" + values(5_001), "Wide has 5001 values; no more than 5000 compile.");
        assertTooWide(
                "# Wide\n\n## Supported Types\n\n" + arms(1_001), "Wide has 1001 arms; no more than 1000 compile.");
    }

    @Test
    void whatIsWiderIsLeftOutAloneWhereTheUserSaysThatThisWillDo() {
        List<SourceText> pages = List.of(
                page("wide", FIELDS + rows(1_001)),
                page(
                        "user",
                        "# User\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                                + "| `wide` | [models.Wide](wide.md) | :heavy_check_mark: | N/A |\n"));
        GenerationRequest request = Models.request(Models.options(EmitOptions.Style.CLASS))
                .withSeverities(Severities.of(List.of(), List.of("too-wide-for-java"), List.of()));

        GenerationResult result = Generator.generate(request, pages);

        assertThat(result.diagnostics())
                .allSatisfy(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING))
                .extracting(it -> it.span().path() + ": " + it.message())
                .satisfiesExactly(
                        user -> assertThat(user).contains("user.md: ", "is left out", "it becomes an Object"),
                        wide -> assertThat(wide).contains("wide.md: Wide has 1001 properties"));
        assertThat(result.files()).extracting(GeneratedFile::path).noneMatch(path -> path.endsWith("/Wide.java"));
        assertThat(GeneratedCode.of(request, pages).type("com.acme.models.User").getMethods())
                .anySatisfy(accessor -> {
                    assertThat(accessor.getName()).isEqualTo("getWide");
                    assertThat(accessor.getReturnType()).isEqualTo(Object.class);
                });
        assertThat(Generator.inspect(request, pages).model().coverage())
                .satisfies(it -> assertThat(it.rows()).isEqualTo(1_002))
                .satisfies(it -> assertThat(it.rowsRead()).isEqualTo(1))
                .satisfies(it -> assertThat(it.understanding().types()).isEqualTo(new Share(1_002, 1_001)));
    }

    private static void assertTooWide(String content, String message) {
        GenerationResult result = Generator.generate(
                Models.request(Models.options(EmitOptions.Style.CLASS)), List.of(page("wide", content)));

        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.TOO_WIDE_FOR_JAVA)
                .extracting(Diagnostic::message)
                .containsExactly(message);
    }

    private static SourceText page(String name, String content) {
        return SourceText.of("models/" + name + ".md", content);
    }

    private static String rows(int count) {
        return lines(count, "| `a_field_%d` | *OptionalNullable[int]* | :heavy_minus_sign: | What it is. |\n");
    }

    private static String values(int count) {
        return lines(count, "- `\"a_value_%d\"`\n");
    }

    private static String arms(int count) {
        return lines(count, "### `Literal[\"arm_%d\"]`\n\n");
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }
}

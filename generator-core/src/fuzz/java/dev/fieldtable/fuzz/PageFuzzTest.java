package dev.fieldtable.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.CodeFrame;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Any text at all is a page in any dialect: documents, model, files and reports come of it, and no exception. */
class PageFuzzTest {
    private static final String TABLE =
            "# T\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n";

    /** What leads into the depths of the readers at once; chance alone would take very long to write a table. */
    private static final List<String> OPENINGS = List.of(
            "",
            TABLE,
            TABLE + "| `a` | ",
            TABLE + "| `a` | [Optional[components.",
            TABLE + "| `a` | *str* | :heavy_minus_sign: | ",
            TABLE.replace('\n', ' '),
            TABLE.replace('\n', ' ') + "| `a` | *str* | :heavy_minus_sign: | What | ",
            "T\nFields\n| Field | Type | Required | Description |\n|---|---|---|---|\n",
            "T\nFields\n| Field | Type | Required | Description |\n|---|---|---|---|\na |\nstr | \u2714\ufe0f | ",
            "# T\n\n## Values\n\n- `",
            "# T\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | ",
            "# T\n\n## Supported Types\n\n### `",
            "# T\n\n## Fields\n\n<table><tr><th>Name<th>Type<tr>");

    @FuzzTest(maxDuration = "3m")
    void anyTextIsAPage(FuzzedDataProvider data) {
        List<String> dialects = new ArrayList<>(Dialects.names());
        dialects.add(GenerationRequest.AUTO_DIALECT);
        GenerationRequest usual = GenerationRequest.of("com.example");
        GenerationRequest request =
                usual.withDialect(data.pickValue(dialects));
        String opening = data.pickValue(OPENINGS);
        SourceText page = SourceText.of("models/components/page.md", opening + data.consumeRemainingAsString());

        GenerationResult result = Generator.generate(request, List.of(page));
        Generator.inspect(request, List.of(page)).toJson();
        List<Diagnostic> findings = Generator.lint(request, List.of(page)).diagnostics();

        result.diagnostics().forEach(each -> show(each, page));
        findings.forEach(each -> show(each, page));
        FindingsReport.of(findings, List.of(page), UnaryOperator.identity()).toSarif("1");
    }

    private static void show(Diagnostic diagnostic, SourceText page) {
        int end = diagnostic.span().offset() + diagnostic.span().length();
        if (diagnostic.span().path().equals(page.path()) && end > page.content().length()) {
            throw new AssertionError(diagnostic + " ends behind the page");
        }
        CodeFrame.render(diagnostic.span(), page);
    }
}

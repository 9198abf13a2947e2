package dev.fieldtable.project;

import dev.fieldtable.DescribeResult;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docs in, a description of how they are written out, for people to look over. Writes nothing. */
public final class DescribeRun implements Run<Finished> {
    private static final String NOTHING = "No table on these pages looks like one of fields or values.\n";

    private final Settings settings;
    private final Workplace place;

    DescribeRun(Subject subject) {
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public Finished prepare(Voice voice) {
        Docs docs = Docs.of(settings, place);
        voice.step("Reading the docs");
        Outcome<List<SourceText>> pages = docs.read();
        voice.step("Looking through " + pages.value().size() + " pages");
        // What was chosen for the docs so far, such as a dialect, is what a description is to take the place of.
        GenerationRequest request = GenerationRequest.of(EmitOptions.of(Catalogue.EXAMPLE_PACKAGE))
                .withMinUnderstood(settings.get(Catalogue.MIN_UNDERSTOOD));
        DescribeResult result = Generator.describe(request, pages.value());
        @Nullable Report report = result.isNeeded() ? new Report(result.text(), "yaml", true) : null;
        return new Finished(RunOutcome.of(docs)
                .verdict(Verdict.failed(Severity.ERROR.isAmong(pages.diagnostics())))
                .diagnostics(pages.diagnostics(), RunOutcome.Telling.ASIDE)
                .pages(pages.value())
                .report(report)
                .summary(summary(result))
                .summaryAside(true)
                .concerned(docs.concernedBy(pages.value()))
                .build());
    }

    private static String summary(DescribeResult result) {
        if (result.isNeeded()) {
            return "";
        }
        return result.coverage().rowsRead() == 0 ? NOTHING : Summary.undescribed(result.coverage());
    }
}

package dev.fieldtable.project;

import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.state.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in docs, to be told or to be written to a baseline. */
public final class LintPlan implements Plan {
    private final Looked looked;
    private final List<Diagnostic> found;
    private final int known;
    private final FindingsFormat format;
    private final @Nullable Path baseline;

    /** What was looked through. */
    record Looked(Voice voice, ShownDocs docs, List<ChosenDialect> readings) {}

    private LintPlan(Looked looked, List<Diagnostic> found, int known, FindingsFormat format, @Nullable Path baseline) {
        this.looked = looked;
        this.found = List.copyOf(found);
        this.known = known;
        this.format = format;
        this.baseline = baseline;
    }

    static LintPlan telling(Looked looked, List<Diagnostic> found, int known, FindingsFormat format) {
        return new LintPlan(looked, found, known, format, null);
    }

    static LintPlan writing(Looked looked, List<Diagnostic> found, Path baseline) {
        return new LintPlan(looked, found, 0, FindingsFormat.TEXT, baseline);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return found;
    }

    @Override
    public boolean failed() {
        return baseline == null && Severity.ERROR.isAmong(found);
    }

    @Override
    public RunOutcome dryRun() {
        return baseline == null
                ? telling()
                : outcome().steps(List.of("would write " + baseline)).build();
    }

    @Override
    public RunOutcome carryOut() throws RunFailedException {
        if (baseline == null) {
            return telling();
        }
        Baseline all = Baseline.of(found);
        try {
            TextFile.write(baseline, all.toJson());
        } catch (IOException e) {
            throw new RunFailedException("cannot use the baseline " + baseline, e, "");
        }
        return outcome().summary(Summary.baseline(all.size())).build();
    }

    private RunOutcome telling() {
        FindingsReport findings = FindingsReport.of(
                        found, looked.docs().texts(), looked.docs().files(List.of())::fileOf)
                .spelled(looked.voice().spelling());
        @Nullable
        Report report = findings.in(format, ToolVersion.number())
                .map(text -> Report.forPrograms(text, GeneratePlan.ending(format)))
                .orElse(null);
        return outcome()
                .verdict(Verdict.failed(failed()))
                .diagnostics(found, report == null ? RunOutcome.Telling.RESULT : RunOutcome.Telling.IN_REPORT)
                .report(report)
                .summary(Summary.findings(findings.counts(), known))
                .summaryAside(report != null)
                .build();
    }

    private RunOutcome.Builder outcome() {
        return looked.docs().outcome(List.of(), looked.readings());
    }
}

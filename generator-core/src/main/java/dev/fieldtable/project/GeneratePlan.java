package dev.fieldtable.project;

import dev.fieldtable.GenerationResult;
import dev.fieldtable.Stage;
import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.Outputs;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.UnnameableFileException;
import dev.fieldtable.io.UpToDate;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.report.Summary;
import dev.fieldtable.upstream.NamesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that a run has generated, and that are not written yet. */
public final class GeneratePlan implements Plan {
    private final Voice voice;
    private final FindingsFormat format;
    private final Target target;
    private final List<Diagnostic> diagnostics;
    private final @Nullable GenerationResult result;
    private final @Nullable UpToDate done;

    /**
     * What is generated from and where to, what is to be kept of the pages, what the files follow from, the lock of names as it is
     * to be, and whether someone has said which roles the files are of.
     */
    record Target(
            DocsAndOutput both,
            KeptPages kept,
            Inputs inputs,
            NamesFile names,
            EditedFiles edited,
            boolean rolesNamed) {
        /** Whether the lock of names has to be written. */
        boolean changesNames() {
            return !names.isAs(both.names().lock());
        }
    }

    private GeneratePlan(
            Voice voice,
            FindingsFormat format,
            Target target,
            List<Diagnostic> diagnostics,
            @Nullable GenerationResult result,
            @Nullable UpToDate done) {
        this.voice = voice;
        this.format = format;
        this.target = target;
        this.diagnostics = diagnostics.stream().sorted().toList();
        this.result = result;
        this.done = done;
    }

    static GeneratePlan of(
            Voice voice, FindingsFormat format, Target target, GenerationResult result, List<Diagnostic> diagnostics) {
        return new GeneratePlan(voice, format, target, diagnostics, result, null);
    }

    static GeneratePlan upToDate(Voice voice, Target target, UpToDate done) {
        return new GeneratePlan(voice, FindingsFormat.TEXT, target, List.of(), null, done);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public boolean failed() {
        return Severity.ERROR.isAmong(diagnostics);
    }

    /** {@return the files, sorted by path; none if all is as an earlier run has left it, or if it {@link #failed()}} */
    public List<GeneratedFile> files() {
        return result == null || failed() ? List.of() : result.files();
    }

    /** {@return the classes with samples of these, sorted by path; likewise, and none if they are not wanted} */
    public List<GeneratedFile> samples() {
        return result == null || failed() ? List.of() : result.samples();
    }

    /** {@return the output folder} */
    public Path output() {
        return target.both().outputs().models();
    }

    /** {@return the folders that are written to: the output folder, and that of samples if they are wanted} */
    public List<Path> outputs() {
        return target.both().outputs().folders();
    }

    /** {@return what the files follow from; two plans with the same have the same files} */
    public Inputs inputs() {
        return target.inputs();
    }

    @Override
    public RunOutcome dryRun() throws RunFailedException {
        if (result == null || failed()) {
            return outcome(WriteCounts.NONE, List.of(), List.of());
        }
        Outcome<Map<Path, WritePlan>> planned;
        try {
            planned = Outputs.plan(wanted(result), target.edited());
        } catch (IOException e) {
            throw failure(e);
        }
        List<String> steps = new ArrayList<>();
        WriteCounts counts = WriteCounts.NONE;
        for (WritePlan each : planned.value().values()) {
            each.writes().forEach(file -> steps.add("would write " + file.path()));
            each.deletions().forEach(path -> steps.add("would delete " + path));
            counts = counts.and(WriteCounts.of(each));
        }
        if (target.changesNames()) {
            steps.add("would write " + target.names().path());
        }
        return outcome(counts, planned.diagnostics(), steps);
    }

    @Override
    public RunOutcome carryOut() throws RunFailedException {
        if (result == null || failed()) {
            return outcome(WriteCounts.NONE, List.of(), List.of());
        }
        voice.stages().begin(Stage.WRITE);
        voice.step("Writing " + (result.files().size() + result.samples().size()) + " files");
        try {
            Outcome<WriteCounts> written = Outputs.write(
                    wanted(result), target.edited(), target.both().seen(target.kept()), voice.stages()::parts);
            voice.stages().counted("written", written.value()::written);
            if (target.changesNames() && !Severity.ERROR.isAmong(written.diagnostics())) {
                target.names().write();
            }
            return outcome(written.value(), written.diagnostics(), List.of());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Map<Path, WantedFiles> wanted(GenerationResult generated) {
        return target.both().wanted(target.inputs(), Severity.WARNING.countIn(diagnostics), generated);
    }

    private RunFailedException failure(IOException cause) {
        return RunFailedException.writing(output(), cause, aftermath(cause));
    }

    private String aftermath(IOException cause) {
        return cause instanceof UnnameableFileException
                ? "Nothing was changed. Say " + voice.spelling().of(Catalogue.ASCII.name())
                        + ", or choose a locale with UTF-8."
                : IoReason.aftermath(cause);
    }

    private RunOutcome outcome(WriteCounts counts, List<Diagnostic> late, List<String> steps) {
        List<Diagnostic> all = Docs.all(diagnostics, late);
        PageFiles files = target.both().files();
        boolean failed = Severity.ERROR.isAmong(all);
        @Nullable
        Report report = FindingsReport.of(all, target.both().texts(), files::fileOf)
                .spelled(voice.spelling())
                .in(format, ToolVersion.number())
                .map(text -> Report.forPrograms(text, ending(format)))
                .orElse(null);
        return RunOutcome.of(files)
                .verdict(Verdict.failed(failed))
                .diagnostics(all, report == null ? RunOutcome.Telling.ASIDE : RunOutcome.Telling.IN_REPORT)
                .pages(target.both().texts())
                .readings(result == null ? List.of() : result.readings())
                .report(report)
                .steps(steps)
                .summary(failed ? "" : summary(counts, all))
                .summaryAside(report != null)
                .concerned(target.both().concerned(files(), samples()))
                .refusal(failed ? "Nothing was written." : "")
                .build();
    }

    static String ending(FindingsFormat format) {
        return switch (format) {
            case TEXT, GITHUB -> "txt";
            case JSON -> "json";
            case SARIF -> "sarif";
        };
    }

    private String summary(WriteCounts counts, List<Diagnostic> all) {
        if (done != null) {
            return Summary.unchanged(
                    target.both().count(),
                    done.files(),
                    done.warnings(),
                    voice.spelling().of("verbose"));
        }
        if (result == null) {
            return "";
        }
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        all.forEach(diagnostic -> severities.merge(diagnostic.severity(), 1, Integer::sum));
        return Summary.render(
                result.report(),
                counts.written(),
                counts.unchanged(),
                counts.deleted(),
                severities,
                target.rolesNamed() ? "" : voice.spelling().of(Catalogue.ROLES.name()));
    }
}

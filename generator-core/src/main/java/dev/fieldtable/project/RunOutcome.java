package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a run, for a door to tell. Immutable. */
public final class RunOutcome {
    /** How the diagnostics are to be told. */
    public enum Telling {
        /** Beside the result. */
        ASIDE,
        /** They are the result. */
        RESULT,
        /** The report shows them; where nothing else is told, what fails the run is told aside too. */
        SHOWN,
        /** They are about more than what the result tells of: only what fails the run is worth telling. */
        ERRORS_ONLY,
        /** The report for programs has them, and has to be alone. */
        IN_REPORT
    }

    private final Verdict verdict;
    private final List<Diagnostic> diagnostics;
    private final Telling telling;
    private final List<SourceText> pages;
    private final PageFiles files;
    private final List<ChosenDialect> readings;
    private final @Nullable Report report;
    private final List<String> steps;
    private final List<String> summary;
    private final boolean summaryAside;
    private final List<Path> concerned;
    private final String refusal;

    private RunOutcome(Builder builder) {
        this.verdict = builder.verdict;
        this.diagnostics = builder.diagnostics.stream().sorted().toList();
        this.telling = builder.telling;
        this.pages = List.copyOf(builder.pages);
        this.files = builder.files;
        this.readings = List.copyOf(builder.readings);
        this.report = builder.report;
        this.steps = List.copyOf(builder.steps);
        this.summary = List.copyOf(builder.summary);
        this.summaryAside = builder.summaryAside;
        this.concerned = List.copyOf(builder.concerned);
        this.refusal = builder.refusal;
    }

    static Builder of(Docs docs) {
        return new Builder(docs.files());
    }

    static Builder of(PageFiles files) {
        return new Builder(files);
    }

    /** {@return how the run ended} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return what was met, sorted by page and place} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return how the diagnostics are to be told} */
    public Telling telling() {
        return telling;
    }

    /** {@return the pages that diagnostics have places in} */
    public List<SourceText> pages() {
        return pages;
    }

    /**
     * The file that a diagnostic is about.
     *
     * @param diagnostic one of {@link #diagnostics()}
     * @return the file on the disk, absolute
     */
    public Path fileOf(Diagnostic diagnostic) {
        return files.pathOf(diagnostic.span().path());
    }

    /** {@return the files that the run has looked at, so that what an earlier one said of them holds no longer; absolute} */
    public List<Path> concerned() {
        return concerned;
    }

    /** {@return in which dialect each page was read, and why; for whoever wants to know everything} */
    public List<ChosenDialect> readings() {
        return readings;
    }

    /** {@return what the run hands over as a whole; nothing if it has nothing to hand over} */
    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    /** {@return what a dry run would have done, a line for each file} */
    public List<String> steps() {
        return steps;
    }

    /** {@return what was done, in lines for people} */
    public List<String> summary() {
        return summary;
    }

    /** {@return whether the summary is talk beside the result, which someone may take as it is} */
    public boolean isSummaryAside() {
        return summaryAside;
    }

    /** {@return what has not happened since the run failed, as a sentence: {@code Nothing was written.} Empty if it did not fail} */
    public String refusal() {
        return refusal;
    }

    /** Collects what came of a run. */
    static final class Builder {
        private final PageFiles files;
        private Verdict verdict = Verdict.DONE;
        private List<Diagnostic> diagnostics = List.of();
        private Telling telling = Telling.ASIDE;
        private List<SourceText> pages = List.of();
        private List<ChosenDialect> readings = List.of();
        private @Nullable Report report;
        private List<String> steps = List.of();
        private List<String> summary = List.of();
        private boolean summaryAside;
        private List<Path> concerned = List.of();
        private String refusal = "";

        private Builder(PageFiles files) {
            this.files = files;
        }

        Builder verdict(Verdict value) {
            verdict = value;
            return this;
        }

        Builder diagnostics(List<Diagnostic> value, Telling how) {
            diagnostics = value;
            telling = how;
            return this;
        }

        Builder pages(List<SourceText> value) {
            pages = value;
            return this;
        }

        Builder readings(List<ChosenDialect> value) {
            readings = value;
            return this;
        }

        Builder report(@Nullable Report value) {
            report = value;
            return this;
        }

        Builder steps(List<String> value) {
            steps = value;
            return this;
        }

        Builder summary(String lines) {
            summary = lines.lines().toList();
            return this;
        }

        Builder summaryAside(boolean value) {
            summaryAside = value;
            return this;
        }

        Builder concerned(List<Path> value) {
            concerned = value;
            return this;
        }

        Builder refusal(String sentence) {
            refusal = sentence;
            return this;
        }

        RunOutcome build() {
            return new RunOutcome(this);
        }
    }
}

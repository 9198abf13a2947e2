package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.report.InspectionReport;
import dev.fieldtable.report.JavaTerms;
import dev.fieldtable.source.ChosenDialect;
import java.util.List;
import java.util.stream.Stream;

/** What was understood of the docs: the model, and a report of it for people and for programs. Immutable. */
public final class InspectionResult {
    private final TypeModel model;
    private final List<ChosenDialect> readings;
    private final JavaTerms terms;
    private final List<Diagnostic> diagnostics;
    private final Spelling spelling;

    private InspectionResult(
            TypeModel model,
            List<ChosenDialect> readings,
            JavaTerms terms,
            List<Diagnostic> diagnostics,
            Spelling spelling) {
        this.model = model;
        this.readings = List.copyOf(readings);
        this.terms = terms;
        this.diagnostics = List.copyOf(diagnostics);
        this.spelling = spelling;
    }

    static InspectionResult of(
            TypeModel model, List<ChosenDialect> readings, JavaTerms terms, List<Diagnostic> diagnostics) {
        return new InspectionResult(model, readings, terms, diagnostics, Spelling.commandLine());
    }

    /** {@return all types, linked} */
    public TypeModel model() {
        return model;
    }

    /** {@return in which dialect each page was read, and why; sorted by page} */
    public List<ChosenDialect> readings() {
        return readings;
    }

    /** {@return the problems, sorted by page and place} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Adds what was met before the pages came here.
     *
     * @param more the problems, such as those of reading the files
     * @return a copy with these among its diagnostics
     */
    public InspectionResult with(List<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream()).sorted().toList();
        return new InspectionResult(model, readings, terms, all, spelling);
    }

    /**
     * The same for the users of another door than the command line.
     *
     * @param other what that door calls settings
     * @return a copy whose texts call them that
     */
    public InspectionResult spelled(Spelling other) {
        return new InspectionResult(model, readings, terms, diagnostics, other);
    }

    /** {@return all of it for programs: an indented JSON document, as {@code docs/inspect.schema.json} describes it} */
    public String toJson() {
        return report().toJson();
    }

    /**
     * {@return all of it for people: a block a type, a line a row, and a line for each page that is not in the usual
     * dialect; lines end with {@code \n}}
     */
    public String toText() {
        return report().toText();
    }

    /** {@return the same with a line for every page} */
    public String toVerboseText() {
        return report().toVerboseText();
    }

    private InspectionReport report() {
        return InspectionReport.of(model, readings, diagnostics, terms).spelled(spelling);
    }
}

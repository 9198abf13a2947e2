package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.TypeDeclaration;
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

    /**
     * {@return it for people in numbers, which fits a screen: what the docs are, how much was understood and what was not, and
     * how to see more; lines end with {@code \n}}
     */
    public String toOverview() {
        return report().toOverview();
    }

    /** {@return the same with a line for every page, and for every time that something was met} */
    public String toVerboseOverview() {
        return report().toVerboseOverview();
    }

    /**
     * Finds the types that a person means.
     *
     * @param word the name of a type in the docs, with its package or without, the name of its class in Java, or the path
     *     of its page
     * @return the types, in the order of the model; none if there is none that may be called so
     */
    public List<TypeDeclaration> named(String word) {
        return report().named(word);
    }

    /**
     * Finds what a person may have meant by a word that names no type.
     *
     * @param word the word
     * @return the ids of a few types, the likeliest first; none if none is like it
     */
    public List<String> like(String word) {
        return report().like(word);
    }

    /**
     * Some types for people.
     *
     * @param types types of the model
     * @return a block for each, as {@link #toText()} has it, with its description, what uses it and what was met there; lines
     *     end with {@code \n}
     */
    public String toText(List<TypeDeclaration> types) {
        return report().toText(types);
    }

    private InspectionReport report() {
        return InspectionReport.of(model, readings, diagnostics, terms).spelled(spelling);
    }
}

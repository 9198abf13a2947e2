package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.ChosenDialect;
import java.util.List;

/**
 * What was understood of the docs, row by row: every type of the model, whether Java is generated for it or not.
 *
 * <p>The same docs give the same bytes. {@code docs/inspect.schema.json} describes the JSON.
 */
public final class InspectionReport {
    private final TypeModel model;
    private final List<ChosenDialect> readings;
    private final List<Diagnostic> diagnostics;
    private final JavaTerms terms;
    private final Spelling spelling;

    private InspectionReport(
            TypeModel model,
            List<ChosenDialect> readings,
            List<Diagnostic> diagnostics,
            JavaTerms terms,
            Spelling spelling) {
        this.model = model;
        this.readings = List.copyOf(readings);
        this.diagnostics = diagnostics.stream().sorted().toList();
        this.terms = terms;
        this.spelling = spelling;
    }

    /**
     * A report.
     *
     * @param model the linked model
     * @param readings in which dialect each page was read, and why; sorted by page
     * @param diagnostics what was met on the way, in any order
     * @param terms what the model's parts are called in Java; asked about every type of the model
     * @return the report; it calls settings what the command line does
     */
    public static InspectionReport of(
            TypeModel model, List<ChosenDialect> readings, List<Diagnostic> diagnostics, JavaTerms terms) {
        return new InspectionReport(model, readings, diagnostics, terms, Spelling.commandLine());
    }

    /**
     * The same report for the users of another door.
     *
     * @param other what that door calls settings
     * @return the report
     */
    public InspectionReport spelled(Spelling other) {
        return new InspectionReport(model, readings, diagnostics, terms, other);
    }

    /** {@return the report for machines: an indented JSON document that ends with {@code \n}} */
    public String toJson() {
        return InspectionJson.write(model, readings, diagnostics, terms, spelling);
    }

    /**
     * {@return the report for people: a block a type, a line a row, a line for each page that is not in the usual
     * dialect, what was met once however often it was met; lines end with {@code \n}}
     */
    public String toText() {
        return InspectionText.write(
                model,
                readings.stream().filter(reading -> !reading.usual()).toList(),
                Digest.of(diagnostics).told(),
                terms,
                spelling);
    }

    /** {@return the same with a line for every page, and for every time that something was met} */
    public String toVerboseText() {
        return InspectionText.write(model, readings, Digest.ofEach(diagnostics).told(), terms, spelling);
    }

    /**
     * {@return the report for people in numbers, which fits a screen: what the docs are, how much was understood and what was
     * not, and how to see more; lines end with {@code \n}}
     */
    public String toOverview() {
        return OverviewText.write(model, readings, diagnostics, spelling, false);
    }

    /** {@return the same with a line for every page, and for every time that something was met} */
    public String toVerboseOverview() {
        return OverviewText.write(model, readings, diagnostics, spelling, true);
    }

    /**
     * Finds what a person means.
     *
     * @param word the name of a type in the docs, with its package or without, the name of its class, or the path of its page
     * @return the types, in the order of the model; none if there is none that may be called so
     */
    public List<TypeDeclaration> named(String word) {
        return new TypeLookup(model, terms).find(word);
    }

    /**
     * Finds what a person may have meant by a word that names no type.
     *
     * @param word the word
     * @return the ids of a few types, the likeliest first; none if none is like it
     */
    public List<String> like(String word) {
        return new TypeLookup(model, terms).near(word);
    }

    /**
     * A part of the report for people.
     *
     * @param types types of the model
     * @return a block for each, as the whole report has it, with its description, what uses it and what was met there; lines end
     *     with {@code \n}
     */
    public String toText(List<TypeDeclaration> types) {
        return TypesText.write(types, model, diagnostics, terms, spelling);
    }
}

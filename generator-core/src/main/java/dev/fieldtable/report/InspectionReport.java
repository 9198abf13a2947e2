package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
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
}

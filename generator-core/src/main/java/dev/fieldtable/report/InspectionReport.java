package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.TypeModel;
import java.util.List;

/**
 * What was understood of the docs, row by row: every type of the model, whether Java is generated for it or not.
 *
 * <p>The same docs give the same bytes. {@code docs/inspect.schema.json} describes the JSON.
 */
public final class InspectionReport {
    private final TypeModel model;
    private final List<Diagnostic> diagnostics;
    private final JavaTerms terms;

    private InspectionReport(TypeModel model, List<Diagnostic> diagnostics, JavaTerms terms) {
        this.model = model;
        this.diagnostics = diagnostics.stream().sorted().toList();
        this.terms = terms;
    }

    /**
     * A report.
     *
     * @param model the linked model
     * @param diagnostics what was met on the way, in any order
     * @param terms what the model's parts are called in Java; asked about every type of the model
     * @return the report
     */
    public static InspectionReport of(TypeModel model, List<Diagnostic> diagnostics, JavaTerms terms) {
        return new InspectionReport(model, diagnostics, terms);
    }

    /** {@return the report for machines: an indented JSON document that ends with {@code \n}} */
    public String toJson() {
        return InspectionJson.write(model, diagnostics, terms);
    }

    /** {@return the report for people: a block a type, a line a row; lines end with {@code \n}} */
    public String toText() {
        return InspectionText.write(model, diagnostics, terms);
    }
}

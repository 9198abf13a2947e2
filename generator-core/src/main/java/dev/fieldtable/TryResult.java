package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.learn.TryReport;
import dev.fieldtable.model.TypeModel;
import java.util.List;

/** What of answers is reached by the models that would be generated. */
public final class TryResult {
    private final TypeModel model;
    private final TryReport report;
    private final List<Diagnostic> diagnostics;

    TryResult(TypeModel model, TryReport report, List<Diagnostic> diagnostics) {
        this.model = model;
        this.report = report;
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /** {@return the types that answers were read against} */
    public TypeModel model() {
        return model;
    }

    /** {@return what could not be read of the answers; sorted by file and place} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return how many answers there are} */
    public int answers() {
        return report.answers().size();
    }

    /** {@return how many keys the answers have where the docs have a type for the object} */
    public int keys() {
        return report.keys();
    }

    /** {@return how many of these an accessor reaches} */
    public int reached() {
        return report.reached();
    }

    /** {@return what was reached, what was not, and the facts that would mend it; for people} */
    public String toText() {
        return report.toText();
    }

    /** {@return the same for programs: an indented JSON document, as {@code docs/try.schema.json} describes it} */
    public String toJson() {
        return report.toJson();
    }
}

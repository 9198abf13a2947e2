package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.learn.TryReport;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.report.TypeLookup;
import java.util.List;
import java.util.function.Supplier;

/** What of answers is reached by the models that would be generated. */
public final class TryResult {
    private final TypeModel model;
    private final Supplier<TypeLookup> lookup;
    private final TryReport report;
    private final List<Diagnostic> diagnostics;

    TryResult(TypeModel model, Supplier<TypeLookup> lookup, TryReport report, List<Diagnostic> diagnostics) {
        this.model = model;
        this.lookup = lookup;
        this.report = report;
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /** {@return the types that answers were read against} */
    public TypeModel model() {
        return model;
    }

    /**
     * Finds the types that a person means.
     *
     * @param word the name of a type in the docs, with its package or without, the name of its class in Java, or the path
     *     of its page
     * @return the types, in the order of the model; none if there is none that may be called so
     */
    public List<TypeDeclaration> named(String word) {
        return lookup.get().find(word);
    }

    /**
     * Finds what a person may have meant by a word that names no type.
     *
     * @param word the word
     * @return the ids of a few types, the likeliest first; none if none is like it
     */
    public List<String> like(String word) {
        return lookup.get().near(word);
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

package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.FactsText;
import dev.fieldtable.learn.LearnReport;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.report.TypeLookup;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was learned of an API, and from what. */
public final class LearnResult {
    private final TypeModel model;
    private final Supplier<TypeLookup> lookup;
    private final Facts learned;
    private final LearnReport report;
    private final List<Diagnostic> diagnostics;

    LearnResult(
            TypeModel model,
            Supplier<TypeLookup> lookup,
            Facts learned,
            LearnReport report,
            List<Diagnostic> diagnostics) {
        this.model = model;
        this.lookup = lookup;
        this.learned = learned;
        this.report = report;
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /** {@return the types of the docs, without any facts} */
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

    /** {@return whether there was anything to learn from besides the docs} */
    public boolean hasSources() {
        return !report.places().isEmpty();
    }

    /** {@return what was learned: a rule, and what does not follow from it} */
    public Facts learned() {
        return learned;
    }

    LearnReport report() {
        return report;
    }

    /** {@return what could not be read, sorted by file and place} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The facts file that holds what was learned.
     *
     * @param file the file as it is, without errors; {@code null} if there is none yet
     * @return its text; what people have written there stays as it is. Nothing if the file is written in a way in which
     *     that cannot be kept
     */
    public Optional<String> text(@Nullable SourceText file) {
        return file == null
                ? Optional.of(FactsText.write(learned))
                : FactsText.update(file, learned.rules(), learned.facts());
    }

    /** {@return what was found where, how sure it is, what contradicts the docs and what stays open; for people} */
    public String toText() {
        return report.toText();
    }

    /** {@return the same for programs: an indented JSON document, as {@code docs/learn.schema.json} describes it} */
    public String toJson() {
        return report.toJson();
    }
}

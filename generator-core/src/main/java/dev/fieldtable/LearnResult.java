package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.FactsText;
import dev.fieldtable.learn.LearnReport;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was learned of an API, and from what. */
public final class LearnResult {
    private final TypeModel model;
    private final Facts learned;
    private final LearnReport report;
    private final List<Diagnostic> diagnostics;

    LearnResult(TypeModel model, Facts learned, LearnReport report, List<Diagnostic> diagnostics) {
        this.model = model;
        this.learned = learned;
        this.report = report;
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /** {@return the types of the docs, without any facts} */
    public TypeModel model() {
        return model;
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

package dev.fieldtable.facts;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is known of an API besides its docs.
 *
 * <p>{@code fieldtable-facts.yaml} holds them, its JSON Schema is {@code docs/facts.schema.json}, and {@code docs/facts.md}
 * is the guide.
 *
 * @param rules what holds for all names
 * @param facts what is said of single ones, in the order of the file
 */
public record Facts(NameRules rules, List<Fact> facts) {
    /** What the file is called unless the user says otherwise. */
    public static final String FILE_NAME = "fieldtable-facts.yaml";

    /** Nothing but the docs. */
    public static final Facts NONE = new Facts(NameRules.NONE, List.of());

    /** Copies the list. */
    public Facts {
        facts = List.copyOf(facts);
    }

    /**
     * Reads a facts file.
     *
     * @param text the file; YAML 1.2
     * @return what it says, as far as it makes sense, and an error for each place that does not. Never throws
     */
    public static Outcome<Facts> parse(SourceText text) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Facts facts = new FactsReader(text, diagnostics).read();
        return new Outcome<>(facts, diagnostics.stream().sorted().toList());
    }

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return facts.isEmpty() && rules.equals(NameRules.NONE);
    }
}

package dev.fieldtable.explore;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What there is to show.
 *
 * @param title what the page is called, foreign text
 * @param model the types, and how much of the docs they stand for
 * @param java what they are in Java
 * @param names where it is known from what properties are called in JSON
 * @param shown the values that the docs show of a property
 * @param findings what was met on the way and what is doubtful, sorted
 * @param spelling what settings are called where findings advise one
 */
public record ExploredDocs(
        String title,
        TypeModel model,
        JavaView java,
        BiFunction<ObjectType, Property, NameOrigin> names,
        Function<Property, List<Object>> shown,
        List<Diagnostic> findings,
        Spelling spelling) {
    /** With more types a page that says all would be larger than a browser likes to open. */
    private static final int MANY = 4_000;

    /** Copies the list, and refuses {@code null}. */
    public ExploredDocs {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(spelling, "spelling");
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether docs are so large that the page has to be short: it says nothing of Java, and leaves to its script what
     * the script can find out.
     *
     * @param model the types
     * @return whether they are too many
     */
    public static boolean areLarge(TypeModel model) {
        return model.types().size() > MANY;
    }

    boolean areLarge() {
        return areLarge(model);
    }
}

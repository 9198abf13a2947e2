package dev.fieldtable.dialect.types;

import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.option.Suggestions;
import java.util.List;
import java.util.Optional;

/** Words that are nearly one of Python's annotations. */
final class PythonMisspellings {
    private static final List<String> SCALARS =
            List.of("str", "int", "float", "bool", "bytes", "Decimal", "Any", "None", "date", "datetime");

    /** Classes are in capitals, so that a word in capitals is more likely one of them than a misspelt scalar. */
    private static final List<String> SCALARS_UNLIKE_CLASSES = List.of("Decimal");

    private static final List<String> GENERICS =
            List.of("Optional", "Nullable", "OptionalNullable", "List", "Dict", "Literal", "Union");

    private PythonMisspellings() {}

    /** {@return the word with arguments that was probably meant by another one; nothing if it is one, or far from all} */
    static Optional<String> generic(String word) {
        return Suggestions.nearest(word, GENERICS).filter(near -> !near.equals(word));
    }

    /** {@return the reference, with the word for a value that it may be a misspelling of, if it has neither package nor link} */
    static Reference doubted(Reference reference) {
        String name = reference.name();
        if (!reference.qualifier().isEmpty() || name.isEmpty()) {
            return reference;
        }
        List<String> meant = Character.isLowerCase(name.charAt(0)) ? SCALARS : SCALARS_UNLIKE_CLASSES;
        return Suggestions.nearest(name, meant)
                .map(near -> new Reference("", name, reference.link(), near))
                .orElse(reference);
    }
}

package dev.fieldtable.emit;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.text.EcmaPattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of patterns that no validator looks for. */
final class UncheckedPatterns {
    private UncheckedPatterns() {}

    /**
     * Looks through what is written.
     *
     * @param types the object types that are written, in their order
     * @return what is not checked, and why
     */
    static List<Diagnostic> in(List<ObjectType> types) {
        return types.stream()
                .flatMap(type ->
                        Stream.concat(type.properties().stream(), Stream.ofNullable(type.additionalProperties())))
                .flatMap(property -> told(property).stream())
                .toList();
    }

    private static Optional<Diagnostic> told(Property property) {
        String pattern = property.constraints().pattern();
        return Optional.ofNullable(pattern)
                .map(EcmaPattern::of)
                .filter(read -> !read.isChecked())
                .map(read -> Diagnostic.of(
                        DiagnosticCode.UNCHECKED_PATTERN,
                        property.span(),
                        "The pattern of `" + property.name() + "` is not checked: " + read.fault() + ".",
                        DiagnosticCode.UNCHECKED_PATTERN.nextStep()));
    }
}

package dev.fieldtable.sample;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.sample.SampleDocuments.Wanted;
import dev.fieldtable.source.SourceSpan;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Says what no sample shows, and why.
 *
 * @param values the values that are known
 */
record Lack(SampleValues values) implements TypeDeclaration.Visitor<String> {
    private static final String UNKNOWN = "no value of it is known that is as documented";
    private static final String LARGE = "it would hold more than anybody reads";

    /** {@return that a type has no document} */
    Diagnostic of(TypeDeclaration type) {
        return told(
                type.span(), "No document of " + name(type.id().name()) + " can be shown: " + type.accept(this) + ".");
    }

    /** {@return that none of some types has a document, of which there is at least one; whoever wanted them gets nothing} */
    Diagnostic ofAll(Collection<TypeDeclaration> types) {
        DiagnosticCode code = DiagnosticCode.NO_SAMPLE;
        String message = "None of the types has a document that can be shown.";
        return new Diagnostic(
                code, Severity.WARNING, message, types.iterator().next().span(), code.nextStep());
    }

    /** {@return which properties the full document of a type lacks, but for those whose types have no document} */
    List<Diagnostic> within(TypeDeclaration type, Object full) {
        if (!(type instanceof ObjectType object) || !(full instanceof Map<?, ?> members)) {
            return List.of();
        }
        SampleDocuments documents = new SampleDocuments(values, Wanted.ALL);
        return documents.properties(object).stream()
                .filter(property -> !members.containsKey(property.wireName()))
                .filter(property -> values.documents().keySet().containsAll(TypeGraph.of(property.type())))
                .map(property -> told(
                        property.span(),
                        "No document shows " + name(property.name()) + ": "
                                + (documents.value(property).isEmpty() ? UNKNOWN : LARGE) + "."))
                .toList();
    }

    private static Diagnostic told(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.NO_SAMPLE, span, message, DiagnosticCode.NO_SAMPLE.nextStep());
    }

    private static String name(String name) {
        return Printable.line(Printable.name(name));
    }

    @Override
    public String object(ObjectType type) {
        SampleDocuments documents = new SampleDocuments(values, Wanted.LEAST);
        return documents.properties(type).stream()
                .filter(property -> documents.value(property).isEmpty())
                .map(Property::name)
                .findFirst()
                .map(property -> name(property) + " has to be there, and " + UNKNOWN)
                .orElse(LARGE);
    }

    @Override
    public String enumeration(EnumType type) {
        return "the docs list no values of it";
    }

    @Override
    public String union(UnionType type) {
        SampleDocuments documents = new SampleDocuments(values, Wanted.LEAST);
        if (documents.union(type).isPresent()) {
            return LARGE;
        }
        return !documents.knowsAny(type)
                ? "no value of any of its types is known that is as documented"
                : "no value is known by which one of its types is told from the others";
    }
}

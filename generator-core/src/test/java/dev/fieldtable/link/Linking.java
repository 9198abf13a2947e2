package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.util.Arrays;
import java.util.List;

/** A linked model, and short ways to look at it. */
record Linking(TypeModel model, List<Diagnostic> diagnostics) {
    static Linking of(Page... pages) {
        return of(WireNames.DOCUMENTED, pages);
    }

    static Linking of(WireNames wireNames, Page... pages) {
        return of(Linker.with(wireNames, HouseStyle.speakeasy()), pages);
    }

    /** In lower camel case, but for what is known. */
    static Linking knowing(String facts, Page... pages) {
        return knowing(WireNames.LOWER_CAMEL, facts, pages);
    }

    static Linking knowing(WireNames wireNames, String facts, Page... pages) {
        Outcome<Facts> read = Facts.parse(SourceText.of(Facts.FILE_NAME, facts));
        if (!read.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(read.diagnostics().toString());
        }
        return of(Linker.with(wireNames, HouseStyle.speakeasy()).knowing(read.value()), pages);
    }

    private static Linking of(Linker linker, Page... pages) {
        List<ParsedDocument> documents = Arrays.stream(pages).map(Page::read).toList();
        Outcome<TypeModel> outcome = linker.link(documents);
        return new Linking(outcome.value(), outcome.diagnostics());
    }

    List<DiagnosticCode> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    TypeDeclaration type(String packageName, String name) {
        return model.find(new TypeId(packageName, name)).orElseThrow();
    }

    ObjectType object(String packageName, String name) {
        return (ObjectType) type(packageName, name);
    }

    EnumType enumeration(String packageName, String name) {
        return (EnumType) type(packageName, name);
    }

    UnionType union(String packageName, String name) {
        return (UnionType) type(packageName, name);
    }

    /** A property of the only object of the model. */
    Property property(String name) {
        return model.types().stream()
                .filter(ObjectType.class::isInstance)
                .flatMap(type -> ((ObjectType) type).properties().stream())
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

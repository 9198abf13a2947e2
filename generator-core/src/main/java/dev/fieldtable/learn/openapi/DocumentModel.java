package dev.fieldtable.learn.openapi;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.learn.json.DamageException;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.json.JsonTexts;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads documents of OpenAPI and of JSON Schema as docs, to hold them against others. */
public final class DocumentModel {
    private static final Set<String> ROOTS =
            Set.of("openapi", "swagger", "components", "$schema", "$defs", "definitions");

    private static final TypeModel NOTHING = TypeModel.of(List.of(), new Coverage(0, 0, 0, 0));

    private DocumentModel() {}

    /**
     * Tells whether a file is such a document rather than one of ours.
     *
     * @param text the file, perhaps damaged
     * @return whether it begins like one, or is YAML by its name
     */
    public static boolean isOne(SourceText text) {
        String name = text.path().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml")
                || name.endsWith(".yml")
                || !JsonTexts.firstOf(text.content(), ROOTS).isEmpty();
    }

    /**
     * Reads a document. One that docs were handed on as gives the types of these docs. Of any other, types are those of the
     * docs which it is to be held against, as far as these have them; and what the docs leave open is open.
     *
     * @param files the files that it is in, in YAML or JSON, the first one first; at least one
     * @param docs the docs that it is to be held against; none if they are not known
     * @param namesAreJson whether the docs show names as they are in JSON, however they look
     * @return the types and the operations; nothing and an error if it cannot be read. Never throws
     */
    public static Outcome<Optional<TypeModel>> read(List<SourceText> files, TypeModel docs, boolean namesAreJson) {
        List<SchemaDocument.Part> parts = new ArrayList<>();
        for (SourceText text : files) {
            try {
                parts.add(SchemaDocument.Part.of(text));
            } catch (DamageException e) {
                return unread(place(text, e.offset()), e.sentence(), "Mend it there, or just before.");
            }
        }
        return read(SchemaDocument.of(parts), docs, namesAreJson);
    }

    private static Outcome<Optional<TypeModel>> read(SchemaDocument document, TypeModel docs, boolean namesAreJson) {
        try {
            requireGroups(document);
        } catch (SchemaFault e) {
            return unread(document, e);
        }
        Optional<SchemaDocument.Part> empty = document.empty();
        if (empty.isPresent()) {
            boolean alone = document.parts().size() == 1;
            return unread(
                    place(empty.get().text(), 0),
                    alone
                            ? "There are no schemas in this file: neither `components` nor `$defs` has any."
                            : "There is no schema in this file, and each that was exported has one.",
                    alone
                            ? "Name a document of OpenAPI or JSON Schema, or what `inspect` has written as JSON."
                            : "Restore it, or export the docs anew.");
        }
        Survey survey = new Survey(document.schemas(), document.text().path());
        document.components().forEach((name, node) -> survey.add(node, name));
        document.operations().forEach(survey::add);
        List<Joined> joined = document.isOfDocs()
                ? List.of()
                : Join.of(document, docs, survey).joined();
        List<Joined.Parameters> requests = joined.stream()
                .filter(Joined.Parameters.class::isInstance)
                .map(Joined.Parameters.class::cast)
                .toList();
        try {
            DocumentTypes types =
                    new DocumentTypes(document, document.isOfDocs() ? NOTHING : docs, namesAreJson, joined);
            List<TypeDeclaration> all = types.all(requests);
            TypeModel model =
                    TypeModel.of(Examples.ofDocs(all, docs), NOTHING.coverage()).withOperations(types.operations());
            return document.schemas().isExhausted()
                    ? unread(
                            place(document.text(), 0),
                            "The schemas are too much to be read in whole.",
                            "Split the document.")
                    : Outcome.of(Optional.of(model));
        } catch (SchemaFault e) {
            return unread(document, e);
        }
    }

    /** Where no schemas can be there are none, which is no reason to say that all types are gone. */
    private static void requireGroups(SchemaDocument document) throws SchemaFault {
        List<Json.Kind> object = List.of(Json.Kind.OBJECT);
        for (Node root : document.references().roots()) {
            for (String group : List.of("components", "definitions", "$defs")) {
                new Said(root.value()).requireUnlessNull(group, object);
            }
            new Said(root.below("components").value()).requireUnlessNull("schemas", object);
        }
        if (document.isOfDocs()) {
            for (Node component : document.components().values()) {
                if (!component.isObject()) {
                    String is = component.value().kind().label();
                    throw new SchemaFault(
                            component.value(),
                            "`" + component.name() + "` is " + is + ", and has to be an object.",
                            Said.MEND);
                }
            }
        }
    }

    private static Outcome<Optional<TypeModel>> unread(SchemaDocument document, SchemaFault fault) {
        return unread(document.span(fault.part()), fault.sentence(), fault.nextStep());
    }

    private static SourceSpan place(SourceText text, int offset) {
        int within = Math.min(offset, text.content().length());
        return text.span(within, within < text.content().length() ? 1 : 0);
    }

    private static Outcome<Optional<TypeModel>> unread(SourceSpan place, String sentence, String nextStep) {
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, place, "Cannot be read: " + sentence, nextStep)));
    }
}

package dev.fieldtable.link;

import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.OperationAnswer;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.house.OperationWords;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the types that pages of operations name, and keeps in mind which of them no page describes. */
final class OperationTypes {
    /** What may be answered whatever goes wrong has a class of the client's own, and no type. */
    private static final String ANY_CONTENT = "*/*";

    private final References references;
    private final TypeUses uses;
    private final Declarations rows;
    private final TypeModel model;
    private final String nothing;

    OperationTypes(References references, TypeUses uses, Declarations rows, TypeModel model, OperationWords words) {
        this.references = references;
        this.uses = uses;
        this.rows = rows;
        this.model = model;
        this.nothing = words.nothing();
    }

    /** {@return the types that an operation names on a page of this link path} */
    Page of(String linkPath) {
        return new Page(linkPath);
    }

    /** The types of one operation. */
    final class Page {
        private final String linkPath;
        private final Set<String> unknown = new LinkedHashSet<>();

        private Page(String linkPath) {
            this.linkPath = linkPath;
        }

        /** {@return the types that no page describes, as they are spelled} */
        List<String> unknown() {
            return List.copyOf(unknown);
        }

        /** {@return the parameter that a row documents} */
        Property parameter(FieldRow row) {
            lookUp(row.type());
            Property property = rows.property(linkPath, row);
            return isKnown(property.type()) ? property : property.withType(TypeRef.ANY);
        }

        /** {@return the object type whose properties are sent; nothing if that is no such type} */
        Optional<ObjectType> sent(Reference reference) {
            lookUp(reference);
            return find(reference)
                    .flatMap(model::find)
                    .filter(ObjectType.class::isInstance)
                    .map(ObjectType.class::cast);
        }

        /** {@return the type of an answer; {@code null} if it is not known} */
        @Nullable
        TypeRef answer(OperationAnswer answer, SourceSpan span) {
            @Nullable TypeExpression spelled = answer.type();
            if (spelled == null) {
                return null;
            }
            if (!answer.contentType().equals(ANY_CONTENT)) {
                lookUp(spelled);
            }
            TypeRef type = uses.use(spelled, new TypeUses.Place(linkPath, "The answer", span))
                    .type();
            if (!type.equals(TypeRef.ANY)) {
                return isKnown(type) ? type : null;
            }
            // What could not be found or read is no type; what may be anything is one.
            boolean said = spelled.references().isEmpty() && !(spelled instanceof TypeExpression.Unreadable);
            return said ? type : null;
        }

        private void lookUp(TypeExpression spelled) {
            if (spelled instanceof TypeExpression.Unreadable unreadable) {
                unknown.add(unreadable.text());
            }
            for (Reference reference : spelled.references()) {
                if (find(reference).isEmpty() && !reference.name().equals(nothing)) {
                    unknown.add(TypeUses.spelled(reference));
                }
            }
        }

        private Optional<TypeId> find(Reference reference) {
            return references
                    .find(linkPath, reference)
                    .type()
                    .filter(id -> model.find(id).isPresent());
        }
    }

    private boolean isKnown(TypeRef type) {
        return TypeGraph.of(type).stream().allMatch(id -> model.find(id).isPresent());
    }
}

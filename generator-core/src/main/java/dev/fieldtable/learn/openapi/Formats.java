package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeRef.Constant;
import dev.fieldtable.model.TypeRef.ListOf;
import dev.fieldtable.model.TypeRef.MapOf;
import dev.fieldtable.model.TypeRef.Named;
import dev.fieldtable.model.TypeRef.NullableOf;
import dev.fieldtable.model.TypeRef.Scalar;
import java.util.List;
import java.util.Optional;

/** What a schema's format says of a documented scalar, where that is more than its type does. */
final class Formats {
    private final Schemas schemas;

    Formats(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * The kind of the innermost value.
     *
     * @param type the documented type
     * @param node its schema
     * @return the kind; nothing if the schema says no more than the docs, or something else
     */
    Optional<ScalarKind> kind(TypeRef type, Node node) {
        return type.accept(new Visit(node));
    }

    /** Goes down both sides at once. */
    private final class Visit implements TypeRef.Visitor<Optional<ScalarKind>> {
        private final Node node;

        Visit(Node node) {
            this.node = node;
        }

        @Override
        public Optional<ScalarKind> scalar(Scalar type) {
            return type.kind().inFormat(schemas.of(node).format());
        }

        @Override
        public Optional<ScalarKind> list(ListOf type) {
            return below(schemas.of(node).items(), type.element());
        }

        @Override
        public Optional<ScalarKind> map(MapOf type) {
            return below(schemas.of(node).additional(), type.value());
        }

        private Optional<ScalarKind> below(List<Node> nodes, TypeRef type) {
            return nodes.stream().findFirst().flatMap(each -> type.accept(new Visit(each)));
        }

        @Override
        public Optional<ScalarKind> nullable(NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Optional<ScalarKind> constant(Constant type) {
            return Optional.empty();
        }

        @Override
        public Optional<ScalarKind> own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Optional<ScalarKind> named(Named type) {
            return Optional.empty();
        }
    }
}

package dev.fieldtable.learn.client;

import dev.fieldtable.learn.join.Innermost;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.Map;
import java.util.Optional;

/** What the innermost value of a property is, in the docs and in the client: that of its elements, if it is a list. */
final class ClientValues {
    private static final Map<String, ScalarKind> SCALARS = Map.of(
            "str", ScalarKind.STRING,
            "int", ScalarKind.INTEGER,
            "float", ScalarKind.NUMBER,
            "Decimal", ScalarKind.DECIMAL,
            "bool", ScalarKind.BOOLEAN,
            "bytes", ScalarKind.BYTES,
            "datetime", ScalarKind.DATETIME,
            "date", ScalarKind.DATE);

    private ClientValues() {}

    /** {@return whether documented values are one constant, so that nothing else can stand in for it} */
    static boolean constant(TypeRef documented) {
        return Innermost.of(documented) instanceof TypeRef.Constant;
    }

    /** {@return the union that documented values are of; nothing if they are of another kind} */
    static Optional<TypeId> union(TypeRef documented, TypeModel docs) {
        return Innermost.named(documented)
                .filter(named -> docs.get(named) instanceof TypeDeclaration.UnionType)
                .map(TypeRef.Named::id);
    }

    /** {@return the scalar that values of the client are in JSON; nothing if they are of another kind} */
    static Optional<ScalarKind> scalar(FieldType type) {
        if (type.arms().size() != 1 || type.arms().get(0).kind() != Expression.Kind.NAME) {
            return Optional.empty();
        }
        boolean asText = type.innermostMarks().stream()
                .filter(each -> each.calls("PlainSerializer"))
                .map(Expression::first)
                .anyMatch(each ->
                        each.lastName().startsWith("serialize_") && each.first().isName("True"));
        return asText
                ? Optional.of(ScalarKind.STRING)
                : Optional.ofNullable(SCALARS.get(type.arms().get(0).lastName()));
    }
}

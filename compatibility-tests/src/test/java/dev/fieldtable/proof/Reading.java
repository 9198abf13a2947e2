package dev.fieldtable.proof;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a mapper refuses a document that is not as documented. Everything is kept, with one exception: an object or a
 * list where a decimal number is documented, which Jackson reads itself, so that no digit is lost. Within a union nothing is refused.
 */
final class Reading {
    private final TypeModel model;

    Reading(TypeModel model) {
        this.model = model;
    }

    /** The place of the first value that cannot be held; {@code null} if there is none. */
    @Nullable
    String unreadable(ObjectType type, Object document) {
        return object(type, Pointer.map(document), "");
    }

    private @Nullable String value(TypeRef type, @Nullable Object tree, String pointer) {
        if (type instanceof TypeRef.NullableOf nullable) {
            return value(nullable.type(), tree, pointer);
        }
        if (type instanceof TypeRef.Scalar scalar) {
            boolean decimal = scalar.kind() == ScalarKind.DECIMAL || scalar.kind() == ScalarKind.DATETIME_EPOCH_SECONDS;
            return decimal && (tree instanceof Map || tree instanceof List) ? pointer : null;
        }
        if (type instanceof TypeRef.ListOf list && tree instanceof List<?> items) {
            String found = null;
            for (int i = 0; i < items.size() && found == null; i++) {
                found = value(list.element(), items.get(i), pointer + "/" + i);
            }
            return found;
        }
        if (!(tree instanceof Map)) {
            return null;
        }
        if (type instanceof TypeRef.MapOf map) {
            String found = null;
            for (Map.Entry<String, @Nullable Object> item : Pointer.map(tree).entrySet()) {
                found = found != null
                        ? found
                        : value(map.value(), item.getValue(), Pointer.child(pointer, item.getKey()));
            }
            return found;
        }
        return type instanceof TypeRef.Named named && model.get(named) instanceof ObjectType object
                ? object(object, Pointer.map(tree), pointer)
                : null;
    }

    private @Nullable String object(ObjectType type, Map<String, @Nullable Object> tree, String pointer) {
        String found = null;
        for (Property property : type.properties()) {
            String name = property.wireName();
            found = found != null ? found : value(property.type(), tree.get(name), Pointer.child(pointer, name));
        }
        return found;
    }
}

package dev.fieldtable.proof;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mapper makes of a document that is not as documented: everything is kept, unless its JSON type cannot be held at
 * all. Only here is written what a mapper lets through by itself: text that holds a number, where a number is meant.
 * Within a union nothing is let through, since there the text may be meant.
 */
final class Reading {
    private final TypeModel model;
    private @Nullable String unreadable;

    Reading(TypeModel model) {
        this.model = model;
    }

    /**
     * A document that was read.
     *
     * @param read the document as it is written back
     * @param unreadable the place of the first value that cannot be held; {@code null} if there is none
     */
    record Result(Object read, @Nullable String unreadable) {}

    Result of(TypeDeclaration type, Object document) {
        Object read = declared(type, document, "");
        return new Result(read, unreadable);
    }

    private @Nullable Object value(TypeRef type, @Nullable Object tree, String pointer) {
        if (tree == null) {
            return null;
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            return value(nullable.type(), tree, pointer);
        }
        if (type instanceof TypeRef.Constant constant) {
            return scalar(constant.kind(), tree, pointer);
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind(), tree, pointer);
        }
        if (type instanceof TypeRef.ListOf list) {
            if (!(tree instanceof List<?> items)) {
                return refuse(tree, pointer);
            }
            List<@Nullable Object> read = new java.util.ArrayList<>();
            for (Object item : items) {
                read.add(value(list.element(), item, pointer + "/" + read.size()));
            }
            return read;
        }
        if (type instanceof TypeRef.MapOf map) {
            if (!(tree instanceof Map<?, ?>)) {
                return refuse(tree, pointer);
            }
            Map<String, @Nullable Object> read = new LinkedHashMap<>();
            Pointer.map(tree)
                    .forEach((name, item) -> read.put(name, value(map.value(), item, Pointer.child(pointer, name))));
            return read;
        }
        return declared(model.get((TypeRef.Named) type), tree, pointer);
    }

    private Object declared(TypeDeclaration type, Object tree, String pointer) {
        if (type instanceof UnionType) {
            return tree;
        }
        if (type instanceof EnumType enumeration) {
            boolean held =
                    enumeration.valueType() == ScalarKind.INTEGER ? tree instanceof BigDecimal : tree instanceof String;
            return held ? tree : refuse(tree, pointer);
        }
        if (!(tree instanceof Map<?, ?>)) {
            return refuse(tree, pointer);
        }
        Map<String, @Nullable Object> read = new LinkedHashMap<>(Pointer.map(tree));
        for (Property property : ((ObjectType) type).properties()) {
            String name = property.wireName();
            if (read.containsKey(name) && !Oracle.isPlain(model, property.type())) {
                read.put(name, value(property.type(), read.get(name), Pointer.child(pointer, name)));
            }
        }
        return read;
    }

    private Object scalar(ScalarKind kind, Object tree, String pointer) {
        boolean held = switch (kind) {
            case STRING, BYTES, DATETIME, DATE -> tree instanceof String;
            case BOOLEAN -> tree instanceof Boolean;
            case INTEGER, NUMBER, DECIMAL -> tree instanceof BigDecimal;
            case ANY, NULL -> true;
        };
        boolean number = kind == ScalarKind.INTEGER || kind == ScalarKind.NUMBER || kind == ScalarKind.DECIMAL;
        if (!held && number && tree instanceof String text) {
            return new BigDecimal(text);
        }
        return held ? tree : refuse(tree, pointer);
    }

    private Object refuse(Object tree, String pointer) {
        unreadable = unreadable == null ? pointer : unreadable;
        return tree;
    }
}

package dev.fieldtable.explore;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.HashMap;
import java.util.Map;

/** The place of each type among those of the model, by which the script refers to it. */
final class TypeNumbers {
    private final Map<TypeId, Integer> numbers = new HashMap<>();

    private TypeNumbers() {}

    static TypeNumbers of(TypeModel model) {
        TypeNumbers numbers = new TypeNumbers();
        for (TypeDeclaration type : model.types()) {
            numbers.numbers.put(type.id(), numbers.numbers.size());
        }
        return numbers;
    }

    int of(TypeId id) {
        return numbers.getOrDefault(id, -1);
    }
}

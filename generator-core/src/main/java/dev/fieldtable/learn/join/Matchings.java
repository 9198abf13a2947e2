package dev.fieldtable.learn.join;

import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.HashMap;
import java.util.Map;

/** The matchings of all types of a model, each made when it is first asked for. */
public final class Matchings {
    private final TypeModel model;
    private final Map<TypeId, KeyMatching> byType = new HashMap<>();

    /**
     * Matchings of a model.
     *
     * @param model the model
     */
    public Matchings(TypeModel model) {
        this.model = model;
    }

    /** {@return the model} */
    public TypeModel model() {
        return model;
    }

    /**
     * The matching of a type.
     *
     * @param type a type of the model
     * @return what finds its properties
     */
    public KeyMatching of(ObjectType type) {
        return byType.computeIfAbsent(type.id(), id -> KeyMatching.of(type, model));
    }
}

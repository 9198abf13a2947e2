package dev.fieldtable.model;

import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much a model is, for whoever wants to see it as a whole. What the docs stand for, {@link Coverage} says. */
public final class ModelNumbers {
    private final TypeModel model;
    private final Map<TypeKind, Integer> kinds = new EnumMap<>(TypeKind.class);
    private final Map<Occurrence, Map<Nullness, Integer>> presence = new EnumMap<>(Occurrence.class);
    private int properties;

    private ModelNumbers(TypeModel model) {
        this.model = model;
        for (TypeDeclaration type : model.types()) {
            kinds.merge(TypeKind.of(type), 1, Integer::sum);
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> count(property.presence()));
            }
        }
    }

    private void count(Presence each) {
        properties++;
        presence.computeIfAbsent(each.occurrence(), key -> new EnumMap<>(Nullness.class))
                .merge(each.nullness(), 1, Integer::sum);
    }

    /**
     * Counts.
     *
     * @param model the model
     * @return its numbers
     */
    public static ModelNumbers of(TypeModel model) {
        return new ModelNumbers(model);
    }

    /** {@return how many types there are} */
    public int types() {
        return model.types().size();
    }

    /**
     * How many types are of a kind.
     *
     * @param kind the kind
     * @return how many
     */
    public int types(TypeKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** {@return how many properties all objects have together} */
    public int properties() {
        return properties;
    }

    /**
     * Of how many properties the same is said.
     *
     * @param occurrence whether they must be there
     * @param nullness whether they may be null
     * @return how many
     */
    public int properties(Occurrence occurrence, Nullness nullness) {
        return presence.getOrDefault(occurrence, Map.of()).getOrDefault(nullness, 0);
    }

    /**
     * The types that consist of the most parts.
     *
     * @param most how many are wanted
     * @return the largest first, those of one size by their ids; fewer if there are not so many
     */
    public List<TypeDeclaration> largest(int most) {
        return model.types().stream()
                .sorted(Comparator.comparing(TypeDeclaration::parts).reversed().thenComparing(TypeDeclaration::id))
                .limit(most)
                .toList();
    }
}

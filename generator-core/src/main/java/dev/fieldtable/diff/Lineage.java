package dev.fieldtable.diff;

import dev.fieldtable.model.Since;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeParts;
import dev.fieldtable.text.Letters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows types from one state of the docs to the next, to know since when what is there has been there: without a gap, so
 * that what was gone for a while is there since it came back. A type that was renamed is the one that it was; a property
 * under another name is a new one, unless no more than its spelling has changed.
 *
 * <p>It holds no state but the newest.
 */
public final class Lineage {
    private final String name;
    private final TypeModel newest;
    private final Map<TypeId, Since.OfType> ages;

    private Lineage(String name, TypeModel newest, Map<TypeId, Since.OfType> ages) {
        this.name = name;
        this.newest = newest;
        this.ages = ages;
    }

    /**
     * Begins with the oldest state.
     *
     * @param name what it is called
     * @param oldest its types
     * @return that all of them are as old as anybody knows
     */
    public static Lineage from(String name, TypeModel oldest) {
        return new Lineage(name, oldest, Map.of());
    }

    /**
     * Goes on to the next state.
     *
     * @param next what it is called
     * @param types its types
     * @return what is known now
     */
    public Lineage then(String next, TypeModel types) {
        return new Lineage(next, types, step(next, types));
    }

    /**
     * Since when what the docs have now is there.
     *
     * @param now the docs, which follow the newest state or are that
     * @return since when; of what no state has, that it is {@linkplain Since#YOUNGER younger}
     */
    public Since in(TypeModel now) {
        return new Since(name, step(Since.YOUNGER, now));
    }

    private Map<TypeId, Since.OfType> step(String next, TypeModel types) {
        TypeMatching matching = TypeMatching.of(newest, types);
        Renaming renaming = matching.renaming();
        Map<TypeId, Since.OfType> stepped = new TreeMap<>();
        matching.added().forEach(type -> stepped.put(type.id(), new Since.OfType(Optional.of(next), Map.of())));
        for (TypePair pair : matching.pairs()) {
            Since.OfType was = ages.getOrDefault(pair.before().id(), new Since.OfType(Optional.empty(), Map.of()));
            Map<String, String> kept = kept(pair, renaming);
            Map<String, String> parts = new HashMap<>();
            for (String part : TypeParts.of(pair.after())) {
                String before = kept.get(part);
                String since = before == null ? next : was.parts().get(before);
                if (since != null) {
                    parts.put(part, since);
                }
            }
            if (was.type().isPresent() || !parts.isEmpty()) {
                stepped.put(pair.after().id(), new Since.OfType(was.type(), parts));
            }
        }
        return stepped;
    }

    /** The parts that a type had in the state before, each under its name of then. */
    private static Map<String, String> kept(TypePair pair, Renaming renaming) {
        return TypeParts.sameKind(pair.before(), pair.after())
                ? pair.after().accept(new Kept(pair, renaming))
                : Map.of();
    }

    private record Kept(TypePair pair, Renaming renaming) implements TypeDeclaration.Visitor<Map<String, String>> {
        @Override
        public Map<String, String> object(ObjectType after) {
            Map<String, String> kept = new HashMap<>();
            ObjectPair.of(pair, (ObjectType) pair.before(), after, renaming)
                    .kept()
                    .forEach(each -> {
                        String was = each.before().wireName();
                        String is = each.after().wireName();
                        if (Letters.of(was).equals(Letters.of(is))) {
                            kept.put(is, was);
                        }
                    });
            return kept;
        }

        @Override
        public Map<String, String> enumeration(EnumType after) {
            Map<String, String> kept = new HashMap<>();
            TypeParts.of(pair.before()).forEach(value -> kept.put(value, value));
            return kept;
        }

        @Override
        public Map<String, String> union(UnionType after) {
            Map<String, String> kept = new HashMap<>();
            for (UnionType.Arm arm : ((UnionType) pair.before()).arms()) {
                kept.put(renaming.of(arm.type()).toString(), arm.type().toString());
            }
            return kept;
        }
    }
}

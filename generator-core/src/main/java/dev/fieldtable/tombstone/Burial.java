package dev.fieldtable.tombstone;

import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeParts;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a release no longer has. */
final class Burial {
    private final Tombstones known;
    private final TypeModel before;
    private final TypeModel after;
    private final String release;

    Burial(Tombstones known, TypeModel before, TypeModel after, String release) {
        this.known = known;
        this.before = before;
        this.after = after;
        this.release = release;
    }

    /** {@return what is gone, and has not stayed for more than so many releases} */
    Tombstones tombstones(int longest) {
        List<Tombstone> graves = new ArrayList<>();
        int older = release.equals(known.last()) ? 0 : 1;
        for (Tombstone grave : known.graves()) {
            Tombstone aged = grave.olderBy(older);
            if (aged.stayed() <= longest && !isBack(aged)) {
                graves.add(aged);
            }
        }
        // What stayed so far stands where it stood, so that the places of what goes now are found among it.
        for (TypeDeclaration type : known.apply(before).value().types()) {
            for (Tombstone lost : lost(type)) {
                // The docs of before may have what is buried already: a run was stopped before they were written.
                if (known.graves().stream().noneMatch(lost::isFor)) {
                    graves.add(lost);
                }
            }
        }
        Set<TypeId> there = new HashSet<>();
        after.types().forEach(type -> there.add(type.id()));
        graves.stream().filter(Tombstone::whole).forEach(grave -> there.add(grave.owner()));
        graves.removeIf(grave -> !there.contains(grave.owner()));
        return new Tombstones(known.releases(), release, graves);
    }

    private boolean isBack(Tombstone grave) {
        return after.find(grave.owner())
                .map(now -> grave.whole()
                        || !TypeParts.sameKind(grave.type(), now)
                        || TypeParts.of(now).contains(grave.part()))
                .orElse(false);
    }

    private List<Tombstone> lost(TypeDeclaration type) {
        TypeDeclaration now = after.find(type.id()).orElse(null);
        if (now == null) {
            return before.find(type.id())
                    .map(documented -> List.of(new Tombstone(release, 1, true, "", documented)))
                    .orElse(List.of());
        }
        List<Tombstone> lost = new ArrayList<>();
        if (TypeParts.sameKind(type, now)) {
            Set<String> there = new HashSet<>(TypeParts.of(now));
            String previous = "";
            for (String part : TypeParts.of(type)) {
                if (!there.contains(part)) {
                    lost.add(new Tombstone(
                            release,
                            1,
                            false,
                            type instanceof ObjectType ? previous : "",
                            type.accept(new Only(part))));
                }
                previous = part;
            }
        }
        return lost;
    }

    /** A type with one of its parts alone. */
    private static final class Only implements TypeDeclaration.Visitor<TypeDeclaration> {
        private final String part;

        Only(String part) {
            this.part = part;
        }

        @Override
        public TypeDeclaration object(ObjectType type) {
            List<Property> properties = type.properties().stream()
                    .filter(property -> property.wireName().equals(part))
                    .toList();
            return new ObjectType(type.id(), type.role(), "", null, type.span(), properties, null);
        }

        @Override
        public TypeDeclaration enumeration(EnumType type) {
            List<EnumType.Value> values = type.values().stream()
                    .filter(value -> value.value().equals(part))
                    .toList();
            return new EnumType(type.id(), type.role(), "", null, type.span(), type.valueType(), type.open(), values);
        }

        @Override
        public TypeDeclaration union(UnionType type) {
            List<UnionType.Arm> arms = type.arms().stream()
                    .filter(arm -> arm.type().toString().equals(part))
                    .toList();
            return new UnionType(type.id(), type.role(), "", null, type.span(), arms, discriminator(type));
        }

        /** The values by which a discriminator leads to the arm. */
        private @Nullable Discriminator discriminator(UnionType type) {
            Discriminator all = type.discriminator();
            if (all == null) {
                return null;
            }
            Map<String, TypeId> values = new LinkedHashMap<>();
            all.values().forEach((value, arm) -> {
                if (new TypeRef.Named(arm).toString().equals(part)) {
                    values.put(value, arm);
                }
            });
            return new Discriminator(all.wireName(), values);
        }
    }
}

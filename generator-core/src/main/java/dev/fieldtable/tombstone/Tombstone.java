package dev.fieldtable.tombstone;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeParts;

/**
 * A type, or a part of one, that the docs had and no longer have.
 *
 * @param since the release that lacked it first
 * @param stayed the number of releases that it was kept in, that one included
 * @param whole whether the type is gone; else its only part is
 * @param behind the name in JSON of the property that stood in front of it; empty for the first one and for whatever is
 *     no property
 * @param type the type as it was last documented; if not {@code whole}, with that part alone
 */
public record Tombstone(String since, int stayed, boolean whole, String behind, TypeDeclaration type) {
    /**
     * Refuses what stands for nothing.
     *
     * @throws IllegalArgumentException if not exactly one part is gone, or it was kept in no release
     */
    public Tombstone {
        if (stayed < 1) {
            throw new IllegalArgumentException("`stayed` is less than 1");
        }
        if (!whole && TypeParts.of(type).size() != 1) {
            throw new IllegalArgumentException("`" + type.id() + "` has "
                    + TypeParts.of(type).size() + " parts, and should have the one that is gone");
        }
    }

    /** {@return the type that is gone or lost a part} */
    TypeId owner() {
        return type.id();
    }

    /** {@return what the part is known by within its type; empty for a type} */
    String part() {
        return whole ? "" : TypeParts.of(type).get(0);
    }

    /** {@return whether both stand for the same thing} */
    boolean isFor(Tombstone other) {
        return owner().equals(other.owner()) && whole == other.whole && part().equals(other.part());
    }

    Tombstone olderBy(int releases) {
        return new Tombstone(since, stayed + releases, whole, behind, type);
    }

    /** {@return what it stands for, as people call it} */
    @Override
    public String toString() {
        if (whole) {
            return owner().toString();
        }
        return owner() + "."
                + (type instanceof UnionType union ? union.arms().get(0).type().label() : part());
    }
}

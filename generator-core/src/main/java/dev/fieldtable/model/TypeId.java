package dev.fieldtable.model;

import java.util.Comparator;

/**
 * What a type is known by. Titles alone do not do: hundreds repeat across the packages of one real API.
 *
 * @param packageName the documented package, dotted, such as {@code components}; empty for pages that stand in no
 *     folder
 * @param name the documented name, such as {@code UserPlexAccount}
 */
public record TypeId(String packageName, String name) implements Comparable<TypeId> {
    private static final Comparator<TypeId> ORDER =
            Comparator.comparing(TypeId::packageName).thenComparing(TypeId::name);

    @Override
    public int compareTo(TypeId other) {
        return ORDER.compare(this, other);
    }

    /** {@return the dotted form, such as {@code components.UserPlexAccount}} */
    @Override
    public String toString() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}

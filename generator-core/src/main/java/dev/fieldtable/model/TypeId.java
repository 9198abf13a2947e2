package dev.fieldtable.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

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

    // Each lookup asks for these two. What a record has of itself is put together when it is first asked for, and takes
    // three times
    // as long where Java's optimising compiler is left out.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeId id && name.equals(id.name) && packageName.equals(id.packageName);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + name.hashCode();
    }

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

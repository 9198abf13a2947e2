package dev.fieldtable.damage;

import java.util.Set;

/** Kinds of damage that are still read wrongly. */
final class Pending {
    static final Set<String> KINDS = Set.of("tables as lists");

    private Pending() {}
}

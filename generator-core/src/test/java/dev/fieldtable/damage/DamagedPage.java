package dev.fieldtable.damage;

/**
 * A page before and after.
 *
 * @param before the sound page; not always the original, since a pipe that loses its backslash must have had one
 * @param after the same page, damaged
 */
record DamagedPage(String before, String after) {}

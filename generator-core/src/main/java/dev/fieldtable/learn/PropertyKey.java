package dev.fieldtable.learn;

import dev.fieldtable.model.TypeId;

/**
 * A property of the docs.
 *
 * @param type the type that has it
 * @param property its documented name
 */
record PropertyKey(TypeId type, String property) {}

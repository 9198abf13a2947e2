package dev.fieldtable.example;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeId;

/**
 * A name that JSON has for a property.
 *
 * @param owner the type that has the property
 * @param property the property
 * @param key the name
 * @param object whether its value was an object, or a list of objects
 */
public record SeenName(TypeId owner, Property property, String key, boolean object) {}

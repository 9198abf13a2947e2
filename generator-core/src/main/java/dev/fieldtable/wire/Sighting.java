package dev.fieldtable.wire;

/**
 * A name in JSON, seen where true names stand: in a document, or in a schema.
 *
 * @param owner what the source calls the type that has the property; empty if it calls it nothing
 * @param key the name, as it is
 * @param object whether the value is an object, or a list of objects
 * @param where where it was seen, for people, such as {@code account.json#/librarySectionID}
 */
public record Sighting(String owner, String key, boolean object, String where) {}

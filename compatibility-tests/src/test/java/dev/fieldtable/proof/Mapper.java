package dev.fieldtable.proof;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapper of either line of Jackson. */
interface Mapper {
    /** Reads JSON. */
    Object read(String json, Class<?> type) throws Exception;

    /** Writes JSON. */
    String write(Object value) throws Exception;

    /** Writes JSON for a value that is declared as a type. */
    String writeFor(Object value, Class<?> declared) throws Exception;

    /** The version of the mapper. */
    String version();

    /** What {@code readerForUpdating} makes of a value and a document. */
    Object update(Object value, String json) throws Exception;

    /** What {@code updateValue} makes of a value and those that are to replace some of its own. */
    Object updateValue(Object value, Object overrides) throws Exception;

    /** What {@code convertValue} makes of a value. */
    Object convert(Object value, Class<?> type) throws Exception;

    /** The tree of a value, of this line's own kind. */
    Object tree(Object value) throws Exception;

    /** A tree of an object with one property, whose node is that of the value's class: of a {@code Short}, or of bytes. */
    Object tree(String name, Object value) throws Exception;

    /** What {@code treeToValue} makes of such a tree. */
    Object readTree(Object tree, Class<?> type) throws Exception;

    /** Writes JSON for those who may see a view. */
    String writeView(Object value, Class<?> view) throws Exception;

    /** What the introspection says of the properties that are written, in order. */
    List<Seen> written(Class<?> type);

    /** What the introspection says of the properties that are read, in order. */
    List<Seen> read(Class<?> type);

    /** What the introspection says of a class. */
    @Nullable
    String description(Class<?> type);

    /** What {@code acceptJsonFormatVisitor} is told: by the name in JSON the kind of value, with a star if it is required. */
    Map<String, String> visit(Class<?> type) throws Exception;

    /**
     * A property as Jackson sees it.
     *
     * @param name its name in JSON
     * @param required whether it has to be there
     * @param description what is said of it; empty if nothing is
     */
    record Seen(String name, boolean required, String description) {}
}

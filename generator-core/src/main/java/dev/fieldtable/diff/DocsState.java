package dev.fieldtable.diff;

import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.TypeModel;
import java.util.List;

/**
 * The docs at one time.
 *
 * @param types the types that Java is generated for, closed under reference
 * @param operations the operations that the docs name, with types of which some may not be among these; empty if nobody
 *     knows any
 * @param java what they look like in Java
 * @param strict whether models refuse documents that are not as documented
 * @param fillsDefaults whether builders set the defaults that the docs name
 */
public record DocsState(
        TypeModel types, List<ApiOperation> operations, JavaApi java, boolean strict, boolean fillsDefaults) {
    /** Copies the list. */
    public DocsState {
        operations = List.copyOf(operations);
    }
}

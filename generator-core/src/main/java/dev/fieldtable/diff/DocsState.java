package dev.fieldtable.diff;

import dev.fieldtable.model.TypeModel;

/**
 * The docs at one time.
 *
 * @param types the types that Java is generated for, closed under reference
 * @param java what they look like in Java
 * @param strict whether models refuse documents that are not as documented
 */
public record DocsState(TypeModel types, JavaApi java, boolean strict) {}

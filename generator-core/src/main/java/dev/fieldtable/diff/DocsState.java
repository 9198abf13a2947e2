package dev.fieldtable.diff;

import dev.fieldtable.model.TypeModel;

/**
 * The docs at one time.
 *
 * @param types the types that Java is generated for, closed under reference
 * @param java what they look like in Java
 * @param strict whether models refuse documents that are not as documented
 * @param fillsDefaults whether builders set the defaults that the docs name
 */
public record DocsState(TypeModel types, JavaApi java, boolean strict, boolean fillsDefaults) {}

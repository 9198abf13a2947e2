package dev.fieldtable.sample;

/**
 * Two documents of a type, exactly as documented.
 *
 * @param minimal the one with no more than has to be there
 * @param full the one with each property once, and no more than has to be there within their values
 */
public record Sample(Object minimal, Object full) {}

package dev.fieldtable.model;

/**
 * That something should no longer be used.
 *
 * @param reason what the docs say about it; empty if nothing
 * @param description what remains of the description without the deprecation notice; may be empty
 */
public record Deprecation(String reason, String description) {}

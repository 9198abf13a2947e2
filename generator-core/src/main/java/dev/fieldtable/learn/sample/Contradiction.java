package dev.fieldtable.learn.sample;

/**
 * Something in which answers are at odds with the docs.
 *
 * @param departure what it is
 * @param times how often it was seen
 * @param where the first place, for people, such as {@code account.json#/subscription/plan}
 */
public record Contradiction(Departure departure, int times, String where) {}

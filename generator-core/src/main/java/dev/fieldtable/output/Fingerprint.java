package dev.fieldtable.output;

/**
 * What a generated type, or one that comes with all of them, follows from, in two hashes, for whoever compares two states of the
 * docs without having the earlier one.
 *
 * @param surface of what its users see: all but the following, as {@link QuickHash} gives it
 * @param words of what is told of it in words, and of the lines where it is told
 */
public record Fingerprint(String surface, String words) {}

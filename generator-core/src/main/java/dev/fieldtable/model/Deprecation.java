package dev.fieldtable.model;

import org.jspecify.annotations.Nullable;

/**
 * That something should no longer be used.
 *
 * @param reason what is said about it; empty if nothing
 * @param description what remains of the description without the deprecation notice; may be empty
 * @param goneSince the release since which the docs no longer have it, so that it will go; {@code null} for what is
 *     documented
 */
public record Deprecation(
        String reason, String description, @Nullable String goneSince) {
    /**
     * A deprecation that the docs tell of.
     *
     * @param reason what they say about it; empty if nothing
     * @param description what remains of the description without the deprecation notice; may be empty
     */
    public Deprecation(String reason, String description) {
        this(reason, description, null);
    }

    /**
     * Tells what only stays for the users of before.
     *
     * @param deprecation the deprecation of a type or of a part of one; {@code null} if it has none
     * @return whether the docs no longer have it
     */
    public static boolean isGone(@Nullable Deprecation deprecation) {
        return deprecation != null && deprecation.goneSince() != null;
    }
}

package dev.fieldtable.model;

/**
 * How many of some things were understood.
 *
 * @param all how many there are
 * @param read how many of them were understood
 */
public record Share(int all, int read) {
    /** Nothing to understand. */
    public static final Share NONE = new Share(0, 0);

    /** {@return how many were not understood} */
    public int unread() {
        return all - read;
    }
}

package dev.fieldtable.diff;

/**
 * What a change means to one kind of user.
 *
 * @param level how bad it is
 * @param reason why; empty if the change does not concern them
 */
public record Impact(Level level, String reason) {
    /** The change does not concern them. */
    public static final Impact NONE = new Impact(Level.NONE, "");

    /** How bad a change is. */
    public enum Level {
        /** Nothing changes. */
        NONE,
        /** Something changes, and all goes on. */
        COMPATIBLE,
        /** What worked no longer does. */
        BREAKING
    }

    static Impact compatible(String reason) {
        return new Impact(Level.COMPATIBLE, reason);
    }

    static Impact breaking(String reason) {
        return new Impact(Level.BREAKING, reason);
    }

    /** {@return whether what worked no longer does} */
    public boolean breaks() {
        return level == Level.BREAKING;
    }
}

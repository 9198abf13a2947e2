package dev.fieldtable.source;

import org.jspecify.annotations.Nullable;

/**
 * Which dialect a page was read in, and why.
 *
 * @param page the page's path
 * @param dialect the name of the dialect
 * @param usual whether it is the dialect of undamaged pages, which goes without saying
 * @param reason what decided
 * @param sign what on the page decided; nothing if something else did
 */
public record ChosenDialect(
        String page,
        String dialect,
        boolean usual,
        Reason reason,
        @Nullable Sign sign) {
    /** What may decide. */
    public enum Reason {
        /** Something on the page shows the dialect. */
        SIGN("sign"),
        /** Nothing on the page shows any. */
        DEFAULT("default"),
        /** The user did. */
        OPTION("option");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** {@return the name that reports use} */
        public String label() {
            return label;
        }
    }

    /** {@return it in words, such as {@code account.md: read as table-python: header row at 6:1}} */
    @Override
    public String toString() {
        String why =
                sign != null ? sign.toString() : reason == Reason.OPTION ? "as asked for" : "nothing shows another";
        return page + ": read as " + dialect + ": " + why;
    }
}

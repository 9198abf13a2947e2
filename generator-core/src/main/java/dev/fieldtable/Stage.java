package dev.fieldtable;

import java.util.Locale;

/** What a run does, one after the other, for whoever wants to know how long it takes. */
public enum Stage {
    /** Java begins, and what was said to the run is understood. */
    START,
    /** Published docs are fetched. */
    FETCH,
    /** Pages are read from the disk. */
    READ,
    /** What was made before is held against what it follows from. */
    LOOK,
    /** It is found out what each page says. */
    PARSE,
    /** It is found out what all pages mean together. */
    LINK,
    /** Names in Java are settled. */
    NAMES,
    /** Java is written, in memory. */
    EMIT,
    /** The docs are written for the tools of others, in memory. */
    EXPORT,
    /** Two states are compared: of docs, or of files. */
    COMPARE,
    /** Files are written to the disk. */
    WRITE;

    /** {@return what it is called where times are told, such as {@code parse}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.fieldtable.proof;

/** What an API that moves on does to a document, and what else is done to it here. */
enum Drift {
    /** A property that is not sent any more. */
    REMOVED("properties removed"),
    /** A value that is sent as null. */
    NULL("values set to null"),
    /** A value that an enum does not know. */
    UNKNOWN_VALUE("unknown enum values"),
    /** A property that nobody has documented. */
    UNKNOWN_PROPERTY("unknown properties"),
    /** A value that fits no arm of a union. */
    UNKNOWN_MEMBER("unknown union members"),
    /** A number in quotes. */
    NUMBER_AS_TEXT("numbers as text"),
    /** A value of another kind, or one that is not as documented in another way. */
    OTHER("other changes");

    private final String plural;

    Drift(String plural) {
        this.plural = plural;
    }

    /** How a count of it reads. */
    String plural() {
        return plural;
    }
}

package dev.fieldtable.upstream;

/** Docs cannot be had. The message is a part of a sentence. */
final class UnreachableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreachableException(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}

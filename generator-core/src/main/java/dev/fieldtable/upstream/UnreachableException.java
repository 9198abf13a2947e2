package dev.fieldtable.upstream;

import dev.fieldtable.io.IoReason;

/** Docs cannot be had. The message is a part of a sentence, however the text of a library in it ends. */
final class UnreachableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreachableException(String why) {
        super(IoReason.unended(why));
    }

    String why() {
        return String.valueOf(getMessage());
    }
}

package dev.fieldtable.state;

/** A place in a state file that is not as it should be. {@link StateFile} makes a diagnostic of it. */
public final class StateFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int offset;
    private final int length;

    /** A fault, with what is wrong as a part of a sentence. */
    StateFault(String reason, int offset, int length) {
        super(reason);
        this.reason = reason;
        this.offset = offset;
        this.length = length;
    }

    /** What is wrong, as a part of a sentence. */
    String reason() {
        return reason;
    }

    int offset() {
        return offset;
    }

    int length() {
        return length;
    }
}

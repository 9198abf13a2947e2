package dev.fieldtable.learn.json;

/** A text is not what it should be. The message is a sentence. */
public final class DamageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * Damage.
     *
     * @param message a sentence that says what is wrong
     * @param offset where in the text
     */
    DamageException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /** {@return the sentence} */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** {@return where in the text it is wrong, from 0; perhaps its end} */
    public int offset() {
        return offset;
    }
}

package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;

/** A part of a document that cannot be what it says. The message is a sentence. */
final class SchemaFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Json part;

    private final String nextStep;

    /**
     * A fault.
     *
     * @param part the value that is wrong
     * @param sentence what is wrong
     * @param nextStep what to do
     */
    SchemaFault(Json part, String sentence, String nextStep) {
        super(sentence);
        this.part = part;
        this.nextStep = nextStep;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    Json part() {
        return part;
    }

    String nextStep() {
        return nextStep;
    }
}

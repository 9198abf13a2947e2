package dev.fieldtable.project.setting;

import dev.fieldtable.option.OptionValues;

/** What can be done with a project. */
public enum RunKind {
    /** Docs become Java files. */
    GENERATE("Write models and validators."),
    /** Generated files are compared with what the docs yield. */
    CHECK("Would generating change anything? Writes nothing, and says what mends it."),
    /** What was understood of the docs is shown. */
    INSPECT("Show what was understood: in numbers, a model of it, or all of it row by row."),
    /** The linked model is made a page of HTML. */
    EXPLORE("Show the linked model as a page of HTML: to search, to follow, to hold answers against."),
    /** The linked model is handed on to the tools of others. */
    EXPORT("Hand the docs on to other tools, as OpenAPI, JSON Schema or samples."),
    /** A description is proposed of how the docs are written. */
    DESCRIBE("Propose a description of how docs are written that no tool has written."),
    /** What is wrong or doubtful in the docs is shown. */
    LINT("Show what is wrong or doubtful in the docs."),
    /** Two states of the docs are compared. */
    DIFF("Show what changed between two states of the docs, and what it breaks."),
    /** Published docs are fetched, and all that follows from them is brought up to date. */
    SYNC("Fetch docs from where they are published, generate from them, and tell what changed."),
    /** Docs become Java files whenever a page is saved. */
    WATCH("Generate, and again whenever a page is saved, until interrupted."),
    /** What the docs do not say is learned from elsewhere. */
    LEARN("Learn what the docs do not say, from a client's source, an OpenAPI document or answers."),
    /** An answer is read against the docs. */
    TRY("Read an answer of the API against the docs, and say what of it is reached."),
    /** The settings file is written. */
    INIT("Write a settings file from what is there.");

    private final String sentence;

    RunKind(String sentence) {
        this.sentence = sentence;
    }

    /** {@return the name of the command and of the goal, such as {@code generate}} */
    public String label() {
        return OptionValues.label(this);
    }

    /** {@return what it does, in a sentence} */
    public String sentence() {
        return sentence;
    }
}

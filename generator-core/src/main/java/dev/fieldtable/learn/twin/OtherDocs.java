package dev.fieldtable.learn.twin;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.model.TypeModel;
import java.util.List;

/**
 * Docs of the same API in another language.
 *
 * @param model their types, with documented names
 * @param names what these names are
 * @param shown the names in JSON that JSON in them shows, about single properties of theirs
 */
public record OtherDocs(TypeModel model, Names names, List<Fact> shown) {
    /** Copies the list. */
    public OtherDocs {
        shown = List.copyOf(shown);
    }

    /** What the documented names of a language are. */
    public enum Names {
        /** They are those in JSON. */
        AS_IN_JSON,
        /** The language puts words together by capitals, and keeps those within a name. */
        WITH_ITS_CAPITALS,
        /** The language makes them in a way that shows nothing of those in JSON. */
        MADE
    }
}

package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;

/** A way to spell types. Sealed, since its questions are ours and change with the layouts that ask them. */
public sealed interface TypeLanguage permits PythonTypes {
    /** {@return the language of Python's annotations} */
    static TypeLanguage python() {
        return new PythonTypes();
    }

    /** {@return the name that options and reports use, such as {@code python}} */
    String name();

    /**
     * Reads a type.
     *
     * @param cell the Markdown of a table's cell or of a union arm's heading, with links, emphasis and code spans
     * @return the type; {@link TypeExpression.Unreadable} and a diagnostic for a spelling that is not understood.
     *     Never throws
     */
    Outcome<TypeExpression> parse(Cell cell);

    /**
     * Tells what the spelling of a type says of presence and null where it names neither: a language that would have
     * written {@code Optional} says by leaving it out that the value is always there, and one that has no way to write
     * it around such a type says nothing.
     *
     * @param type the type, as {@link #parse} has given it
     * @return what holds of a field as long as neither its mark nor a word of the type says otherwise
     */
    Presence withoutWord(TypeExpression type);

    /**
     * Gives a rendered type those links back that every page has, such as those to the language's own documentation.
     *
     * @param rendered a type's text as a browser shows it, without links and emphasis
     * @return its Markdown, as far as it can be told
     */
    String withLinks(String rendered);
}

package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to spell types. Sealed, since its questions are ours and change with the layouts that ask them. */
public sealed interface TypeLanguage permits PythonTypes, GrammarTypes, DescribedTypes, TemplateTypes {
    /** {@return the language of Python's annotations} */
    static TypeLanguage python() {
        return new PythonTypes();
    }

    /**
     * All languages that docs may be in.
     *
     * @return the languages; where two of them read the same, the earlier one is taken
     */
    static List<TypeLanguage> all() {
        return List.of(
                python(),
                TypeScriptTypes.LANGUAGE,
                GoTypes.LANGUAGE,
                JavaTypes.LANGUAGE,
                CSharpTypes.LANGUAGE,
                PhpTypes.LANGUAGE,
                RubyTypes.LANGUAGE);
    }

    /** {@return the language that a description says} */
    static TypeLanguage described(DialectDescription description) {
        return new DescribedTypes(description);
    }

    /**
     * The languages of docs that a template prints: names of types without Markdown, between stars.
     *
     * @return the languages; where two of them read the same, the earlier one is taken
     */
    static List<TypeLanguage> ofTemplates() {
        return OpenApiTypes.ALL;
    }

    /** {@return the name that options and reports use, such as {@code python}} */
    String name();

    /** {@return what people call it, such as {@code Python}} */
    String title();

    /** {@return how it writes the names of fields, which docs have in the place of those in JSON} */
    NameStyle names();

    /**
     * Reads a type in the row of a table.
     *
     * @param cell the Markdown of the cell, with links, emphasis and code spans
     * @param example what the row shows of its values; empty for nothing
     * @return the type as {@link #parse(Cell)} gives it, but that a word which may be two things is what is shown; where
     *     nothing is, a diagnostic tells what it was taken for. Never throws
     */
    Outcome<TypeExpression> parse(Cell cell, String example);

    /**
     * Reads a type that stands by itself.
     *
     * @param cell its Markdown, with links, emphasis and code spans
     * @return the type; {@link TypeExpression.Unreadable} and a diagnostic for a spelling that is not understood.
     *     Never throws
     */
    Outcome<TypeExpression> parse(Cell cell);

    /**
     * Reads a type that may be one of another language. Quick, since nothing tells of what is wrong with it.
     *
     * @param type the type
     * @return the type as {@link #parse(Cell)} gives it; {@code null} for a spelling that is not understood. Never throws
     */
    @Nullable
    TypeExpression read(SpelledType type);

    /**
     * Reads the type of a union's arm, which some languages spell otherwise than that of a field.
     *
     * @param heading the Markdown of its heading, or what {@link #declared} found in the code below
     * @return the type as {@link #parse(Cell)} gives it
     */
    Outcome<TypeExpression> arm(Cell heading);

    /**
     * Finds the type in code that declares a value of it.
     *
     * @param code lines of code of the language, such as the example below a union arm's heading
     * @return the type as it is spelled there; nothing if the first line declares none
     */
    Optional<String> declared(String code);

    /**
     * Takes off what the language puts before the names of an enum's constants where it has no enum to put around them.
     *
     * @param constants the names of all constants of an enum, as documented
     * @param type what the enum is called
     * @return the names of the same constants as members of the enum, in the same order
     */
    List<String> constants(List<String> constants, String type);

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
     * Tells whether the docs of the language have pages of unions that say what these are called and not what they are of.
     *
     * @return whether a page with nothing but a title and prose may be a union's
     */
    boolean hasBareUnions();

    /**
     * Gives a rendered type those links back that every page has, such as those to the language's own documentation.
     *
     * @param rendered a type's text as a browser shows it, without links and emphasis
     * @return its Markdown, as far as it can be told
     */
    String withLinks(String rendered);
}

package dev.fieldtable.dialect.description;

import dev.fieldtable.model.ScalarKind;
import java.util.List;

/**
 * How types are spelled. A spelling may have a hole for another type, <code>{}</code>, or one for any text, {@code *}.
 *
 * @param scalars spellings of scalars; the first that fits
 * @param lists spellings of lists, with a hole for the type of the elements; of anything without a hole
 * @param maps spellings of maps, with a hole for the type of the values; any value without a hole
 * @param nullables spellings of what may be null, with a hole for the type of it otherwise
 * @param values spellings of the values that a text may have, with a hole for them, such as <code>enum ({})</code>
 * @param unions what stands between the arms of a union, such as {@code " or "}
 * @param noise words before or behind a type that say nothing of it, such as {@code partial} and {@code object}
 * @param required words before or behind a type of what has to be there, such as {@code ; required}
 * @param optional words before or behind a type of what may be left out
 * @param listLabels words of the column of labels that make a list of a type, such as {@code repeated}; in lower case
 * @param notes whether what stands in round brackets behind a type is prose
 * @param byName whether a name without a link is a type of these docs
 */
public record TypeWords(
        List<ScalarWord> scalars,
        List<String> lists,
        List<String> maps,
        List<String> nullables,
        List<String> values,
        List<String> unions,
        List<String> noise,
        List<String> required,
        List<String> optional,
        List<String> listLabels,
        boolean notes,
        boolean byName) {
    /**
     * A spelling of a scalar.
     *
     * @param spelling the spelling, or a template for any number of them
     * @param kind the scalar
     */
    public record ScalarWord(String spelling, ScalarKind kind) {}

    /** Copies the lists. */
    public TypeWords {
        scalars = List.copyOf(scalars);
        lists = List.copyOf(lists);
        maps = List.copyOf(maps);
        nullables = List.copyOf(nullables);
        values = List.copyOf(values);
        unions = List.copyOf(unions);
        noise = List.copyOf(noise);
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        listLabels = List.copyOf(listLabels);
    }
}

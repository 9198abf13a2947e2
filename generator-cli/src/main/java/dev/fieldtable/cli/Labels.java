package dev.fieldtable.cli;

import dev.fieldtable.option.OptionValues;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option's value by the name that it has in the interface, such as {@code lower-camel}.
 *
 * @param <E> the values that are known
 */
abstract class Labels<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final Class<E> values;

    Labels(Class<E> values) {
        this.values = values;
    }

    @Override
    public E convert(String text) {
        try {
            return OptionValues.one(values, text);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** {@return the names, for help and completion} */
    @Override
    public Iterator<String> iterator() {
        return OptionValues.labels(values).iterator();
    }

    /** Reads a word that must be one of these. */
    static String known(List<String> words, String text) {
        try {
            return OptionValues.known(words, text);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    private static TypeConversionException refused(IllegalArgumentException reason) {
        return new TypeConversionException(reason.getMessage());
    }
}

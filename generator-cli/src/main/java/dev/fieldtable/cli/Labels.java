package dev.fieldtable.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option's value by the name that it has in the interface, such as {@code lower-camel}.
 *
 * @param <T> the type of the value
 */
abstract class Labels<T> implements ITypeConverter<T>, Iterable<String> {
    private final List<T> values;
    private final Function<T, String> label;

    Labels(List<T> values, Function<T, String> label) {
        this.values = values;
        this.label = label;
    }

    /** {@return the name of a constant as the interface spells it} */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public T convert(String text) {
        for (T value : values) {
            if (label.apply(value).equals(text)) {
                return value;
            }
        }
        throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", this));
    }

    /** {@return the names, for help and completion} */
    @Override
    public Iterator<String> iterator() {
        return values.stream().map(label).iterator();
    }
}

package dev.fieldtable.project.setting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be said about a project or a run. {@link Catalogue} has all of them.
 *
 * @param <T> what its value is
 */
public final class Setting<T> {
    private final String name;
    private final ValueType<T> type;
    private final @Nullable T standard;
    private final boolean kept;
    private final Set<RunKind> runs;
    private final String sentence;

    Setting(String name, ValueType<T> type, @Nullable T standard, boolean kept, Set<RunKind> runs, String sentence) {
        this.name = name;
        this.type = type;
        this.standard = standard;
        this.kept = kept;
        this.runs = Collections.unmodifiableSet(EnumSet.copyOf(runs));
        this.sentence = sentence;
    }

    /** {@return its name in camel case, such as {@code wireNames}; doors spell it in their own way} */
    public String name() {
        return name;
    }

    /** {@return how words become its value} */
    public ValueType<T> type() {
        return type;
    }

    /** {@return its value where nothing is said; nothing if it has none} */
    public Optional<T> standard() {
        return Optional.ofNullable(standard);
    }

    /** {@return whether a settings file may hold it; else it is said of a single run} */
    public boolean isKept() {
        return kept;
    }

    /** {@return the runs that it has an effect on} */
    public Set<RunKind> runs() {
        return runs;
    }

    /** {@return what it decides, in a sentence or two, without the known words and the default} */
    public String sentence() {
        return sentence;
    }

    /**
     * The whole of what is to be known of it: what it decides, the words that are known, and the default.
     *
     * @return sentences, the same at every door
     */
    public String description() {
        StringBuilder text = new StringBuilder(sentence);
        // The page of all settings has them, and so has the answer to a wrong one.
        if (type.isName()) {
            text.append(" One of the names in docs/settings.md.");
        } else if (!type.known().isEmpty()) {
            text.append(type.shape() == ValueType.Shape.ONE ? " One of " : " Of ")
                    .append(String.join(", ", type.known()))
                    .append('.');
        }
        if (standard != null
                && type.shape() != ValueType.Shape.FLAG
                && !type.write(standard).isEmpty()) {
            text.append(" Default: ")
                    .append(String.join(",", type.write(standard)))
                    .append('.');
        }
        return text.toString();
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name;
    }
}

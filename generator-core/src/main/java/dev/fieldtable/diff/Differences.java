package dev.fieldtable.diff;

import dev.fieldtable.model.Since;
import dev.fieldtable.source.SourceSpan;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What changed between two states of the docs.
 *
 * @param entries the changes of models, one entry each, sorted by type
 * @param operations the changes of operations, sorted by path
 * @param prose the descriptions and examples that are worded differently, which no program notices
 * @param since since which state what there is now is there, where that is known
 */
public record Differences(List<Entry> entries, List<OperationChange> operations, List<Prose> prose, Since since) {
    /** That nothing has changed. */
    public static final Differences NONE = new Differences(List.of(), List.of(), List.of(), Since.UNKNOWN);

    /** Copies the lists. */
    public Differences {
        entries = List.copyOf(entries);
        operations = List.copyOf(operations);
        prose = List.copyOf(prose);
    }

    /**
     * Words that changed.
     *
     * @param subject what they are about, such as {@code components.Items.title}
     * @param before the place in the docs of before
     * @param after the place in the docs of now
     */
    public record Prose(String subject, SourceSpan before, SourceSpan after) {}

    /** The part of a semantic version that should be raised. */
    public enum Version {
        /** Nothing changed. */
        NONE,
        /** Only words changed. */
        PATCH,
        /** There is more than before, and nothing breaks. */
        MINOR,
        /** Something breaks. */
        MAJOR;

        /** {@return the name that people and programs read} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return how many changes there are, but for words} */
    public int number() {
        return entries.size() + operations.size();
    }

    /** {@return how many properties have another name in JSON, although the docs call them the same} */
    public int renamedInJsonAlone() {
        return (int) entries.stream()
                .map(Entry::change)
                .filter(change -> change instanceof Change.RenamedProperty renamed && renamed.isInJsonAlone())
                .count();
    }

    private Stream<Impacting> changes() {
        return Stream.concat(entries.stream(), operations.stream());
    }

    /** {@return the part of a semantic version that these changes ask to raise} */
    public Version version() {
        if (changes().anyMatch(Impacting::breaks)) {
            return Version.MAJOR;
        }
        if (number() > 0) {
            return Version.MINOR;
        }
        return prose.isEmpty() ? Version.NONE : Version.PATCH;
    }

    /**
     * Counts what breaks.
     *
     * @param axis for whom
     * @return the number of changes
     */
    public int breaking(Axis axis) {
        return (int) changes().filter(change -> change.impact(axis).breaks()).count();
    }

    /**
     * Tells whether something breaks.
     *
     * @param wanted what the user wants to fail on
     * @return whether a change breaks any of that
     */
    public boolean breaks(Collection<FailOn> wanted) {
        return wanted.stream().flatMap(each -> each.axes().stream()).anyMatch(axis -> breaking(axis) > 0);
    }
}

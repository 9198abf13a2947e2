package dev.fieldtable.diff;

import dev.fieldtable.source.SourceSpan;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What changed between two states of the docs.
 *
 * @param entries the changes, one entry each, sorted by type
 * @param prose the descriptions and examples that are worded differently, which no program notices
 */
public record Differences(List<Entry> entries, List<Prose> prose) {
    /** Copies the lists. */
    public Differences {
        entries = List.copyOf(entries);
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

    /** {@return the part of a semantic version that these changes ask to raise} */
    public Version version() {
        if (entries.stream().anyMatch(Entry::breaks)) {
            return Version.MAJOR;
        }
        if (!entries.isEmpty()) {
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
        return (int)
                entries.stream().filter(entry -> entry.impact(axis).breaks()).count();
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

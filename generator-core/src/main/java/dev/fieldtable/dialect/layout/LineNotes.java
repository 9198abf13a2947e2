package dev.fieldtable.dialect.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Notes in the lines of a description, each opened by a word: {@code Default: 5}. One goes on to the end of its line, or to
 * the next note.
 */
final class LineNotes {
    private final List<String> all;

    /**
     * Knows the notes of some docs.
     *
     * @param all what opens them, in lower case
     */
    LineNotes(List<String> all) {
        this.all = all;
    }

    /**
     * Reads notes, and takes those that were read out of a description.
     *
     * @param description the description
     * @param opening what opens these notes
     * @param reader tells of what stands behind whether it was read
     * @return what is left
     */
    String without(String description, List<String> opening, Predicate<SeenLine.Part> reader) {
        if (opening.isEmpty() || description.isEmpty()) {
            return description;
        }
        List<String> lines = new ArrayList<>();
        boolean changed = false;
        for (String line : description.split("\n", -1)) {
            String left = left(line, opening, reader);
            changed |= !left.equals(line);
            if (left.equals(line) || !left.isEmpty()) {
                lines.add(left);
            }
        }
        return changed ? String.join("\n", lines).strip() : description;
    }

    private String left(String source, List<String> opening, Predicate<SeenLine.Part> reader) {
        SeenLine line = SeenLine.of(source);
        StringBuilder left = new StringBuilder();
        int kept = 0;
        SeenLine.Part note = line.firstOf(opening, 0);
        while (!note.isEmpty()) {
            SeenLine.Part behind =
                    line.behind(note).upTo(line.firstOf(all, note.end()).start());
            if (reader.test(behind.stripped().withoutStop())) {
                left.append(source, kept, note.sourceStart());
                kept = behind.sourceEnd();
            }
            note = line.firstOf(opening, note.end());
        }
        return kept == 0
                ? source
                : left.append(source.substring(kept)).toString().strip();
    }
}

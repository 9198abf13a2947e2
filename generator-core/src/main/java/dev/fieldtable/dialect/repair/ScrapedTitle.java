package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.house.SectionWords;
import dev.fieldtable.source.PageEnding;
import dev.fieldtable.text.Letters;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the title among the lines above a section, some of which are no part of the page: menus, addresses, dates.
 *
 * <p>A title is a name, that is one word. The page's own file name confirms it, or the name of a Markdown file that is
 * shown above it; else the word that looks most like a type's name is taken.
 */
final class ScrapedTitle {
    private static final int NONE = 0;
    private static final int SURE = 4;
    private static final int LIKELY = 3;
    private static final int LONG_ENOUGH = 6;
    private static final int LONGEST_NAME = 200;

    private final ScrapedLines lines;
    private final SectionWords words;
    private final Set<String> stems = new HashSet<>();
    private int found;
    private boolean doubtful;

    ScrapedTitle(ScrapedLines lines, SectionWords words, String stem) {
        this.lines = lines;
        this.words = words;
        stems.add(stem);
    }

    /**
     * Looks for the title.
     *
     * @param from the first line that may be it
     * @param to the line behind the last one
     * @return the line, 0 if there is none
     */
    int find(int from, int to) {
        found = NONE;
        doubtful = false;
        for (int line = from; line < to; line++) {
            addFile(line);
        }
        int best = 0;
        for (int line = from; line < to && !lines.startsWith(line, words.example()); line++) {
            int rank = rank(line);
            if (rank > best || (rank == best && rank > 0 && rank < LIKELY)) {
                doubtful = rank == best && !lines.trimmed(line).equals(lines.trimmed(found));
                best = rank;
                found = line;
            }
        }
        return found;
    }

    /** {@return whether another line might as well be the title} */
    boolean isDoubtful() {
        return doubtful;
    }

    private void addFile(int line) {
        int end = lines.end(line);
        if (end - lines.start(line) < LONGEST_NAME) {
            String text = lines.trimmed(line);
            if (PageEnding.isOf(text)) {
                String file = PageEnding.without(text);
                stems.add(Letters.of(file.substring(file.lastIndexOf('/') + 1)));
            }
        }
    }

    private int rank(int line) {
        int length = lines.end(line) - lines.start(line);
        if (length == 0 || length > LONGEST_NAME) {
            return 0;
        }
        String word = lines.trimmed(line);
        if (!Names.isName(word)) {
            return 0;
        }
        String letters = Letters.of(word);
        if (stems.contains(letters)) {
            return SURE;
        }
        for (String stem : stems) {
            if (letters.length() >= LONG_ENOUGH && stem.startsWith(letters)) {
                return LIKELY;
            }
        }
        if (!Character.isUpperCase(word.charAt(0))) {
            return 0;
        }
        return Names.isCompound(word) ? 2 : 1;
    }
}

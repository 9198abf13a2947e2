package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.house.SectionWords;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading that stands for itself, neither in a quote nor in a list.
 *
 * @param block the index of its block
 * @param level 1 to 6
 * @param text its Markdown, trimmed
 * @param seen what a reader sees of it
 * @param span where the text stands; the heading's line if there is no text
 * @param firstLine the line it begins on, from 1
 * @param lastLine the line it ends on
 */
record PageHeading(int block, int level, String text, InlineText seen, SourceSpan span, int firstLine, int lastLine) {
    /** {@return the section of a type that it announces; {@code null} if it announces none} */
    @Nullable
    SectionKind section(SectionWords words) {
        // A title is never a section: there are types called Fields and Values.
        return level == 1 ? null : words.ofType(words()).orElse(null);
    }

    /** {@return the text that is seen, without a number before it} */
    String words() {
        return SectionLines.withoutNumber(seen.unraised());
    }

    /** {@return for each heading of a page the nearest one above it that is of a higher level; -1 where there is none} */
    static int[] above(List<PageHeading> headings) {
        int[] above = new int[headings.size()];
        for (int heading = 0; heading < above.length; heading++) {
            int at = heading - 1;
            // What stands between a heading and the one that it is below is of no higher level.
            while (at >= 0 && headings.get(at).level() >= headings.get(heading).level()) {
                at = above[at];
            }
            above[heading] = at;
        }
        return above;
    }
}

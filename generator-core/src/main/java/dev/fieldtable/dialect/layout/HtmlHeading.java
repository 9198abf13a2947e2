package dev.fieldtable.dialect.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading that a page spells in HTML, alone in its block.
 *
 * @param level 1 to 6
 * @param text what stands between its tags, on one line
 */
record HtmlHeading(int level, String text) {
    private static final int LONGEST = 1_000;

    private static final Pattern HEADING = Pattern.compile(
            "\\s*<h([1-6])(?:\\s[^>]*)?>(.*?)</h\\1\\s*>\\s*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** {@return the heading that a block is; {@code null} if it is another, or more than one} */
    static @Nullable HtmlHeading of(String block) {
        if (block.length() > LONGEST || !block.stripLeading().startsWith("<h")) {
            return null;
        }
        Matcher heading = HEADING.matcher(block);
        return heading.matches()
                ? new HtmlHeading(
                        heading.group(1).charAt(0) - '0',
                        heading.group(2).strip().replaceAll("\\s+", " "))
                : null;
    }
}

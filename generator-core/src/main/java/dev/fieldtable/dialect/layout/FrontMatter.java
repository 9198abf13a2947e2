package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML that tools for documentation keep above a page. Nobody sees it but for its title, which they show as the heading of a
 * page that has none.
 */
final class FrontMatter {
    private static final String FENCE = "---";
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*+[ \\t]*+:(?:[ \\t].*+)?+");
    private static final Pattern TITLE =
            Pattern.compile("title[ \\t]*+:[ \\t]++(?<quote>[\"']?+)(?<text>[^\\s\"'|>].*?)\\k<quote>[ \\t]*+");
    private static final Pattern FIRST_LEVEL = Pattern.compile(" {0,3}#(?:[ \\t].*+)?+|<h1[ >].*+|={3,}+[ \\t]*+");

    /** A title that is longer is none. */
    private static final int LONGEST_LINE = 1_000;

    private FrontMatter() {}

    /**
     * Takes it off.
     *
     * @param page a page
     * @return the page without it, and with its title as a heading if the page has no other; the page itself if there is none
     */
    static RestoredText without(RestoredText page) {
        String content = page.text().content();
        int from = PageScan.lineEnd(content, 0);
        if (!isFence(content, 0) || !isKey(content, from)) {
            return page;
        }
        int titleStart = -1;
        int titleEnd = -1;
        int at = from;
        while (at < content.length() && !isFence(content, at)) {
            int end = PageScan.textEnd(content, at);
            Matcher title = TITLE.matcher(content).region(at, end);
            if (titleStart < 0 && end - at < LONGEST_LINE && title.matches()) {
                titleStart = title.start("text");
                titleEnd = title.end("text");
            }
            at = PageScan.lineEnd(content, at);
        }
        if (at >= content.length()) {
            return page;
        }
        int below = PageScan.lineEnd(content, at);
        RestoredText.Editor editor = page.edit();
        if (titleStart < 0 || hasTitle(content, below)) {
            return editor.delete(0, below).finish();
        }
        return editor.replace(0, titleStart, "# ")
                .replace(titleEnd, below, "\n\n")
                .finish();
    }

    private static boolean isFence(String content, int line) {
        return content.substring(line, PageScan.textEnd(content, line))
                .stripTrailing()
                .equals(FENCE);
    }

    private static boolean isKey(String content, int line) {
        return KEY.matcher(content)
                .region(line, PageScan.textEnd(content, line))
                .matches();
    }

    private static boolean hasTitle(String content, int from) {
        PageScan lines = new PageScan(content, from);
        while (lines.next()) {
            if (!lines.inCode()
                    && FIRST_LEVEL
                            .matcher(content)
                            .region(lines.start(), lines.end())
                            .matches()) {
                return true;
            }
        }
        return false;
    }
}

package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Markdown of what tools for sites have beside it: lines that begin and end a box, a tab or a part that is folded in, which
 * would be rows of the table above them, what is indented because it stands within one, and shortcodes in the place of an address.
 */
final class SiteText {
    /** Marks in a line of their own: {@code :::note}, {@code ///}, {@code {{< tab >}}}, {@code {% endtab %}}, {@code {: .wide}}. */
    private static final Pattern MARK = Pattern.compile(
            "(?::{3,}+[^|]*+|/{3,}+[^|]*+|\\{\\{[<%][^|]*[>%]\\}\\}|\\{%(?:[^%]|%(?!\\}))*+%\\}|\\{:[^|}]*+\\})[ \\t]*+");

    /** What is opened, with a title perhaps, has its lines below it, each indented. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:===[!+]?+[ \\t]++|(?:!!!|\\?\\?\\?\\+?+)[ \\t]++[\\w-][\\w \\t-]*+)(?:\"(?<title>[^\"]*+)\")?+[ \\t]*+");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\{\\{[<%][ \\t]*+(?:rel)?ref[ \\t]++[\"`]?+(?<path>[^\"`\\s>%|]++)[\"`]?+[ \\t]*+[>%]\\}\\}");

    /** {@code [Reel](#reel){ .wide }}: what a text is to look like. */
    private static final Pattern LOOKS = Pattern.compile("(?<=[)\\]`*_>])\\{:?+[ \\t]*+[.#][^{}|]*+\\}");

    private static final int INDENT = 4;

    private final String content;
    private final RestoredText.Editor editor;
    private final PageScan lines;
    /** How far what is within each is indented that is open, the innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private SiteText(RestoredText page) {
        this.content = page.text().content();
        this.editor = page.edit();
        this.lines = new PageScan(content, 0);
    }

    /** {@return a page without such marks, and with tables where it has other forms of them; the page itself if it has none} */
    static RestoredText markdown(RestoredText page) {
        return SiteMarks.areIn(page.text().content())
                ? new SiteText(DirectiveTables.withPipes(BlockTables.withPipes(page))).markdown()
                : page;
    }

    private RestoredText markdown() {
        while (lines.next()) {
            int mark = lines.firstMark();
            if (mark < lines.end()) {
                line(mark);
            }
        }
        return editor.finish();
    }

    private void line(int mark) {
        int start = lines.start();
        int end = lines.end();
        int indent = columns(start, mark);
        while (!open.isEmpty() && indent < open.peek()) {
            open.pop();
        }
        if (!open.isEmpty()) {
            editor.delete(start, behindColumns(start, open.peek()));
        }
        if (lines.inCode()) {
            return;
        }
        Matcher opening = OPENING.matcher(content).region(mark, end);
        if (opening.matches() && indentBelow(end) >= indent + INDENT) {
            String title =
                    opening.group("title") == null ? "" : opening.group("title").strip();
            // What it is called is a line of its own, as it is on the site.
            editor.replace(Math.max(start, editor.position()), end, title.isEmpty() ? "\n" : "\n**" + title + "**\n");
            open.push(indent + INDENT);
        } else if (MARK.matcher(content).region(mark, end).matches()) {
            editor.delete(mark, end);
        } else {
            within(mark, end);
        }
    }

    private void within(int from, int end) {
        for (int at = content.indexOf('{', from); at >= 0 && at < end; at = content.indexOf('{', at + 1)) {
            Matcher address = ADDRESS.matcher(content).region(at, end);
            Matcher looks = LOOKS.matcher(content).useTransparentBounds(true).region(at, end);
            if (address.lookingAt()) {
                editor.delete(at, address.start("path")).delete(address.end("path"), address.end());
            } else if (looks.lookingAt()) {
                editor.delete(at, looks.end());
            }
        }
    }

    /** {@return how far the next line is indented that is not blank; -1 if there is none} */
    private int indentBelow(int lineEnd) {
        int at = PageScan.lineEnd(content, lineEnd);
        while (at < content.length()) {
            int mark = at;
            while (mark < content.length() && " \t".indexOf(content.charAt(mark)) >= 0) {
                mark++;
            }
            if (mark < PageScan.textEnd(content, at)) {
                return columns(at, mark);
            }
            at = PageScan.lineEnd(content, at);
        }
        return -1;
    }

    private int columns(int from, int to) {
        int columns = 0;
        for (int at = from; at < to; at++) {
            columns += content.charAt(at) == '\t' ? INDENT - columns % INDENT : 1;
        }
        return columns;
    }

    private int behindColumns(int from, int wanted) {
        int at = from;
        for (int columns = 0; columns < wanted; at++) {
            columns += content.charAt(at) == '\t' ? INDENT - columns % INDENT : 1;
        }
        return at;
    }
}

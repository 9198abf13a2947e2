package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Markdown of MDX, which has code of JavaScript beside it: imports and exports, tags of components on lines of their own,
 * and comments in braces. What stands within components is Markdown all the same, however far it is indented.
 */
final class MdxText {
    private static final Pattern IMPORT =
            Pattern.compile("import[ \\t]++(?:[^\"'\\r\\n]*[ \\t]from[ \\t]++)?+[\"'][^\"'\\r\\n]++[\"'];?+[ \\t]*+");
    private static final Pattern CODE = Pattern.compile("(?:import|export)[ \\t{*\"'].*+");

    /** What a component is called, in a tag that opens or closes it; a fragment has no name. */
    private static final Pattern TAG_NAME =
            Pattern.compile("</?+(?:(?:[A-Z][\\w.]*+|[a-z]\\w*+\\.[\\w.]++)(?=[\\s/>])|(?=>))");

    /** A tag may run over several lines, and no further. */
    private static final int LONGEST_TAG = 10_000;

    private static final String COMMENT = "{/*";
    private static final String COMMENT_END = "*/}";

    private final String content;
    private final RestoredText.Editor editor;
    private final PageScan lines;
    private boolean blankAbove = true;
    private int depth;

    private MdxText(RestoredText page) {
        this.content = page.text().content();
        this.editor = page.edit();
        this.lines = new PageScan(content, 0);
    }

    /**
     * Makes Markdown of a page.
     *
     * @param page a page; it is MDX if its name or an import says so
     * @return the page without what is no Markdown; the page itself if it is none, or has nothing of that
     */
    static RestoredText markdown(RestoredText page) {
        boolean named = page.original().path().toLowerCase(Locale.ROOT).endsWith(".mdx");
        return named || imports(page.text().content()) ? new MdxText(page).markdown() : page;
    }

    private static boolean imports(String content) {
        if (!content.contains("import")) {
            return false;
        }
        PageScan lines = new PageScan(content, 0);
        while (lines.next()) {
            if (!lines.inCode()
                    && content.startsWith("import", lines.start())
                    && IMPORT.matcher(content)
                            .region(lines.start(), lines.end())
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    private RestoredText markdown() {
        while (lines.next()) {
            if (lines.inCode()) {
                blankAbove = false;
            } else {
                line();
            }
        }
        return editor.finish();
    }

    private void line() {
        int start = lines.start();
        int mark = lines.firstMark();
        int end = lines.end();
        if (mark == end) {
            blankAbove = true;
        } else if (blankAbove
                && mark == start
                && CODE.matcher(content).region(start, end).matches()) {
            remove(start, codeEnd(start), "\n");
        } else if (content.startsWith("<", mark) && tagsEnd(mark) > 0) {
            // What a tab is called is a line of its own, as it is on the site.
            String label = TabLabels.last(content.substring(mark, tagsEnd(mark)));
            remove(start, tagsEnd(mark), label.isEmpty() ? "\n" : "\n**" + label + "**\n\n");
        } else if (content.startsWith(COMMENT, mark) && isAlone(mark)) {
            int close = content.indexOf(COMMENT_END, mark) + COMMENT_END.length();
            editor.delete(start, PageScan.lineEnd(content, close));
            lines.skipTo(PageScan.lineEnd(content, close));
        } else {
            if (depth > 0 && mark > start && "|#".indexOf(content.charAt(mark)) >= 0) {
                editor.delete(start, mark);
            }
            comments(mark, end);
            blankAbove = false;
        }
    }

    /** Takes lines away, and leaves an empty one at least: what stands above and below them is apart. */
    private void remove(int start, int end, String instead) {
        editor.replace(start, end, instead);
        lines.skipTo(end);
        blankAbove = true;
    }

    /** The end of a statement: the first empty line outside of its braces. */
    private int codeEnd(int start) {
        int open = 0;
        int firstEmpty = -1;
        int at = start;
        while (at < content.length()) {
            int end = PageScan.textEnd(content, at);
            boolean empty = content.substring(at, end).isBlank();
            if (empty && firstEmpty < 0) {
                firstEmpty = at;
            }
            if (empty && open <= 0) {
                return at;
            }
            for (int i = at; i < end; i++) {
                char c = content.charAt(i);
                open += "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0;
            }
            at = PageScan.lineEnd(content, at);
        }
        return open > 0 && firstEmpty >= 0 ? firstEmpty : content.length();
    }

    /** The end of the lines that hold nothing but tags of components; -1 if there is anything else in them. */
    private int tagsEnd(int start) {
        int at = start;
        int nested = depth;
        for (int end = tagEnd(at); end > 0; end = tagEnd(at)) {
            boolean closes = content.startsWith("</", at);
            boolean whole = !closes && content.charAt(end - 2) == '/';
            nested += closes ? -1 : whole ? 0 : 1;
            at = afterBlanks(end);
        }
        if (at == start || at < PageScan.textEnd(content, at)) {
            return -1;
        }
        depth = Math.max(0, nested);
        return PageScan.lineEnd(content, at);
    }

    /** The end of the tag of a component; -1 if there is none. */
    private int tagEnd(int start) {
        Matcher name = TAG_NAME.matcher(content).region(start, content.length());
        if (!name.lookingAt()) {
            return -1;
        }
        int braces = 0;
        int last = Math.min(content.length(), start + LONGEST_TAG);
        for (int at = name.end(); at < last; at++) {
            char c = content.charAt(at);
            if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            } else if (c == '"' || c == '\'') {
                int close = content.indexOf(c, at + 1);
                at = close < 0 ? last : close;
            } else if (braces == 0 && (c == '>' || c == '<')) {
                return c == '>' ? at + 1 : -1;
            }
        }
        return -1;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < content.length() && " \t".indexOf(content.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether a comment has its lines to itself. */
    private boolean isAlone(int comment) {
        int close = content.indexOf(COMMENT_END, comment);
        int behind = close + COMMENT_END.length();
        return close >= 0
                && content.substring(behind, PageScan.textEnd(content, behind)).isBlank();
    }

    private void comments(int from, int end) {
        int open = content.indexOf(COMMENT, from);
        while (open >= 0 && open < end) {
            int close = content.indexOf(COMMENT_END, open);
            if (close < 0) {
                return;
            }
            boolean quoted =
                    content.substring(from, open).chars().filter(c -> c == '`').count() % 2 == 1;
            if (!quoted) {
                editor.delete(open, close + COMMENT_END.length());
                lines.skipTo(PageScan.lineEnd(content, close));
            }
            open = content.indexOf(COMMENT, close);
        }
    }
}

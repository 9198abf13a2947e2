package dev.fieldtable.emit.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which the prose of a page enters Java comments.
 *
 * <p>Prose is foreign: nothing of it may end the comment, start a tag, be read as markup, or be read as an escape
 * ({@code javac} reads Unicode escapes in comments too). Paragraphs, lists and code keep their shape; all other
 * Markdown stays as it was written. Only ASCII comes out.
 */
public final class JavadocText {
    private static final int WIDTH = 96;
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+]|[0-9]{1,3}[.]) (.+)", Pattern.DOTALL);

    private JavadocText() {}

    /**
     * Prose as the main part of a comment.
     *
     * @param markdown the prose, {@code \n} for line ends
     * @return lines of at most about 96 columns, without a final line end; empty if there is nothing to say
     */
    public static String prose(String markdown) {
        StringBuilder out = new StringBuilder();
        List<String> paragraph = new ArrayList<>();
        List<String> list = new ArrayList<>();
        for (String raw : markdown.split("\n", -1)) {
            String line = raw.strip();
            String item = listItem(line);
            if (item != null) {
                list.add(item);
            } else if (line.isEmpty()) {
                flushParagraph(paragraph, out);
                flushList(list, out);
            } else if (!list.isEmpty()) {
                list.set(list.size() - 1, list.get(list.size() - 1) + " " + line);
            } else {
                paragraph.add(line);
            }
        }
        flushParagraph(paragraph, out);
        flushList(list, out);
        return out.toString();
    }

    /**
     * Prose within a line.
     *
     * @param markdown the prose
     * @return one line
     */
    public static String inline(String markdown) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < markdown.length()) {
            char c = markdown.charAt(i);
            int end = c == '`' ? markdown.indexOf('`', i + 1) : -1;
            if (end > i + 1) {
                out.append(code(markdown.substring(i + 1, end)));
                i = end + 1;
            } else if (end == i + 1) {
                // Nothing is set as code here, and the second mark opens nothing.
                out.append("``");
                i = end + 1;
            } else {
                i = appendEscaped(out, markdown, i);
            }
        }
        return out.toString();
    }

    /**
     * A piece of code, a name or a value.
     *
     * @param text any text
     * @return the text in a code font, on one line
     */
    public static String code(String text) {
        if (text.isBlank()) {
            return "<code>&nbsp;</code>";
        }
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~' && "\\{}@".indexOf(c) < 0)
                && !text.contains("*/")
                && !text.contains("/*");
        if (plain) {
            return "{@code " + text.strip() + "}";
        }
        StringBuilder out = new StringBuilder("<code>");
        int i = 0;
        while (i < text.length()) {
            i = appendEscaped(out, text, i);
        }
        return out.append("</code>").toString();
    }

    /**
     * Breaks a line between words.
     *
     * @param text escaped text
     * @param firstColumn how much of the first line is taken already
     * @return the text with {@code \n} where a line would grow too long
     */
    public static String wrap(String text, int firstColumn) {
        StringBuilder out = new StringBuilder();
        int column = firstColumn;
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            if (column > 0 && column + 1 + end - start > WIDTH) {
                out.append('\n');
                column = 0;
            } else if (out.length() > 0) {
                out.append(' ');
                column++;
            }
            out.append(text, start, end);
            column += end - start;
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return out.toString();
    }

    /** An inline tag is one word: a line that breaks within it would change what it says. */
    private static int wordEnd(String text, int start) {
        int depth = 0;
        int i = start;
        while (i < text.length() && (depth > 0 || text.charAt(i) != ' ')) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}') {
                depth--;
            }
            i++;
        }
        return i;
    }

    private static void flushParagraph(List<String> lines, StringBuilder out) {
        if (lines.isEmpty()) {
            return;
        }
        String text = inline(String.join(" ", lines)).strip();
        lines.clear();
        if (text.isEmpty()) {
            return;
        }
        if (out.length() == 0) {
            out.append(wrap(text, 0));
        } else {
            out.append("\n\n").append(wrap("<p>" + text, 0));
        }
    }

    private static void flushList(List<String> items, StringBuilder out) {
        if (items.isEmpty()) {
            return;
        }
        out.append(out.length() == 0 ? "One of these:\n" : "\n").append("<ul>");
        for (String item : items) {
            out.append("\n").append(wrap("<li>" + inline(item).strip(), 0));
        }
        out.append("\n</ul>");
        items.clear();
    }

    private static @Nullable String listItem(String line) {
        Matcher item = LIST_ITEM.matcher(line);
        return item.matches() ? item.group(1).strip() : null;
    }

    /** Appends the character at an index, and tells where the next one is. */
    private static int appendEscaped(StringBuilder out, String text, int index) {
        int point = text.codePointAt(index);
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '@' -> out.append("&#64;");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '\\' -> out.append("&#92;");
            case '/' -> {
                // Neither "*/" nor "/*": the first ends the comment, the second is a warning of javac's.
                boolean afterStar = text.startsWith("*/", index - 1);
                out.append(afterStar || text.startsWith("/*", index) ? "&#47;" : "/");
            }
            case '\n', '\t', '\r', 0xA0 -> out.append(' ');
            case 0x2018, 0x2019 -> out.append('\'');
            case 0x201C, 0x201D -> out.append('"');
            case 0x2010, 0x2011, 0x2013 -> out.append('-');
            case 0x2014 -> out.append("--");
            case 0x2026 -> out.append("...");
            default -> {
                if (point >= ' ' && point <= '~') {
                    out.append((char) point);
                } else if (isPrintable(point)) {
                    out.append("&#").append(point).append(';');
                } else {
                    out.append("&#65533;");
                }
            }
        }
        return index + Character.charCount(point);
    }

    /** Controls, lone surrogates and characters that hide or reorder text are shown as U+FFFD. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

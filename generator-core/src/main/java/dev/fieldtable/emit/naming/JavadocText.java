package dev.fieldtable.emit.naming;

import java.util.regex.Pattern;

/**
 * The one door through which the prose of a page enters Java comments.
 *
 * <p>Prose is foreign: nothing of it may end the comment, start a tag, be read as HTML, or be read as an escape
 * ({@code javac} reads Unicode escapes in comments too). Its Markdown becomes the HTML that Javadoc takes, and nothing else
 * does. Only ASCII comes out.
 */
public final class JavadocText {
    private static final int WIDTH = 96;

    /** A string in a class file has 65,535 bytes at most, and who reads more than this reads the docs. */
    private static final int LONGEST_PLAIN = 1_000;

    /** White space that is more, or something else, than one blank. */
    private static final Pattern BLANKS = Pattern.compile("\\s\\s++|[\\t\\n\\x0B\\f\\r]");

    private JavadocText() {}

    /**
     * Prose as the main part of a comment.
     *
     * @param markdown the prose, {@code \n} for line ends
     * @return lines of at most about 96 columns, without a final line end; empty if there is nothing to say
     */
    public static String prose(String markdown) {
        String text = markdown.strip();
        return isOneLineOfWords(text) ? wrap(escaped(text).strip(), 0) : JavadocBlocks.of(markdown);
    }

    /**
     * Prose within a line.
     *
     * @param markdown the prose
     * @return one line
     */
    public static String inline(String markdown) {
        return hasMarks(markdown) ? JavadocInlines.of(markdown) : escaped(markdown);
    }

    /**
     * Prose as plain text on one line, for those who show no Markdown.
     *
     * @param markdown the prose
     * @return its words; cut where it is too long to be carried along
     */
    public static String plain(String markdown) {
        String text = isOneLineOfWords(markdown) ? markdown : JavadocInlines.words(markdown);
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST_PLAIN ? line : line.substring(0, cut(line)) + " \u2026";
    }

    /** Between two words, or in the midst of one that is as long as all that is shown. */
    private static int cut(String line) {
        int blank = line.lastIndexOf(' ', LONGEST_PLAIN);
        boolean split = Character.isLowSurrogate(line.charAt(LONGEST_PLAIN));
        return blank > 0 ? blank : split ? LONGEST_PLAIN - 1 : LONGEST_PLAIN;
    }

    /** Most prose is this, or nothing, and is spared a parser. */
    private static boolean isOneLineOfWords(String text) {
        return text.isEmpty() || (Character.isLetter(text.charAt(0)) && text.indexOf('\n') < 0 && !hasMarks(text));
    }

    private static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character may mean something in a line of Markdown, rather than be what it is. */
    private static boolean isMark(String text, int index) {
        return switch (text.charAt(index)) {
            case '`', '*', '\\' -> true;
            case '_' -> !(isWithinWord(text, index - 1) && isWithinWord(text, index + 1));
            case '&' -> isWithinWord(text, index + 1) || text.startsWith("#", index + 1);
            case '[' -> text.indexOf("](", index) > 0 || text.indexOf("]:", index) > 0;
            case '<' -> text.indexOf(':', index) > 0 || text.indexOf('@', index) > 0;
            default -> false;
        };
    }

    private static boolean isWithinWord(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
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
        return "<code>" + escaped(text) + "</code>";
    }

    /**
     * Text that is no Markdown, such as a name.
     *
     * @param text any text
     * @return the text, on one line; never empty
     */
    public static String text(String text) {
        return text.isBlank() ? code(text) : escaped(text.strip());
    }

    /** Text with nothing in it that Javadoc or HTML would take for more. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            i = appendEscaped(out, text, i);
        }
        return out.toString();
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

    /** A tag is one word: a line that breaks within it would change what it says. */
    private static int wordEnd(String text, int start) {
        int braces = 0;
        boolean element = false;
        int i = start;
        while (i < text.length() && (braces > 0 || element || text.charAt(i) != ' ')) {
            switch (text.charAt(i)) {
                case '{' -> braces++;
                case '}' -> braces--;
                case '<' -> element = braces == 0;
                case '>' -> element = false;
                default -> {}
            }
            i++;
        }
        return i;
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

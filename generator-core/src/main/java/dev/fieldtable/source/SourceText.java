package dev.fieldtable.source;

import dev.fieldtable.text.PackedText;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text with a name, and an index of its lines.
 *
 * <p>Lines end with LF, CRLF or CR, as in CommonMark. Lines and columns count from 1; offsets count UTF-16 units
 * from 0.
 */
public final class SourceText {
    private final String path;
    private final String linkPath;
    private final Supplier<String> content;
    private final int length;
    private final boolean plainLineEnds;
    /** Found when somebody asks. Two threads may find the same, which costs less than to keep one waiting. */
    private @Nullable Lines lines;

    private SourceText(
            String path,
            String linkPath,
            Supplier<String> content,
            int length,
            boolean plainLineEnds,
            @Nullable Lines lines) {
        this.path = Objects.requireNonNull(path);
        this.linkPath = Objects.requireNonNull(linkPath);
        this.content = Objects.requireNonNull(content);
        this.length = length;
        this.plainLineEnds = plainLineEnds;
        this.lines = lines;
    }

    /** Where lines begin; whoever sees it sees all of it, since its field is final. */
    private static final class Lines {
        private final int[] starts;

        Lines(String content) {
            this.starts = lineStarts(content);
        }
    }

    /**
     * Names a text.
     *
     * @param path the file's path below the docs root, with {@code /} between its parts
     * @param content the whole text
     * @return the text
     */
    public static SourceText of(String path, String content) {
        Objects.requireNonNull(content);
        return new SourceText(path, path, () -> content, content.length(), false, new Lines(content));
    }

    /**
     * Names a text of which it is known how long it is, and that its lines end with {@code \n} alone.
     *
     * @param path the file's path below the docs root, as above
     * @param length how many UTF-16 units it has
     * @param content gives the whole text, the same each time; not asked before somebody reads the text, and perhaps by several
     *     threads
     * @return the text
     */
    public static SourceText unread(String path, int length, Supplier<String> content) {
        return new SourceText(path, path, content, length, true, null);
    }

    /**
     * Says where the page would stand in its whole docs tree, when only a part of that tree was given.
     *
     * @param linkPath the path that relative links start from, with {@code /} between its parts; for a run over
     *     {@code docs/models/components} the page {@code filter.md} has the link path
     *     {@code models/components/filter.md}
     * @return the same text with that link path
     */
    public SourceText withLinkPath(String linkPath) {
        return new SourceText(path, linkPath.equals(path) ? path : linkPath, content, length, plainLineEnds, lines);
    }

    /**
     * Takes less room, for whoever holds many texts and reads one after the other.
     *
     * @return the same text, which is unpacked when it is read, and as long as somebody holds its content
     */
    public SourceText packed() {
        return new SourceText(path, linkPath, PackedText.of(content())::text, length, plainLineEnds, lines);
    }

    /** {@return the path below the docs root, with {@code /} between its parts} */
    public String path() {
        return path;
    }

    /** {@return the path that relative links of this page start from; the same as {@link #path()} for a whole tree} */
    public String linkPath() {
        return linkPath;
    }

    /** {@return the whole text} */
    public String content() {
        return content.get();
    }

    /** {@return how many UTF-16 units the text has, which is known without unpacking or reading it} */
    public int length() {
        return length;
    }

    /** {@return the number of lines, at least 1} */
    public int lineCount() {
        return lineStarts().length;
    }

    private int[] lineStarts() {
        Lines found = lines;
        if (found == null) {
            found = new Lines(content());
            lines = found;
        }
        return found.starts;
    }

    /**
     * The text of one line.
     *
     * @param line from 1 to {@link #lineCount()}
     * @return the line without its line end
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        int[] starts = lineStarts();
        Objects.checkIndex(line - 1, starts.length);
        String content = content();
        int start = starts[line - 1];
        int end = line == starts.length ? length : starts[line];
        while (end > start && isLineEnd(content.charAt(end - 1))) {
            end--;
        }
        return content.substring(start, end);
    }

    /**
     * The place of a part of this text.
     *
     * @param offset where it begins, from 0 to the text's length
     * @param length how many UTF-16 units it spans
     * @return the place, with line and column worked out
     * @throws IndexOutOfBoundsException if the part is not within the text
     */
    public SourceSpan span(int offset, int length) {
        Objects.checkFromIndexSize(offset, length, this.length);
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceSpan(path, line + 1, offset - starts[line] + 1, offset, length);
    }

    /**
     * The offset at which a line begins.
     *
     * @param line from 1 to {@link #lineCount()}
     * @return the offset of its first character
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int lineStart(int line) {
        int[] starts = lineStarts();
        return starts[Objects.checkIndex(line - 1, starts.length)];
    }

    /** {@return whether all its lines end with {@code \n} alone} */
    public boolean endsLinesWithLineFeeds() {
        if (plainLineEnds) {
            return true;
        }
        int[] starts = lineStarts();
        String whole = content();
        for (int line = 1; line < starts.length; line++) {
            int end = starts[line] - 1;
            if (whole.charAt(end) != '\n' || (end > 0 && whole.charAt(end - 1) == '\r')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return path;
    }

    /** Searches for line ends instead of looking at each character, which is several times as fast. */
    private static int[] lineStarts(String content) {
        int[] starts = new int[Math.max(16, content.length() / 32)];
        int count = 1;
        int lf = content.indexOf('\n');
        int cr = content.indexOf('\r');
        while (lf >= 0 || cr >= 0) {
            boolean atCr = cr >= 0 && (lf < 0 || cr < lf);
            int end = atCr ? cr : lf;
            if (!atCr || lf != cr + 1) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = end + 1;
            }
            if (atCr) {
                cr = content.indexOf('\r', end + 1);
            } else {
                lf = content.indexOf('\n', end + 1);
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}

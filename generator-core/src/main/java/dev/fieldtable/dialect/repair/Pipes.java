package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Blanks;
import java.util.Arrays;

/** Where a text has pipes that cut cells: every pipe without a backslash before it, as in GFM. */
final class Pipes {
    private static final int NONE = -1;

    private final String text;
    private final int[] offsets;

    private Pipes(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static Pipes of(String text) {
        int[] offsets = new int[64];
        int count = 0;
        for (int at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
            if (at == 0 || text.charAt(at - 1) != '\\') {
                if (count == offsets.length) {
                    offsets = Arrays.copyOf(offsets, count * 2);
                }
                offsets[count++] = at;
            }
        }
        return new Pipes(text, Arrays.copyOf(offsets, count));
    }

    /** {@return the number of pipes} */
    int count() {
        return offsets.length;
    }

    /** {@return the offset of a pipe} */
    int offset(int pipe) {
        return offsets[pipe];
    }

    /** {@return the index of the first pipe at or behind an offset; {@link #count()} if there is none} */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** {@return where the text between a pipe and the next one ends, which is the text's end for the last pipe} */
    int end(int pipe) {
        return pipe + 1 < offsets.length ? offsets[pipe + 1] : text.length();
    }

    /** {@return the text between a pipe and the next one, trimmed} */
    String cell(int pipe) {
        return text.substring(offsets[pipe] + 1, end(pipe)).strip();
    }

    /** {@return whether there is nothing but blanks and line ends between a pipe and the next one} */
    boolean isBlank(int pipe) {
        int end = end(pipe);
        for (int i = offsets[pipe] + 1; i < end; i++) {
            if (!Blanks.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the first character behind a pipe that is not blank, perhaps another pipe; 0 if there is none} */
    char firstOf(int pipe) {
        int at = Blanks.skip(text, offsets[pipe] + 1);
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** {@return the length of the text between a pipe and the next one without the blanks around it} */
    int trimmedLength(int pipe) {
        int start = Blanks.skip(text, offsets[pipe] + 1);
        return Math.max(0, Blanks.skipBack(text, end(pipe)) - start);
    }

    /** {@return whether there is one word between a pipe and the next one} */
    boolean isWord(int pipe) {
        int start = Blanks.skip(text, offsets[pipe] + 1);
        int end = end(pipe);
        int at = start;
        while (at < end && !Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        return at > start && Blanks.skip(text, at) >= end;
    }

    /** {@return whether a pipe is followed by dashes, perhaps with colons around them, and another pipe} */
    boolean isDelimiter(int pipe) {
        if (pipe < 0 || pipe + 1 >= offsets.length) {
            return false;
        }
        int at = Blanks.skip(text, offsets[pipe] + 1);
        at += text.charAt(at) == ':' ? 1 : 0;
        int dashes = at;
        while (text.charAt(at) == '-') {
            at++;
        }
        boolean dashed = at > dashes;
        at += text.charAt(at) == ':' ? 1 : 0;
        return dashed && Blanks.skip(text, at) == offsets[pipe + 1];
    }

    /** {@return how many delimiter cells stand side by side from this pipe on} */
    int delimiters(int pipe) {
        int end = pipe;
        while (isDelimiter(end)) {
            end++;
        }
        return end - pipe;
    }

    /** {@return the first pipe from this one on that a delimiter cell follows; -1 if there is none} */
    int nextDelimiter(int from) {
        for (int pipe = from; pipe < offsets.length; pipe++) {
            if (isDelimiter(pipe)) {
                return pipe;
            }
        }
        return NONE;
    }
}

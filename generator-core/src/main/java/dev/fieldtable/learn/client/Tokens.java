package dev.fieldtable.learn.client;

import java.util.Arrays;

/** The words and marks of one statement, each by its place in the text. */
final class Tokens {
    /** Far more than any model has; what has more is no model, and is not kept. */
    private static final int MOST = 1 << 18;

    private final String text;
    private Kind[] kinds = new Kind[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private boolean tooMany;

    Tokens(String text) {
        this.text = text;
    }

    /** The kinds of tokens. */
    enum Kind {
        /** A name or a word of the language. */
        NAME,
        /** A number. */
        NUMBER,
        /** A string with its prefix and quotes. */
        TEXT,
        /** A single character of any other kind, such as a bracket. */
        MARK
    }

    void clear() {
        count = 0;
        tooMany = false;
    }

    void add(Kind kind, int start, int end) {
        if (count == MOST) {
            tooMany = true;
            return;
        }
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        kinds[count] = kind;
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    /** {@return whether there were more than are kept} */
    boolean tooMany() {
        return tooMany;
    }

    int start(int index) {
        return starts[index];
    }

    String text(int index) {
        return text.substring(starts[index], ends[index]);
    }

    boolean isKind(int index, Kind kind) {
        return index < count && kinds[index] == kind;
    }

    boolean isMark(int index, char mark) {
        return index < count && kinds[index] == Kind.MARK && text.charAt(starts[index]) == mark;
    }

    boolean isName(int index, String name) {
        return index < count
                && kinds[index] == Kind.NAME
                && ends[index] - starts[index] == name.length()
                && text.startsWith(name, starts[index]);
    }

    /** {@return whether the token is a mark that opens a bracket} */
    boolean opens(int index) {
        return isMark(index, '(') || isMark(index, '[') || isMark(index, '{');
    }

    /** {@return whether the token is a mark that closes a bracket} */
    boolean closes(int index) {
        return isMark(index, ')') || isMark(index, ']') || isMark(index, '}');
    }
}

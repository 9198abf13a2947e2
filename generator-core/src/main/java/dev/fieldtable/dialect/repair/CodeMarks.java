package dev.fieldtable.dialect.repair;

import java.util.BitSet;

/** Finds where code ends that begins with backticks, in time that is linear for the page as a whole. */
final class CodeMarks {
    private static final int FENCE = 3;

    /** No code span that matters is longer; nothing but a hostile page has one. */
    private static final int LONGEST_SPAN = 1 << 16;

    private static final int NONE = -1;

    private final String text;
    /** Lengths of marks that nothing closes: whoever asks further down need not search again. */
    private final BitSet openSpans = new BitSet();

    private int shortestOpenFence = Integer.MAX_VALUE;

    CodeMarks(String text) {
        this.text = text;
    }

    /** {@return the offset behind the backticks that stand here} */
    int runEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '`') {
            at++;
        }
        return at;
    }

    /** {@return where the closing mark of a fence begins; -1 if there is no fence here or nothing closes it} */
    int fenceClose(int start) {
        int open = runEnd(start);
        int length = open - start;
        if (length < FENCE || length >= shortestOpenFence) {
            return NONE;
        }
        for (int at = text.indexOf('`', open); at >= 0; at = text.indexOf('`', at)) {
            int end = runEnd(at);
            if (end - at >= length) {
                return at;
            }
            at = end;
        }
        shortestOpenFence = length;
        return NONE;
    }

    /**
     * Finds the end of a code span. A fence may follow it without a blank: then its mark is longer.
     *
     * @return the offset behind the span that begins here; -1 if nothing closes it
     */
    int spanEnd(int start) {
        int open = runEnd(start);
        int length = open - start;
        if (openSpans.get(length)) {
            return NONE;
        }
        int at = text.indexOf('`', open);
        while (at >= 0 && at - start < LONGEST_SPAN) {
            int end = runEnd(at);
            if (end - at == length || end - at >= length + FENCE) {
                return at + length;
            }
            at = text.indexOf('`', end);
        }
        openSpans.set(length);
        return NONE;
    }
}

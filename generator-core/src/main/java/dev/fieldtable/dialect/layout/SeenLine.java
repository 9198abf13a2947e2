package dev.fieldtable.dialect.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of prose in the spelling that all prose of models has, as a reader sees it: without marks of emphasis and of code,
 * but with what is code known.
 */
final class SeenLine {
    private final String source;
    private final StringBuilder seen = new StringBuilder();
    private final BitSet code = new BitSet();

    /** Where each character that is seen stands in the source. */
    private final int[] places;

    private SeenLine(String source) {
        this.source = source;
        this.places = new int[source.length()];
    }

    static SeenLine of(String source) {
        SeenLine line = new SeenLine(source);
        for (int at = 0; at < source.length(); ) {
            at = line.read(at);
        }
        return line;
    }

    private int read(int at) {
        char c = source.charAt(at);
        if (c == '`') {
            return code(at);
        }
        if (c == '\\' && at + 1 < source.length() && isSign(source.charAt(at + 1))) {
            add(at + 1);
            return at + 2;
        }
        if (c != '*') {
            add(at);
        }
        return at + 1;
    }

    /** A mark that none closes is a character like others. */
    private int code(int at) {
        int begin = runEnd(at);
        int end = begin;
        while (end < source.length()) {
            end = source.indexOf('`', end);
            if (end < 0) {
                break;
            }
            int behind = runEnd(end);
            if (behind - end == begin - at) {
                boolean padded = end - begin > 2 && source.charAt(begin) == ' ' && source.charAt(end - 1) == ' ';
                int pad = padded ? 1 : 0;
                code.set(seen.length(), seen.length() + end - begin - 2 * pad);
                for (int i = begin + pad; i < end - pad; i++) {
                    add(i);
                }
                return behind;
            }
            end = behind;
        }
        for (int i = at; i < begin; i++) {
            add(i);
        }
        return begin;
    }

    private int runEnd(int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private static boolean isSign(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private void add(int at) {
        places[seen.length()] = at;
        seen.append(source.charAt(at));
    }

    /** {@return what is seen, from end to end} */
    Part whole() {
        return new Part(0, seen.length()).stripped();
    }

    /**
     * Finds the first of some words that opens the line, or has a blank before it, and is no code.
     *
     * @param words the words, in lower case
     * @param from where to look from
     * @return the part that is one of the words; an empty one at the end of the line if there is none
     */
    Part firstOf(List<String> words, int from) {
        for (int at = from; at < seen.length(); at++) {
            boolean begins = !code.get(at) && (at == 0 || Character.isWhitespace(seen.charAt(at - 1)));
            for (String word : words) {
                if (begins && startsWith(word, at)) {
                    return new Part(at, at + word.length());
                }
            }
        }
        return new Part(seen.length(), seen.length());
    }

    /** {@return what stands behind a part} */
    Part behind(Part part) {
        return new Part(part.end, seen.length());
    }

    private boolean startsWith(String word, int at) {
        return at + word.length() <= seen.length() && word.equalsIgnoreCase(seen.substring(at, at + word.length()));
    }

    private boolean isWithinWord(int at) {
        return at < seen.length()
                && Character.isLetterOrDigit(seen.charAt(at - 1))
                && Character.isLetterOrDigit(seen.charAt(at));
    }

    /** A part of what is seen. */
    final class Part {
        private final int start;
        private final int end;

        private Part(int start, int end) {
            this.start = start;
            this.end = end;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        boolean isEmpty() {
            return start >= end;
        }

        String text() {
            return seen.substring(start, end);
        }

        /** {@return whether all of it is code} */
        boolean isCode() {
            return !isEmpty() && code.nextClearBit(start) >= end;
        }

        /** {@return whether the source has the same, so that nothing in it was taken for a mark} */
        boolean isPlain() {
            return !isEmpty() && places[end - 1] - places[start] == end - 1 - start;
        }

        /** {@return where the source goes on behind what is seen before it: at its marks, if it has any} */
        int sourceStart() {
            return start == 0 ? 0 : places[start - 1] + 1;
        }

        int sourceEnd() {
            return end == seen.length() ? source.length() : places[end - 1] + 1;
        }

        Part upTo(int other) {
            return new Part(start, other);
        }

        Part stripped() {
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(seen.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(seen.charAt(to - 1))) {
                to--;
            }
            return new Part(from, to);
        }

        /** {@return the part without a full stop that ends it} */
        Part withoutStop() {
            boolean stop = end > start + 1 && seen.charAt(end - 1) == '.' && !code.get(end - 1);
            return stop ? new Part(start, end - 1) : this;
        }

        /**
         * Cuts it where a separator stands that is no code.
         *
         * @param separators the separators
         * @return the parts between
         */
        List<Part> split(List<String> separators) {
            List<Part> parts = new ArrayList<>();
            int from = start;
            int at = start;
            while (at < end) {
                int length = code.get(at) ? 0 : separator(separators, at);
                if (length > 0) {
                    parts.add(new Part(from, at).stripped());
                    at += length;
                    from = at;
                } else {
                    at++;
                }
            }
            parts.add(new Part(from, end).stripped());
            return parts;
        }

        private int separator(List<String> separators, int at) {
            for (String each : separators) {
                if (!each.isEmpty() && at + each.length() <= end && startsWith(each, at)) {
                    return each.length();
                }
            }
            return 0;
        }

        /**
         * What stands in the hole of a template that the part is spelled as.
         *
         * @param template text with a hole, in lower case
         * @return the part in the hole, which may be empty; {@code null} if the part is spelled otherwise
         */
        @Nullable
        Part hole(String template) {
            int hole = template.indexOf("{}");
            String before = template.substring(0, hole).stripTrailing();
            String behind = template.substring(hole + 2).stripLeading();
            int from = start + before.length();
            int to = end - behind.length();
            boolean fits = from <= to
                    && startsWith(before, start)
                    && startsWith(behind, to)
                    && !(from > start && isWithinWord(from))
                    && !(to < end && isWithinWord(to));
            return fits ? new Part(from, to).stripped() : null;
        }
    }
}

package dev.fieldtable.diagnostic;

import java.util.Comparator;

/**
 * What a finding is known by from one run to the next: not by its line, so that rows may come and go above it.
 *
 * @param page the path of its page
 * @param code the id of its kind
 * @param message its message, without the lines and columns that it names
 */
public record FindingKey(String page, String code, String message) implements Comparable<FindingKey> {
    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::page)
            .thenComparing(FindingKey::code)
            .thenComparing(FindingKey::message);

    /**
     * What a diagnostic is known by.
     *
     * @param diagnostic the diagnostic
     * @return its key; others may have the same
     */
    public static FindingKey of(Diagnostic diagnostic) {
        return new FindingKey(diagnostic.span().path(), diagnostic.code().id(), withoutPlaces(diagnostic.message()));
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }

    /** A message may name another place; its line and column move as well. */
    private static String withoutPlaces(String message) {
        StringBuilder text = new StringBuilder(message.length());
        int at = 0;
        while (at < message.length()) {
            int end = placeEnd(message, at);
            if (end > at) {
                at = end;
            } else {
                text.append(message.charAt(at++));
            }
        }
        return text.toString();
    }

    /** {@return where {@code :12:3} ends that begins here; the same offset if there is none} */
    private static int placeEnd(String message, int at) {
        int line = digitsEnd(message, at);
        int column = line == at ? at : digitsEnd(message, line);
        return column == line ? at : column;
    }

    private static int digitsEnd(String message, int at) {
        if (message.charAt(Math.min(at, message.length() - 1)) != ':') {
            return at;
        }
        int end = at + 1;
        while (end < message.length() && Character.isDigit(message.charAt(end))) {
            end++;
        }
        return end == at + 1 ? at : end;
    }
}

package dev.fieldtable.output;

import java.util.Arrays;

/** Makes line ends alike, since version control systems rewrite them as they please. */
final class LineFeeds {
    private LineFeeds() {}

    /** {@return a text, in UTF-8, with every line end as {@code \n}; the same array if it has no other} */
    static byte[] only(byte[] bytes) {
        int first = indexOfReturn(bytes);
        return first < 0 ? bytes : withoutReturns(bytes, first);
    }

    private static int indexOfReturn(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\r') {
                return i;
            }
        }
        return -1;
    }

    private static byte[] withoutReturns(byte[] bytes, int first) {
        byte[] plain = Arrays.copyOf(bytes, bytes.length);
        int length = first;
        for (int i = first; i < bytes.length; i++) {
            if (bytes[i] != '\r') {
                plain[length++] = bytes[i];
            } else if (i + 1 == bytes.length || bytes[i + 1] != '\n') {
                plain[length++] = '\n';
            }
        }
        return Arrays.copyOf(plain, length);
    }
}

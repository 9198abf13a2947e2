package dev.fieldtable.dialect.layout;

/** Goes through the lines of a page, and knows which of them are code between fences. */
final class PageScan {
    private static final int SHORTEST_FENCE = 3;

    private final String content;
    private int start;
    private int end;
    private int next;
    private String fence = "";
    private boolean inCode;
    private boolean opensCode;

    /**
     * A scan.
     *
     * @param content the page
     * @param from the beginning of the first line
     */
    PageScan(String content, int from) {
        this.content = content;
        this.next = from;
    }

    /** Steps to the next line, and says whether there is one. */
    boolean next() {
        start = next;
        if (start >= content.length()) {
            return false;
        }
        end = textEnd(content, start);
        next = behindLineEnd(content, end);
        String marks = fenceMarks();
        inCode = !fence.isEmpty() || !marks.isEmpty();
        opensCode = fence.isEmpty() && !marks.isEmpty();
        if (fence.isEmpty()) {
            fence = marks;
        } else if (marks.startsWith(fence) && firstMark() + marks.length() == trimmedEnd()) {
            fence = "";
        }
        return true;
    }

    /** Takes all up to a place for read. */
    void skipTo(int place) {
        next = Math.max(next, place);
    }

    /** {@return where the line begins} */
    int start() {
        return start;
    }

    /** {@return where its text ends} */
    int end() {
        return end;
    }

    /** {@return where the next line begins} */
    int lineEnd() {
        return next;
    }

    /** {@return whether it is code between fences, or one of these} */
    boolean inCode() {
        return inCode;
    }

    /** {@return whether it is the fence above code} */
    boolean opensCode() {
        return opensCode;
    }

    /** {@return where the first character stands that is no blank; the end if there is none} */
    int firstMark() {
        int at = start;
        while (at < end && isBlank(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmedEnd() {
        int at = end;
        while (at > start && isBlank(content.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private String fenceMarks() {
        int from = firstMark();
        int at = from;
        while (at < end
                && (content.charAt(at) == '`' || content.charAt(at) == '~')
                && content.charAt(at) == content.charAt(from)) {
            at++;
        }
        boolean inline = at < end
                && content.charAt(from) == '`'
                && content.substring(at, end).indexOf('`') >= 0;
        return inline || at - from < SHORTEST_FENCE ? "" : content.substring(from, at);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** {@return where the text of a line ends} */
    static int textEnd(String content, int line) {
        int at = line;
        while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** {@return where the line behind a line begins} */
    static int lineEnd(String content, int line) {
        return behindLineEnd(content, textEnd(content, line));
    }

    private static int behindLineEnd(String content, int end) {
        boolean two = content.startsWith("\r\n", end);
        return Math.min(content.length(), end + (two ? 2 : 1));
    }
}

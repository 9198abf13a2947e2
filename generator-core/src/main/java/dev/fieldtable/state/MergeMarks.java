package dev.fieldtable.state;

import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/** What git and others write around and between two sides that they could not put together. */
public final class MergeMarks {
    /** What is wrong with a file that has them, as a part of a sentence. */
    public static final String FAULT = "a merge has left two sides that are not put together";

    private static final String BEGIN = "<<<<<<<";
    private static final String END = ">>>>>>>";
    private static final List<String> ALL = List.of(BEGIN, "|||||||", "=======", END);

    private MergeMarks() {}

    /**
     * Looks for two sides.
     *
     * @param text any text
     * @return the mark that they begin with; nothing if there is none, or none that ends them, as in prose
     */
    public static Optional<SourceSpan> in(SourceText text) {
        int begin = 0;
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = text.line(number);
            if (begin == 0 && line.startsWith(BEGIN)) {
                begin = number;
            } else if (begin > 0 && line.startsWith(END)) {
                return Optional.of(text.span(
                        text.lineStart(begin), text.line(begin).stripTrailing().length()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a line is a mark, in a file none of whose own lines begins so. */
    static boolean isMark(String line) {
        return ALL.stream().anyMatch(line::startsWith);
    }
}

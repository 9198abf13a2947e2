package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.RowText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables of what a call may be answered with: a status in each row, and the type that comes with it. They are of no fields. */
final class AnswerTables {
    private static final Set<String> STATUS = Set.of(
            "code",
            "status",
            "status code",
            "http code",
            "http status",
            "http status code",
            "response code",
            "response");

    private static final Pattern CODE = Pattern.compile("[1-5](?:\\d\\d|[xX]{2})(?:[ :-].*+)?+|default");

    private static final Set<String> IN_ONE_WORD =
            STATUS.stream().map(AnswerTables::inOneWord).collect(Collectors.toUnmodifiableSet());

    private AnswerTables() {}

    static boolean isOne(MarkdownPage page, List<String> headers, List<RowText> rows) {
        return !headers.isEmpty()
                && IN_ONE_WORD.contains(inOneWord(headers.get(0)))
                && !rows.isEmpty()
                && rows.stream()
                        .map(row -> page.inlines().text(row.text(0)).visible())
                        .allMatch(cell -> CODE.matcher(cell).matches());
    }

    private static String inOneWord(String header) {
        return header.replace(" ", "");
    }
}

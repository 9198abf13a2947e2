package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.RowText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
            "response",
            "statuscode");

    private static final Pattern CODE = Pattern.compile("[1-5](?:\\d\\d|[xX]{2})(?:[ :-].*+)?+|default");

    private AnswerTables() {}

    static boolean isOne(MarkdownPage page, List<String> headers, List<RowText> rows) {
        return !headers.isEmpty()
                && STATUS.contains(headers.get(0))
                && !rows.isEmpty()
                && rows.stream()
                        .map(row -> page.inlines().text(row.text(0)).visible())
                        .allMatch(cell -> CODE.matcher(cell).matches());
    }
}

package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.RequiredMarks;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.house.CellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at the cells below those headers that nobody knows: they may be the marks, whatever their column is headed. What
 * is read from no column is told of.
 */
final class TableColumns {
    /** Headers that ask something else to which yes and no are answers. */
    private static final Pattern OTHER_QUESTION = Pattern.compile(
            "null|none|default|deprecat|read|writ|unique|index|sort|filter|search|key|array|list|multi|repeat|mutab|edit"
                    + "|creat|updat|intern|public|secret|sensitiv|since|version|enum|expand|paid|beta|preview|support|avail"
                    + "|access|encrypt|hidden|visible|translat|local|computed|generated|constant|extens|inherit|custom");

    /** What stands above numbers of rows. */
    private static final Set<String> COUNTERS = Set.of("", "#", "no", "no.", "nr", "nr.", "\u2116");

    private final CellWords words;
    private final RequiredMarks marks;
    private final Findings findings;
    private final boolean ofValues;

    TableColumns(CellWords words, Findings findings, boolean ofValues) {
        this.words = words;
        this.marks = new RequiredMarks(words);
        this.findings = findings;
        this.ofValues = ofValues;
    }

    /**
     * Completes what the header tells.
     *
     * @param header the header of a table
     * @param known the columns that it names
     * @param rows the rows below it and its delimiter row
     * @return the columns, with that of the marks if its cells are such
     */
    Columns of(RowText header, Columns known, List<RowText> rows) {
        if (unused(header, known).isEmpty()) {
            return known;
        }
        List<RowText> content = rows.stream()
                .filter(row -> row.size() == header.size()
                        && !Furniture.isEmpty(row)
                        && !Furniture.isDelimiter(row)
                        && !Furniture.repeats(header, row))
                .toList();
        Columns columns = ofValues || known.required() >= 0 ? known : withMarks(header, known, content);
        List<String> left = new ArrayList<>();
        int first = 0;
        for (int column : unused(header, columns)) {
            if (content.stream().anyMatch(row -> holdsSomething(row.text(column)))
                    && !counts(header, content, column)) {
                first = left.isEmpty() ? column : first;
                left.add(name(header, column));
            }
        }
        if (!left.isEmpty()) {
            findings.add(
                    DiagnosticCode.UNUSED_COLUMN,
                    header.span(first),
                    "What stands in " + (left.size() == 1 ? "the column " : "the columns ") + String.join(", ", left)
                            + " is not used.",
                    ofValues
                            ? Advice.literal("Say it above the table, in the description of the type, if it is needed.")
                            : DiagnosticCode.UNUSED_COLUMN.nextStep());
        }
        return columns;
    }

    private Columns withMarks(RowText header, Columns known, List<RowText> content) {
        for (int column : unused(header, known)) {
            if (content.stream().anyMatch(row -> marks.isSpoken(row.text(column))) && areMarks(content, column)) {
                return known.withRequired(column);
            }
        }
        for (int column : unused(header, known)) {
            String word = InlineText.of(header.text(column)).visible().toLowerCase(Locale.ROOT);
            if (!OTHER_QUESTION.matcher(word).find()
                    && content.stream().anyMatch(row -> marks.isAnswer(row.text(column)))
                    && areMarks(content, column)) {
                findings.add(
                        DiagnosticCode.GUESSED_COLUMN,
                        header.span(column),
                        "The column " + name(header, column)
                                + " was read as the one that says which fields are required,"
                                + " since its cells say yes or no.");
                return known.withRequired(column);
            }
        }
        return known;
    }

    /** {@return whether a column does nothing but count the rows, from 0 or from 1 on} */
    private static boolean counts(RowText header, List<RowText> content, int column) {
        String word = header.text(column).toLowerCase(Locale.ROOT);
        if (!COUNTERS.contains(word) || content.isEmpty()) {
            return false;
        }
        int first = content.get(0).text(column).equals("0") ? 0 : 1;
        for (int row = 0; row < content.size(); row++) {
            if (!content.get(row).text(column).equals(String.valueOf(first + row))) {
                return false;
            }
        }
        return true;
    }

    private boolean areMarks(List<RowText> content, int column) {
        return content.stream()
                .allMatch(row -> marks.read(row.text(column), false).isKnown());
    }

    private List<Integer> unused(RowText header, Columns columns) {
        List<Integer> unused = new ArrayList<>(0);
        for (int i = 0; i < header.size(); i++) {
            if (!columns.isUsed(i, ofValues)) {
                unused.add(i);
            }
        }
        return unused;
    }

    private boolean holdsSomething(String cell) {
        String text = InlineText.of(cell).visible();
        return !text.equalsIgnoreCase(words.nothing()) && !Furniture.isRule(text);
    }

    private static String name(RowText header, int column) {
        String name = header.text(column);
        return name.isEmpty() ? "without a header" : Findings.quoted(name);
    }

    /** {@return the column of a header that is called so, whatever its capitals; -1 if there is none} */
    static int headed(RowText header, String lowerCase) {
        for (int i = 0; i < header.size(); i++) {
            if (header.text(i).toLowerCase(Locale.ROOT).equals(lowerCase)) {
                return i;
            }
        }
        return -1;
    }
}

package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.description.NameMarks;
import dev.fieldtable.dialect.description.NameMarks.Nested;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.ScalarKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays rows that describe what is in the value of another row out as models of their own. */
final class DescribedNesting {
    private final NameMarks marks;
    private final List<String> announcing;
    private final Findings findings;
    private final Field root = new Field(null, "");
    private final List<Field> path = new ArrayList<>();
    private int base;

    DescribedNesting(NameMarks marks, List<String> announcing, Findings findings) {
        this.marks = marks;
        this.announcing = announcing;
        this.findings = findings;
    }

    /** A field and those within its value. */
    private static final class Field {
        private final @Nullable FieldRow row;
        private final String name;
        private final Map<String, Field> within = new LinkedHashMap<>();
        private boolean isList;

        Field(@Nullable FieldRow row, String name) {
            this.row = row;
            this.name = name;
        }
    }

    /** Begins with a table, whose rows are within none of another table. */
    void begin() {
        path.clear();
        base = 0;
    }

    /** Begins with a table whose rows are within a field, the first of its name from the outside in; {@return whether there is one} */
    boolean beginWithin(String name) {
        Deque<List<Field>> next = new ArrayDeque<>(List.of(List.of(root)));
        while (!next.isEmpty()) {
            List<Field> outer = next.remove();
            for (Field field : outer.get(outer.size() - 1).within.values()) {
                List<Field> fields = new ArrayList<>(outer);
                fields.add(field);
                if (field.name.equalsIgnoreCase(bare(name))) {
                    path.clear();
                    path.addAll(fields.subList(1, fields.size()));
                    base = path.size();
                    return true;
                }
                next.add(fields);
            }
        }
        return false;
    }

    void add(FieldRow row) {
        Nested nested = marks.nested(row.name());
        int level = Math.min(base + nested.level(), path.size());
        String name = marks.path(nested.name());
        Field parent = level == 0 ? root : path.get(level - 1);
        String separator = marks.between();
        int split = separator.isEmpty() ? -1 : name.indexOf(separator);
        while (split > 0 && split + separator.length() < name.length()) {
            String outer = name.substring(0, split);
            // Docs need not have a row for an object of which they describe what is in it.
            parent = parent.within.computeIfAbsent(bare(outer), key -> new Field(unsaid(row, key), key));
            parent.isList |= isList(outer);
            name = name.substring(split + separator.length());
            split = name.indexOf(separator);
        }
        Field field = new Field(row, bare(name));
        field.isList = isList(name);
        @Nullable Field first = parent.within.putIfAbsent(field.name, field);
        if (first != null) {
            findings.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_ROW,
                            row.span(),
                            Findings.quoted(row.name()) + " occurs more than once.",
                            DiagnosticCode.DUPLICATE_ROW.nextStep())
                    .losing(Loss.ROW));
        }
        while (path.size() > level) {
            path.remove(path.size() - 1);
        }
        // What is in the value of a row that is told twice is in that of the first.
        path.add(first == null ? field : first);
    }

    private static FieldRow unsaid(FieldRow within, String name) {
        return new FieldRow(
                name,
                new Scalar(ScalarKind.ANY),
                within.typeSpan(),
                Presence.UNSAID,
                RequiredMark.UNSTATED,
                "",
                "",
                within.span(),
                null,
                within.span());
    }

    private String bare(String name) {
        return isList(name) ? name.substring(0, name.length() - marks.list().length()) : name;
    }

    private boolean isList(String name) {
        return !marks.list().isEmpty() && name.length() > marks.list().length() && name.endsWith(marks.list());
    }

    boolean isEmpty() {
        return root.within.isEmpty();
    }

    List<TypeSection> sections(Preamble preamble, int skipped) {
        List<TypeSection> sections = new ArrayList<>();
        if (!root.within.isEmpty() || skipped > 0) {
            section(preamble, root, skipped, sections);
        }
        return sections;
    }

    private void section(Preamble preamble, Field owner, int skipped, List<TypeSection> sections) {
        int place = sections.size();
        List<FieldRow> rows = new ArrayList<>();
        for (Field field : owner.within.values()) {
            if (field.row == null) {
                continue;
            }
            String title = preamble.title() + " " + field.name;
            if (field.within.isEmpty()) {
                rows.add(withValues(field.row, title, sections).withName(field.name));
                continue;
            }
            Reference own = new Reference("", title, "");
            rows.add(
                    field.row.withName(field.name).withType(field.row.type().accept(new WithinRow(own, field.isList))));
            section(new Preamble(title, field.row.description(), null, field.row.span()), field, 0, sections);
        }
        sections.add(place, new FieldTable(preamble, rows, skipped));
    }

    /** A row whose union, or whose values, are types of their own. */
    private FieldRow withValues(FieldRow row, String title, List<TypeSection> sections) {
        List<String> values = ProseValues.of(row.description(), announcing);
        if (values.isEmpty() || !row.type().equals(new Scalar(ScalarKind.STRING))) {
            return row.withType(row.type().accept(new CellUnions(title, row.typeSpan(), sections)));
        }
        List<ValueRow> rows = values.stream()
                .map(value -> new ValueRow("", value, true, row.span()))
                .toList();
        sections.add(new ValueList(new Preamble(title, "", null, row.typeSpan()), rows, false, true, 0));
        return row.withType(new Reference("", title, ""));
    }
}

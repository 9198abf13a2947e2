package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps that are written as lists of models of their own, each of a key and a value: Protocol Buffers have such for every map,
 * and JSON has an object.
 */
final class EntryMaps {
    private final List<String> templates;
    private final Map<String, TypeExpression> values = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private EntryMaps(List<String> templates) {
        this.templates = templates;
    }

    /**
     * Makes maps of the lists of entries of a page.
     *
     * @param sections the types of the page
     * @param templates what the model of an entry is called behind the name of the model that has the map, with a hole for
     *     the name of the property
     * @return the types, without those that are entries alone
     */
    static List<TypeSection> applied(List<TypeSection> sections, List<String> templates) {
        return templates.isEmpty() ? sections : new EntryMaps(templates).applied(sections);
    }

    private List<TypeSection> applied(List<TypeSection> sections) {
        Set<String> unclear = new HashSet<>();
        for (TypeSection section : sections) {
            @Nullable TypeExpression value = value(section);
            @Nullable TypeExpression other = value == null ? null : values.putIfAbsent(letters(section), value);
            if (other != null && !other.equals(value)) {
                unclear.add(letters(section));
            }
        }
        values.keySet().removeAll(unclear);
        List<TypeSection> read = sections.stream().map(this::withMaps).toList();
        return read.stream().filter(section -> !used.contains(letters(section))).toList();
    }

    private static String letters(TypeSection section) {
        return Letters.of(section.preamble().title());
    }

    private static @Nullable TypeExpression value(TypeSection section) {
        boolean entry = section instanceof FieldTable table
                && table.skippedRows() == 0
                && table.rows().stream().map(FieldRow::name).toList().equals(List.of("key", "value"));
        return entry ? ((FieldTable) section).rows().get(1).type() : null;
    }

    private TypeSection withMaps(TypeSection section) {
        if (!(section instanceof FieldTable table)) {
            return section;
        }
        List<FieldRow> rows = new ArrayList<>(table.rows().size());
        for (FieldRow row : table.rows()) {
            @Nullable TypeExpression value = valueOf(row, table.preamble().title());
            rows.add(value == null ? row : row.withType(new MapOf(value)));
        }
        return new FieldTable(table.preamble(), rows, table.skippedRows());
    }

    private @Nullable TypeExpression valueOf(FieldRow row, String model) {
        if (!(row.type() instanceof ListOf list)) {
            return null;
        }
        List<Reference> elements = list.element().references();
        if (!elements.equals(List.of(list.element()))) {
            return null;
        }
        String letters = Letters.of(elements.get(0).name());
        boolean called = templates.stream()
                .map(template -> Letters.of(model + template.replace("{}", row.name())))
                .anyMatch(letters::equals);
        @Nullable TypeExpression value = called ? values.get(letters) : null;
        if (value != null) {
            used.add(letters);
        }
        return value;
    }
}

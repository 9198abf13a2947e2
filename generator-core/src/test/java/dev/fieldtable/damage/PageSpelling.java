package dev.fieldtable.damage;

import dev.fieldtable.dialect.Reading;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.document.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Spells what a page means, without the places, so that two pages can be compared. */
final class PageSpelling {
    private final UnaryOperator<String> prose;
    private final List<String> lines = new ArrayList<>();

    private PageSpelling(UnaryOperator<String> prose) {
        this.prose = prose;
    }

    /** {@return every word of it} */
    static List<String> exact(ParsedDocument page) {
        return new PageSpelling(text -> text).spell(page);
    }

    /**
     * The same, with the typography of prose left out: blanks, quotes, emphasis, code marks and the breaks between
     * lines. Some damage takes these away, and nothing tells where they were.
     */
    static List<String> withoutTypography(ParsedDocument page) {
        return new PageSpelling(PageSpelling::plain).spell(page);
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars()
                .filter(c -> c > ' ' && "*_`~#\\\"'“”‘’\u00a0\u00ad\u200b\ufeff".indexOf(c) < 0)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private List<String> spell(ParsedDocument page) {
        page.sections().forEach(this::section);
        return lines;
    }

    private void section(TypeSection section) {
        lines.add(section.getClass().getSimpleName() + " " + section.preamble().title() + " "
                + prose.apply(section.preamble().description())
                + (section.preamble().deprecation() == null ? "" : " deprecated"));
        if (section instanceof FieldTable table) {
            table.rows().forEach(this::field);
        } else if (section instanceof ValueList values) {
            lines.add("open " + values.open() + (values.rows().stream().allMatch(ValueRow::quoted) ? " quoted" : ""));
            values.rows().forEach(row -> lines.add(row.name() + "=" + row.value()));
        } else if (section instanceof VariantList union) {
            lines.add(union.variants().stream()
                    .map(Variant::type)
                    .map(Reading::of)
                    .collect(Collectors.joining(" or ")));
        }
    }

    private void field(FieldRow row) {
        lines.add(row.name() + ": " + Reading.of(row.type()) + (isRequired(row) ? " required " : " ")
                + prose.apply(row.description())
                + " = " + prose.apply(row.example())
                + (row.deprecation() == null
                        ? ""
                        : " deprecated " + prose.apply(row.deprecation().reason())));
    }

    /** As the linker decides it. */
    private static boolean isRequired(FieldRow row) {
        TypeExpression type = row.type();
        boolean optional = type instanceof Wrapped wrapped && wrapped.wrapper() != Wrapper.NULLABLE;
        return row.mark() != RequiredMark.OPTIONAL && !optional;
    }
}

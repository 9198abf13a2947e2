package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeRewriter;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.document.Variant;
import dev.fieldtable.source.SourceSpan;
import java.util.List;

/** Gives unions that are spelled in a cell a name, so that they are types as those with a heading are. */
final class CellUnions extends TypeRewriter {
    private final String title;
    private final SourceSpan span;
    private final List<TypeSection> sections;

    /**
     * Names the unions of a cell.
     *
     * @param title what the union is called
     * @param span where it stands
     * @param sections takes the union, if there is one
     */
    CellUnions(String title, SourceSpan span, List<TypeSection> sections) {
        this.title = title;
        this.span = span;
        this.sections = sections;
    }

    @Override
    public TypeExpression anyOf(AnyOf type) {
        if (!type.link().isEmpty()) {
            return type;
        }
        if (type.types().stream().allMatch(arm -> arm instanceof Literal value && value.value() instanceof String)) {
            List<ValueRow> values = type.types().stream()
                    .map(arm -> new ValueRow("", (String) ((Literal) arm).value(), true, span))
                    .toList();
            sections.add(new ValueList(new Preamble(title, "", null, span), values, false, true, 0));
            return new Reference("", title, "");
        }
        List<Variant> arms =
                type.types().stream().map(arm -> new Variant(arm, span)).toList();
        sections.add(new VariantList(new Preamble(title, "", null, span), arms, 0));
        return new Reference("", title, "");
    }
}

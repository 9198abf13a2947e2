package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.description.ModelWords;
import dev.fieldtable.dialect.page.LinkedText;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeRewriter;
import dev.fieldtable.model.ScalarKind;

/** Gives a type that says no more than that there is an object the model that another cell of its row links to. */
final class LinkedModel extends TypeRewriter {
    private final MarkdownPage page;
    private final String cell;
    private final ModelWords models;

    /**
     * A look at another cell.
     *
     * @param page the page, which knows where its links lead
     * @param cell the cell, as Markdown
     * @param models what names of models bear beside them
     */
    LinkedModel(MarkdownPage page, String cell, ModelWords models) {
        this.page = page;
        this.cell = cell;
        this.models = models;
    }

    @Override
    public TypeExpression scalar(Scalar type) {
        if (type.kind() != ScalarKind.ANY) {
            return type;
        }
        LinkedText seen = page.inlines().text(cell).linked();
        return seen.links().stream()
                .filter(link -> link.end() > link.start() && !link.destination().contains("://"))
                .findFirst()
                .<TypeExpression>map(link -> new Reference(
                        "", models.bare(seen.text().substring(link.start(), link.end())), link.destination()))
                .orElse(type);
    }

    @Override
    public TypeExpression anyOf(AnyOf type) {
        return type;
    }
}

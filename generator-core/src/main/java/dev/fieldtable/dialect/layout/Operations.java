package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.OperationSigns;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reads the operations of a page: a heading each, with {@code Parameters} and {@code Response} one level below it.
 *
 * <p>Their tables describe no type, so what cannot be read in them is passed over without a diagnostic.
 */
final class Operations {
    private final MarkdownPage page;
    private final TypeLanguage types;
    private final HouseStyle house;

    Operations(MarkdownPage page, TypeLanguage types, HouseStyle house) {
        this.house = house;
        this.page = page;
        this.types = types;
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        boolean ofOperations = isOfOperations();
        for (int i = 0; i < page.headings().size(); i++) {
            int end = page.partEnd(i);
            int parts = 0;
            for (int part = i + 1; part < end; part++) {
                if (isPart(i, part, SectionKind.RESPONSE)
                        || (ofOperations && isPart(i, part, SectionKind.PARAMETERS))) {
                    parts++;
                }
            }
            if (parts > 0) {
                operations.add(operation(i, end));
            }
        }
        return operations;
    }

    /** Other things than operations have parameters, too. */
    private boolean isOfOperations() {
        return OperationSigns.hasId(page.text().content(), house.operations().idAttribute())
                || page.headings().stream().anyMatch(heading -> OperationSigns.isHeading(heading.words()));
    }

    private boolean isPart(int heading, int part, SectionKind kind) {
        PageHeading below = page.headings().get(part);
        return below.level() == page.headings().get(heading).level() + 1
                && below.words().equals(house.sections().of(kind));
    }

    private Operation operation(int heading, int end) {
        List<Reference> requests = new ArrayList<>();
        List<Reference> security = new ArrayList<>();
        List<Reference> responses = new ArrayList<>();
        String id = "";
        for (int part = heading; part < end; part++) {
            for (Node block : page.blocksBelow(part)) {
                if (block instanceof HtmlBlock html && id.isEmpty()) {
                    id = id(html.getLiteral());
                } else if (block instanceof Paragraph && isPart(heading, part, SectionKind.RESPONSE)) {
                    String type = page.inlines().text(page.source(block)).type();
                    if (type.startsWith("**")) {
                        collect(new Cell(type, page.span(block)), responses);
                    }
                }
            }
            if (isPart(heading, part, SectionKind.PARAMETERS)) {
                parameters(page.blocksBelow(part), requests, security);
            }
        }
        return new Operation(
                id, requests, security, responses, page.headings().get(heading).span());
    }

    private void parameters(List<Node> blocks, List<Reference> requests, List<Reference> security) {
        SectionTables.ofFields(page, types, house, new Findings()).read(blocks, (name, columns, row) -> {
            if (name.text().equals(house.operations().request())) {
                collect(type(row.cell(columns.type())), requests);
            } else if (name.text().equals(house.operations().security())) {
                collect(type(row.cell(columns.type())), security);
            }
        });
    }

    private Cell type(Cell cell) {
        return new Cell(page.inlines().text(cell.text()).type(), cell.span());
    }

    private void collect(Cell cell, List<Reference> references) {
        TypeExpression type = types.parse(cell).value();
        references.addAll(type.references());
        type.pagedUnions().forEach(union -> references.add(new Reference("", "", union.link())));
    }

    private String id(String comment) {
        String attribute = house.operations().idAttribute() + "=\"";
        int start = comment.indexOf(attribute);
        int end = start < 0 ? -1 : comment.indexOf('"', start + attribute.length());
        return end < 0 ? "" : comment.substring(start + attribute.length(), end);
    }
}

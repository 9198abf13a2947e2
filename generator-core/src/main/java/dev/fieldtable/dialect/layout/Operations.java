package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.OperationSigns;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.OperationAnswer;
import dev.fieldtable.document.OperationDetails;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.OperationWords;
import dev.fieldtable.house.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final OperationWords words;
    private final Extent extent;
    private final PreambleReader preambles;
    private final FailureTables failures;
    private Map<String, String> summaries = Map.of();

    Operations(MarkdownPage page, TypeLanguage types, HouseStyle house, Extent extent) {
        this.house = house;
        this.page = page;
        this.types = types;
        this.extent = extent;
        this.words = house.operations();
        this.preambles = new PreambleReader(page, house, new Findings());
        this.failures = new FailureTables(page, types, words.failures());
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        boolean ofOperations = isOfOperations();
        if (ofOperations && extent == Extent.OPERATIONS) {
            summaries = OperationOverview.of(page, words, house.deprecation());
        }
        int next = 0;
        for (int i = 0; i < page.headings().size(); i++) {
            int end = page.partEnd(i);
            int parts = 0;
            for (int part = i + 1; part < end; part++) {
                if (isPart(i, part, SectionKind.RESPONSE)
                        || (ofOperations && (isPart(i, part, SectionKind.PARAMETERS) || tellsOfFailures(i, part)))) {
                    parts++;
                }
            }
            if (parts > 0) {
                operations.add(operation(named(i, next), i, end));
                next = end;
            }
        }
        return operations;
    }

    /** Other things than operations have parameters, too. */
    private boolean isOfOperations() {
        return OperationSigns.hasId(page.text().content(), words.idAttribute())
                || page.headings().stream().anyMatch(heading -> OperationSigns.isHeading(heading.words()));
    }

    /** A guide may have a chapter on errors; what an operation fails with is a table. */
    private boolean tellsOfFailures(int heading, int part) {
        return isPart(heading, part, SectionKind.ERRORS)
                && !failures.read(page.blocksBelow(part)).isEmpty();
    }

    private boolean isPart(int heading, int part, SectionKind kind) {
        PageHeading below = page.headings().get(part);
        return below.level() == page.headings().get(heading).level() + 1
                && below.words().equals(house.sections().of(kind));
    }

    /**
     * The description of an operation may have headings of its own, so that the parts stand below one of these.
     *
     * @param heading the heading that the parts are below
     * @param first the first heading that is of no operation before it
     * @return the heading that names the operation, as the list of all operations does
     */
    private int named(int heading, int first) {
        for (int at = heading; at >= first; at--) {
            boolean beside = page.headings().get(at).level()
                    == page.headings().get(heading).level();
            if (beside && summaries.containsKey(name(at))) {
                return at;
            }
        }
        return heading;
    }

    private String name(int heading) {
        return page.headings().get(heading).seen().name().text();
    }

    private Operation operation(int named, int heading, int end) {
        List<FieldRow> parameters = new ArrayList<>();
        List<Reference> responses = new ArrayList<>();
        List<OperationAnswer> answers = new ArrayList<>();
        String comment = "";
        for (int part = heading; part < end; part++) {
            for (Node block : page.blocksBelow(part)) {
                if (block instanceof HtmlBlock html && comment.isEmpty()) {
                    comment = OperationSigns.hasId(html.getLiteral(), words.idAttribute()) ? html.getLiteral() : "";
                } else if (block instanceof Paragraph && isPart(heading, part, SectionKind.RESPONSE)) {
                    response(block, responses, answers);
                }
            }
            if (isPart(heading, part, SectionKind.PARAMETERS)) {
                parameters.addAll(parameters(page.blocksBelow(part)));
            } else if (extent == Extent.OPERATIONS && isPart(heading, part, SectionKind.ERRORS)) {
                answers.addAll(failures.read(page.blocksBelow(part)));
            }
        }
        return new Operation(
                OperationSigns.attribute(comment, words.idAttribute()),
                bearing(words.request(), parameters),
                bearing(words.security(), parameters),
                responses,
                extent == Extent.OPERATIONS ? details(named, comment, parameters, answers) : null,
                page.headings().get(named).span());
    }

    private void response(Node block, List<Reference> responses, List<OperationAnswer> answers) {
        String spelled = page.inlines().text(page.source(block)).type();
        if (spelled.startsWith("**")) {
            TypeExpression type = type(spelled, block);
            collect(type, responses);
            String each = extent == Extent.OPERATIONS ? streamed(spelled) : "";
            answers.add(
                    each.isEmpty()
                            ? new OperationAnswer("", "", "", type)
                            : new OperationAnswer("", words.streamContent(), "", type(each, block)));
        }
    }

    private TypeExpression type(String spelled, Node block) {
        return types.parse(new Cell(spelled, page.span(block))).value();
    }

    /** {@return what stands in the brackets behind the word for a stream; empty if there is no such word} */
    private String streamed(String spelled) {
        int at = spelled.indexOf(words.stream());
        int open = at < 0 ? -1 : at + words.stream().length();
        while (open >= 0 && open < spelled.length() && spelled.charAt(open) == '\\') {
            open++;
        }
        if (open < 0 || open >= spelled.length() || "[<".indexOf(spelled.charAt(open)) < 0) {
            return "";
        }
        int depth = 0;
        for (int end = open; end < spelled.length(); end++) {
            char c = spelled.charAt(end);
            depth += c == '[' || c == '<' ? 1 : c == ']' || c == '>' ? -1 : 0;
            if (depth == 0) {
                return spelled.substring(open + 1, spelled.charAt(end - 1) == '\\' ? end - 1 : end);
            }
        }
        return "";
    }

    private OperationDetails details(
            int heading, String comment, List<FieldRow> parameters, List<OperationAnswer> answers) {
        Preamble preamble = preambles.read(heading, heading + 1);
        String name = name(heading);
        int title = title(heading);
        return new OperationDetails(
                name,
                title < 0 ? "" : page.headings().get(title).words(),
                OperationSigns.attribute(comment, words.methodAttribute()),
                OperationSigns.attribute(comment, words.pathAttribute()),
                summaries.getOrDefault(name, ""),
                preamble.description(),
                preamble.deprecation(),
                parameters,
                List.of(),
                "",
                answers);
    }

    /** {@return the heading that an operation and others stand below; -1 if there is none} */
    private int title(int heading) {
        int at = page.title(heading);
        return at == heading ? -1 : at;
    }

    /** {@return the rows of parameters; those that bear no class of the client's only where all is wanted} */
    private List<FieldRow> parameters(List<Node> blocks) {
        Findings untold = new Findings();
        FieldRows rows = new FieldRows(page, types, house, untold);
        SectionTables.ofFields(page, types, house, untold).read(blocks, new SectionTables.RowReader() {
            @Override
            public void begin(Columns columns, RowText header) {
                rows.begin(columns, header);
            }

            @Override
            public void read(CellName name, Columns columns, RowText row) {
                String text = name.text();
                boolean bears = text.equals(words.request()) || text.equals(words.security());
                if (bears || extent == Extent.OPERATIONS) {
                    rows.read(name, columns, row);
                }
            }
        });
        return rows.rows();
    }

    private static List<Reference> bearing(String name, List<FieldRow> parameters) {
        List<Reference> references = new ArrayList<>();
        parameters.stream().filter(row -> row.name().equals(name)).forEach(row -> collect(row.type(), references));
        return references;
    }

    private static void collect(TypeExpression type, List<Reference> references) {
        references.addAll(type.references());
        type.pagedUnions().forEach(union -> references.add(new Reference("", "", union.link())));
    }
}

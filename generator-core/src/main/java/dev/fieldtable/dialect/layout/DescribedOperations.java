package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.page.OperationSigns;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.OperationAnswer;
import dev.fieldtable.document.OperationDetails;
import dev.fieldtable.document.SentType;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.model.Place;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Finds the operations of a page that people write: each below a heading, which prints a method of HTTP and a path, or has a
 * line or code below it that prints nothing else.
 *
 * <p>Tables below it are of types, which have been read; here they only tell what of the operation they are.
 */
final class DescribedOperations {
    private static final int NONE = -1;
    private static final String EXAMPLE = "example";

    private final MarkdownPage page;
    private final DialectDescription description;

    private final Set<String> anchors;

    /** The calls that stand below each heading, or in it. */
    private final Map<Integer, List<PrintedCall>> calls = new TreeMap<>();

    /**
     * A reader of operations.
     *
     * @param types what was read of the page
     */
    DescribedOperations(MarkdownPage page, DialectDescription description, List<TypeSection> types) {
        this.page = page;
        this.description = description;
        this.anchors = types.stream()
                .flatMap(type -> type.preamble().anchors().stream())
                .collect(Collectors.toSet());
    }

    /** {@return the operations, from top to bottom} */
    List<Operation> read() {
        for (int heading = 0; heading < page.headings().size(); heading++) {
            if (!words(heading).contains(EXAMPLE)) {
                find(heading);
            }
        }
        List<Operation> operations = new ArrayList<>();
        calls.forEach((heading, printed) -> printed.forEach(call -> operations.add(operation(heading, call))));
        return operations;
    }

    private void find(int heading) {
        PrintedCall.in(page.headings().get(heading).words()).ifPresent(call -> add(heading, call));
        for (Node block : page.blocksBelow(heading)) {
            if (block instanceof Paragraph) {
                inLine(page.source(block).lines().findFirst().orElse("")).ifPresent(call -> add(naming(heading), call));
            } else if (block instanceof FencedCodeBlock code) {
                inCode(code.getLiteral()).forEach(call -> add(naming(heading), call));
            } else if (block instanceof IndentedCodeBlock code) {
                inCode(code.getLiteral()).forEach(call -> add(naming(heading), call));
            }
        }
    }

    private void add(int heading, PrintedCall call) {
        if (heading != NONE) {
            List<PrintedCall> printed = calls.computeIfAbsent(heading, any -> new ArrayList<>());
            if (printed.stream().noneMatch(call::isSame)) {
                printed.add(call);
            }
        }
    }

    /** {@return the call that a line is; nothing if it says anything else} */
    private Optional<PrintedCall> inLine(String line) {
        String text = PrintedCall.ofTag(line.strip()).orElse(line);
        return PrintedCall.in(page.inlines().text(text).visible())
                .filter(call -> call.before().isEmpty());
    }

    /** {@return the calls that code is made of; none if it says anything else, as what is sent as an example does} */
    private static List<PrintedCall> inCode(String code) {
        List<Optional<PrintedCall>> lines = code.lines()
                .filter(line -> !line.isBlank())
                .map(line -> PrintedCall.in(line).filter(call -> call.before().isEmpty()))
                .toList();
        return lines.stream().allMatch(Optional::isPresent)
                ? lines.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    /** {@return the heading that names an operation, above those that name only a part of it} */
    private int naming(int heading) {
        int at = heading;
        while (at != NONE
                && (OperationSigns.isHeading(words(at)) || description.models().isSection(words(at)))) {
            at = page.above(at);
        }
        return at;
    }

    private Operation operation(int heading, PrintedCall call) {
        String title = page.headings().get(heading).words();
        String name = PrintedCall.in(title)
                .map(PrintedCall::before)
                .filter(before -> !before.isEmpty())
                .orElse(title);
        List<SentType> sent = new ArrayList<>();
        List<OperationAnswer> answers = new ArrayList<>();
        String contentType = "";
        int end = page.partEnd(heading);
        for (int part = heading + 1; part < end; part++) {
            String words = words(part);
            String anchor = anchor(part);
            // As links to the table lead there.
            Reference type = new Reference("", anchor, "#" + anchor);
            if (!anchors.contains(anchor)) {
                continue;
            }
            if (OperationPart.isAnswer(words)) {
                answers.add(new OperationAnswer("", "", "", type));
            } else if (OperationPart.isSent(words)) {
                Place place = OperationPart.place(words);
                sent.add(new SentType(place, type));
                contentType = place == Place.BODY ? OperationPart.contentType(words) : contentType;
            }
        }
        SourceSpan span = page.headings().get(heading).span();
        OperationDetails details = new OperationDetails(
                name,
                group(heading),
                call.method(),
                call.path(),
                "",
                prose(heading),
                null,
                List.of(),
                sent,
                contentType,
                answers);
        return new Operation("", List.of(), List.of(), List.of(), details, span);
    }

    /** {@return the heading, behind that of what it is a part of} */
    private String anchor(int part) {
        String own = page.headings().get(part).words();
        int above = page.above(part);
        return above == NONE ? own : page.headings().get(above).words() + " " + own;
    }

    private String group(int heading) {
        int at = page.title(heading);
        return at == NONE || at == heading ? "" : page.headings().get(at).words();
    }

    private String prose(int heading) {
        StringBuilder prose = new StringBuilder();
        for (Node block : page.blocksBelow(heading)) {
            if (block instanceof Paragraph) {
                String source = page.source(block);
                String first = source.lines().findFirst().orElse("");
                String said = inLine(first).isPresent() ? source.substring(first.length()) : source;
                prose.append(prose.isEmpty() || said.isBlank() ? "" : "\n\n").append(said.strip());
            }
        }
        return page.prose().text(prose.toString());
    }

    private String words(int heading) {
        return page.headings().get(heading).words().toLowerCase(Locale.ROOT);
    }
}

package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.Inlines;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * Reads the types of a union's arms. The heading says which it is, and the code below declares a value of it; where the heading
 * leaves the package open, the code has it.
 */
final class ArmTypes {
    /** What is written around a type, and the packages before its words. */
    private static final Pattern MARKS_AND_PACKAGES = Pattern.compile("[\\s`*]++|\\b\\w++\\.(?=\\w)");

    private final TypeLanguage types;
    private final Inlines inlines;
    private final Findings findings;

    ArmTypes(TypeLanguage types, Inlines inlines, Findings findings) {
        this.types = types;
        this.inlines = inlines;
        this.findings = findings;
    }

    /**
     * Reads the type of an arm.
     *
     * @param seen what its heading says
     * @param span where the heading stands
     * @param below what stands below it
     */
    TypeExpression read(InlineText seen, SourceSpan span, List<Node> below) {
        Findings met = new Findings();
        TypeExpression said = new CellTypes(types, inlines, met).parse(seen, span);
        Optional<Cell> code = declared(span, below);
        Optional<TypeExpression> declared =
                code.map(cell -> types.arm(cell).value()).filter(type -> !(type instanceof Unreadable));
        if (declared.isEmpty() || declared.get().equals(said) || hasLink(said)) {
            findings.addAll(met);
            return said;
        }
        if (said instanceof Unreadable) {
            String words = SectionLines.withoutNumber(seen.visible());
            if (!bare(new Cell(words, span)).equals(bare(code.get()))) {
                differ(seen, code.get(), "; the code was believed.");
            }
            return declared.get();
        }
        findings.addAll(met);
        boolean same = bare(new Cell(seen.type(), span)).equals(bare(code.get()));
        if (same && hasNoPackage(said)) {
            return declared.get();
        }
        if (!same || !hasNoPackage(declared.get())) {
            differ(seen, code.get(), "; the heading was believed.");
        }
        return said;
    }

    /**
     * Reads the type of an arm whose heading says nothing, as is usual where a type has no name.
     *
     * @param span where the heading stands
     * @param below what stands below it
     * @return the type; nothing if the code declares none that can be read
     */
    Optional<TypeExpression> readCode(SourceSpan span, List<Node> below) {
        return declared(span, below)
                .map(types::arm)
                .filter(read -> !(read.value() instanceof Unreadable))
                .map(findings::keep);
    }

    /** The type of the value that the first code below declares, as if it stood in the heading. */
    private Optional<Cell> declared(SourceSpan heading, List<Node> below) {
        for (Node block : below) {
            if (block instanceof FencedCodeBlock code) {
                return types.declared(code.getLiteral()).map(type -> new Cell(type, heading));
            }
        }
        return Optional.empty();
    }

    private void differ(InlineText heading, Cell code, String believed) {
        findings.add(
                DiagnosticCode.ARM_DIFFERS_FROM_CODE,
                code.span(),
                "The heading says " + Findings.quoted(heading.visible()) + " and the code below it "
                        + Findings.quoted(code.text()) + believed);
    }

    private static boolean hasLink(TypeExpression type) {
        return type.references().stream().anyMatch(each -> !each.link().isEmpty());
    }

    private static boolean hasNoPackage(TypeExpression type) {
        return type.references().stream().map(Reference::qualifier).allMatch(String::isEmpty);
    }

    private static String bare(Cell cell) {
        return MARKS_AND_PACKAGES.matcher(cell.text()).replaceAll("");
    }
}

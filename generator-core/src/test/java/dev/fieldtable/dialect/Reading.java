package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.document.Variant;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.ScalarKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spells what was read in the notation of the pages in {@code specs/dialects}. */
public final class Reading {
    private final StringBuilder out = new StringBuilder();

    private Reading() {}

    /** {@return the reading, a line for each thing that was understood or not} */
    public static String of(Outcome<ParsedDocument> outcome) {
        Reading reading = new Reading();
        outcome.value().sections().forEach(reading::section);
        outcome.value().operations().forEach(reading::operation);
        reading.bare(outcome.value().bare());
        outcome.diagnostics().stream().sorted().forEach(reading::diagnostic);
        return reading.out.toString();
    }

    /** {@return the type in the notation} */
    public static String of(TypeExpression type) {
        if (type instanceof Scalar scalar) {
            return scalar.kind() == ScalarKind.NULL ? "none" : scalar.kind().label();
        }
        if (type instanceof Reference reference) {
            String qualifier = reference.qualifier().isEmpty() ? "" : reference.qualifier() + ".";
            return "@" + qualifier + reference.name() + link(reference.link());
        }
        if (type instanceof ListOf list) {
            return "list<" + of(list.element()) + ">";
        }
        if (type instanceof MapOf map) {
            return "map<" + of(map.value()) + ">";
        }
        if (type instanceof Wrapped wrapped) {
            String wrapper = wrapped.wrapper().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return wrapper + "<" + of(wrapped.type()) + ">";
        }
        if (type instanceof Literal literal) {
            return "const<" + (literal.value() instanceof String text ? "\"" + text + "\"" : literal.value()) + ">";
        }
        if (type instanceof AnyOf union) {
            return union.types().stream().map(Reading::of).collect(Collectors.joining(", ", "any-of<", ">"))
                    + link(union.link());
        }
        return type instanceof Transport transport
                ? "transport<" + transport.name() + ">"
                : "unreadable<" + ((Unreadable) type).text() + ">";
    }

    private static String link(String link) {
        return link.isEmpty() ? "" : "(" + link + ")";
    }

    private void section(TypeSection section) {
        if (section instanceof FieldTable table) {
            heading("object", section, "");
            table.rows().forEach(this::field);
        } else if (section instanceof ValueList values) {
            heading("enum", section, values.open() ? " open" : "");
            values.rows().forEach(this::value);
        } else if (section instanceof VariantList union) {
            heading("union", section, "");
            for (Variant variant : union.variants()) {
                line("- " + of(variant.type()));
            }
        }
        if (section.skippedRows() > 0) {
            line("skipped " + section.skippedRows());
        }
    }

    private void bare(@Nullable Preamble preamble) {
        if (preamble != null) {
            line("bare " + preamble.title());
            text("|", preamble.description());
            deprecation("", preamble.deprecation());
        }
    }

    private void heading(String kind, TypeSection section, String more) {
        line(kind + " " + section.preamble().title() + more);
        text("|", section.preamble().description());
        deprecation("", section.preamble().deprecation());
    }

    /** Without a mark the type tells, and may leave it open. */
    private static String mark(FieldRow row) {
        if (row.mark() != RequiredMark.UNSTATED) {
            return " (" + row.mark().name().toLowerCase(Locale.ROOT) + ")";
        }
        return row.withoutWord().occurrence() == Presence.Occurrence.UNSAID ? " (unsaid)" : "";
    }

    private void field(FieldRow row) {
        line("- " + row.name() + ": " + of(row.type()) + mark(row));
        text("  |", row.description());
        text("  =", row.example());
        text(
                "  :=",
                row.value().defaultValue() == null
                        ? ""
                        : row.value().defaultValue().label());
        text("  :", row.value().constraints().label());
        text("  ~", row.value().format());
        deprecation("  ", row.deprecation());
    }

    private void value(ValueRow row) {
        String value = row.quoted() ? "\"" + row.value() + "\"" : row.value();
        line("- " + (row.name().isEmpty() ? "" : row.name() + " = ") + value);
    }

    private void operation(Operation operation) {
        line("operation " + operation.id());
        references("  request ", operation.requests());
        references("  security ", operation.security());
        references("  response ", operation.responses());
    }

    private void references(String label, List<Reference> references) {
        references.forEach(reference -> line(label + of(reference)));
    }

    private void deprecation(String indent, @Nullable Deprecation deprecation) {
        if (deprecation != null) {
            line(indent + "! " + deprecation.reason());
            text(indent + "!!", deprecation.description());
        }
    }

    private void text(String mark, String text) {
        if (!text.isEmpty()) {
            text.lines().forEach(line -> line(mark + " " + line));
        }
    }

    private void diagnostic(Diagnostic diagnostic) {
        line(diagnostic.severity().label() + " " + diagnostic.code().id() + " "
                + diagnostic.span().line() + ":" + diagnostic.span().column());
    }

    /** Blanks at the end of a line would not survive in a page. */
    private void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }
}

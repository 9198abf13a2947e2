package dev.fieldtable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackedDocumentTest {
    private static final SourceText PAGE = SourceText.of("models/gadget.md", "# Gadget \u2713 \ud83d\ude00\n");
    private static final Deprecation OLD = new Deprecation("no longer used", "Take another.", "2");

    private static SourceSpan span(int line) {
        return new SourceSpan("models/gadget.md", line, 5, 40_000 * line, 7);
    }

    private static TypeExpression.Reference reference(String name) {
        return new TypeExpression.Reference("models", name, "../models/" + name + ".md", "near");
    }

    private static List<TypeExpression> types() {
        List<TypeExpression> types = new ArrayList<>();
        for (ScalarKind kind : ScalarKind.values()) {
            types.add(new TypeExpression.Scalar(kind));
        }
        for (TypeExpression.Wrapper wrapper : TypeExpression.Wrapper.values()) {
            types.add(new TypeExpression.Wrapped(wrapper, reference("Plan")));
        }
        types.add(new TypeExpression.ListOf(new TypeExpression.MapOf(reference("Plan"))));
        types.add(new TypeExpression.Literal("free"));
        types.add(new TypeExpression.Literal(true));
        types.add(new TypeExpression.Literal(Long.MIN_VALUE));
        types.add(new TypeExpression.AnyOf(List.copyOf(types), "any.md"));
        types.add(new TypeExpression.Transport("httpx.Response"));
        types.add(new TypeExpression.Unreadable("Li\u0161t[\ud83d"));
        return types;
    }

    private static FieldRow row(TypeExpression type, ValueDetails value) {
        return new FieldRow(
                "count",
                type,
                span(3),
                Presence.OPTIONAL_NULLABLE,
                RequiredMark.UNSTATED,
                "How many \u2713.",
                "7",
                new SourceSpan("elsewhere.md", 1, 2, 3, 4),
                OLD,
                span(4),
                value);
    }

    private static ParsedDocument document() {
        Constraints constraints = new Constraints(
                BigDecimal.ONE,
                new BigDecimal("1E+400"),
                new BigDecimal("0.50"),
                null,
                new BigDecimal("-0.1"),
                0,
                null,
                "[a-z]",
                3,
                Integer.MAX_VALUE);
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("b", List.of(new BigDecimal("1.0"), "a", true));
        named.put("a", null);
        Preamble preamble = new Preamble("Gadget", "A gadget.", OLD, span(1), "Gadget, the", List.of("g", ""));
        List<FieldRow> rows = new ArrayList<>();
        types().forEach(type -> rows.add(row(type, ValueDetails.NONE)));
        rows.add(row(reference("Plan"), new ValueDetails("int64", constraints, new DefaultValue(named))));
        rows.add(row(reference("Plan"), ValueDetails.ofDefault(new DefaultValue(null))));
        return new ParsedDocument(
                PAGE,
                "speakeasy",
                new Sign("header row", span(2)),
                List.of(
                        new FieldTable(preamble, rows, 300),
                        new ValueList(preamble, List.of(new ValueRow("A", "a", true, span(9))), true, false, 1),
                        new VariantList(
                                new Preamble("Any", "", null, span(11)),
                                List.of(new Variant(reference("Plan"), span(12))),
                                0)),
                List.of(new Operation(
                        "get", List.of(reference("A")), List.of(), List.of(reference("B")), null, span(20))),
                5,
                preamble,
                new NameStyle("Python", NameStyle.Form.SNAKE, true),
                List.of(PAGE.span(0, 2)));
    }

    @Test
    void a_page_is_unpacked_as_it_was_packed() {
        ParsedDocument document = document();
        ParsedDocument empty = new ParsedDocument(PAGE, "speakeasy", List.of(), List.of());

        assertThat(PackedDocument.of(document).orElseThrow().unpacked(PAGE)).isEqualTo(document);
        assertThat(PackedDocument.of(empty).orElseThrow().unpacked(PAGE)).isEqualTo(empty);
    }

    @Test
    void what_is_said_of_operations_in_detail_is_not_packed() {
        OperationDetails details =
                new OperationDetails("", "", "get", "/", "", "", null, List.of(), List.of(), "", List.of());
        Operation operation = new Operation("get", List.of(), List.of(), List.of(), details, span(1));
        ParsedDocument document = new ParsedDocument(PAGE, "speakeasy", List.of(), List.of(operation));

        assertThat(PackedDocument.of(document)).isEmpty();
    }

    /** Whoever writes to the folder that it is kept in can make up anything. */
    @Test
    void what_is_no_packed_page_is_refused_and_nothing_else() {
        PackedDocument whole = PackedDocument.of(document()).orElseThrow();
        for (int i = 0; i < whole.numbers().length(); i++) {
            String before = whole.numbers().substring(0, i);
            char number = whole.numbers().charAt(i);
            for (char other : new char[] {0, 0x7F, 0xFF, (char) (number + 1)}) {
                isBorne(new PackedDocument(before + other + whole.numbers().substring(i + 1), whole.text()));
            }
            isBorne(new PackedDocument(before, whole.text()));
            isBorne(new PackedDocument(
                    whole.numbers(), whole.text().substring(0, i % whole.text().length())));
        }
    }

    private static void isBorne(PackedDocument packed) {
        assertThatCode(() -> {
                    try {
                        packed.unpacked(PAGE);
                    } catch (IllegalArgumentException e) {
                        // Refused.
                    }
                })
                .doesNotThrowAnyException();
    }
}

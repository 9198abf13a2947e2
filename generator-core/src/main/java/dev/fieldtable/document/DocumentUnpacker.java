package dev.fieldtable.document;

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
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Unpacks a page, in the order in which {@link DocumentPacker} has packed it. */
final class DocumentUnpacker {
    private static final Kind[] KINDS = Kind.values();
    private static final ScalarKind[] SCALARS = ScalarKind.values();
    private static final TypeExpression.Wrapper[] WRAPPERS = TypeExpression.Wrapper.values();
    private static final Presence.Occurrence[] OCCURRENCES = Presence.Occurrence.values();
    private static final Presence.Nullness[] NULLNESSES = Presence.Nullness.values();
    private static final RequiredMark[] MARKS = RequiredMark.values();
    private static final NameStyle.Form[] FORMS = NameStyle.Form.values();

    private final String numbers;
    private final String text;
    private final SourceText page;
    private int number;
    private int character;

    DocumentUnpacker(PackedDocument packed, SourceText page) {
        this.numbers = packed.numbers();
        this.text = packed.text();
        this.page = page;
    }

    ParsedDocument unpack() {
        return new ParsedDocument(
                page,
                text(),
                optional(() -> new Sign(text(), span())),
                list(this::section),
                list(() -> new Operation(
                        text(), list(this::reference), list(this::reference), list(this::reference), null, span())),
                number(),
                optional(this::preamble),
                optional(() -> new NameStyle(text(), FORMS[number()], flag())),
                list(this::within));
    }

    /** A place that somebody will read. */
    private SourceSpan within() {
        SourceSpan span = span();
        Objects.checkFromIndexSize(span.offset(), span.length(), page.length());
        return span;
    }

    private TypeSection section() {
        Kind kind = kind();
        return switch (kind) {
            case FIELDS -> new FieldTable(preamble(), list(this::row), number());
            case VALUES ->
                new ValueList(
                        preamble(), list(() -> new ValueRow(text(), text(), flag(), span())), flag(), flag(), number());
            case VARIANTS -> new VariantList(preamble(), list(() -> new Variant(type(), span())), number());
            default -> throw unexpected(kind);
        };
    }

    private Preamble preamble() {
        return new Preamble(text(), text(), optional(this::deprecation), span(), text(), list(this::text));
    }

    private FieldRow row() {
        return new FieldRow(
                text(),
                type(),
                span(),
                new Presence(OCCURRENCES[number()], NULLNESSES[number()]),
                MARKS[number()],
                text(),
                text(),
                span(),
                optional(this::deprecation),
                span(),
                flag() ? details() : ValueDetails.NONE);
    }

    private ValueDetails details() {
        return new ValueDetails(
                text(),
                new Constraints(
                        optional(this::decimal),
                        optional(this::decimal),
                        optional(this::decimal),
                        optional(this::decimal),
                        optional(this::decimal),
                        optional(this::count),
                        optional(this::count),
                        optional(this::text),
                        optional(this::count),
                        optional(this::count)),
                optional(() -> new DefaultValue(value())));
    }

    private Deprecation deprecation() {
        return new Deprecation(text(), text(), optional(this::text));
    }

    private TypeExpression type() {
        Kind kind = kind();
        return switch (kind) {
            case SCALAR -> new TypeExpression.Scalar(SCALARS[number()]);
            case REFERENCE -> referenced();
            case LIST -> new TypeExpression.ListOf(type());
            case MAP -> new TypeExpression.MapOf(type());
            case WRAPPED -> new TypeExpression.Wrapped(WRAPPERS[number()], type());
            case LITERAL -> new TypeExpression.Literal(constant());
            case ANY_OF -> new TypeExpression.AnyOf(list(this::type), text());
            case TRANSPORT -> new TypeExpression.Transport(text());
            case UNREADABLE -> new TypeExpression.Unreadable(text());
            default -> throw unexpected(kind);
        };
    }

    private TypeExpression.Reference reference() {
        Kind kind = kind();
        if (kind != Kind.REFERENCE) {
            throw unexpected(kind);
        }
        return referenced();
    }

    private TypeExpression.Reference referenced() {
        return new TypeExpression.Reference(text(), text(), text(), text());
    }

    private Object constant() {
        Object value = value();
        if (value == null) {
            throw unexpected(Kind.NULL);
        }
        return value;
    }

    private @Nullable Object value() {
        Kind kind = kind();
        return switch (kind) {
            case NULL -> null;
            case TEXT -> text();
            case TRUTH -> flag();
            case WHOLE -> Long.valueOf(text());
            case DECIMAL -> decimal();
            case SEVERAL -> values();
            case NAMED -> named();
            default -> throw unexpected(kind);
        };
    }

    private List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            values.add(value());
        }
        return values;
    }

    private Map<String, @Nullable Object> named() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            values.put(text(), value());
        }
        return values;
    }

    private <T> List<T> list(Supplier<T> each) {
        List<T> list = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            list.add(each.get());
        }
        return list;
    }

    private <T> @Nullable T optional(Supplier<T> thing) {
        return flag() ? thing.get() : null;
    }

    private SourceSpan span() {
        int line = number();
        String path = page.path();
        if (line == 0) {
            path = text();
            line = number();
        }
        return new SourceSpan(path, line, number(), number(), number());
    }

    private BigDecimal decimal() {
        return new BigDecimal(text());
    }

    private Integer count() {
        return Integer.valueOf(text());
    }

    private Kind kind() {
        return KINDS[number()];
    }

    private boolean flag() {
        return number() != 0;
    }

    private String text() {
        int start = character;
        character += number();
        return text.substring(start, character);
    }

    private int number() {
        int value = 0;
        int shift = 0;
        int next = numbers.charAt(number++);
        while (next > 0x7F) {
            value |= (next & 0x7F) << shift;
            shift += 7;
            next = numbers.charAt(number++);
        }
        return value | (next << shift);
    }

    private static IllegalArgumentException unexpected(Kind kind) {
        return new IllegalArgumentException("not a packed page: " + kind + " stands where it cannot");
    }
}

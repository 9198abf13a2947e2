package dev.fieldtable.document;

import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.source.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Packs a page, in the order in which {@link DocumentUnpacker} unpacks it. Each visit says what it has packed. */
final class DocumentPacker implements TypeSection.Visitor<Kind>, TypeExpression.Visitor<Kind> {
    private final String path;
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    DocumentPacker(String path) {
        this.path = path;
    }

    PackedDocument pack(ParsedDocument document) {
        text(document.dialect());
        optional(document.sign(), sign -> {
            text(sign.what());
            span(sign.span());
        });
        list(document.sections(), section -> section.accept(this));
        list(document.operations(), operation -> {
            text(operation.id());
            list(operation.requests(), type -> type.accept(this));
            list(operation.security(), type -> type.accept(this));
            list(operation.responses(), type -> type.accept(this));
            span(operation.span());
        });
        number(document.tables());
        optional(document.bare(), this::preamble);
        optional(document.names(), names -> {
            text(names.language());
            constant(names.form());
            flag(names.acronyms());
        });
        list(document.json(), this::span);
        return new PackedDocument(numbers.toString(), text.toString());
    }

    @Override
    public Kind fields(FieldTable section) {
        Kind kind = kind(Kind.FIELDS);
        preamble(section.preamble());
        list(section.rows(), this::row);
        number(section.skippedRows());
        return kind;
    }

    @Override
    public Kind values(ValueList section) {
        Kind kind = kind(Kind.VALUES);
        preamble(section.preamble());
        list(section.rows(), row -> {
            text(row.name());
            text(row.value());
            flag(row.quoted());
            span(row.span());
        });
        flag(section.tabular());
        flag(section.open());
        number(section.skippedRows());
        return kind;
    }

    @Override
    public Kind variants(VariantList section) {
        Kind kind = kind(Kind.VARIANTS);
        preamble(section.preamble());
        list(section.variants(), variant -> {
            variant.type().accept(this);
            span(variant.span());
        });
        number(section.skippedRows());
        return kind;
    }

    private void preamble(Preamble preamble) {
        text(preamble.title());
        text(preamble.description());
        optional(preamble.deprecation(), this::deprecation);
        span(preamble.span());
        text(preamble.longerTitle());
        list(preamble.anchors(), this::text);
    }

    private void row(FieldRow row) {
        text(row.name());
        row.type().accept(this);
        span(row.typeSpan());
        constant(row.withoutWord().occurrence());
        constant(row.withoutWord().nullness());
        constant(row.mark());
        text(row.description());
        text(row.example());
        span(row.exampleSpan());
        optional(row.deprecation(), this::deprecation);
        span(row.span());
        optional(row.value().equals(ValueDetails.NONE) ? null : row.value(), this::details);
    }

    private void details(ValueDetails value) {
        text(value.format());
        Constraints said = value.constraints();
        optional(said.minimum(), this::decimal);
        optional(said.maximum(), this::decimal);
        optional(said.exclusiveMinimum(), this::decimal);
        optional(said.exclusiveMaximum(), this::decimal);
        optional(said.multipleOf(), this::decimal);
        optional(said.minLength(), this::count);
        optional(said.maxLength(), this::count);
        optional(said.pattern(), this::text);
        optional(said.minItems(), this::count);
        optional(said.maxItems(), this::count);
        optional(value.defaultValue(), usual -> value(usual.value()));
    }

    private void deprecation(Deprecation deprecation) {
        text(deprecation.reason());
        text(deprecation.description());
        optional(deprecation.goneSince(), this::text);
    }

    @Override
    public Kind scalar(TypeExpression.Scalar type) {
        Kind kind = kind(Kind.SCALAR);
        constant(type.kind());
        return kind;
    }

    @Override
    public Kind reference(TypeExpression.Reference type) {
        Kind kind = kind(Kind.REFERENCE);
        text(type.qualifier());
        text(type.name());
        text(type.link());
        text(type.near());
        return kind;
    }

    @Override
    public Kind list(TypeExpression.ListOf type) {
        Kind kind = kind(Kind.LIST);
        type.element().accept(this);
        return kind;
    }

    @Override
    public Kind map(TypeExpression.MapOf type) {
        Kind kind = kind(Kind.MAP);
        type.value().accept(this);
        return kind;
    }

    @Override
    public Kind wrapped(TypeExpression.Wrapped type) {
        Kind kind = kind(Kind.WRAPPED);
        constant(type.wrapper());
        type.type().accept(this);
        return kind;
    }

    @Override
    public Kind literal(TypeExpression.Literal type) {
        Kind kind = kind(Kind.LITERAL);
        value(type.value());
        return kind;
    }

    @Override
    public Kind anyOf(TypeExpression.AnyOf type) {
        Kind kind = kind(Kind.ANY_OF);
        list(type.types(), each -> each.accept(this));
        text(type.link());
        return kind;
    }

    @Override
    public Kind transport(TypeExpression.Transport type) {
        Kind kind = kind(Kind.TRANSPORT);
        text(type.name());
        return kind;
    }

    @Override
    public Kind unreadable(TypeExpression.Unreadable type) {
        Kind kind = kind(Kind.UNREADABLE);
        text(type.text());
        return kind;
    }

    /** A value of JSON, or a number as a literal has it. */
    private void value(@Nullable Object value) {
        if (value == null) {
            kind(Kind.NULL);
        } else if (value instanceof String string) {
            kind(Kind.TEXT);
            text(string);
        } else if (value instanceof Boolean truth) {
            kind(Kind.TRUTH);
            flag(truth);
        } else if (value instanceof Long whole) {
            kind(Kind.WHOLE);
            text(whole.toString());
        } else if (value instanceof BigDecimal decimal) {
            kind(Kind.DECIMAL);
            decimal(decimal);
        } else if (value instanceof List<?> list) {
            kind(Kind.SEVERAL);
            list(list, this::value);
        } else if (value instanceof Map<?, ?> map) {
            kind(Kind.NAMED);
            list(List.copyOf(map.keySet()), name -> {
                text((String) name);
                value(map.get(name));
            });
        } else {
            throw new IllegalArgumentException("neither a JSON value nor a literal: " + value);
        }
    }

    private <T> void list(List<T> list, Consumer<T> each) {
        number(list.size());
        list.forEach(each);
    }

    private <T> void optional(@Nullable T thing, Consumer<T> pack) {
        flag(thing != null);
        if (thing != null) {
            pack.accept(thing);
        }
    }

    private void span(SourceSpan span) {
        // Hardly any place is on another page, and no line is the zeroth.
        if (!span.path().equals(path)) {
            number(0);
            text(span.path());
        }
        number(span.line());
        number(span.column());
        number(span.offset());
        number(span.length());
    }

    private void decimal(BigDecimal decimal) {
        text(decimal.toString());
    }

    private void count(Integer count) {
        text(count.toString());
    }

    private Kind kind(Kind kind) {
        constant(kind);
        return kind;
    }

    /** Its position, since it is read by the same version alone. */
    @SuppressWarnings("EnumOrdinal")
    private void constant(Enum<?> constant) {
        number(constant.ordinal());
    }

    private void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    private void text(String part) {
        number(part.length());
        text.append(part);
    }

    /** Seven bits a character, the lowest first; all but the last one have the eighth. */
    private void number(int number) {
        int left = number;
        while (left >>> 7 != 0) {
            numbers.append((char) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        numbers.append((char) left);
    }
}

package dev.fieldtable.link;

import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.document.Variant;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Builds pages as a reader would give them, one row a line. */
final class Page {
    static final TypeExpression STRING = new TypeExpression.Scalar(ScalarKind.STRING);
    static final TypeExpression INTEGER = new TypeExpression.Scalar(ScalarKind.INTEGER);
    static final TypeExpression NULL = new TypeExpression.Scalar(ScalarKind.NULL);
    static final TypeExpression RESPONSE = new TypeExpression.Transport("httpx.Response");

    private static final TypeLanguage PYTHON = TypeLanguage.python();

    private final String path;
    private final List<TypeSection> sections = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<FieldRow> fields = new ArrayList<>();
    private String linkPath;
    private String title = "";
    private NameStyle names = PYTHON.names();
    private int line = 1;

    private Page(String path) {
        this.path = path;
        this.linkPath = path;
    }

    static Page at(String path) {
        return new Page(path);
    }

    static Reference ref(String qualifier, String name, String link) {
        return new Reference(qualifier, name, link);
    }

    static TypeExpression optional(TypeExpression type) {
        return new TypeExpression.Wrapped(Wrapper.OPTIONAL, type);
    }

    static TypeExpression nullable(TypeExpression type) {
        return new TypeExpression.Wrapped(Wrapper.NULLABLE, type);
    }

    static TypeExpression optionalNullable(TypeExpression type) {
        return new TypeExpression.Wrapped(Wrapper.OPTIONAL_NULLABLE, type);
    }

    static TypeExpression list(TypeExpression element) {
        return new TypeExpression.ListOf(element);
    }

    static TypeExpression map(TypeExpression value) {
        return new TypeExpression.MapOf(value);
    }

    static TypeExpression literal(Object value) {
        return new TypeExpression.Literal(value);
    }

    static TypeExpression anyOf(String link, TypeExpression... arms) {
        return new TypeExpression.AnyOf(List.of(arms), link);
    }

    Page linkPath(String linkPath) {
        this.linkPath = linkPath;
        return this;
    }

    Page title(String title) {
        this.title = title;
        return this;
    }

    /** Names as another language than Python writes them. */
    Page names(NameStyle style) {
        this.names = style;
        return this;
    }

    Page field(String name, TypeExpression type, RequiredMark mark) {
        return field(name, type, mark, "");
    }

    Page field(String name, TypeExpression type, RequiredMark mark, String example) {
        SourceSpan span = span();
        fields.add(new FieldRow(
                name, type, span, PYTHON.withoutWord(type), mark, "About " + name + ".", example, span, null, span));
        return this;
    }

    /** A property whose mark is the check. */
    Page required(String name, TypeExpression type) {
        return field(name, type, RequiredMark.REQUIRED);
    }

    /** Ends the field table; the next rows belong to another section. */
    Page object() {
        sections.add(new TypeSection.FieldTable(preamble(), fields, 0));
        fields.clear();
        return this;
    }

    Page valueTable(String... values) {
        return values(true, false, false, values);
    }

    Page valueList(boolean quoted, String... values) {
        return values(false, quoted, false, values);
    }

    Page openValues(String... values) {
        return values(true, false, true, values);
    }

    private Page values(boolean tabular, boolean quoted, boolean open, String... values) {
        List<ValueRow> rows = new ArrayList<>();
        for (String value : values) {
            rows.add(new ValueRow(tabular ? "NAME_" + rows.size() : "", value, quoted, span()));
        }
        sections.add(new TypeSection.ValueList(preamble(), rows, tabular, open, 0));
        return this;
    }

    Page union(TypeExpression... arms) {
        List<Variant> variants = new ArrayList<>();
        for (TypeExpression arm : arms) {
            variants.add(new Variant(arm, span()));
        }
        sections.add(new TypeSection.VariantList(preamble(), variants, 0));
        return this;
    }

    Page operation(String id, List<Reference> requests, List<Reference> security, List<Reference> responses) {
        operations.add(new Operation(id, requests, security, responses, null, span()));
        return this;
    }

    Page section(TypeSection section) {
        sections.add(section);
        return this;
    }

    ParsedDocument read() {
        if (!fields.isEmpty()) {
            object();
        }
        SourceText source = SourceText.of(path, "").withLinkPath(linkPath);
        return new ParsedDocument(source, "table-python", sections, operations).withNames(names);
    }

    Preamble preamble() {
        return new Preamble(title, "", null, SourceSpan.startOf(path));
    }

    private SourceSpan span() {
        line++;
        return new SourceSpan(path, line, 1, line * 100, 10);
    }
}

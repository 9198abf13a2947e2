package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.FactsText;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.house.ExampleWords;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.sample.ExampleText;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;

/**
 * A property, and the row that documents it.
 *
 * @param owner the object that it belongs to
 * @param property what the row means
 * @param row what it says
 * @param page the text it stands in
 * @param house how examples are printed
 */
record Field(ObjectType owner, Property property, FieldRow row, SourceText page, ExampleWords house) {
    String name() {
        return Printable.name(property.name());
    }

    /** {@return what a value is in JSON} */
    TypeRef type() {
        return TypeRef.Own.inJson(property.type());
    }

    String description() {
        return property.description();
    }

    boolean is(ScalarKind kind) {
        return type() instanceof TypeRef.Scalar scalar && scalar.kind() == kind;
    }

    /** {@return the examples, without quotes and code marks around them; none for {@code null}} */
    List<String> examples() {
        return ExampleText.of(property.example(), house).stream()
                .map(ExampleText::text)
                .toList();
    }

    SourceSpan exampleSpan() {
        return row.exampleSpan();
    }

    /** {@return the place of a part of the row; the row itself if the part is not there as it is} */
    SourceSpan span(String part) {
        return Docs.locate(page, row.span(), part);
    }

    /** {@return how it is written into a facts file that something is so} */
    String fact(Statement statement) {
        Subject subject = Subject.property(owner.id(), property.name());
        return "If it holds, write it below byHand: in the facts file: "
                + FactsText.line(new Fact(subject, statement, Origin.BY_HAND, "", row.span()));
    }
}

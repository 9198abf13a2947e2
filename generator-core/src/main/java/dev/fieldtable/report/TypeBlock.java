package dev.fieldtable.report;

import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a type for people: what it is, and a line a row of the docs, in columns. */
final class TypeBlock {
    private final JavaTerms terms;
    private final StringBuilder text;

    TypeBlock(JavaTerms terms, StringBuilder text) {
        this.terms = terms;
        this.text = text;
    }

    void write(TypeDeclaration type) {
        text.append(Wording.oneLine(type.id().toString())).append("  ");
        text.append(type.role().label()).append(' ').append(type.accept(KIND));
        text.append(type.deprecation() == null ? "" : "  deprecated").append('\n');
        text.append("  ")
                .append(type.span().path())
                .append(':')
                .append(type.span().line());
        text.append(" -> ").append(terms.className(type)).append('\n');

        type.accept(new Parts());
    }

    private static final TypeDeclaration.Visitor<String> KIND = new TypeDeclaration.Visitor<>() {
        @Override
        public String object(ObjectType type) {
            return TypeKind.of(type).label();
        }

        @Override
        public String enumeration(EnumType type) {
            return TypeKind.of(type).label()
                    + (type.open() ? " (open) of " : " of ")
                    + type.valueType().label();
        }

        @Override
        public String union(UnionType type) {
            return TypeKind.of(type).label();
        }
    };

    /** Writes what a type is made of, and gives the text to go on with. */
    private final class Parts implements TypeDeclaration.Visitor<StringBuilder> {
        private final Columns columns = new Columns();

        @Override
        public StringBuilder object(ObjectType type) {
            properties(type, columns);
            return columns.appendTo(text);
        }

        @Override
        public StringBuilder enumeration(EnumType type) {
            values(type, columns);
            return columns.appendTo(text);
        }

        @Override
        public StringBuilder union(UnionType type) {
            arms(type, columns);
            columns.appendTo(text);
            discriminator(type);
            return text;
        }
    }

    private void properties(ObjectType type, Columns columns) {
        for (Property property : type.properties()) {
            columns.add(
                    line(property.span().line()),
                    property.name(),
                    quoted(property.wireName()),
                    property.type().toString(),
                    presence(property.presence()),
                    terms.propertyType(type, property) + " " + terms.propertyName(type, property),
                    remarks(property));
        }
        Property additional = type.additionalProperties();
        if (additional != null) {
            columns.add(
                    line(additional.span().line()),
                    additional.name(),
                    "any other",
                    additional.type().toString(),
                    "",
                    "",
                    additional.deprecation() == null ? "" : "deprecated");
        }
    }

    private static String remarks(Property property) {
        DefaultValue value = property.defaultValue();
        return Stream.of(
                        property.format().isEmpty() ? "" : "format " + property.format(),
                        property.constraints().label(),
                        value == null ? "" : "default " + value.label(),
                        property.deprecation() == null ? "" : "deprecated")
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String presence(Presence presence) {
        return presence.label() + (presence.nullness() == Nullness.UNSAID ? ", null unsaid" : "");
    }

    private void values(EnumType type, Columns columns) {
        for (EnumType.Value value : type.values()) {
            columns.add(
                    line(value.span().line()),
                    value.name(),
                    type.valueType() == ScalarKind.INTEGER ? value.value() : quoted(value.value()),
                    terms.constantName(type, value));
        }
    }

    private void arms(UnionType type, Columns columns) {
        for (UnionType.Arm arm : type.arms()) {
            columns.add(line(arm.span().line()), arm.type().toString(), terms.armType(type, arm));
        }
    }

    private void discriminator(UnionType type) {
        Discriminator discriminator = type.discriminator();
        if (discriminator == null) {
            return;
        }
        text.append("  told apart by ").append(quoted(discriminator.wireName())).append('\n');
        Columns columns = new Columns();
        discriminator.values().forEach((value, id) -> columns.add("     ", quoted(value), id.toString()));
        columns.appendTo(text);
    }

    private static String line(int line) {
        String number = Integer.toString(line);
        return " ".repeat(Math.max(0, 5 - number.length())) + number;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}

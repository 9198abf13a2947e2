package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
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
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.ChosenDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the inspection for people: a block a type, a line a row, in columns. */
final class InspectionText {
    private final StringBuilder text = new StringBuilder();
    private final JavaTerms terms;

    private InspectionText(JavaTerms terms) {
        this.terms = terms;
    }

    static String write(
            TypeModel model,
            List<ChosenDialect> readings,
            List<Digest.Told> diagnostics,
            JavaTerms terms,
            Spelling spelling) {
        InspectionText writer = new InspectionText(terms);
        String seen = Wording.seen(model.coverage());
        writer.text.append(seen).append(seen.isEmpty() ? "" : "\n\n");
        for (TypeDeclaration type : model.types()) {
            writer.type(type);
        }
        writer.text.append(Wording.pagesAndRows(model.coverage())).append('\n');
        writer.text.append(Wording.understood(model.coverage().understanding())).append('\n');
        for (ChosenDialect reading : readings) {
            writer.text.append(oneLine(reading.toString())).append('\n');
        }
        for (Digest.Told told : diagnostics) {
            writer.diagnostic(told.first(), told.message(), spelling);
        }
        return writer.text.toString();
    }

    private void type(TypeDeclaration type) {
        text.append(oneLine(type.id().toString())).append("  ");
        text.append(type.role().label()).append(' ').append(type.accept(KIND));
        text.append(type.deprecation() == null ? "" : "  deprecated").append('\n');
        text.append("  ")
                .append(type.span().path())
                .append(':')
                .append(type.span().line());
        text.append(" -> ").append(terms.className(type)).append('\n');

        type.accept(new Parts()).append('\n');
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

    private void diagnostic(Diagnostic diagnostic, String message, Spelling spelling) {
        text.append(diagnostic.span()).append(": ");
        text.append(diagnostic.severity().label()).append(": ");
        text.append(oneLine(message));
        text.append(" [").append(diagnostic.code().id()).append("]\n");
        if (!diagnostic.hint().isEmpty()) {
            text.append("    ").append(oneLine(diagnostic.hint().in(spelling))).append('\n');
        }
    }

    private static String line(int line) {
        String number = Integer.toString(line);
        return " ".repeat(Math.max(0, 5 - number.length())) + number;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /** Names come from pages: a line end or a control character in one must not tear the listing. */
    private static String oneLine(String foreign) {
        StringBuilder line = new StringBuilder(foreign.length());
        for (int i = 0; i < foreign.length(); i++) {
            char c = foreign.charAt(i);
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            line.append(hidden ? '\u00b7' : c);
        }
        return line.toString();
    }

    /** Rows whose cells are padded to stand below each other, as long as that does not make a column very wide. */
    private static final class Columns {
        private static final int WIDEST = 44;

        private final List<List<String>> rows = new ArrayList<>();
        private final List<Integer> widths = new ArrayList<>();

        void add(String... cells) {
            List<String> row = new ArrayList<>(cells.length);
            for (int i = 0; i < cells.length; i++) {
                String cell = oneLine(cells[i]);
                row.add(cell);
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), Math.min(WIDEST, cell.length())));
            }
            rows.add(row);
        }

        StringBuilder appendTo(StringBuilder text) {
            for (List<String> row : rows) {
                int pending = 0;
                for (int i = 0; i < row.size(); i++) {
                    String cell = row.get(i);
                    if (!cell.isEmpty()) {
                        text.append(" ".repeat(pending)).append(cell);
                        pending = 0;
                    }
                    pending += Math.max(0, widths.get(i) - cell.length()) + 2;
                }
                text.append('\n');
            }
            return text;
        }
    }
}

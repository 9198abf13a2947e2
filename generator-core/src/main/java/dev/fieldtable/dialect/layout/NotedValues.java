package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeRewriter;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that a note says a property may have, {@code [enum: kept, lent]}: an enum of its own, which stands nowhere
 * else on the page.
 *
 * @param values the values, without quotes
 * @param description the description of the row without that note
 */
record NotedValues(List<String> values, String description) {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    /**
     * Reads the values of a note.
     *
     * @param list what stands in the note, between commas, in quotes or without
     * @return the values; none if there is an empty one among them, which may be one or none
     */
    static List<String> read(String list) {
        List<String> values = new ArrayList<>();
        String text = PlainCell.unescaped(list).strip();
        // One template closes its lists with a comma.
        String bare = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        int from = 0;
        char quote = 0;
        for (int at = 0; at <= bare.length(); at++) {
            char c = at < bare.length() ? bare.charAt(at) : ',';
            if (c == quote) {
                quote = 0;
            } else if (quote == 0
                    && (c == '"' || c == '\'')
                    && bare.substring(from, at).isBlank()) {
                quote = c;
            } else if (c == ',' && (quote == 0 || at == bare.length())) {
                values.add(bare.substring(from, at).strip());
                from = at + 1;
            }
        }
        List<String> plain =
                values.stream().map(TemplateDefaults::unquoted).distinct().toList();
        return plain.contains("") ? List.of() : plain;
    }

    /**
     * Gives a row its enum.
     *
     * @param row the row
     * @param model what its model is called
     * @param suffix what such enums are called, behind the model and the property
     * @param sections takes the enum
     * @return the row with the enum as its type; as it is if values of its type are none of an enum
     */
    FieldRow applied(FieldRow row, String model, String suffix, List<? super ValueList> sections) {
        String name = model
                + row.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + row.name().substring(1)
                + suffix;
        boolean whole = values.stream().allMatch(value -> WHOLE.matcher(value).matches());
        Set<ScalarKind> kinds = whole
                ? Set.of(ScalarKind.STRING, ScalarKind.INTEGER, ScalarKind.INTEGER32, ScalarKind.BIG_INTEGER)
                : Set.of(ScalarKind.STRING);
        Replaced replaced = new Replaced(kinds, new Reference("", name, "#" + name));
        TypeExpression type = row.type().accept(replaced);
        if (replaced.kind == null) {
            return row;
        }
        boolean quoted = replaced.kind == ScalarKind.STRING;
        List<ValueRow> rows = values.stream()
                .map(value -> new ValueRow("", value, quoted, row.span()))
                .toList();
        sections.add(new ValueList(new Preamble(name, "", null, row.typeSpan()), rows, false, false, 0));
        return row.withType(type).withDescription(description);
    }

    private static final class Replaced extends TypeRewriter {
        private final Set<ScalarKind> kinds;
        private final Reference own;
        private @Nullable ScalarKind kind;

        private Replaced(Set<ScalarKind> kinds, Reference own) {
            this.kinds = kinds;
            this.own = own;
        }

        @Override
        public TypeExpression scalar(Scalar type) {
            if (!kinds.contains(type.kind())) {
                return type;
            }
            kind = type.kind();
            return own;
        }
    }
}

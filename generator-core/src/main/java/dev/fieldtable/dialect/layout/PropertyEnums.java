package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeRewriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The enums of a page that belong to properties of its model. Each is known by its name on this page alone: links lead to
 * it, or else the name of the property does.
 */
final class PropertyEnums {
    private final String suffix;
    private final Map<String, TypeExpression> types = new LinkedHashMap<>();
    private final Set<String> linked = new HashSet<>();

    /**
     * No enum yet.
     *
     * @param suffix what stands behind the name of a property in that of its enum
     */
    PropertyEnums(String suffix) {
        this.suffix = suffix;
    }

    /** Adds an enum by its name on the page. */
    void add(String name, TypeExpression type) {
        types.putIfAbsent(name, type);
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    /** {@return the rows, with the types that these enums are} */
    List<FieldRow> resolved(List<FieldRow> rows) {
        List<FieldRow> found = rows.stream()
                .map(row -> row.withType(row.type().accept(new Replace(null))))
                .toList();
        return found.stream().map(this::byName).toList();
    }

    private FieldRow byName(FieldRow row) {
        String wanted = letters(row.name() + suffix);
        for (Map.Entry<String, TypeExpression> each : types.entrySet()) {
            if (!linked.contains(each.getKey()) && letters(each.getKey()).equals(wanted)) {
                return row.withType(row.type().accept(new Replace(each.getValue())));
            }
        }
        return row;
    }

    /** {@return the enum that a link calls so; one template writes the names of links otherwise than those of headings} */
    private @Nullable String called(String name) {
        return types.containsKey(name)
                ? name
                : types.keySet().stream()
                        .filter(each -> letters(each).equals(letters(name)))
                        .findFirst()
                        .orElse(null);
    }

    /** {@return a name without its capitals, and what separates its words} */
    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Puts an enum in the place of a link to it or, if one is given, of a scalar. */
    private final class Replace extends TypeRewriter {
        private final @Nullable TypeExpression scalar;

        private Replace(@Nullable TypeExpression scalar) {
            this.scalar = scalar;
        }

        @Override
        public TypeExpression scalar(Scalar type) {
            return scalar == null ? type : scalar;
        }

        @Override
        public TypeExpression reference(Reference type) {
            @Nullable String name = type.link().startsWith("#") ? called(type.name()) : null;
            if (name == null) {
                return type;
            }
            linked.add(name);
            return types.getOrDefault(name, type);
        }
    }
}

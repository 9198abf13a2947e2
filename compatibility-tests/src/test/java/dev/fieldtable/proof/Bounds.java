package dev.fieldtable.proof;

import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the docs say of the values of a property beside their type, as JSON Schema means it. */
final class Bounds {
    private final Constraints constraints;
    private final TypeModel model;

    Bounds(Property property, TypeModel model) {
        this.constraints = property.constraints();
        this.model = model;
    }

    boolean isNone() {
        return constraints.equals(Constraints.NONE);
    }

    /** The fewest elements of a list. */
    int fewest() {
        return constraints.minItems() == null ? 0 : constraints.minItems();
    }

    /** The most elements of a list. */
    int most() {
        return constraints.maxItems() == null ? Integer.MAX_VALUE : constraints.maxItems();
    }

    /** What is wrong with a value that is of the property's type, each with its place below it. */
    List<Finding> findings(TypeRef type, @Nullable Object tree, String file, int line) {
        List<Finding> found = new ArrayList<>();
        find(type, tree, "", true, (pointer, rule) -> found.add(new Finding(pointer, rule, file, line)));
        return found;
    }

    /** Whether a scalar will do. */
    boolean allow(Object scalar) {
        List<String> broken = new ArrayList<>();
        scalar(scalar, false, broken);
        return broken.isEmpty();
    }

    private interface Told {
        void add(String pointer, String rule);
    }

    private void find(TypeRef type, @Nullable Object tree, String pointer, boolean outermost, Told told) {
        if (tree == null || type instanceof TypeRef.Constant || type instanceof TypeRef.Own) {
            return;
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            find(nullable.type(), tree, pointer, outermost, told);
        } else if (type instanceof TypeRef.ListOf list) {
            int size = ((List<?>) tree).size();
            if (outermost && size < fewest()) {
                told.add(pointer, "minItems");
            }
            if (outermost && size > most()) {
                told.add(pointer, "maxItems");
            }
            int i = 0;
            for (Object item : (List<?>) tree) {
                find(list.element(), item, Pointer.child(pointer, Integer.toString(i++)), false, told);
            }
        } else if (type instanceof TypeRef.MapOf map) {
            Pointer.map(tree)
                    .forEach((name, item) -> find(map.value(), item, Pointer.child(pointer, name), false, told));
        } else if (!(type instanceof TypeRef.Named named && model.get(named) instanceof ObjectType)) {
            boolean closed = type instanceof TypeRef.Named named && model.get(named) instanceof EnumType;
            List<String> broken = new ArrayList<>();
            scalar(tree, outermost && !closed, broken);
            broken.forEach(rule -> told.add(pointer, rule));
        }
    }

    private void scalar(Object tree, boolean outermost, List<String> broken) {
        if (tree instanceof String text) {
            int length = text.codePointCount(0, text.length());
            broken.addAll(
                    constraints.minLength() != null && length < constraints.minLength()
                            ? List.of("minLength")
                            : List.of());
            broken.addAll(
                    constraints.maxLength() != null && length > constraints.maxLength()
                            ? List.of("maxLength")
                            : List.of());
            boolean found = constraints.pattern() == null
                    || Pattern.compile(constraints.pattern()).matcher(text).find();
            broken.addAll(found ? List.of() : List.of("pattern"));
        } else if (tree instanceof BigDecimal number) {
            compare(number, constraints.minimum(), -1, "minimum", broken);
            compare(number, constraints.maximum(), 1, "maximum", broken);
            compare(number, constraints.exclusiveMinimum(), -1, "exclusiveMinimum", broken);
            compare(number, constraints.exclusiveMaximum(), 1, "exclusiveMaximum", broken);
            if (constraints.multipleOf() != null
                    && number.remainder(constraints.multipleOf()).signum() != 0) {
                broken.add("multipleOf");
            }
        } else if (tree instanceof List<?> list && outermost) {
            broken.addAll(list.size() < fewest() ? List.of("minItems") : List.of());
            broken.addAll(list.size() > most() ? List.of("maxItems") : List.of());
        }
    }

    private static void compare(
            BigDecimal number, @Nullable BigDecimal bound, int wrong, String rule, List<String> broken) {
        if (bound != null) {
            int order = Integer.signum(number.compareTo(bound));
            if (order == wrong || (order == 0 && rule.startsWith("exclusive"))) {
                broken.add(rule);
            }
        }
    }

    /** A scalar that will do, of the kind of another; {@code null} if none is at hand. */
    @Nullable
    Object near(Object scalar) {
        return (scalar instanceof String ? texts() : numbers())
                .stream().filter(this::allow).findFirst().orElse(null);
    }

    /** Values of the kind of a scalar that break one of the bounds each. */
    Map<String, Object> wrong(Object scalar) {
        Map<String, Object> wrong = new java.util.LinkedHashMap<>();
        for (Object each : scalar instanceof String ? texts() : numbers()) {
            List<String> broken = new ArrayList<>();
            scalar(each, false, broken);
            if (broken.size() == 1) {
                wrong.putIfAbsent(broken.get(0), each);
            }
        }
        return wrong;
    }

    private List<Object> texts() {
        List<Object> texts = new ArrayList<>();
        int least = Objects.requireNonNullElse(constraints.minLength(), 0);
        int most = Objects.requireNonNullElse(constraints.maxLength(), least + 3);
        for (int length : new int[] {least, most, least - 1, most + 1}) {
            for (String one : List.of("a", "7", "Q", "\ud83d\ude00", " ")) {
                texts.add(one.repeat(Math.max(0, Math.min(length, 10_000))));
            }
        }
        return texts;
    }

    private List<Object> numbers() {
        List<Object> numbers = new ArrayList<>();
        for (BigDecimal bound : new @Nullable BigDecimal[] {
            constraints.minimum(),
            constraints.maximum(),
            constraints.exclusiveMinimum(),
            constraints.exclusiveMaximum(),
            constraints.multipleOf(),
            BigDecimal.ZERO
        }) {
            if (bound != null) {
                numbers.addAll(List.of(bound, bound.add(BigDecimal.ONE), bound.subtract(BigDecimal.ONE)));
            }
        }
        return numbers;
    }
}

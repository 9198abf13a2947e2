package dev.fieldtable.emit.style;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Property;
import dev.fieldtable.text.EcmaPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the docs say of a value beside its type, as annotations of Jakarta Bean Validation. It has none for multiples and for
 * formats, and counts no steps when it looks for a pattern, so one that may take long is left out.
 */
final class BeanLimits {
    private static final String PACKAGE = "jakarta.validation.constraints";

    /** The types that may be compared with a whole number. */
    private static final Set<TypeName> WHOLE =
            Set.of(ClassName.get(Long.class), ClassName.get(Integer.class), ClassName.get(BigInteger.class));

    private static final Set<TypeName> DECIMAL = Set.of(ClassName.get(BigDecimal.class), ClassName.get(Double.class));

    private BeanLimits() {}

    /**
     * The annotations of a value.
     *
     * @param property the property
     * @param held the Java type of the value, that of the property or of what is innermost in it
     */
    static List<AnnotationSpec> of(Property property, TypeName held) {
        Constraints said = property.constraints();
        TypeName type = held.withoutAnnotations();
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (isList(type)) {
            addSize(annotations, said.minItems(), said.maxItems());
        } else if (type.equals(ClassName.get(String.class))) {
            addSize(annotations, said.minLength(), said.maxLength());
            pattern(property)
                    .flatMap(EcmaPattern::whole)
                    .ifPresent(whole -> annotations.add(annotation("Pattern")
                            .addMember("regexp", "$L", JavaText.literal(whole))
                            .build()));
        } else if (WHOLE.contains(type) || DECIMAL.contains(type)) {
            boolean whole = WHOLE.contains(type);
            add(annotations, "Min", said.minimum(), true, whole);
            add(annotations, "Min", said.exclusiveMinimum(), false, whole);
            add(annotations, "Max", said.maximum(), true, whole);
            add(annotations, "Max", said.exclusiveMaximum(), false, whole);
        }
        return annotations;
    }

    /** Whether text of a property has a pattern that is left out here, since it may take long. */
    static boolean leavesOut(Property property) {
        return pattern(property).filter(pattern -> pattern.whole().isEmpty()).isPresent();
    }

    private static Optional<EcmaPattern> pattern(Property property) {
        return Optional.ofNullable(property.constraints().pattern())
                .map(EcmaPattern::of)
                .filter(EcmaPattern::isChecked);
    }

    private static boolean isList(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                && generic.rawType().equals(ClassName.get(List.class));
    }

    private static void addSize(List<AnnotationSpec> annotations, @Nullable Integer fewest, @Nullable Integer most) {
        if (fewest == null && most == null) {
            return;
        }
        AnnotationSpec.Builder size = annotation("Size");
        if (fewest != null) {
            size.addMember("min", "$L", fewest);
        }
        if (most != null) {
            size.addMember("max", "$L", most);
        }
        annotations.add(size.build());
    }

    private static void add(
            List<AnnotationSpec> annotations,
            String name,
            @Nullable BigDecimal bound,
            boolean inclusive,
            boolean whole) {
        if (bound == null) {
            return;
        }
        if (whole && inclusive && isLong(bound)) {
            annotations.add(annotation(name)
                    .addMember("value", bound.longValue() == (int) bound.longValue() ? "$L" : "$LL", bound.longValue())
                    .build());
            return;
        }
        AnnotationSpec.Builder decimal =
                annotation("Decimal" + name).addMember("value", "$L", JavaText.literal(bound.toString()));
        if (!inclusive) {
            decimal.addMember("inclusive", "false");
        }
        annotations.add(decimal.build());
    }

    private static boolean isLong(BigDecimal bound) {
        return bound.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && bound.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && bound.stripTrailingZeros().scale() <= 0;
    }

    private static AnnotationSpec.Builder annotation(String name) {
        return AnnotationSpec.builder(ClassName.get(PACKAGE, name));
    }
}

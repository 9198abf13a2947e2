package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.source.SourceSpan;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BasisTextTest {
    private static final EmitOptions OPTIONS = EmitOptions.of("com.acme");
    private static final TypeId ID = new TypeId("", "Gadget");
    private static final Set<String> WORDS = Set.of("description", "example", "span");

    private static SourceSpan span() {
        return new SourceSpan("gadget.md", 3, 5, 40, 7);
    }

    private static Deprecation old() {
        return new Deprecation("no longer used", "Take another.", "2");
    }

    private static ObjectType object() {
        Constraints constraints = new Constraints(
                BigDecimal.ONE,
                BigDecimal.TEN,
                new BigDecimal("0.5"),
                new BigDecimal("11"),
                new BigDecimal("0.1"),
                1,
                2,
                "[a-z]",
                3,
                4);
        Property property = new Property(
                "count",
                "Count",
                new TypeRef.ListOf(new TypeRef.Scalar(ScalarKind.INTEGER)),
                Presence.OPTIONAL_NULLABLE,
                "int64",
                constraints,
                new DefaultValue(List.of(BigDecimal.ONE, "a")),
                Place.QUERY,
                new Encoding("deepObject", true, "text/plain"),
                "How many.",
                "7",
                old(),
                span());
        return new ObjectType(ID, Role.BODY, "A gadget.", old(), span(), List.of(property), property);
    }

    private static EnumType enumeration() {
        return new EnumType(
                ID,
                Role.BODY,
                "A kind.",
                old(),
                span(),
                ScalarKind.STRING,
                true,
                List.of(new EnumType.Value("FREE", "free", span(), old())));
    }

    private static UnionType union() {
        return new UnionType(
                ID,
                Role.BODY,
                "One of two.",
                old(),
                span(),
                List.of(new UnionType.Arm(new TypeRef.Scalar(ScalarKind.STRING), span(), old())),
                new Discriminator("kind", new LinkedHashMap<>(Map.of("gadget", ID))));
    }

    private static Fingerprint fingerprint(TypeDeclaration type) {
        TypeModel model = TypeModel.of(List.of(type), new Coverage(1, 1, 1, 1));
        JavaNames names = JavaNames.settle(model, OPTIONS, NamePins.none()).value();
        return BasisText.fingerprint(type, JavaEmitter.context(OPTIONS, model, names, Set.of()));
    }

    /** Each record that a type is made of, with another value for each of its components, one at a time. */
    @Test
    void each_component_of_each_record_tells() throws ReflectiveOperationException {
        for (TypeDeclaration type : List.of(object(), enumeration(), union())) {
            Fingerprint whole = fingerprint(type);
            assertThat(fingerprint((TypeDeclaration) copy((Record) type))).isEqualTo(whole);
            Set<Fingerprint> seen = new HashSet<>(Set.of(whole));
            int variants = 0;
            for (Variant variant : variants(type, "")) {
                Fingerprint other = fingerprint((TypeDeclaration) variant.value());
                assertThat(seen.add(other)).as("%s of %s", variant.path(), type).isTrue();
                boolean inWords = WORDS.stream().anyMatch(variant.path()::contains)
                        && !variant.path().contains("deprecation");
                assertThat(other.surface().equals(whole.surface()))
                        .as(variant.path())
                        .isEqualTo(inWords);
                variants++;
            }
            assertThat(variants).isGreaterThan(20);
        }
    }

    @Test
    void what_is_left_out_is_not_what_is_empty() {
        ObjectType type = object();
        Property property = type.properties().get(0);
        List<Fingerprint> all = List.of(
                fingerprint(type),
                fingerprint(type.withProperties(List.of())),
                fingerprint(type.withProperties(List.of(property.withDeprecation(new Deprecation("", ""))))),
                fingerprint(type.withProperties(List.of(property.withDefaultValue(new DefaultValue("null"))))),
                fingerprint(type.withProperties(List.of(property.withDefaultValue(new DefaultValue(null))))),
                fingerprint(type.withProperties(List.of(property.withConstraints(Constraints.NONE)))));

        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    private record Variant(String path, Object value) {}

    private static List<Variant> variants(@Nullable Object value, String path) throws ReflectiveOperationException {
        if (value instanceof TypeRef) {
            return List.of(new Variant(path, new TypeRef.Scalar(ScalarKind.URI)));
        }
        if (value instanceof Record whole) {
            List<Variant> variants = new ArrayList<>();
            RecordComponent[] components = whole.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                String within = path + "/" + components[i].getName();
                for (Variant variant : variants(components[i].getAccessor().invoke(whole), within)) {
                    Object[] values = values(whole);
                    values[i] = variant.value();
                    variants.add(new Variant(variant.path(), make(whole.getClass(), values)));
                }
            }
            return variants;
        }
        if (value instanceof List<?> list) {
            List<Variant> variants = new ArrayList<>();
            for (Variant variant : variants(list.get(0), path)) {
                List<Object> other = new ArrayList<>(list);
                other.set(0, variant.value());
                variants.add(new Variant(variant.path(), other));
            }
            return variants;
        }
        return List.of(new Variant(path, other(value, path)));
    }

    private static Object other(@Nullable Object value, String path) {
        if (value instanceof String text) {
            return text + "!";
        }
        if (value instanceof Integer number) {
            return number + 100;
        }
        if (value instanceof BigDecimal number) {
            return number.add(new BigDecimal("1000"));
        }
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Map<?, ?>) {
            return Map.of("widget", ID);
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(each -> each != constant)
                    .findFirst()
                    .orElseThrow();
        }
        throw new AssertionError(path + " has a value of a kind that is not known here: " + value);
    }

    private static Object copy(Record whole) throws ReflectiveOperationException {
        return make(whole.getClass(), values(whole));
    }

    private static Object[] values(Record whole) throws ReflectiveOperationException {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(whole);
        }
        return values;
    }

    private static Object make(Class<?> type, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}

package dev.fieldtable.sample;

import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import dev.fieldtable.text.TextForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges values as the generated validators do that hold them against all that is documented. Where these choose the arm of
 * a union, a value fits only if every arm that they might choose leaves nothing to say.
 *
 * <p>It remembers the values of declared types that it was asked about, which must not change.
 */
final class ValueFit {
    /** A time of more digits in its year is none in Java. */
    private static final BigDecimal MOST_SECONDS = new BigDecimal("3.1E+16");

    private final TypeModel model;
    private final IdentityHashMap<Object, Map<TypeId, Set<Flaw>>> known = new IdentityHashMap<>();
    private final Map<TypeId, Set<String>> letters = new HashMap<>();

    ValueFit(TypeModel model) {
        this.model = model;
    }

    /** {@return whether a value is as documented} */
    boolean fits(TypeRef type, Said said, @Nullable Object value) {
        Set<Flaw> flaws = flaws(type, said, value);
        return flaws.isEmpty() || flaws.equals(EnumSet.of(Flaw.ODD));
    }

    /** {@return the arms of a union that may be chosen for a value, as documented} */
    List<Candidate> candidates(UnionType type, Object value) {
        return new Judge(value, Said.NOTHING).candidates(type);
    }

    /**
     * An arm that may be chosen for a value.
     *
     * @param arm its position
     * @param flaws how the value is not of it
     */
    record Candidate(int arm, Set<Flaw> flaws) {}

    private Set<Flaw> flaws(TypeRef type, Said said, @Nullable Object value) {
        return value == null ? ofNull(type) : type.accept(new Judge(value, said));
    }

    private static Set<Flaw> ofNull(TypeRef type) {
        return type.accept(TakesNull.VISITOR) ? none() : EnumSet.of(Flaw.WRONG);
    }

    private static Set<Flaw> none() {
        return EnumSet.noneOf(Flaw.class);
    }

    /** What is held by something else is no reason for that to be of another type. */
    private static Set<Flaw> held(Set<Flaw> flaws) {
        return flaws.contains(Flaw.ALIEN) ? EnumSet.of(Flaw.WRONG) : flaws;
    }

    private Set<Flaw> ofDeclared(TypeDeclaration type, Object value) {
        Map<TypeId, Set<Flaw>> ofValue = known.computeIfAbsent(value, key -> new HashMap<>());
        Set<Flaw> flaws = ofValue.get(type.id());
        if (flaws == null) {
            flaws = type.accept(new Judge(value, Said.NOTHING));
            ofValue.put(type.id(), flaws);
        }
        return EnumSet.copyOf(flaws);
    }

    /** {@return the letters of all names that a property is read by} */
    Set<String> letters(ObjectType type) {
        return letters.computeIfAbsent(type.id(), id -> {
            Set<String> all = new HashSet<>();
            type.properties().forEach(property -> {
                all.add(Letters.of(property.name()));
                all.add(Letters.of(property.wireName()));
            });
            return all;
        });
    }

    /** One value; each method tells how it is not of a type. */
    private final class Judge implements TypeRef.Visitor<Set<Flaw>>, TypeDeclaration.Visitor<Set<Flaw>> {
        private final Object value;
        private final Said said;

        Judge(Object value, Said said) {
            this.value = value;
            this.said = said;
        }

        @Override
        public Set<Flaw> scalar(TypeRef.Scalar type) {
            if (!type.kind().takes(value)) {
                return EnumSet.of(Flaw.ALIEN);
            }
            Set<Flaw> flaws = ofKind(type.kind());
            return type.kind() == ScalarKind.BOOLEAN ? flaws : limited(flaws);
        }

        private Set<Flaw> ofKind(ScalarKind kind) {
            return switch (kind) {
                case STRING, BOOLEAN, DECIMAL -> none();
                case INTEGER, DATETIME_EPOCH_MILLIS -> unless(isWhole(Long.SIZE), Flaw.ALIEN);
                case INTEGER32 -> unless(isWhole(Integer.SIZE), Flaw.ALIEN);
                case BIG_INTEGER -> unless(isWhole(), Flaw.ALIEN);
                case NUMBER, ANY -> unless(isHeld(value), Flaw.WRONG);
                case DATETIME_EPOCH_SECONDS -> unless(number().abs().compareTo(MOST_SECONDS) < 0, Flaw.ALIEN);
                case BYTES -> unless(TextForms.isBase64(text()), Flaw.WRONG);
                case DATETIME -> unless(TextForms.isDateTime(text()), Flaw.ALIEN);
                case DATE -> unless(TextForms.isDate(text()), Flaw.ALIEN);
                case DURATION -> unless(TextForms.isDuration(text()), Flaw.ALIEN);
                case UUID -> unless(TextForms.isUuid(text()), Flaw.ALIEN);
                case URI -> unless(TextForms.isUri(text()), Flaw.ALIEN);
                case NULL -> EnumSet.of(Flaw.ALIEN);
            };
        }

        private static Set<Flaw> unless(boolean right, Flaw flaw) {
            return right ? none() : EnumSet.of(flaw);
        }

        private String text() {
            return (String) value;
        }

        private BigDecimal number() {
            return (BigDecimal) value;
        }

        private boolean isWhole(int bits) {
            return isWhole() && number().unscaledValue().bitLength() < bits;
        }

        /** A whole number that is written with a fraction or an exponent is read as another one. */
        private boolean isWhole() {
            return number().scale() == 0;
        }

        private Set<Flaw> limited(Set<Flaw> flaws) {
            boolean kept = Breach.isNone(said.constraints(), value)
                    && (!(value instanceof String text) || TextForms.isIn(said.format(), text));
            if (!kept) {
                flaws.add(Flaw.BEYOND);
            }
            return flaws;
        }

        @Override
        public Set<Flaw> list(TypeRef.ListOf type) {
            return value instanceof List<?> elements
                    ? limited(ofEach(elements, type.element()))
                    : EnumSet.of(Flaw.ALIEN);
        }

        @Override
        public Set<Flaw> map(TypeRef.MapOf type) {
            return value instanceof Map<?, ?> members ? ofEach(members.values(), type.value()) : EnumSet.of(Flaw.ALIEN);
        }

        private Set<Flaw> ofEach(Iterable<?> values, TypeRef type) {
            Set<Flaw> flaws = none();
            values.forEach(each -> flaws.addAll(flaws(type, said.ofElements(), each)));
            return flaws;
        }

        @Override
        public Set<Flaw> nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Set<Flaw> constant(TypeRef.Constant type) {
            boolean same = value instanceof BigDecimal number
                    ? type.value() instanceof Long whole
                            && number.scale() == 0
                            && number.compareTo(BigDecimal.valueOf(whole)) == 0
                    : type.value().equals(value);
            return unless(same, Flaw.ALIEN);
        }

        /** What a class of the user's own reads, the class knows alone. */
        @Override
        public Set<Flaw> own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Set<Flaw> named(TypeRef.Named type) {
            TypeDeclaration declared = model.get(type);
            Set<Flaw> flaws = ofDeclared(declared, value);
            return value instanceof Map ? flaws : limited(flaws);
        }

        @Override
        public Set<Flaw> enumeration(EnumType type) {
            if (!type.valueType().takes(value) || !ofKind(type.valueType()).isEmpty()) {
                return EnumSet.of(Flaw.ALIEN);
            }
            String text = value instanceof BigDecimal number ? number.toPlainString() : text();
            boolean documented =
                    type.values().stream().map(EnumType.Value::value).anyMatch(text::equals);
            return unless(documented, type.open() ? Flaw.ODD : Flaw.WRONG);
        }

        @Override
        public Set<Flaw> object(ObjectType type) {
            if (!(value instanceof Map<?, ?> members)) {
                return EnumSet.of(Flaw.ALIEN);
            }
            Set<Flaw> flaws = none();
            Map<Object, @Nullable Object> others = new LinkedHashMap<>(members);
            Set<String> seen = new HashSet<>();
            for (Property property : type.properties()) {
                String name = property.wireName();
                if (!property.place().isParameter() && seen.add(name)) {
                    flaws.addAll(others.containsKey(name) ? of(property, others.remove(name)) : ofAbsent(property));
                }
            }
            others.forEach((name, other) -> flaws.addAll(ofOther(type, (String) name, other)));
            return flaws;
        }

        private static Set<Flaw> ofAbsent(Property property) {
            return unless(!property.presence().required(), Flaw.WRONG);
        }

        private Set<Flaw> of(Property property, @Nullable Object held) {
            if (held == null && !property.type().accept(TakesNull.VISITOR)) {
                Nullness nullness = property.presence().nullness();
                return nullness == Nullness.ALLOWED
                        ? none()
                        : EnumSet.of(nullness == Nullness.UNSAID ? Flaw.ODD : Flaw.WRONG);
            }
            Set<Flaw> flaws = flaws(property.type(), Said.of(property), held);
            boolean contradicts = flaws.contains(Flaw.ALIEN)
                    && held != null
                    && property.type() instanceof TypeRef.Constant constant
                    && constant.kind().takes(held);
            return contradicts ? flaws : held(flaws);
        }

        /** What is spelled like a property is read as one, or told of. */
        private Set<Flaw> ofOther(ObjectType type, String name, @Nullable Object other) {
            Property additional = type.additionalProperties();
            if (additional == null || letters(type).contains(Letters.of(name))) {
                return EnumSet.of(Flaw.WRONG);
            }
            return held(flaws(additional.type(), Said.of(additional), other));
        }

        /** Arms without a fault come before all others, and limits have no say in it. */
        @Override
        public Set<Flaw> union(UnionType type) {
            List<Set<Flaw>> candidates =
                    candidates(type).stream().map(Candidate::flaws).toList();
            if (candidates.isEmpty()) {
                return EnumSet.of(Flaw.ALIEN);
            }
            List<Set<Flaw>> faultless = candidates.stream()
                    .filter(flaws -> !flaws.contains(Flaw.WRONG) && !flaws.contains(Flaw.ODD))
                    .toList();
            Set<Flaw> all = none();
            (faultless.isEmpty() ? candidates : faultless).forEach(all::addAll);
            return all;
        }

        /** The arms that may be chosen: that which the discriminator names, else all that can hold the value. */
        private List<Candidate> candidates(UnionType type) {
            Discriminator discriminator = type.discriminator();
            @Nullable
            Object tag = discriminator != null && value instanceof Map<?, ?> members
                    ? members.get(discriminator.wireName())
                    : null;
            Map<String, TypeId> tags = discriminator == null || tag == null ? Map.of() : discriminator.values();
            @Nullable TypeId named = tags.get(String.valueOf(tag));
            List<Candidate> others = new ArrayList<>();
            for (int i = 0; i < type.arms().size(); i++) {
                UnionType.Arm arm = type.arms().get(i);
                @Nullable TypeId id = arm.type() instanceof TypeRef.Named reference ? reference.id() : null;
                Candidate candidate = new Candidate(i, ofArm(arm));
                if (id != null && id.equals(named) && isHeld(candidate.flaws())) {
                    return List.of(candidate);
                }
                boolean other = id != null && tags.containsValue(id);
                if (isHeld(candidate.flaws()) && !other) {
                    others.add(candidate);
                }
            }
            return others;
        }

        private static boolean isHeld(Set<Flaw> flaws) {
            return !flaws.contains(Flaw.ALIEN);
        }

        /** An arm that takes whatever comes has no say in how well that fits. */
        private Set<Flaw> ofArm(UnionType.Arm arm) {
            Set<Flaw> flaws = flaws(arm.type(), Said.NOTHING, value);
            boolean broad =
                    arm.type().equals(TypeRef.ANY) || (value instanceof Map && !(arm.type() instanceof TypeRef.Named));
            if (broad) {
                flaws.add(Flaw.ODD);
            }
            return flaws;
        }

        /** No model holds a number that is too great for a double. */
        private static boolean isHeld(@Nullable Object any) {
            if (any instanceof BigDecimal number) {
                return Double.isFinite(number.doubleValue());
            }
            if (any instanceof List<?> list) {
                return list.stream().allMatch(Judge::isHeld);
            }
            return !(any instanceof Map<?, ?> map) || map.values().stream().allMatch(Judge::isHeld);
        }
    }
}

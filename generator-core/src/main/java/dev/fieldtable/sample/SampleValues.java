package dev.fieldtable.sample;

import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of types as they are used: one that the docs show, else the default, else one that is made up and fits.
 *
 * @param model the model
 * @param shown the values that its docs show of a property
 * @param fit the judge of values
 * @param documents documents of declared types, as far as there are any; others may come
 */
record SampleValues(
        TypeModel model, Function<Property, List<Object>> shown, ValueFit fit, Map<TypeId, Object> documents) {
    /** A list that has to be longer is no sample. */
    private static final int MOST_ELEMENTS = 1_000;

    /** An example that is larger says more than a sample has room for. */
    private static final int MOST_SHOWN = 500;

    private static final int MOST_LEVELS = 50;

    /**
     * Finds a value of a property.
     *
     * @param property the property
     * @param filled whether a list or a map that may be empty is to hold something
     * @return the value; nothing if none is known that is as documented
     */
    Optional<Found> of(Property property, boolean filled) {
        Said said = Said.of(property);
        DefaultValue given = property.defaultValue();
        Stream<Found> documented = Stream.concat(
                shown.apply(property).stream().map(Found::new),
                given == null || given.value() == null ? Stream.empty() : Stream.of(new Found(given.value())));
        return documented
                .filter(found -> Found.size(found.value(), MOST_SHOWN, MOST_LEVELS) <= MOST_SHOWN)
                .filter(found -> fit.fits(property.type(), said, found.value()))
                .findFirst()
                .or(() -> of(property.type(), said, property.wireName(), filled));
    }

    private Optional<Found> of(TypeRef type, Said said, String name, boolean filled) {
        return made(type, said, name, filled).stream()
                .filter(found -> fit.fits(type, said, found.value()))
                .findFirst();
    }

    /** Makes up values that may not be as documented. */
    List<Found> made(TypeRef type, Said said, String name, boolean filled) {
        return type.accept(new Maker(said, name, filled));
    }

    private final class Maker implements TypeRef.Visitor<List<Found>>, TypeDeclaration.Visitor<List<Found>> {
        private final Said said;
        private final String name;
        private final boolean filled;

        Maker(Said said, String name, boolean filled) {
            this.said = said;
            this.name = name;
            this.filled = filled;
        }

        @Override
        public List<Found> scalar(TypeRef.Scalar type) {
            ScalarKind kind = type.kind();
            return switch (kind) {
                case STRING, ANY -> texts(said.format());
                case BYTES -> texts("byte");
                case DATETIME -> texts("date-time");
                case DATE -> texts("date");
                case DURATION -> texts("duration");
                case UUID -> texts("uuid");
                case URI -> texts("uri");
                case INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS ->
                    numbers(kind);
                case BOOLEAN -> List.of(new Found(true));
                case NULL -> List.of(new Found(null));
            };
        }

        private List<Found> texts(String format) {
            return SampleTexts.of(format, name, said.constraints()).stream()
                    .map(Found::new)
                    .toList();
        }

        private List<Found> numbers(ScalarKind kind) {
            return SampleNumbers.of(kind, said.constraints()).stream()
                    .map(Found::new)
                    .toList();
        }

        @Override
        public List<Found> list(TypeRef.ListOf type) {
            Object least = said.constraints().said().getOrDefault(ConstraintWord.MIN_ITEMS, 0);
            int elements = Math.max((Integer) least, filled ? 1 : 0);
            if (elements > MOST_ELEMENTS) {
                return List.of();
            }
            List<Found> lists = new ArrayList<>();
            if (elements > 0) {
                SampleValues.this
                        .of(type.element(), said.ofElements(), name, filled)
                        .ifPresent(element -> lists.add(new Found(Collections.nCopies(elements, element.value()))));
            }
            lists.add(new Found(List.of()));
            return lists;
        }

        @Override
        public List<Found> map(TypeRef.MapOf type) {
            List<Found> maps = new ArrayList<>();
            if (filled) {
                SampleValues.this
                        .of(type.value(), said.ofElements(), name, filled)
                        .ifPresent(item -> maps.add(new Found(Collections.singletonMap("key", item.value()))));
            }
            maps.add(new Found(Map.of()));
            return maps;
        }

        @Override
        public List<Found> nullable(TypeRef.NullableOf type) {
            List<Found> values = new ArrayList<>(type.type().accept(this));
            values.add(new Found(null));
            return values;
        }

        @Override
        public List<Found> constant(TypeRef.Constant type) {
            return List.of(new Found(type.value() instanceof Long whole ? BigDecimal.valueOf(whole) : type.value()));
        }

        /** Which texts or numbers a class of the user's own reads, nobody can guess. */
        @Override
        public List<Found> own(TypeRef.Own type) {
            return List.of();
        }

        @Override
        public List<Found> named(TypeRef.Named type) {
            return model.get(type).accept(this);
        }

        @Override
        public List<Found> object(ObjectType type) {
            return known(type.id());
        }

        @Override
        public List<Found> union(UnionType type) {
            return known(type.id());
        }

        private List<Found> known(TypeId id) {
            @Nullable Object document = documents.get(id);
            return document == null ? List.of() : List.of(new Found(document));
        }

        @Override
        public List<Found> enumeration(EnumType type) {
            boolean text = type.valueType() == ScalarKind.STRING;
            List<Found> values = new ArrayList<>();
            for (EnumType.Value value : type.values()) {
                if (!Deprecation.isGone(value.deprecation())) {
                    values.add(new Found(text ? value.value() : new BigDecimal(value.value())));
                }
            }
            if (values.isEmpty() && type.open()) {
                return text ? texts(said.format()) : numbers(type.valueType());
            }
            return values;
        }
    }
}

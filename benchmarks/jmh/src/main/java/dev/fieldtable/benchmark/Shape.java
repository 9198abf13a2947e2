package dev.fieldtable.benchmark;

import com.example.classes.plex.components.ItemsValidator;
import dev.fieldtable.benchmark.hand.Event;
import dev.fieldtable.benchmark.hand.Items;
import dev.fieldtable.benchmark.hand.Station;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Who wrote the models. */
public enum Shape {
    /** Generated, with {@code --style class}. */
    CLASS(
            com.example.classes.components.Station.class,
            com.example.classes.plex.components.Items.class,
            com.example.classes.components.Event.class) {
        @Override
        Function<Object, Collection<?>> validator(Document document) {
            return switch (document) {
                case WIDE ->
                    model -> com.example.classes.components.StationValidator.validate(
                            (com.example.classes.components.Station) model);
                case NESTED -> model -> ItemsValidator.validate((com.example.classes.plex.components.Items) model);
                case UNIONS -> throw new IllegalArgumentException("a union has no validator");
            };
        }
    },

    /** Generated, with {@code --style record}. */
    RECORD(
            com.example.records.components.Station.class,
            com.example.records.plex.components.Items.class,
            com.example.records.components.Event.class) {
        @Override
        Function<Object, Collection<?>> validator(Document document) {
            return switch (document) {
                case WIDE ->
                    model -> com.example.records.components.StationValidator.validate(
                            (com.example.records.components.Station) model);
                case NESTED ->
                    model -> com.example.records.plex.components.ItemsValidator.validate(
                            (com.example.records.plex.components.Items) model);
                case UNIONS -> throw new IllegalArgumentException("a union has no validator");
            };
        }
    },

    /** Records with the same annotations, which Hibernate Validator validates. */
    HAND_WRITTEN(Station.class, Items.class, Event.class) {
        @Override
        Function<Object, Collection<?>> validator(Document document) {
            Validator validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
            return validator::validate;
        }
    };

    private final Class<?> wide;
    private final Class<?> nested;
    private final Class<?> union;

    Shape(Class<?> wide, Class<?> nested, Class<?> union) {
        this.wide = wide;
        this.nested = nested;
        this.union = union;
    }

    /** {@return the type of a document: an array of models} */
    Class<?> type(Document document) {
        return switch (document) {
            case WIDE -> wide.arrayType();
            case NESTED -> nested.arrayType();
            case UNIONS -> union.arrayType();
        };
    }

    /** {@return what finds all that is wrong with an element of a document} */
    abstract Function<Object, Collection<?>> validator(Document document);
}

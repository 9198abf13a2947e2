package dev.fieldtable.sample;

import dev.fieldtable.house.ExampleWords;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.text.PlainJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values that docs show of a property, which they print as text. */
public final class ShownValues implements Function<Property, List<Object>> {
    private final TypeModel model;
    private final ExampleWords house;

    /**
     * A reader of examples.
     *
     * @param model the model that the properties are of
     * @param house how its publisher prints examples
     */
    public ShownValues(TypeModel model, ExampleWords house) {
        this.model = model;
        this.house = house;
    }

    /**
     * Reads the examples of a property. What is JSON is taken for JSON, and for text where the property can be no such
     * value.
     *
     * @param property a property of the model
     * @return the values that are as documented, each once, in the order of the docs; without examples of which only the
     *     beginning is shown
     */
    @Override
    public List<Object> apply(Property property) {
        Set<Object> values = new LinkedHashSet<>();
        for (ExampleText example : ExampleText.of(property.example(), house)) {
            if (!example.isCut()) {
                value(property, example).ifPresent(values::add);
            }
        }
        return List.copyOf(values);
    }

    private Optional<Object> value(Property property, ExampleText example) {
        Optional<PlainJson> json = PlainJson.read(example.written().replace('\n', ' '));
        List<Object> candidates = new ArrayList<>();
        if (json.isPresent()) {
            @Nullable Object value = json.get().value();
            if (value == null) {
                return Optional.empty();
            }
            candidates.add(value);
        }
        candidates.add(example.text());
        ValueFit fit = new ValueFit(model);
        return candidates.stream()
                .filter(value -> fit.fits(property.type(), Said.of(property), value))
                .findFirst();
    }
}

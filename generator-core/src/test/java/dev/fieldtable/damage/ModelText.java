package dev.fieldtable.damage;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Spells all that is known of a type, but not where it stands. */
final class ModelText {
    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> prose;
    private final UnaryOperator<String> cell;

    private ModelText(UnaryOperator<String> prose, UnaryOperator<String> cell) {
        this.prose = prose;
        this.cell = cell;
    }

    /**
     * Spells a model.
     *
     * @param model the model
     * @param prose what is left of the prose above tables when it is compared
     * @param cell what is left of descriptions and examples in cells
     * @return a text for each type, by its id
     */
    static Map<String, String> of(TypeModel model, UnaryOperator<String> prose, UnaryOperator<String> cell) {
        Map<String, String> texts = new TreeMap<>();
        for (TypeDeclaration type : model.types()) {
            ModelText text = new ModelText(prose, cell);
            text.type(type);
            texts.put(type.id().toString(), text.out.toString());
        }
        return texts;
    }

    /** {@return the first line in which two spellings of a type differ, as it is in each} */
    static String difference(String expected, String actual) {
        List<String> wanted = expected.lines().toList();
        List<String> found = actual.lines().toList();
        int line = 0;
        while (line < Math.min(wanted.size(), found.size()) && wanted.get(line).equals(found.get(line))) {
            line++;
        }
        return "   expected: " + (line < wanted.size() ? wanted.get(line) : "(end)") + "\n   found:    "
                + (line < found.size() ? found.get(line) : "(end)");
    }

    private void type(TypeDeclaration type) {
        out.append(type.getClass().getSimpleName()).append(' ').append(type.id());
        out.append(' ').append(type.role()).append('\n');
        out.append(prose.apply(type.description())).append('\n');
        deprecation(type.deprecation(), prose);
        if (type instanceof ObjectType object) {
            object.properties().forEach(this::property);
            if (object.additionalProperties() != null) {
                property(object.additionalProperties());
            }
        } else if (type instanceof EnumType values) {
            out.append(values.valueType())
                    .append(values.open() ? " open" : " closed")
                    .append('\n');
            values.values()
                    .forEach(value -> out.append("- ")
                            .append(value.name())
                            .append(" = ")
                            .append(value.value())
                            .append('\n'));
        } else if (type instanceof UnionType union) {
            union.arms().forEach(arm -> out.append("- ").append(arm.type()).append('\n'));
            out.append(union.discriminator()).append('\n');
        }
    }

    private void property(Property property) {
        out.append("- ").append(property.name()).append(" (").append(property.wireName());
        out.append("): ").append(property.type()).append(' ').append(property.presence());
        out.append(' ').append(property.format()).append(' ').append(property.constraints());
        out.append(' ').append(property.defaultValue()).append(' ').append(property.place());
        out.append("\n  ").append(cell.apply(property.description()));
        out.append("\n  ").append(cell.apply(property.example())).append('\n');
        deprecation(property.deprecation(), cell);
    }

    private void deprecation(@Nullable Deprecation deprecation, UnaryOperator<String> text) {
        if (deprecation != null) {
            out.append("! ").append(text.apply(deprecation.reason())).append('\n');
            out.append("! ").append(text.apply(deprecation.description())).append('\n');
        }
    }
}

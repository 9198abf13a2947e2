package dev.fieldtable.proof;

import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.sample.ExampleText;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.PlainJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON objects that docs show of models: in blocks of code below the heading of one, and as examples of properties
 * that hold one.
 */
final class PageExamples {
    private static final Pattern FENCE = Pattern.compile(
            "^(`{3,}|~{3,})[ \\t]*json\\b[^`\\n]*\\n(.*?)^\\1[`~]*[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL);

    private final Generated generated;
    private final List<Example> found = new ArrayList<>();
    private int ofNoModel;

    private PageExamples(Generated generated) {
        this.generated = generated;
    }

    /**
     * An example.
     *
     * @param type the model that it is shown of
     * @param place where it stands
     * @param json what is shown
     */
    record Example(TypeDeclaration type, String place, String json) {}

    static PageExamples of(Generated generated, List<SourceText> pages) {
        PageExamples examples = new PageExamples(generated);
        pages.forEach(examples::blocks);
        for (TypeDeclaration type : generated.types()) {
            if (type instanceof ObjectType object) {
                object.properties().forEach(examples::cells);
            }
        }
        return examples;
    }

    List<Example> found() {
        return found;
    }

    /** How many objects were shown that none of the models above them seems to be of. */
    int ofNoModel() {
        return ofNoModel;
    }

    private void blocks(SourceText page) {
        List<ObjectType> types = generated.types().stream()
                .filter(type -> type.span().path().equals(page.path()))
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .toList();
        Matcher fence = FENCE.matcher(page.content());
        while (!types.isEmpty() && fence.find()) {
            String json = fence.group(2).strip();
            int line = page.span(fence.start(), 0).line();
            if (json.startsWith("{")) {
                owner(types, line, json)
                        .ifPresentOrElse(
                                type -> found.add(new Example(type, page.path() + ":" + line, json)),
                                () -> ofNoModel++);
            }
        }
    }

    /** The model above that has most of the names, and no less than half of them; of several, the nearest. */
    private static Optional<ObjectType> owner(List<ObjectType> types, int line, String json) {
        Set<?> names = members(json).keySet();
        return types.stream()
                .filter(type -> type.span().line() < line && 2 * known(type, names) >= names.size())
                .max(Comparator.<ObjectType>comparingLong(type -> known(type, names))
                        .thenComparing(type -> type.span().line()));
    }

    private static long known(ObjectType type, Set<?> names) {
        return type.properties().stream()
                .map(Property::wireName)
                .filter(names::contains)
                .count();
    }

    private static Map<?, ?> members(String json) {
        return PlainJson.read(json)
                .map(PlainJson::value)
                .map(value -> value instanceof Map<?, ?> members ? members : null)
                .orElse(Map.of());
    }

    private void cells(Property property) {
        for (ExampleText example :
                ExampleText.of(property.example(), HouseStyle.speakeasy().examples())) {
            if (!example.isCut()) {
                String place = property.span().path() + ":" + property.span().line();
                PlainJson.read(example.written().replace('\n', ' '))
                        .ifPresent(json -> held(property.type(), json.value(), place));
            }
        }
    }

    private void held(TypeRef type, @Nullable Object value, String place) {
        if (type instanceof TypeRef.NullableOf nullable) {
            held(nullable.type(), value, place);
        } else if (type instanceof TypeRef.ListOf list && value instanceof List<?> elements) {
            elements.forEach(each -> held(list.element(), each, place));
        } else if (type instanceof TypeRef.MapOf map && value instanceof Map<?, ?> members) {
            members.values().forEach(each -> held(map.value(), each, place));
        } else if (type instanceof TypeRef.Named && value instanceof Map) {
            TypeDeclaration declared = generated.get(type);
            if (!(declared instanceof EnumType)) {
                found.add(new Example(declared, place, Json.write(value)));
            }
        }
    }
}

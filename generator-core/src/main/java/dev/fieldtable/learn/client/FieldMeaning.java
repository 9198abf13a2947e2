package dev.fieldtable.learn.client;

import dev.fieldtable.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a field of a model says.
 *
 * @param field the field
 * @param type its type
 * @param wireName its name in JSON
 * @param place where in a request it goes
 * @param unset whether it is a field of a dataclass that is left out by a value of its own, so that null is something else
 * @param defaultValue what it is set to; nothing if it is not
 */
record FieldMeaning(
        ClassField field, FieldType type, String wireName, Place place, boolean unset, Expression defaultValue) {
    /** What says where a field goes: in the metadata of a model, and in that of a dataclass. */
    private static final Map<String, Place> PLACES = Map.of(
            "path", Place.PATH,
            "path_param", Place.PATH,
            "query", Place.QUERY,
            "query_param", Place.QUERY,
            "header", Place.HEADER,
            "request", Place.BODY,
            "form", Place.BODY,
            "multipart", Place.BODY,
            "multipart_form", Place.BODY);

    /** What says where credentials go. */
    private static final Map<String, Place> CREDENTIALS =
            Map.of("header", Place.HEADER, "bearer", Place.HEADER, "query", Place.QUERY);

    /** What stands for a field that is left out, and gets no name in JSON. */
    static final String UNSET = "UNSET";

    private static final String SECURITY = "security";

    static FieldMeaning of(ClassField field) {
        FieldType type = FieldType.of(field.type());
        Expression value = field.value();
        List<Expression> marks = type.marks();
        if (value.calls("Field") || value.calls("field")) {
            marks = Stream.concat(marks.stream(), Stream.of(value)).toList();
            value = value.named("default").orElseGet(value::first);
        }
        return new FieldMeaning(field, type, wireName(field, marks), place(marks), unset(marks), value);
    }

    private static String wireName(ClassField field, List<Expression> marks) {
        return marks.stream()
                .flatMap(each -> alias(each).stream())
                .findFirst()
                .or(() -> metadata(marks)
                        .flatMap(each -> each.value().textNamed("field_name").stream())
                        .findFirst())
                .orElse(field.name());
    }

    /** The name that is written, else the name that is read. */
    private static Optional<String> alias(Expression mark) {
        if (mark.calls("Field")) {
            return mark.textNamed("serialization_alias")
                    .or(() -> mark.textNamed("alias"))
                    .or(() -> mark.named("validation_alias").flatMap(FieldMeaning::firstText));
        }
        return mark.named("metadata")
                .flatMap(each -> each.named("dataclasses_json"))
                .flatMap(each -> each.named("letter_case"))
                .flatMap(FieldMeaning::firstText);
    }

    /** A string, or the first that something is called with, such as {@code AliasChoices("a", "b")}. */
    private static Optional<String> firstText(Expression expression) {
        return expression.string().or(() -> expression.first().string());
    }

    private static Place place(List<Expression> marks) {
        return metadata(marks).flatMap(each -> place(each).stream()).findFirst().orElse(Place.UNSAID);
    }

    private static boolean unset(List<Expression> marks) {
        return marks.stream()
                .flatMap(each -> each.named("metadata").stream())
                .flatMap(each -> each.named("dataclasses_json").stream())
                .flatMap(each -> each.named("exclude").stream())
                .anyMatch(each -> each.calls("is")
                        && each.positional().stream()
                                .anyMatch(one -> one.lastName().equals(UNSET)));
    }

    private static Optional<Place> place(Expression.Argument metadata) {
        if (metadata.name().equals(SECURITY)) {
            return metadata.value().textNamed("sub_type").map(CREDENTIALS::get);
        }
        return Optional.ofNullable(PLACES.get(metadata.name()));
    }

    /** The entries of {@code FieldMetadata(query=…)}, and of <code>field(metadata={'query_param': …})</code>. */
    private static Stream<Expression.Argument> metadata(List<Expression> marks) {
        return marks.stream()
                .flatMap(each -> each.calls("FieldMetadata")
                        ? each.arguments().stream()
                        : each.named("metadata").stream().flatMap(entry -> entry.arguments().stream()))
                .filter(each -> each.name().equals(SECURITY) || PLACES.containsKey(each.name()));
    }
}

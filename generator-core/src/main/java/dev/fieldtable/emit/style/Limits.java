package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.text.EcmaPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the docs say of a value beside its type, as calls of the support type {@code Limit}, by what each is about. What is
 * said of numbers or text is said of the elements of a list, and what is said of elements of the outermost list.
 *
 * @param limit the support type
 * @param lists the limits of lists
 * @param texts the limits of text
 * @param numbers the limits of numbers
 * @param formats the formats of text whose type says no more than that it is text
 */
record Limits(
        ClassName limit,
        List<CodeBlock> lists,
        List<CodeBlock> texts,
        List<CodeBlock> numbers,
        List<CodeBlock> formats) {
    /** The types that a validator with limits leans on. */
    static final List<String> SUPPORT = List.of("Formats", "Limit", "Steps");

    /** The formats of text that are looked at; of any other name nobody knows what it means. */
    static final Set<String> FORMATS =
            Set.of("byte", "date", "date-time", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid");

    /** No limits. */
    static Limits none(ClassName limit) {
        return new Limits(limit, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether the docs say anything of the values of a property beside their type. */
    static boolean mayBeAny(Property property) {
        return !property.format().isEmpty() || !property.constraints().equals(Constraints.NONE);
    }

    /** The limits of a property. */
    static Limits of(ClassName limit, Property property) {
        if (!mayBeAny(property)) {
            return none(limit);
        }
        Constraints said = property.constraints();
        List<CodeBlock> numbers = new ArrayList<>();
        add(numbers, limit, "minimum", said.minimum());
        add(numbers, limit, "maximum", said.maximum());
        add(numbers, limit, "exclusiveMinimum", said.exclusiveMinimum());
        add(numbers, limit, "exclusiveMaximum", said.exclusiveMaximum());
        if (said.multipleOf() != null && said.multipleOf().signum() > 0) {
            add(numbers, limit, "multipleOf", said.multipleOf());
        }
        List<CodeBlock> texts = new ArrayList<>();
        add(texts, limit, "minLength", said.minLength());
        add(texts, limit, "maxLength", said.maxLength());
        if (said.pattern() != null) {
            EcmaPattern pattern = EcmaPattern.of(said.pattern());
            if (pattern.isChecked()) {
                texts.add(CodeBlock.of(
                        "$T.pattern($L, $L)",
                        limit,
                        JavaText.literal(pattern.java()),
                        JavaText.literal(pattern.documented())));
            }
        }
        List<CodeBlock> lists = new ArrayList<>();
        add(lists, limit, "minItems", said.minItems());
        add(lists, limit, "maxItems", said.maxItems());
        List<CodeBlock> formats = FORMATS.contains(property.format())
                ? List.of(CodeBlock.of("$T.format($L)", limit, JavaText.literal(property.format())))
                : List.of();
        return new Limits(limit, lists, texts, numbers, formats);
    }

    private static void add(List<CodeBlock> limits, ClassName limit, String name, @Nullable Number bound) {
        if (bound instanceof Integer) {
            limits.add(CodeBlock.of("$T.$L($L)", limit, name, bound));
        } else if (bound != null) {
            limits.add(CodeBlock.of("$T.$L($L)", limit, name, JavaText.literal(bound.toString())));
        }
    }

    /** What they say of the elements of a list or the values of a map. */
    Limits ofElements() {
        return new Limits(limit, List.of(), texts, numbers, formats);
    }

    /** What they say of a scalar. */
    List<CodeBlock> of(ScalarKind kind) {
        return switch (kind) {
            case STRING -> Stream.of(texts, formats).flatMap(List::stream).toList();
            case BYTES, DATETIME, DATE, DURATION, UUID, URI -> texts;
            case INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS ->
                numbers;
            case ANY -> all();
            case BOOLEAN, NULL -> List.of();
        };
    }

    /** What they say of a declared type. */
    List<CodeBlock> of(TypeDeclaration type) {
        return type.accept(new TypeDeclaration.Visitor<>() {
            @Override
            public List<CodeBlock> object(ObjectType object) {
                return List.of();
            }

            @Override
            public List<CodeBlock> enumeration(EnumType enumeration) {
                return of(enumeration.valueType());
            }

            @Override
            public List<CodeBlock> union(UnionType union) {
                return all();
            }
        });
    }

    private List<CodeBlock> all() {
        return Stream.of(lists, texts, numbers, formats).flatMap(List::stream).toList();
    }
}

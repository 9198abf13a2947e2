package dev.fieldtable.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The neutral type language, in which a {@link TypeRef} is written down and read back: {@code string}, {@code list<T>},
 * {@code map<T>}, {@code nullable<T>}, {@code const<"x">}, {@code ref<package.Name>}, {@code own<T, Class, reader, writer>}.
 *
 * <p>It escapes nothing and is unambiguous all the same: a type holds at most one other, so whatever stands between the
 * innermost brackets is a whole, even if it is a constant that has brackets or quotes of its own.
 */
public final class TypeSpelling {
    /** Far more than any docs have; whoever walks through a type does so on the stack. */
    private static final int MAX_DEPTH = 500;

    private static final String END = ">";
    private static final String LIST = "list<";
    private static final String MAP = "map<";
    private static final String NULLABLE = "nullable<";
    private static final String CONSTANT = "const<";
    private static final String NAMED = "ref<";
    private static final String OWN = "own<";
    private static final String COMMA = ", ";
    private static final String QUOTE = "\"";

    private TypeSpelling() {}

    /**
     * Spells a type.
     *
     * @param type the type
     * @return its spelling; other types have other spellings, as far as their ids do
     */
    public static String of(TypeRef type) {
        return type.accept(new Speller());
    }

    /**
     * Reads a spelling.
     *
     * @param text what {@link #of} gave
     * @param ids the id of a declared type by its dotted form, for {@link TypeId#toString()} does not tell where the
     *     package ends; may refuse one with an {@link IllegalArgumentException}
     * @return the type
     * @throws IllegalArgumentException if the text spells no type; the message says why, as a part of a sentence
     */
    public static TypeRef parse(String text, Function<String, TypeId> ids) {
        List<UnaryOperator<TypeRef>> wrappers = new ArrayList<>();
        String rest = text;
        for (UnaryOperator<TypeRef> wrapper = wrapper(rest); wrapper != null; wrapper = wrapper(rest)) {
            if (wrappers.size() == MAX_DEPTH) {
                throw new IllegalArgumentException("a type of more than " + MAX_DEPTH + " levels is too deep");
            }
            wrappers.add(0, wrapper);
            rest = rest.substring(rest.indexOf('<') + 1, rest.length() - 1);
        }
        TypeRef type = leaf(rest, ids);
        for (UnaryOperator<TypeRef> wrapper : wrappers) {
            type = wrapper.apply(type);
        }
        return type;
    }

    private static @Nullable UnaryOperator<TypeRef> wrapper(String text) {
        if (!text.endsWith(END)) {
            return null;
        }
        if (text.startsWith(LIST)) {
            return TypeRef.ListOf::new;
        }
        if (text.startsWith(MAP)) {
            return TypeRef.MapOf::new;
        }
        return text.startsWith(NULLABLE) ? TypeRef.NullableOf::new : null;
    }

    private static TypeRef leaf(String text, Function<String, TypeId> ids) {
        if (text.startsWith(NAMED) && text.endsWith(END)) {
            return new TypeRef.Named(ids.apply(text.substring(NAMED.length(), text.length() - 1)));
        }
        if (text.startsWith(CONSTANT) && text.endsWith(END)) {
            return new TypeRef.Constant(constant(text.substring(CONSTANT.length(), text.length() - 1)));
        }
        if (text.startsWith(OWN) && text.endsWith(END)) {
            return own(text.substring(OWN.length(), text.length() - 1));
        }
        for (ScalarKind kind : ScalarKind.values()) {
            if (kind.label().equals(text)) {
                return new TypeRef.Scalar(kind);
            }
        }
        throw new IllegalArgumentException("`" + text + "` is no type");
    }

    private static TypeRef own(String parts) {
        List<String> part = List.of(parts.split(COMMA, -1));
        if (part.size() != 4) {
            throw new IllegalArgumentException("`" + parts + "` is no type and three names");
        }
        TypeRef documented = parse(part.get(0), name -> {
            throw new IllegalArgumentException("`" + name + "` is no scalar");
        });
        return new TypeRef.Own(documented, part.get(1), part.get(2), part.get(3));
    }

    private static Object constant(String value) {
        if (value.length() >= 2 && value.startsWith(QUOTE) && value.endsWith(QUOTE)) {
            return value.substring(1, value.length() - 1);
        }
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("`" + value + "` is no constant", e);
        }
    }

    private static final class Speller implements TypeRef.Visitor<String> {
        @Override
        public String scalar(TypeRef.Scalar type) {
            return type.kind().label();
        }

        @Override
        public String list(TypeRef.ListOf type) {
            return LIST + type.element().accept(this) + END;
        }

        @Override
        public String map(TypeRef.MapOf type) {
            return MAP + type.value().accept(this) + END;
        }

        @Override
        public String nullable(TypeRef.NullableOf type) {
            return NULLABLE + type.type().accept(this) + END;
        }

        @Override
        public String constant(TypeRef.Constant type) {
            return CONSTANT + (type.value() instanceof String text ? QUOTE + text + QUOTE : type.value()) + END;
        }

        @Override
        public String named(TypeRef.Named type) {
            return NAMED + type.id() + END;
        }

        @Override
        public String own(TypeRef.Own type) {
            return OWN
                    + String.join(COMMA, type.documented().accept(this), type.javaClass(), type.read(), type.write())
                    + END;
        }
    }
}

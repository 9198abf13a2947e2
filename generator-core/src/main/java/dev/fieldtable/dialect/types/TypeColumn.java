package dev.fieldtable.dialect.types;

import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a column of types from one of other words, by what its cells say. */
public final class TypeColumn {
    /** What nearly all languages call some types, and what is seldom a word of prose. */
    private static final Set<String> COMMON = Set.of("string", "integer", "boolean");

    /** A longer cell is prose. */
    private static final int LONGEST = 1_000;

    private final TypeLanguage types;

    private int cells;
    private int plain;
    private int common;
    private int foreign;

    /**
     * A column without cells.
     *
     * @param types the language that its types may be in
     */
    public TypeColumn(TypeLanguage types) {
        this.types = types;
    }

    /**
     * Adds a cell.
     *
     * @param text its text, as {@link TypeLanguage#parse(Cell)} takes it
     */
    public void add(String text) {
        cells++;
        if (text.isBlank()) {
            return;
        }
        Kind kind = kind(types, text);
        if (kind == Kind.PLAIN) {
            plain++;
        } else if (COMMON.contains(text.strip().toLowerCase(Locale.ROOT))) {
            common++;
        } else if (kind == Kind.FOREIGN) {
            foreign++;
        }
    }

    /**
     * Looks whether a language has a type.
     *
     * @param types the language
     * @param spelled the type
     * @return the type, if it is one of the language or may be; {@code null} if not: a word that the language does not have is
     *     none, unless it links to a page
     */
    static @Nullable TypeExpression type(TypeLanguage types, SpelledType spelled) {
        @Nullable TypeExpression type = spelled.markdown().length() > LONGEST ? null : types.read(spelled);
        return type == null || type.accept(KINDS) == Kind.FOREIGN ? null : type;
    }

    private static Kind kind(TypeLanguage types, String text) {
        @Nullable TypeExpression type = type(types, new SpelledType(text));
        return type == null ? Kind.FOREIGN : type.accept(KINDS);
    }

    /** {@return whether it can be read: some of its cells are plainly types of the language, and not more are none} */
    public boolean isReadable() {
        return cells == 0 || (plain > 0 && plain >= common + foreign);
    }

    /** {@return whether there is no doubt that these are types, although nothing says so} */
    public boolean isPlain() {
        return cells > 0 && 2 * (plain + common) >= cells && 4 * foreign <= cells;
    }

    private enum Kind {
        PLAIN,
        /** May be a type, and a word of prose, or a link to a page. */
        EITHER,
        FOREIGN
    }

    private static final TypeExpression.Visitor<Kind> KINDS = new TypeExpression.Visitor<>() {
        @Override
        public Kind scalar(Scalar type) {
            return switch (type.kind()) {
                case ANY, NULL, DATE, DATETIME -> Kind.EITHER;
                case STRING,
                        INTEGER,
                        INTEGER32,
                        BIG_INTEGER,
                        NUMBER,
                        DECIMAL,
                        BOOLEAN,
                        BYTES,
                        DATETIME_EPOCH_SECONDS,
                        DATETIME_EPOCH_MILLIS,
                        DURATION,
                        UUID,
                        URI -> Kind.PLAIN;
            };
        }

        @Override
        public Kind reference(Reference type) {
            return type.link().isEmpty() && type.near().isEmpty() ? Kind.FOREIGN : Kind.EITHER;
        }

        @Override
        public Kind list(ListOf type) {
            return Kind.PLAIN;
        }

        @Override
        public Kind map(MapOf type) {
            return Kind.PLAIN;
        }

        @Override
        public Kind wrapped(Wrapped type) {
            return Kind.PLAIN;
        }

        @Override
        public Kind literal(Literal type) {
            return Kind.PLAIN;
        }

        @Override
        public Kind anyOf(AnyOf type) {
            return Kind.PLAIN;
        }

        @Override
        public Kind transport(Transport type) {
            return Kind.EITHER;
        }

        @Override
        public Kind unreadable(Unreadable type) {
            return Kind.FOREIGN;
        }
    };
}

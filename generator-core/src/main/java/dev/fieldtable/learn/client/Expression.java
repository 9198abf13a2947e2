package dev.fieldtable.learn.client;

import java.util.List;
import java.util.Optional;

/**
 * An expression of Python, as far as models have use for one.
 *
 * @param kind what it is
 * @param text a name with its dots, the value of a string, the digits of a number, or what is called or subscripted; empty
 *     for all else
 * @param arguments what is called with, subscripted with, listed or joined by {@code |}; the entries of a dictionary
 */
record Expression(Kind kind, String text, List<Argument> arguments) {
    /** What nobody here understands. */
    static final Expression OTHER = new Expression(Kind.OTHER, "", List.of());

    /** That nothing stands where an expression might. */
    static final Expression NOTHING = new Expression(Kind.NOTHING, "", List.of());

    /** Copies the list. */
    Expression {
        arguments = List.copyOf(arguments);
    }

    /** The kinds of expressions. */
    enum Kind {
        /** {@code a.b}. */
        NAME,
        /** {@code "a"}. */
        TEXT,
        /** {@code -1.5}. */
        NUMBER,
        /** {@code a.b(c, d=e)}; and {@code a is b}, as if {@code is} were called with both. */
        CALL,
        /** {@code a.b[c, d]}. */
        SUBSCRIPT,
        /** {@code [a, b]}, {@code (a, b)} or <code>{a, b}</code>. */
        LISTING,
        /** <code>{"a": b}</code>. */
        DICTIONARY,
        /** {@code a | b}. */
        UNION,
        /** Anything else. */
        OTHER,
        /** Nothing at all. */
        NOTHING
    }

    /**
     * What stands between brackets.
     *
     * @param name its name or key; empty if it has none
     * @param value what it is
     */
    record Argument(String name, Expression value) {}

    static Expression of(Kind kind, String text) {
        return new Expression(kind, text, List.of());
    }

    /** {@return whether it is this very name} */
    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** {@return whether something of this name is called, wherever that comes from} */
    boolean calls(String name) {
        return kind == Kind.CALL && lastName().equals(name);
    }

    /** {@return whether something of this name is subscripted, wherever that comes from} */
    boolean subscripts(String name) {
        return kind == Kind.SUBSCRIPT && lastName().equals(name);
    }

    /** {@return what is after the last dot of the text} */
    String lastName() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** {@return what is before the last dot of the text; empty if it has none} */
    String qualifier() {
        return text.substring(0, Math.max(0, text.lastIndexOf('.')));
    }

    /** {@return the arguments without a name} */
    List<Expression> positional() {
        return arguments.stream()
                .filter(each -> each.name().isEmpty())
                .map(Argument::value)
                .toList();
    }

    /** {@return the first argument without a name, or that there is none} */
    Expression first() {
        return positional().stream().findFirst().orElse(NOTHING);
    }

    /** {@return the argument or entry of this name} */
    Optional<Expression> named(String name) {
        return arguments.stream()
                .filter(each -> each.name().equals(name))
                .map(Argument::value)
                .findFirst();
    }

    /** {@return the text of the argument or entry of this name, if it is a string with something in it} */
    Optional<String> textNamed(String name) {
        return named(name).flatMap(Expression::string);
    }

    /** {@return the value of a string with something in it} */
    Optional<String> string() {
        return kind == Kind.TEXT && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}

package dev.fieldtable.learn.client;

import dev.fieldtable.learn.client.Expression.Argument;
import dev.fieldtable.learn.client.Expression.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions from the tokens of a statement. What it does not understand is {@link Expression#OTHER}, and it goes
 * on behind that; it never goes back, and never deeper than {@link #DEEPEST}.
 */
final class ExpressionReader {
    private static final int DEEPEST = 60;

    private final Tokens tokens;
    private int at;
    private int depth;

    ExpressionReader(Tokens tokens, int from) {
        this.tokens = tokens;
        this.at = from;
    }

    /**
     * Reads an expression that stands alone.
     *
     * @param text the text
     * @return the expression; what nobody understands if there is more than one, or none
     */
    static Expression read(String text) {
        Statements statements = new Statements(text);
        if (!statements.next() || statements.tokens().tooMany()) {
            return Expression.OTHER;
        }
        ExpressionReader reader = new ExpressionReader(statements.tokens(), 0);
        Expression expression = reader.expression();
        return reader.atEnd() ? expression : Expression.OTHER;
    }

    /** {@return whether nothing is left of the statement} */
    boolean atEnd() {
        return at >= tokens.count();
    }

    /**
     * Passes over a mark.
     *
     * @param mark the mark
     * @return whether it stood here
     */
    boolean accept(char mark) {
        if (tokens.isMark(at, mark)) {
            at++;
            return true;
        }
        return false;
    }

    /** {@return the expression that stands here; the reading then stands at what ends it} */
    Expression expression() {
        List<Argument> arms = new ArrayList<>();
        do {
            arms.add(new Argument("", operand()));
        } while (accept('|'));
        if (tokens.isName(at, "is")) {
            at++;
            arms.add(new Argument("", operand()));
            if (atDelimiter()) {
                return new Expression(Kind.CALL, "is", arms);
            }
        }
        if (!atDelimiter()) {
            skipToDelimiter();
            return Expression.OTHER;
        }
        return arms.size() == 1 ? arms.get(0).value() : new Expression(Kind.UNION, "", arms);
    }

    private Expression operand() {
        if (tokens.isKind(at, Tokens.Kind.TEXT)) {
            return strings();
        }
        if (tokens.isKind(at, Tokens.Kind.NUMBER)) {
            return Expression.of(Kind.NUMBER, tokens.text(at++));
        }
        if (tokens.isMark(at, '-') && tokens.isKind(at + 1, Tokens.Kind.NUMBER)) {
            at += 2;
            return Expression.of(Kind.NUMBER, "-" + tokens.text(at - 1));
        }
        if (tokens.isName(at, "lambda")) {
            return lambda();
        }
        if (tokens.isKind(at, Tokens.Kind.NAME)) {
            return named();
        }
        if (tokens.isMark(at, '(')) {
            return parenthesized();
        }
        if (tokens.isMark(at, '[')) {
            return new Expression(Kind.LISTING, "", arguments());
        }
        if (tokens.isMark(at, '{')) {
            return braces();
        }
        return Expression.OTHER;
    }

    /** Strings that stand side by side are one. */
    private Expression strings() {
        StringBuilder value = new StringBuilder();
        boolean known = true;
        for (; tokens.isKind(at, Tokens.Kind.TEXT); at++) {
            Optional<String> part = StringLiteral.value(tokens.text(at));
            known &= part.isPresent();
            part.ifPresent(value::append);
        }
        return known ? Expression.of(Kind.TEXT, value.toString()) : Expression.OTHER;
    }

    /** Of a lambda its body counts: what it calls says what it is for. */
    private Expression lambda() {
        at++;
        while (!atEnd() && !tokens.isMark(at, ':') && !tokens.closes(at)) {
            skipOne();
        }
        if (depth >= DEEPEST || !accept(':')) {
            return Expression.OTHER;
        }
        depth++;
        Expression body = expression();
        depth--;
        return body;
    }

    private Expression named() {
        StringBuilder name = new StringBuilder(tokens.text(at++));
        while (tokens.isMark(at, '.') && tokens.isKind(at + 1, Tokens.Kind.NAME)) {
            name.append('.').append(tokens.text(at + 1));
            at += 2;
        }
        Expression expression = Expression.of(Kind.NAME, name.toString());
        if (tokens.isMark(at, '(')) {
            expression = new Expression(Kind.CALL, name.toString(), arguments());
        } else if (tokens.isMark(at, '[')) {
            expression = new Expression(Kind.SUBSCRIPT, name.toString(), arguments());
        }
        return expression;
    }

    /** What stands in brackets alone is itself, and else a listing. */
    private Expression parenthesized() {
        List<Argument> inside = arguments();
        boolean single = inside.size() == 1 && !tokens.isMark(at - 2, ',');
        return single ? inside.get(0).value() : new Expression(Kind.LISTING, "", inside);
    }

    private Expression braces() {
        List<Argument> inside = arguments();
        boolean listing = inside.stream().anyMatch(each -> each.name().isEmpty());
        return new Expression(listing ? Kind.LISTING : Kind.DICTIONARY, "", inside);
    }

    /** What is between brackets, and the brackets. An entry whose key is no string is what nobody understands. */
    private List<Argument> arguments() {
        if (depth >= DEEPEST) {
            skipOne();
            return List.of();
        }
        depth++;
        at++;
        List<Argument> arguments = new ArrayList<>();
        while (!atEnd() && !tokens.closes(at)) {
            int before = at;
            if (!accept(',')) {
                argument(arguments);
            }
            if (at == before) {
                skipOne();
            }
        }
        at++;
        depth--;
        return arguments;
    }

    private void argument(List<Argument> arguments) {
        if (tokens.isMark(at, '*')) {
            while (accept('*')) {
                // what is unpacked is not known
            }
            expression();
            return;
        }
        if (tokens.isKind(at, Tokens.Kind.NAME) && tokens.isMark(at + 1, '=') && !tokens.isMark(at + 2, '=')) {
            String name = tokens.text(at);
            at += 2;
            arguments.add(new Argument(name, expression()));
            return;
        }
        Expression value = expression();
        if (accept(':')) {
            Optional<String> key = value.string();
            Expression entry = expression();
            arguments.add(new Argument(key.orElse(""), key.isPresent() ? entry : Expression.OTHER));
        } else {
            arguments.add(new Argument("", value));
        }
    }

    private boolean atDelimiter() {
        return atEnd()
                || tokens.isMark(at, ',')
                || tokens.isMark(at, ':')
                || tokens.isMark(at, '=')
                || tokens.closes(at);
    }

    private void skipToDelimiter() {
        while (!atDelimiter()) {
            skipOne();
        }
    }

    /** Passes over a token, or a whole bracket. */
    private void skipOne() {
        int open = 0;
        do {
            open += tokens.opens(at) ? 1 : tokens.closes(at) ? -1 : 0;
            at++;
        } while (open > 0 && !atEnd());
    }
}

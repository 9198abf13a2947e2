package dev.fieldtable.dialect.types;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one annotation from its Markdown, by recursive descent.
 *
 * <pre>
 * type    = marks ( link | word [ "[" arguments "]" ] ) marks      marks: any of * and `, the same at both ends
 * link    = "[" type "](" destination ")"
 * word    = { name "." } name
 * </pre>
 *
 * <p>A bracket at the start of a type opens a link and after a word opens arguments, so the two never need guessing.
 * What {@code word} means depends on whether it stands in a link, which is known only at the link's end: until then it
 * is kept as a {@link Reference} without a destination.
 *
 * <p>Every method that reads a type gives {@code null} for what it does not understand.
 */
final class PythonTypeParser {
    /** Real types are up to 6 deep; the bound keeps hostile ones from exhausting the stack. */
    private static final int MAX_DEPTH = 64;

    /** No value of an API has more characters; what is many times as long fits into no class file. */
    private static final int LONGEST_LITERAL = 1_000;

    private static final char WIDE_BRACKET = '\uff3b';

    /** The module that wrappers come from, where it is written before them. */
    private static final String TYPING = "typing.";

    private final String text;
    private final PythonDates dates;
    private int at;
    private boolean inLink;
    private @Nullable String respelled;

    PythonTypeParser(String text, PythonDates dates) {
        this.text = withPlainBrackets(text);
        this.dates = dates;
    }

    private static String withPlainBrackets(String text) {
        return text.indexOf(WIDE_BRACKET) < 0
                ? text
                : text.replace(WIDE_BRACKET, '[')
                        .replace('\uff3d', ']')
                        .replace('\uff08', '(')
                        .replace('\uff09', ')');
    }

    @Nullable
    TypeExpression parse() {
        @Nullable TypeExpression type = type(0);
        skipBlanks();
        return at == text.length() ? type : null;
    }

    /**
     * What was probably meant by a text that was not understood.
     *
     * @return the text with the first word that takes no arguments, and is nearly one that does, as that one; {@code null}
     *     if there is no such word
     */
    @Nullable
    String respelled() {
        return respelled;
    }

    private @Nullable TypeExpression type(int depth) {
        if (depth > MAX_DEPTH) {
            return null;
        }
        skipBlanks();
        int opened = at;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        int marks = at - opened;
        @Nullable TypeExpression type = at < text.length() && text.charAt(at) == '[' ? link(depth) : annotation(depth);
        for (int i = marks - 1; type != null && i >= 0; i--) {
            if (at == text.length() || text.charAt(at++) != text.charAt(opened + i)) {
                return null;
            }
        }
        return type;
    }

    private @Nullable TypeExpression link(int depth) {
        if (inLink) {
            return null;
        }
        at++;
        inLink = true;
        @Nullable TypeExpression type = type(depth + 1);
        inLink = false;
        skipBlanks();
        if (type == null || !text.startsWith("](", at)) {
            return null;
        }
        at += 2;
        @Nullable String destination = destination();
        return destination == null
                ? null
                : PythonWords.settle(type, destination, dates).orElse(null);
    }

    /** Reads up to and over the closing parenthesis; a title is skipped. */
    private @Nullable String destination() {
        skipBlanks();
        int start = at;
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                open++;
            } else if (isBlank(c) || (c == ')' && open-- == 0)) {
                break;
            }
            at++;
        }
        int end = Math.min(at, text.length());
        skipTitle();
        if (at >= text.length() || text.charAt(at) != ')') {
            return null;
        }
        at++;
        boolean pointed = end - start >= 2 && text.charAt(start) == '<' && text.charAt(end - 1) == '>';
        return pointed ? text.substring(start + 1, end - 1) : text.substring(start, end);
    }

    private void skipTitle() {
        skipBlanks();
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            int close = text.indexOf(text.charAt(at), at + 1);
            at = close < 0 ? text.length() : close + 1;
            skipBlanks();
        }
    }

    private @Nullable TypeExpression annotation(int depth) {
        int start = at;
        @Nullable String word = word();
        if (word == null) {
            return null;
        }
        int end = at;
        if (!eat('[')) {
            int dot = word.lastIndexOf('.');
            Reference reference = new Reference(word.substring(0, Math.max(dot, 0)), word.substring(dot + 1), "");
            return inLink ? reference : PythonWords.settle(reference, "", dates).orElse(null);
        }
        @Nullable TypeExpression type = generic(word, depth + 1);
        if (type == null && respelled == null) {
            respelled = PythonMisspellings.generic(word)
                    .map(meant -> text.substring(0, start) + meant + text.substring(end))
                    .orElse(null);
        }
        skipBlanks();
        return type != null && eat(']') ? type : null;
    }

    private @Nullable TypeExpression generic(String word, int depth) {
        return switch (word.startsWith(TYPING) ? word.substring(TYPING.length()) : word) {
            case "Optional" -> wrapped(Wrapper.OPTIONAL, depth);
            case "Nullable" -> wrapped(Wrapper.NULLABLE, depth);
            case "OptionalNullable" -> wrapped(Wrapper.OPTIONAL_NULLABLE, depth);
            case "List", "list" -> list(depth);
            case "Dict", "dict" -> map(depth);
            case "Literal" -> literals();
            case "Union" -> union(depth);
            case "IO" -> stream(depth);
            case "eventstreaming.EventStream", "eventstreaming.EventStreamAsync" -> events(word, depth);
            default -> null;
        };
    }

    private @Nullable TypeExpression wrapped(Wrapper wrapper, int depth) {
        @Nullable TypeExpression type = type(depth);
        return type == null ? null : new Wrapped(wrapper, type);
    }

    private @Nullable TypeExpression list(int depth) {
        @Nullable TypeExpression element = type(depth);
        return element == null ? null : new ListOf(element);
    }

    private @Nullable TypeExpression map(int depth) {
        @Nullable TypeExpression key = type(depth);
        skipBlanks();
        if (key == null || !eat(',')) {
            return null;
        }
        @Nullable TypeExpression value = type(depth);
        return value == null ? null : new MapOf(value);
    }

    private @Nullable TypeExpression union(int depth) {
        List<TypeExpression> arms = new ArrayList<>();
        do {
            @Nullable TypeExpression arm = type(depth);
            if (arm == null) {
                return null;
            }
            arms.add(arm);
            skipBlanks();
        } while (eat(','));
        return PythonWords.union(arms, "");
    }

    /** {@code IO[bytes]}: a file that is read while it is sent. */
    private @Nullable TypeExpression stream(int depth) {
        @Nullable TypeExpression content = type(depth);
        return content != null && PythonWords.isBytes(content) ? new Transport("IO[bytes]") : null;
    }

    /** Server-sent events arrive one after the other and are no JSON document together. */
    private @Nullable TypeExpression events(String word, int depth) {
        return type(depth) == null ? null : new Transport(word);
    }

    private @Nullable TypeExpression literals() {
        List<TypeExpression> values = new ArrayList<>();
        do {
            skipBlanks();
            @Nullable TypeExpression value = literal();
            if (value == null) {
                return null;
            }
            values.add(value);
            skipBlanks();
        } while (eat(','));
        return values.size() == 1 ? values.get(0) : new AnyOf(values, "");
    }

    private @Nullable TypeExpression literal() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            @Nullable String value = quoted();
            return value == null ? null : new Literal(value);
        }
        int start = at;
        while (at < text.length() && (isWordPart(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        String value = text.substring(start, at);
        return switch (value) {
            case "True" -> new Literal(true);
            case "False" -> new Literal(false);
            case "None" -> new Scalar(ScalarKind.NULL);
            default -> integer(value);
        };
    }

    /** A backslash before a letter means one thing in Python and another in Markdown, so it is not understood. */
    private @Nullable String quoted() {
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return value.toString();
            }
            if (c == '\\') {
                if (at == text.length() || Character.isLetterOrDigit(text.charAt(at))) {
                    return null;
                }
                c = text.charAt(at++);
            }
            value.append(c);
            if (value.length() > LONGEST_LITERAL) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable TypeExpression integer(String digits) {
        try {
            return new Literal(Long.valueOf(digits));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable String word() {
        int start = at;
        boolean escaped = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '_') {
                escaped = true;
                at++;
            } else if (!isWordPart(c) && c != '.') {
                break;
            }
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty() || word.startsWith(".") || word.endsWith(".")) {
            return null;
        }
        return escaped ? word.replace("\\", "") : word;
    }

    private static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** Steps over a character, which Markdown may have escaped. */
    private boolean eat(char c) {
        int next = at < text.length() && text.charAt(at) == '\\' ? at + 1 : at;
        if (next < text.length() && text.charAt(next) == c) {
            at = next + 1;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '`';
    }
}

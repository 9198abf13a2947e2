package dev.fieldtable.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain values: {@code null}, {@link Boolean}, {@link String}, {@link BigDecimal}, {@link List}, {@link Map}. A
 * reader of its own, so that no mapper under test judges itself, and no digit is lost.
 */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Reads a document. */
    static @Nullable Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blanks();
        if (json.at != text.length()) {
            throw new IllegalArgumentException("more than one document: " + text);
        }
        return value;
    }

    /** Writes a document. */
    static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** The place where two documents differ, as a JSON Pointer; {@code null} if they do not. Numbers go by value. */
    static @Nullable String difference(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            Set<Object> names = new java.util.LinkedHashSet<>(a.keySet());
            names.addAll(b.keySet());
            for (Object name : names) {
                String below = a.containsKey(name) && b.containsKey(name) ? difference(a.get(name), b.get(name)) : "";
                if (below != null) {
                    return Pointer.child("", name.toString()) + below;
                }
            }
            return null;
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
                String below = i < a.size() && i < b.size() ? difference(a.get(i), b.get(i)) : "";
                if (below != null) {
                    return "/" + i + below;
                }
            }
            return null;
        }
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0 ? null : "";
        }
        return one == null ? (other == null ? null : "") : one.equals(other) ? null : "";
    }

    /** The document as a mapper hands it to whoever asks for any object. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((name, item) -> plain.put(name.toString(), plain(item)));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        return value instanceof BigDecimal number ? plain(number) : value;
    }

    private static Object plain(BigDecimal number) {
        if (number.scale() > 0 || number.toString().contains("E")) {
            return number.doubleValue();
        }
        BigInteger whole = number.toBigIntegerExact();
        if (whole.bitLength() < Integer.SIZE) {
            return whole.intValue();
        }
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
    }

    private @Nullable Object value() {
        blanks();
        char first = text.charAt(at);
        return switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        at++;
        while (!ends('}')) {
            String name = string();
            blanks();
            expect(':');
            if (map.containsKey(name)) {
                throw new IllegalArgumentException("twice the name \"" + name + "\": " + text);
            }
            map.put(name, value());
        }
        return map;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        while (!ends(']')) {
            list.add(value());
        }
        return list;
    }

    /** Steps over the comma before an item, or over the end. */
    private boolean ends(char end) {
        blanks();
        if (text.charAt(at) == ',') {
            at++;
            blanks();
            return false;
        }
        if (text.charAt(at) == end) {
            at++;
            return true;
        }
        return false;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        expect('"');
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escape(text.charAt(at++)) : c);
        }
        at++;
        return out.toString();
    }

    private char escape(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(text.substring(start, at));
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw new IllegalArgumentException("no JSON at " + at + ": " + text);
        }
        at += word.length();
        return value;
    }

    private void expect(char c) {
        if (text.charAt(at++) != c) {
            throw new IllegalArgumentException("no " + c + " at " + (at - 1) + ": " + text);
        }
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            char joint = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(joint);
                string(entry.getKey().toString(), out);
                out.append(':');
                write(entry.getValue(), out);
                joint = ',';
            }
            out.append(joint == '{' ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char joint = '[';
            for (Object item : list) {
                out.append(joint);
                write(item, out);
                joint = ',';
            }
            out.append(joint == '[' ? "[]" : "]");
        } else if (value instanceof String string) {
            string(string, out);
        } else {
            out.append(value);
        }
    }

    private static void string(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}

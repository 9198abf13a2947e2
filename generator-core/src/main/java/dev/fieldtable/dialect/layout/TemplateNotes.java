package dev.fieldtable.dialect.layout;

import dev.fieldtable.house.TemplateWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of notes says: {@code [optional] [default to 5]}.
 *
 * @param optional whether the property may be left out
 * @param defaultText the default as it is printed; {@code null} if there is none
 * @param defaultNote the whole note of the default; empty if there is none
 * @param values the values that the property may have; none if no note has any
 * @param valuesNote the whole note of these; empty if there is none
 * @param rest the other notes, as they are printed; empty if there are none
 */
record TemplateNotes(
        boolean optional,
        @Nullable String defaultText,
        String defaultNote,
        List<String> values,
        String valuesNote,
        String rest) {
    /** Reads a cell. */
    static TemplateNotes of(String cell, TemplateWords words) {
        boolean optional = false;
        @Nullable String value = null;
        String note = "";
        List<String> rest = new ArrayList<>();
        for (String part : parts(cell)) {
            @Nullable String found = value == null ? defaultIn(part, words) : null;
            if (part.equals(words.optional())) {
                optional = true;
            } else if (found == null) {
                rest.add(part);
            } else {
                value = found;
                note = part;
                String more = part.substring(part.indexOf(found) + found.length());
                if (more.startsWith(words.sentenceEnd())) {
                    note = part.substring(0, part.length() - more.length());
                    rest.add(more.substring(1).strip());
                }
            }
        }
        List<String> values = List.of();
        String valuesNote = "";
        for (String part : rest) {
            List<String> found = values.isEmpty() ? valuesIn(part, words) : List.of();
            values = found.isEmpty() ? values : found;
            valuesNote = found.isEmpty() ? valuesNote : part;
        }
        rest.remove(valuesNote);
        boolean said = value != null && !words.noDefault().contains(value);
        return new TemplateNotes(
                optional, said ? value : null, said ? note : "", values, valuesNote, String.join(" ", rest));
    }

    /** {@return whether a cell may be one of notes: nothing, a note in brackets, or a sentence on a default} */
    static boolean isOf(String cell, TemplateWords words) {
        return cell.isEmpty()
                || cell.startsWith("[")
                || words.defaultSentences().stream().anyMatch(cell::startsWith)
                || cell.startsWith(words.sentenceEnd().replaceFirst("^, ", ""));
    }

    private static List<String> valuesIn(String part, TemplateWords words) {
        for (String start : words.values()) {
            if (part.startsWith(start) && part.endsWith("]")) {
                return NotedValues.read(part.substring(start.length(), part.length() - 1));
            }
        }
        return List.of();
    }

    private static @Nullable String defaultIn(String part, TemplateWords words) {
        for (String start : words.defaults()) {
            if (part.startsWith(start) && part.endsWith("]")) {
                return part.substring(start.length(), part.length() - 1).strip();
            }
        }
        for (String start : words.defaultSentences()) {
            if (part.startsWith(start)) {
                int end = part.indexOf(words.sentenceEnd(), start.length());
                return part.substring(start.length(), end < 0 ? part.length() : end)
                        .strip();
            }
        }
        return null;
    }

    /** Cuts at the brackets that stand in no other, and not within quotes. */
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c == '[') {
                boolean begins = depth++ == 0 && isCut(cell, from, at);
                from = begins ? add(parts, cell, from, at) : from;
            } else if (c == ']' && depth > 0 && --depth == 0 && cell.startsWith("[", from)) {
                from = add(parts, cell, from, at + 1);
            }
        }
        add(parts, cell, from, cell.length());
        return parts;
    }

    /** A bracket within a sentence is a part of it. */
    private static boolean isCut(String cell, int from, int at) {
        return cell.substring(from, at).isBlank();
    }

    private static int add(List<String> parts, String cell, int from, int to) {
        String part = cell.substring(from, to).strip();
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return to;
    }
}

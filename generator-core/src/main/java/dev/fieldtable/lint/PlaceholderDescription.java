package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import java.util.Locale;
import java.util.Set;

/** A description that somebody meant to write later. */
final class PlaceholderDescription implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.PLACEHOLDER_DESCRIPTION;
    }

    private static final Set<String> PLACEHOLDERS = Set.of(
            "todo",
            "tbd",
            "tba",
            "fixme",
            "xxx",
            "n/a",
            "na",
            "none",
            "null",
            "unknown",
            "undefined",
            "description",
            "no description",
            "no description available",
            "string",
            "test",
            "lorem ipsum",
            "-",
            "--",
            "?",
            "...",
            "…");

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        String description = field.description().strip();
        String plain = description.toLowerCase(Locale.ROOT);
        String bare = plain.length() > 1 && plain.endsWith(".") && !plain.endsWith("..")
                ? plain.substring(0, plain.length() - 1)
                : plain;
        if (PLACEHOLDERS.contains(bare)) {
            doubts.add(
                    field.span(description),
                    "The description of " + field.name() + " is " + Printable.quoted(description)
                            + ", which tells nothing.");
        }
    }
}

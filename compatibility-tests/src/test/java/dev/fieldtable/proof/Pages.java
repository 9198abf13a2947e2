package dev.fieldtable.proof;

import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pages that a test makes up. */
final class Pages {
    private Pages() {}

    /** A page of fields; a row is {@code name: type}, with a {@code ?} behind the name of what is optional. */
    static SourceText fields(String title, List<String> rows) {
        return page(
                title,
                "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + rows.stream().map(Pages::field).collect(Collectors.joining()));
    }

    private static String field(String row) {
        String name = row.substring(0, row.indexOf(':'));
        boolean optional = name.endsWith("?");
        String mark = optional ? ":heavy_minus_sign:" : ":heavy_check_mark:";
        String bare = optional ? name.substring(0, name.length() - 1) : name;
        return "| `" + bare + "` | " + row.substring(row.indexOf(':') + 2) + " | " + mark + " | N/A |\n";
    }

    /** A page of an enum's values. */
    static SourceText values(String title, List<String> values) {
        return page(
                title,
                "## Values\n\n| Name | Value |\n| --- | --- |\n"
                        + values.stream()
                                .map(value -> "| `" + value.toUpperCase(Locale.ROOT) + "` | " + value + " |\n")
                                .collect(Collectors.joining()));
    }

    /** A page of a union's arms. */
    static SourceText union(String title, List<String> arms) {
        return page(
                title,
                "## Supported Types\n"
                        + arms.stream()
                                .map(arm -> "\n### `" + arm + "`\n\n```python\nvalue: " + arm
                                        + " = /* values here */\n```\n")
                                .collect(Collectors.joining()));
    }

    /** The type of a field that refers to another page. */
    static String link(String title) {
        return "[models." + title + "](../models/" + title.toLowerCase(Locale.ROOT) + ".md)";
    }

    private static SourceText page(String title, String text) {
        return SourceText.of(
                "models/" + title.toLowerCase(Locale.ROOT) + ".md", "# " + title + "\n\nMade up.\n\n\n" + text);
    }
}

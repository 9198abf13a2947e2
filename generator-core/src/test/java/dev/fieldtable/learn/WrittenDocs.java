package dev.fieldtable.learn;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Docs that are written in a test. */
public final class WrittenDocs {
    /** The docs of Python clients have the two links the wrong way round. */
    private static final String DATES = "[%1$s](https://docs.python.org/3/library/datetime.html#%1$s-objects)";

    private final List<SourceText> pages = new ArrayList<>();

    /** A page of an object: {@code type} is its package and name, a field {@code name: type}. */
    public WrittenDocs object(String type, String... fields) {
        StringBuilder text =
                new StringBuilder("## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n");
        for (String field : fields) {
            int colon = field.indexOf(": ");
            String mark = field.contains("Optional") ? ":heavy_minus_sign:" : ":heavy_check_mark:";
            text.append("| `%s` | %s | %s | |\n"
                    .formatted(field.substring(0, colon), cell(field.substring(colon + 2)), mark));
        }
        return page(type, text.toString());
    }

    private static String cell(String type) {
        int start = Math.max(type.lastIndexOf('['), type.lastIndexOf(' ')) + 1;
        int end = type.indexOf(']', start) < 0 ? type.length() : type.indexOf(']', start);
        String name = type.substring(start, end);
        String link = switch (name) {
            case "date" -> DATES.formatted("datetime");
            case "datetime" -> DATES.formatted("date");
            default -> "[" + name + "](../../models/" + name.replace('.', '/').toLowerCase(Locale.ROOT) + ".md)";
        };
        boolean linked = name.contains(".") || name.startsWith("date");
        return linked ? type.substring(0, start) + link + type.substring(end) : "*" + type + "*";
    }

    /** A page of an enum of texts. */
    public WrittenDocs enumeration(String type, String... values) {
        StringBuilder text = new StringBuilder("## Values\n\n| Name | Value |\n|---|---|\n");
        for (String value : values) {
            text.append("| `%s` | %s |\n".formatted(value.toUpperCase(Locale.ROOT), value));
        }
        return page(type, text.toString());
    }

    /** A page of a union, whose arms are spelled as in Python. */
    public WrittenDocs union(String type, String... arms) {
        StringBuilder text = new StringBuilder("## Supported Types\n\n");
        for (String arm : arms) {
            text.append("### `%1$s`\n\n```python\nvalue: %1$s = /* values here */\n```\n\n".formatted(arm));
        }
        return page(type, text.toString());
    }

    private WrittenDocs page(String type, String text) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        pages.add(SourceText.of("models/" + type.toLowerCase(Locale.ROOT) + ".md", "# " + name + "\n\n\n" + text));
        return this;
    }

    /** {@return the docs, linked} */
    public TypeModel model() {
        return Generator.link(GenerationRequest.of("com.example"), pages).model();
    }
}

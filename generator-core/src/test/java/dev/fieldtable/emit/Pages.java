package dev.fieldtable.emit;

import dev.fieldtable.source.SourceText;

/** Pages as a publisher would write them, without the padding. */
public final class Pages {
    private Pages() {}

    /** A page of fields; a row is {@code name | type | ✓ or – | description | example}. */
    public static SourceText fields(String path, String title, String... rows) {
        StringBuilder page = new StringBuilder("# " + title + "\n\nAbout it.\n\n## Fields\n\n"
                + "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n");
        for (String row : rows) {
            String[] cells = row.split(" \\| ", -1);
            String mark = cells[2].strip().equals("✓") ? ":heavy_check_mark:" : ":heavy_minus_sign:";
            page.append("| `")
                    .append(cells[0].strip())
                    .append("` | ")
                    .append(cells[1])
                    .append(" | ")
                    .append(mark);
            page.append(" | ").append(cells.length > 3 ? cells[3] : "N/A");
            page.append(" | ").append(cells.length > 4 ? cells[4] : "").append(" |\n");
        }
        return SourceText.of(path, page.toString());
    }

    /** A page of values; a row is {@code NAME | value}. */
    public static SourceText values(String path, String title, String... rows) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n## Values\n\n| Name | Value |\n| --- | --- |\n");
        for (String row : rows) {
            String[] cells = row.split(" \\| ", -1);
            page.append("| `").append(cells[0]).append("` | ").append(cells[1]).append(" |\n");
        }
        return SourceText.of(path, page.toString());
    }

    /** A page of a union's arms, such as {@code str} or {@code models.Person}. */
    public static SourceText union(String path, String title, String... arms) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n## Supported Types\n\n");
        for (String arm : arms) {
            page.append("### `")
                    .append(arm)
                    .append("`\n\n```python\nvalue: ")
                    .append(arm)
                    .append(" = ...\n```\n\n");
        }
        return SourceText.of(path, page.toString());
    }
}

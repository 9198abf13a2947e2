package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Edits.belowTables;
import static dev.fieldtable.damage.Edits.betweenRows;
import static dev.fieldtable.damage.Edits.mapped;

import java.util.List;

/** What stands between the rows of tables and is no row: what printers, sites and people put there. */
final class FurnitureDamages {
    private FurnitureDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("header row repeated", betweenRows((header, random) -> header)),
                harmless(
                        "header and delimiter row repeated",
                        betweenRows((header, random) -> header + "\n" + delimiter(header))),
                harmless(
                        "header in bold repeated",
                        betweenRows((header, random) -> mapped(header, cell -> "**" + cell + "**"))),
                harmless("delimiter row repeated", betweenRows((header, random) -> delimiter(header))),
                harmless("row of dashes", betweenRows((header, random) -> mapped(header, cell -> "—"))),
                harmless("row of hyphens", betweenRows((header, random) -> mapped(header, cell -> "-"))),
                harmless("row of dots", betweenRows((header, random) -> mapped(header, cell -> "…"))),
                harmless("row of three dots", betweenRows((header, random) -> mapped(header, cell -> "..."))),
                harmless("row of blanks", betweenRows((header, random) -> mapped(header, cell -> ""))),
                harmless("row of &nbsp;", betweenRows((header, random) -> mapped(header, cell -> "&nbsp;"))),
                harmless("row of rules", betweenRows((header, random) -> mapped(header, cell -> "<hr/>"))),
                harmless("page number as a row", betweenRows((header, random) -> first(header, "Page 3 of 7"))),
                harmless("page number between rows", betweenRows((header, random) -> "Page 3 of 7")),
                lossy(
                        "page number as a paragraph",
                        "a paragraph ends a table",
                        betweenRows((header, random) -> "\nPage 3 of 7\n")),
                harmless(
                        "page break with a header",
                        betweenRows((header, random) -> "\nPage 3 of 7\n\n" + header + "\n" + delimiter(header))),
                harmless("form feed between rows", betweenRows((header, random) -> "\f")),
                lossy("rule between rows", "a paragraph ends a table", betweenRows((header, random) -> "\n---\n")),
                lossy(
                        "group's title as a row",
                        "a title in the first cell looks like a row's name",
                        betweenRows((header, random) -> first(header, "**Common to all of them**"))),
                lossy(
                        "group's title as a row that spans",
                        "a title in the first cell looks like a row's name",
                        betweenRows((header, random) -> "| **Common to all of them** |")),
                harmless(
                        "row that says that more follow",
                        betweenRows((header, random) -> first(header, "continued on the next page"))),
                harmless("caption below the table", belowTables(table -> "\n*Table 1: what there is*")),
                harmless("caption right below the table", belowTables(table -> "Table: what there is {#tbl-1}")),
                harmless("caption above the table", Edits.aboveTables("**Table 1** What there is\n")),
                harmless("attributes below the table", belowTables(table -> "{: .table }")),
                harmless("footnote below the table", belowTables(table -> "\n[^1]: Since version 2.")),
                harmless("note below the table", belowTables(table -> "\nNote: names are those of the client.")),
                harmless("link to the top below the table", belowTables(table -> "\n[Back to top](#top)")));
    }

    static String delimiter(String header) {
        return mapped(header, cell -> "---");
    }

    private static String first(String header, String text) {
        StringBuilder row = new StringBuilder("| " + text + " |");
        for (int i = 1; i < PageParts.cells(header).size(); i++) {
            row.append("  |");
        }
        return row.toString();
    }
}

package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Damage.traceless;
import static dev.fieldtable.damage.Edits.header;
import static dev.fieldtable.damage.Edits.numbered;
import static dev.fieldtable.damage.PageParts.cells;
import static dev.fieldtable.damage.PageParts.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Damage to whole columns: their headers, their number, and what all of their cells hold. */
final class ColumnDamages {
    private static final Map<String, String> GERMAN = Map.of(
            "Field",
            "Feld",
            "Type",
            "Typ",
            "Required",
            "Erforderlich",
            "Description",
            "Beschreibung",
            "Example",
            "Beispiel",
            "Name",
            "Bezeichnung",
            "Value",
            "Wert");
    private static final Map<String, String> FRENCH = Map.of(
            "Field",
            "Champ",
            "Type",
            "Type",
            "Required",
            "Obligatoire",
            "Description",
            "Description",
            "Example",
            "Exemple",
            "Name",
            "Nom",
            "Value",
            "Valeur");
    private static final Map<String, String> MISSPELT = Map.of(
            "Field",
            "Feild",
            "Type",
            "Tpye",
            "Required",
            "Requierd",
            "Description",
            "Descripton",
            "Example",
            "Exmaple",
            "Name",
            "Nmae",
            "Value",
            "Vlaue");
    private static final String UNKNOWN = "a header that is not known says nothing of its column";
    private static final String GONE = "the column is gone";
    private static final String PROSE = "prose may say anything, or nothing";

    private ColumnDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("column of numbers in front", added(0, "#", "")),
                harmless("column Since added", added(-1, "Since", "2.0")),
                harmless("column Notes added", notes(-1)),
                harmless("column Notes in the middle", notes(2)),
                harmless("column without a header added", added(-1, "", "")),
                harmless("columns in capitals", header(cell -> cell.toUpperCase(java.util.Locale.ROOT))),
                harmless("Type headed Datatype", renamed(Map.of("Type", "Datatype"))),
                harmless("Field headed Property name", renamed(Map.of("Field", "Property name"))),
                harmless("Required headed Required?", renamed(Map.of("Required", "Required?"))),
                harmless("Description headed Details", renamed(Map.of("Description", "Details"))),
                harmless("headers with colons", header(cell -> cell + ":")),
                harmless("headers with sort arrows", header(cell -> cell + " ↕")),
                harmless("Required headed Optional, marks turned", ColumnDamages::turned),
                lossy("Required headed Tags", UNKNOWN, renamed(Map.of("Required", "Tags"))),
                harmless("Required headed Presence", renamed(Map.of("Required", "Presence"))),
                lossy("Required without a header", UNKNOWN, renamed(Map.of("Required", ""))),
                lossy("Type headed Kind", UNKNOWN, renamed(Map.of("Type", "Kind"))),
                lossy("Type without a header", UNKNOWN, renamed(Map.of("Type", ""))),
                harmless("Field headed Element", renamed(Map.of("Field", "Element"))),
                lossy("Value headed Meaning", UNKNOWN, renamed(Map.of("Value", "Meaning"))),
                harmless("Description headed Remarks", renamed(Map.of("Description", "Remarks"))),
                lossy("headers in German", UNKNOWN, renamed(GERMAN)),
                lossy("headers in French", UNKNOWN, renamed(FRENCH)),
                lossy("headers misspelt", UNKNOWN, renamed(MISSPELT)),
                lossy("no headers", UNKNOWN, header(cell -> "")),
                lossy("Required column gone", GONE, without(Set.of("Required"))),
                lossy("Required column empty", GONE, Edits.cellsOf(List.of("Required"), cell -> "")),
                lossy("Type column gone", GONE, without(Set.of("Type"))),
                lossy("Type column empty", GONE, Edits.cellsOf(List.of("Type"), cell -> "")),
                lossy("Field column gone", GONE, without(Set.of("Field"))),
                lossy("Field column empty", GONE, Edits.cellsOf(List.of("Field"), cell -> "")),
                lossy("Value column gone", GONE, without(Set.of("Value"))),
                lossy("Value column empty", GONE, Edits.cellsOf(List.of("Value"), cell -> "")),
                lossy("first column gone with its header kept", GONE, ColumnDamages::firstCells),
                lossy("cells of a column moved up", "the last cell of the column is empty", ColumnDamages::movedUp),
                traceless("Description column gone", PROSE, without(Set.of("Description"))),
                traceless("Description column empty", PROSE, Edits.cellsOf(List.of("Description"), cell -> "")),
                traceless("Example column gone", PROSE, without(Set.of("Example"))));
    }

    private static Damage.Maker renamed(Map<String, String> names) {
        return header(cell -> names.getOrDefault(cell, cell));
    }

    /** A column at a place, from the end if it is negative; a cell without a text holds the row's number. */
    /** Where nothing else is headed so, notes are the description. */
    private static Damage.Maker notes(int place) {
        return (page, random) -> page.rows().stream().allMatch(row -> page.column(row, "Description") >= 0)
                ? added(place, "Notes", "See below").damage(page, random)
                : Optional.empty();
    }

    private static Damage.Maker added(int place, String header, String cell) {
        return numbered((line, number) -> {
            List<String> cells = new ArrayList<>(cells(line));
            String text = number == -2 ? header : number == -1 ? "---" : cell.isEmpty() ? "" + (number + 1) : cell;
            cells.add(Math.min(place < 0 ? cells.size() : place, cells.size()), " " + text + " ");
            return row(cells);
        });
    }

    private static Damage.Maker without(Set<String> columns) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (PageParts.Table table : page.tables()) {
                List<String> header = cells(page.lines().get(table.header())).stream()
                        .map(String::strip)
                        .toList();
                for (int line = table.header(); line < table.end(); line++) {
                    List<String> cells = cells(page.lines().get(line));
                    List<String> kept = new ArrayList<>();
                    for (int i = 0; i < cells.size(); i++) {
                        if (!columns.contains(header.get(i))) {
                            kept.add(cells.get(i));
                        }
                    }
                    after.lines().set(line, row(kept));
                }
            }
            return Edits.after(page, after);
        };
    }

    private static Optional<DamagedPage> firstCells(PageParts page, Random random) {
        return numbered((line, number) -> number < 0
                        ? line
                        : row(cells(line).subList(1, cells(line).size())))
                .damage(page, random);
    }

    private static Optional<DamagedPage> turned(PageParts page, Random random) {
        PageParts after = page.withTables(line -> line.replace(":heavy_check_mark:", ":tmp:")
                .replace(":heavy_minus_sign:", ":heavy_check_mark:")
                .replace(":tmp:", ":heavy_minus_sign:"));
        return renamed(Map.of("Required", "Optional"))
                .damage(after, random)
                .map(damaged -> new DamagedPage(page.text(), damaged.after()));
    }

    /** The types of a table, each a row too high. */
    private static Optional<DamagedPage> movedUp(PageParts page, Random random) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            int cell = page.column(table.header(), "Type");
            for (int line = table.firstRow(); cell >= 0 && line < table.end(); line++) {
                String below = line + 1 < table.end()
                        ? cells(page.lines().get(line + 1)).get(cell).strip()
                        : "";
                after.lines().set(line, Edits.changed(page.lines().get(line), cell, type -> below));
            }
        }
        return Edits.after(page, after);
    }
}

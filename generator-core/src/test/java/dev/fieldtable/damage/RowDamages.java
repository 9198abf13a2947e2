package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Damage.traceless;
import static dev.fieldtable.damage.Edits.oneRow;
import static dev.fieldtable.damage.PageParts.any;
import static dev.fieldtable.damage.PageParts.cells;
import static dev.fieldtable.damage.PageParts.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Damage to rows: cut, joined, shifted, lost, doubled. */
final class RowDamages {
    private static final String MOVED = "a cell stands in the column of another";
    private static final String HALVES = "two rows of half the cells may be two rows";

    private RowDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless(
                        "blank lines between all rows", Edits.numbered((row, number) -> number > 0 ? "\n" + row : row)),
                harmless("blank lines below all rows and headers", Edits.numbered((row, number) -> row + "\n")),
                harmless(
                        "blank line below the header",
                        Edits.numbered((row, number) -> number == -2 ? row + "\n" : row)),
                harmless(
                        "blank line below the delimiter row",
                        Edits.numbered((row, number) -> number == -1 ? row + "\n" : row)),
                lossy(
                        "two rows on a line",
                        "a row of twice the cells may be one with too many",
                        (page, random) -> joined(page, random, "")),
                lossy(
                        "two rows on a line with a blank",
                        "a row of twice the cells may be one with too many",
                        (page, random) -> joined(page, random, " ")),
                lossy(
                        "two rows on a line with one pipe between",
                        "a row of twice the cells may be one with too many",
                        RowDamages::joinedAtPipe),
                harmless("header and delimiter row on a line", RowDamages::joinedHeader),
                harmless("header glued to the heading", RowDamages::gluedHeading),
                lossy("row cut into two rows", HALVES, oneRow(cells -> cells.size() > 2, RowDamages::cut)),
                lossy("name and type swapped", MOVED, swap("Field", "Type")),
                lossy("type and mark swapped", MOVED, swap("Type", "Required")),
                lossy("type and description swapped", MOVED, swap("Type", "Description")),
                lossy("mark and description swapped", MOVED, swap("Required", "Description")),
                traceless(
                        "name and value swapped in all rows",
                        "names and values are words alike",
                        RowDamages::swappedValues),
                lossy(
                        "row shifted right",
                        MOVED,
                        oneRow(cells -> cells.size() > 2, (row, random) -> shiftedRight(row))),
                lossy("row shifted left", MOVED, oneRow(cells -> cells.size() > 2, (row, random) -> shiftedLeft(row))),
                lossy(
                        "all rows shifted right",
                        MOVED,
                        Edits.numbered((row, number) -> number < 0 || cells(row).size() < 3 ? row : shiftedRight(row))),
                lossy(
                        "last cell moved to the front",
                        MOVED,
                        oneRow(cells -> cells.size() > 2, (row, random) -> rotated(row))),
                lossy(
                        "row of one word",
                        MOVED,
                        oneRow(
                                cells -> cells.size() > 2,
                                (row, random) -> cells(row).get(0).strip())),
                lossy(
                        "row with its name alone",
                        MOVED,
                        oneRow(
                                cells -> cells.size() > 2,
                                (row, random) -> "|" + cells(row).get(0) + "|")),
                lossy(
                        "row of empty cells but for the name",
                        MOVED,
                        oneRow(cells -> cells.size() > 2, (row, random) -> emptied(row))),
                lossy("description broken into two rows", HALVES, RowDamages::continued),
                harmless("row twice", RowDamages::doubled),
                lossy("row twice with another type", "one of two rows is right", RowDamages::doubledOtherwise),
                harmless("table twice", Edits.belowTables(table -> "\n" + table)),
                lossy(
                        "table twice with other types",
                        "one of two tables is right",
                        Edits.belowTables(
                                table -> table.contains("*str*") ? "\n" + table.replace("*str*", "*int*") : "")),
                harmless("table cut in two by a line", RowDamages::cutByLine),
                harmless("table cut in two with its header again", (page, random) -> cutInTwo(page, random, "", true)),
                lossy(
                        "table cut in two by a heading",
                        "a heading ends a table",
                        (page, random) -> cutInTwo(page, random, "### Continued\n\n", false)),
                lossy(
                        "table cut in two by a heading and a header",
                        "a heading ends a table",
                        (page, random) -> cutInTwo(page, random, "### Continued\n\n", true)),
                lossy("table cut in two by its section's heading", "two sections may be two", RowDamages::cutBySection),
                lossy(
                        "table cut in two by a paragraph",
                        "a paragraph ends a table",
                        (page, random) -> cutInTwo(page, random, "The following are new.\n\n", false)),
                traceless("row gone", "a table with a row less is a table", RowDamages::withoutRow),
                traceless("half the rows gone", "a table with less rows is a table", RowDamages::half),
                traceless("rows in other order", "the order of rows says nothing", RowDamages::shuffled),
                traceless("descriptions of two rows swapped", "prose may say anything", swapRows("Description")),
                traceless("types of two rows swapped", "every type may be that of every row", swapRows("Type")),
                traceless("description and example swapped", "both are prose", swap("Description", "Example")));
    }

    private static Optional<DamagedPage> joined(PageParts page, Random random, String between) {
        return joined(page, random, (first, second) -> first + between + second);
    }

    private static Optional<DamagedPage> joinedAtPipe(PageParts page, Random random) {
        return joined(page, random, (first, second) -> first + second.substring(1));
    }

    private static Optional<DamagedPage> joined(
            PageParts page, Random random, java.util.function.BinaryOperator<String> join) {
        List<PageParts.Table> tables =
                page.tables().stream().filter(table -> table.rows() > 1).toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        PageParts.Table table = any(tables, random);
        int line = table.firstRow() + random.nextInt(table.rows() - 1);
        PageParts after = page.copy();
        after.lines().set(line, join.apply(page.lines().get(line), page.lines().get(line + 1)));
        after.lines().remove(line + 1);
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> joinedHeader(PageParts page, Random random) {
        PageParts after = page.copy();
        for (int i = page.tables().size() - 1; i >= 0; i--) {
            int header = page.tables().get(i).header();
            after.lines()
                    .set(header, page.lines().get(header) + " " + page.lines().get(header + 1));
            after.lines().remove(header + 1);
        }
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> gluedHeading(PageParts page, Random random) {
        return page.tables().isEmpty()
                ? Optional.empty()
                : Edits.page(text -> text.replaceAll("(?m)^(## (?:Fields|Values))\\n\\n\\|", "$1 |"))
                        .damage(page, random);
    }

    private static String cut(String row, Random random) {
        List<String> cells = cells(row);
        int place = 1 + random.nextInt(cells.size() - 1);
        return row(cells.subList(0, place)) + "\n" + row(cells.subList(place, cells.size()));
    }

    private static Damage.Maker swap(String one, String other) {
        return (page, random) -> {
            List<Integer> lines = page.rows().stream()
                    .filter(line -> page.column(line, one) >= 0 && page.column(line, other) >= 0)
                    .toList();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            int line = any(lines, random);
            List<String> cells = new ArrayList<>(cells(page.lines().get(line)));
            Collections.swap(cells, page.column(line, one), page.column(line, other));
            PageParts after = page.copy();
            after.lines().set(line, row(cells));
            return Edits.after(page, after);
        };
    }

    private static Optional<DamagedPage> swappedValues(PageParts page, Random random) {
        PageParts after = page.copy();
        for (int line : page.rows()) {
            int name = page.column(line, "Name");
            int value = page.column(line, "Value");
            if (name >= 0 && value >= 0) {
                List<String> cells = new ArrayList<>(cells(page.lines().get(line)));
                Collections.swap(cells, name, value);
                after.lines().set(line, row(cells));
            }
        }
        return Edits.after(page, after);
    }

    private static Damage.Maker swapRows(String column) {
        return (page, random) -> {
            List<Integer> lines = page.rows().stream()
                    .filter(line -> page.column(line, column) >= 0)
                    .toList();
            if (lines.size() < 2) {
                return Optional.empty();
            }
            int first = lines.get(0);
            int second = lines.get(lines.size() - 1);
            PageParts after = page.copy();
            String one = Edits.cell(page, first, column);
            String other = Edits.cell(page, second, column);
            after.lines().set(first, Edits.changed(page.lines().get(first), page.column(first, column), text -> other));
            after.lines()
                    .set(second, Edits.changed(page.lines().get(second), page.column(second, column), text -> one));
            return Edits.after(page, after);
        };
    }

    private static String shiftedRight(String row) {
        List<String> cells = new ArrayList<>(cells(row));
        cells.add(0, "  ");
        cells.remove(cells.size() - 1);
        return row(cells);
    }

    private static String shiftedLeft(String row) {
        List<String> cells = new ArrayList<>(cells(row));
        cells.remove(0);
        cells.add("  ");
        return row(cells);
    }

    private static String rotated(String row) {
        List<String> cells = new ArrayList<>(cells(row));
        Collections.rotate(cells, 1);
        return row(cells);
    }

    private static String emptied(String row) {
        List<String> cells = new ArrayList<>(cells(row));
        for (int i = 1; i < cells.size(); i++) {
            cells.set(i, "  ");
        }
        return row(cells);
    }

    /** As text processors lay out a long cell. */
    private static Optional<DamagedPage> continued(PageParts page, Random random) {
        List<Integer> lines = page.rows().stream()
                .filter(line -> page.column(line, "Description") >= 0)
                .filter(line -> Edits.cell(page, line, "Description").indexOf(' ') > 0)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int line = any(lines, random);
        int cell = page.column(line, "Description");
        List<String> cells = new ArrayList<>(cells(page.lines().get(line)));
        String text = cells.get(cell).strip();
        int blank = text.indexOf(' ');
        List<String> more = new ArrayList<>(Collections.nCopies(cells.size(), "  "));
        cells.set(cell, " " + text.substring(0, blank) + " ");
        more.set(cell, " " + text.substring(blank + 1) + " ");
        PageParts after = page.copy();
        after.lines().set(line, row(cells) + "\n" + row(more));
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> doubled(PageParts page, Random random) {
        return oneRow(cells -> true, (row, any) -> row + "\n" + row).damage(page, random);
    }

    private static Optional<DamagedPage> doubledOtherwise(PageParts page, Random random) {
        return oneRow(cells -> cells.contains("*str*"), (row, any) -> row + "\n" + row.replace("*str*", "*int*"))
                .damage(page, random);
    }

    private static Optional<DamagedPage> cutByLine(PageParts page, Random random) {
        return cutInTwo(page, random, "", false);
    }

    private static Optional<DamagedPage> cutInTwo(PageParts page, Random random, String between, boolean header) {
        return Edits.betweenRows((head, any) ->
                        "\n" + between + (header ? head + "\n" + FurnitureDamages.delimiter(head) : "\u0000"))
                .damage(page, random)
                .map(pages -> new DamagedPage(pages.before(), pages.after().replace("\u0000\n", "")));
    }

    private static Optional<DamagedPage> cutBySection(PageParts page, Random random) {
        return Edits.betweenRows((head, any) ->
                        "\n## " + (head.contains(" Field ") || head.contains("| Field") ? "Fields" : "Values") + "\n\n"
                                + head + "\n" + FurnitureDamages.delimiter(head))
                .damage(page, random);
    }

    private static Optional<DamagedPage> withoutRow(PageParts page, Random random) {
        if (page.rows().isEmpty()) {
            return Optional.empty();
        }
        PageParts after = page.copy();
        after.lines().remove((int) any(page.rows(), random));
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> half(PageParts page, Random random) {
        PageParts after = page.copy();
        for (int i = page.tables().size() - 1; i >= 0; i--) {
            PageParts.Table table = page.tables().get(i);
            after.lines().subList(table.end() - table.rows() / 2, table.end()).clear();
        }
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> shuffled(PageParts page, Random random) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            Collections.shuffle(after.lines().subList(table.firstRow(), table.end()), random);
        }
        return Edits.after(page, after);
    }
}

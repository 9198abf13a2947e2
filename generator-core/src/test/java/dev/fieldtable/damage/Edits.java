package dev.fieldtable.damage;

import static dev.fieldtable.damage.PageParts.any;
import static dev.fieldtable.damage.PageParts.cells;
import static dev.fieldtable.damage.PageParts.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What kinds of damage are made of: changes to one part of a page, or to all parts of a kind. */
final class Edits {
    private static final List<String> SECTIONS = List.of("## Fields", "## Values", "## Supported Types");

    private Edits() {}

    /** A change that needs a random number. */
    @FunctionalInterface
    interface Change {
        String of(String text, Random random);
    }

    /** Changes the whole text of a page. */
    static Damage.Maker page(UnaryOperator<String> change) {
        return (page, random) -> Optional.of(new DamagedPage(page.text(), change.apply(page.text())));
    }

    /** Changes each line outside of code. */
    static Damage.Maker lines(UnaryOperator<String> change) {
        return (page, random) -> after(page, page.withProse(change));
    }

    /** Changes each line of the tables, the header and the delimiter row too. */
    static Damage.Maker tables(UnaryOperator<String> change) {
        return (page, random) -> after(page, page.withTables(change));
    }

    /** Changes the header row of each table. */
    static Damage.Maker header(UnaryOperator<String> cell) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (PageParts.Table table : page.tables()) {
                after.lines().set(table.header(), mapped(page.lines().get(table.header()), cell));
            }
            return after(page, after);
        };
    }

    /** Changes the delimiter row of each table. */
    static Damage.Maker delimiter(UnaryOperator<String> row) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (PageParts.Table table : page.tables()) {
                after.lines().set(table.header() + 1, row.apply(page.lines().get(table.header() + 1)));
            }
            return after(page, after);
        };
    }

    /** Changes each line of a table by where it stands in it: -2 is the header row, -1 the delimiter row. */
    static Damage.Maker numbered(Numbered change) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (PageParts.Table table : page.tables()) {
                for (int i = table.header(); i < table.end(); i++) {
                    after.lines().set(i, change.of(page.lines().get(i), i - table.firstRow()));
                }
            }
            return after(page, after);
        };
    }

    /** A change to a row that depends on its place. */
    @FunctionalInterface
    interface Numbered {
        String of(String row, int number);
    }

    /** Changes the cells of some columns in all rows; each is handed in without the blanks around it. */
    static Damage.Maker cellsOf(List<String> columns, UnaryOperator<String> change) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (int line : page.rows()) {
                for (String column : columns) {
                    int cell = page.column(line, column);
                    if (cell >= 0) {
                        after.lines().set(line, changed(after.lines().get(line), cell, change));
                    }
                }
            }
            return after(page, after);
        };
    }

    /** Changes one cell of a column, out of those that qualify. */
    static Damage.Maker oneCell(String column, Predicate<String> qualifies, Change change) {
        return (page, random) -> {
            List<Integer> lines = page.rows().stream()
                    .filter(line -> page.column(line, column) >= 0)
                    .filter(line -> qualifies.test(cell(page, line, column)))
                    .toList();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            int line = any(lines, random);
            PageParts after = page.copy();
            after.lines()
                    .set(
                            line,
                            changed(
                                    page.lines().get(line),
                                    page.column(line, column),
                                    text -> change.of(text, random)));
            return after(page, after);
        };
    }

    /** Changes one row, out of those that qualify. */
    static Damage.Maker oneRow(Predicate<List<String>> qualifies, Change change) {
        return (page, random) -> {
            List<Integer> lines = page.rows().stream()
                    .filter(line -> qualifies.test(cells(page.lines().get(line)).stream()
                            .map(String::strip)
                            .toList()))
                    .toList();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            int line = any(lines, random);
            PageParts after = page.copy();
            after.lines().set(line, change.of(page.lines().get(line), random));
            return after(page, after);
        };
    }

    /** Puts lines between two rows of a table; they are made of its header row. */
    static Damage.Maker betweenRows(Change lines) {
        return (page, random) -> {
            List<PageParts.Table> tables =
                    page.tables().stream().filter(table -> table.rows() > 1).toList();
            if (tables.isEmpty()) {
                return Optional.empty();
            }
            PageParts.Table table = any(tables, random);
            int place = table.firstRow() + 1 + random.nextInt(table.rows() - 1);
            PageParts after = page.copy();
            after.lines().add(place, lines.of(page.lines().get(table.header()), random));
            return after(page, after);
        };
    }

    /** Puts lines below each table; they are made of all lines of the table. */
    static Damage.Maker belowTables(UnaryOperator<String> lines) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (int i = page.tables().size() - 1; i >= 0; i--) {
                PageParts.Table table = page.tables().get(i);
                String text = String.join("\n", page.lines().subList(table.header(), table.end()));
                after.lines().add(table.end(), lines.apply(text));
            }
            return after(page, after);
        };
    }

    /** Puts lines above each table. */
    static Damage.Maker aboveTables(String lines) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (int i = page.tables().size() - 1; i >= 0; i--) {
                after.lines().add(page.tables().get(i).header(), lines);
            }
            return after(page, after);
        };
    }

    /** Changes all headings; each is handed in as its marks and its text. */
    static Damage.Maker headings(BinaryOperator<String> change) {
        return lines(line -> isHeading(line) ? change.apply(marks(line), words(line)) : line);
    }

    /** Changes the headings of the sections that describe the type. */
    static Damage.Maker sections(UnaryOperator<String> change) {
        return lines(line -> SECTIONS.contains(line) ? change.apply(line.substring(3)) : line);
    }

    /** Changes the headings of sections above what can be told from prose; a list of values cannot. */
    static Damage.Maker sectionsOfNoLists(UnaryOperator<String> change) {
        return (page, random) ->
                page.tables().isEmpty() && page.lines().stream().noneMatch(line -> line.startsWith("### "))
                        ? Optional.empty()
                        : sections(change).damage(page, random);
    }

    /** Changes the headings of lists of values. */
    static Damage.Maker sectionsOfLists(UnaryOperator<String> change) {
        return (page, random) -> sectionsOfNoLists(change).damage(page, random).isPresent()
                ? Optional.empty()
                : sections(change).damage(page, random);
    }

    /** Changes the title, which is handed in without its mark. */
    static Damage.Maker title(UnaryOperator<String> change) {
        return (page, random) -> {
            int title = titleOf(page);
            if (title < 0) {
                return Optional.empty();
            }
            PageParts after = page.copy();
            after.lines().set(title, change.apply(words(page.lines().get(title))));
            return after(page, after);
        };
    }

    /** {@return the index of the title's line; -1 if there is none} */
    static int titleOf(PageParts page) {
        for (int i = 0; i < page.lines().size(); i++) {
            if (!page.code().get(i) && page.lines().get(i).startsWith("# ")) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the index of the line above the first section that describes the type; -1 if there is none} */
    static int sectionOf(PageParts page) {
        for (int i = 0; i < page.lines().size(); i++) {
            if (!page.code().get(i) && SECTIONS.contains(page.lines().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the pair of a page and what became of it} */
    static Optional<DamagedPage> after(PageParts before, PageParts after) {
        return Optional.of(new DamagedPage(before.text(), after.text()));
    }

    /** {@return a row with one of its cells changed} */
    static String changed(String row, int cell, UnaryOperator<String> change) {
        List<String> cells = new ArrayList<>(cells(row));
        cells.set(cell, " " + change.apply(cells.get(cell).strip()) + " ");
        return row(cells);
    }

    /** {@return a row with all of its cells changed} */
    static String mapped(String row, UnaryOperator<String> change) {
        return row(cells(row).stream()
                .map(cell -> " " + change.apply(cell.strip()) + " ")
                .toList());
    }

    /** {@return a cell without the blanks around it} */
    static String cell(PageParts page, int line, String column) {
        return cells(page.lines().get(line)).get(page.column(line, column)).strip();
    }

    private static boolean isHeading(String line) {
        return line.matches("#{1,6} .*");
    }

    private static String marks(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String words(String line) {
        return line.substring(line.indexOf(' ') + 1).strip();
    }
}

package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.PageParts.any;
import static dev.fieldtable.damage.PageParts.cells;
import static dev.fieldtable.damage.PageParts.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Damage to the cells of tables: their number, their order and what is in them. */
final class CellDamages {
    private static final List<List<String>> MARKS = List.of(
            List.of("✔️", "➖"),
            List.of("✅", "❌"),
            List.of("yes", "no"),
            List.of("Yes", "No"),
            List.of("true", "false"),
            List.of("required", "optional"),
            List.of("**Required**", "*Optional*"),
            List.of("☑️", ""),
            List.of("x", ""),
            List.of("✓", "✗"),
            List.of("✔", "-"));
    private static final Map<String, List<String>> OTHER_HEADERS = Map.of(
            "Field", List.of("Name", "Property", "Parameter", "Attributes", "Field name", "Attribute"),
            "Name", List.of("Constant", "Member", "Enum", "Key"),
            "Type", List.of("Type", "Data type", "TYPE"),
            "Required", List.of("Required", "Required?", "Mandatory", "required"),
            "Description", List.of("Description", "Desc", "Details", "description"),
            "Example", List.of("Example", "Examples", "Example value", "Sample"),
            "Value", List.of("Value", "Values", "value"));

    private CellDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("pipe in a description", (page, random) -> pipe(page, random, "Description")),
                harmless("pipe in an example", (page, random) -> pipe(page, random, "Example")),
                harmless("escaped pipes lose their backslash", CellDamages::unescaped),
                harmless("last cells missing where empty", CellDamages::lastCells),
                lossy(
                        "one empty cell missing",
                        "which of two empty cells is missing cannot always be told",
                        (page, random) -> missing(page, random, CellDamages::isNothing)),
                lossy(
                        "one mark missing",
                        "lists, maps and dates do not say what their mark was",
                        CellDamages::missingMark),
                harmless("one cell too many, empty", (page, random) -> extra(page, random, "  ")),
                harmless("empty cell at every row's end", CellDamages::extraLast),
                harmless("marks in other spellings", CellDamages::marks),
                lossy(
                        "one mark unreadable",
                        "lists, maps and dates do not say what their mark was",
                        CellDamages::unreadableMark),
                harmless("columns reordered", CellDamages::reordered),
                harmless("columns renamed", CellDamages::renamed),
                harmless("one star of a type lost", CellDamages::lostStar));
    }

    private static Optional<DamagedPage> pipe(PageParts page, Random random, String column) {
        List<Integer> rows = page.rows().stream()
                .filter(line -> page.column(line, column) >= 0)
                .filter(line -> !isNothing(cells(page.lines().get(line))
                        .get(page.column(line, column))
                        .strip()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int line = any(rows, random);
        List<String> cells = cells(page.lines().get(line));
        int cell = page.column(line, column);
        String text = cells.get(cell);
        List<Integer> gaps = gaps(text);
        int gap = any(gaps, random);
        PageParts before = page.copy();
        PageParts after = page.copy();
        before.lines().set(line, replaced(cells, cell, text.substring(0, gap) + " \\|" + text.substring(gap)));
        after.lines().set(line, replaced(cells, cell, text.substring(0, gap) + " |" + text.substring(gap)));
        return Optional.of(new DamagedPage(before.text(), after.text()));
    }

    /** The blanks between words; the middle of a word that stands alone. */
    private static List<Integer> gaps(String text) {
        List<Integer> gaps = new ArrayList<>();
        int end = text.stripTrailing().length();
        for (int i = 1; i < end; i++) {
            if (text.charAt(i) == ' ' && !text.substring(0, i).isBlank()) {
                gaps.add(i);
            }
        }
        return gaps.isEmpty()
                ? List.of(end - (end - (text.length() - text.stripLeading().length())) / 2)
                : gaps;
    }

    private static Optional<DamagedPage> unescaped(PageParts page, Random random) {
        return Optional.of(new DamagedPage(
                page.text(), page.withTables(row -> row.replace("\\|", "|")).text()));
    }

    private static Optional<DamagedPage> lastCells(PageParts page, Random random) {
        PageParts after = page.copy();
        for (int line : page.rows()) {
            List<String> cells = cells(page.lines().get(line));
            int count = cells.size();
            while (count > 2 && cells.get(count - 1).isBlank()) {
                count--;
            }
            after.lines().set(line, row(cells.subList(0, count)));
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> missing(PageParts page, Random random, Predicate<String> lost) {
        List<Integer> rows = page.rows().stream()
                .filter(line -> cells(page.lines().get(line)).stream()
                        .map(String::strip)
                        .anyMatch(lost))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int line = any(rows, random);
        List<String> cells = new ArrayList<>(cells(page.lines().get(line)));
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (lost.test(cells.get(i).strip())) {
                candidates.add(i);
            }
        }
        cells.remove((int) any(candidates, random));
        PageParts after = page.copy();
        after.lines().set(line, row(cells));
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> missingMark(PageParts page, Random random) {
        return missing(page, random, cell -> cell.startsWith(":heavy_"));
    }

    private static Optional<DamagedPage> extra(PageParts page, Random random, String content) {
        if (page.rows().isEmpty()) {
            return Optional.empty();
        }
        int line = any(page.rows(), random);
        List<String> cells = new ArrayList<>(cells(page.lines().get(line)));
        cells.add(1 + random.nextInt(cells.size()), content);
        PageParts after = page.copy();
        after.lines().set(line, row(cells));
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> extraLast(PageParts page, Random random) {
        PageParts after = page.copy();
        for (int line : page.rows()) {
            after.lines().set(line, page.lines().get(line) + " |");
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> marks(PageParts page, Random random) {
        List<String> marks = any(MARKS, random);
        PageParts after = page.withTables(
                row -> row.replace(":heavy_check_mark:", marks.get(0)).replace(":heavy_minus_sign:", marks.get(1)));
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> unreadableMark(PageParts page, Random random) {
        List<Integer> rows = page.rows().stream()
                .filter(line -> page.column(line, "Required") >= 0)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int line = any(rows, random);
        PageParts after = page.copy();
        after.lines()
                .set(
                        line,
                        replaced(
                                cells(page.lines().get(line)),
                                page.column(line, "Required"),
                                any(List.of(" ? ", " \ufffd ", " TBD "), random)));
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> reordered(PageParts page, Random random) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < cells(page.lines().get(table.header())).size(); i++) {
                order.add(i);
            }
            java.util.Collections.shuffle(order, random);
            for (int line = table.header(); line < table.end(); line++) {
                List<String> cells = cells(page.lines().get(line));
                after.lines().set(line, row(order.stream().map(cells::get).toList()));
            }
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> renamed(PageParts page, Random random) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            List<String> cells = new ArrayList<>(cells(page.lines().get(table.header())));
            cells.replaceAll(cell ->
                    " " + any(OTHER_HEADERS.getOrDefault(cell.strip(), List.of(cell.strip())), random) + " ");
            after.lines().set(table.header(), row(cells));
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> lostStar(PageParts page, Random random) {
        List<Integer> rows = page.rows().stream()
                .filter(line -> page.column(line, "Type") >= 0)
                .filter(line -> cells(page.lines().get(line))
                        .get(page.column(line, "Type"))
                        .contains("*"))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int line = any(rows, random);
        List<String> cells = cells(page.lines().get(line));
        int cell = page.column(line, "Type");
        String type = cells.get(cell);
        int star = random.nextBoolean() ? type.indexOf('*') : type.lastIndexOf('*');
        PageParts after = page.copy();
        after.lines().set(line, replaced(cells, cell, type.substring(0, star) + type.substring(star + 1)));
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static boolean isNothing(String cell) {
        return cell.isBlank() || cell.strip().equals("N/A");
    }

    private static String replaced(List<String> cells, int cell, String text) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(cell, text);
        return row(changed);
    }
}

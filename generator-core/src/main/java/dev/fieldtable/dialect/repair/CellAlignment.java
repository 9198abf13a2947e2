package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.RequiredMarks;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.house.CellWords;
import dev.fieldtable.source.PageEnding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which cells of a row stand in which columns, when there are more or fewer of them than the header names.
 *
 * <p>All ways to lay the cells out are weighed by what the cells look like: a name, a type, a mark, a cell of the very
 * width of its column. A column may be empty because its cell is missing; a column of prose may hold several cells
 * because a pipe in its text has cut it; an empty cell may be one too many.
 */
public final class CellAlignment {
    /** Rows with more cells than this are not weighed; no damage of one row makes so many. */
    private static final int MOST_CELLS = 40;

    private static final int LONGEST = 100_000;

    /** How many ways to come to a state are kept, so that the second best can be compared with the best. */
    private static final int KEPT = 4;

    private static final double CERTAIN = 1.5;

    private final RowText header;
    private final RowText row;
    private final Columns columns;
    private final @Nullable TypeLanguage types;
    private final CellWords words;
    private final RequiredMarks marks;
    private final List<Look> looks = new ArrayList<>();

    private CellAlignment(RowText header, RowText row, Columns columns, @Nullable TypeLanguage types, CellWords words) {
        this.header = header;
        this.row = row;
        this.columns = columns;
        this.types = types;
        this.words = words;
        this.marks = new RequiredMarks(words);
        for (int cell = 0; cell < row.size(); cell++) {
            looks.add(look(row.cell(cell)));
        }
    }

    /**
     * What a cell looks like, whatever column it is weighed for.
     *
     * @param name how much like a name
     * @param isType whether it is one that can be read
     * @param looksLikeType whether it is spelled like one
     */
    private record Look(double name, boolean isType, boolean looksLikeType) {}

    private Look look(Cell cell) {
        InlineText text = InlineText.of(cell.text());
        String type = text.type();
        return new Look(name(text, cell.text()), isType(new Cell(type, cell.span())), looksLikeType(type));
    }

    /**
     * The row with as many cells as the header.
     *
     * @param row the row
     * @param certain whether no other way to lay it out is nearly as likely
     */
    public record Aligned(RowText row, boolean certain) {}

    /**
     * Lays a row out anew.
     *
     * @param header the header of its table
     * @param row the row, with more or fewer cells
     * @param columns which of the header's cells holds what
     * @param types how types are spelled; {@code null} for a table that has none
     * @param words what cells say by a word
     * @return the row laid out anew; {@code null} if it has so many cells that this cannot be told
     */
    public static @Nullable Aligned of(
            RowText header, RowText row, Columns columns, @Nullable TypeLanguage types, CellWords words) {
        if (row.size() > MOST_CELLS || header.size() > MOST_CELLS || row.span().length() > LONGEST) {
            return null;
        }
        return new CellAlignment(header, row, columns, types, words).align();
    }

    /** {@return what it costs, roughly, to weigh the cells of a row} */
    public static int cost(RowText header, RowText row) {
        int cells = Math.min(row.size(), MOST_CELLS) + 1;
        return cells * cells * Math.min(header.size(), MOST_CELLS) * KEPT;
    }

    /** A way to lay out the first cells: the last step, and the one before. */
    private record Way(double score, @Nullable Way before, int column, int from, int to) {
        boolean isLike(Way other) {
            return key().equals(other.key());
        }

        /** Which cells are in which column; empty cells make no difference. */
        private String key() {
            StringBuilder key = new StringBuilder();
            for (@Nullable Way way = this; way != null; way = way.before) {
                if (way.column >= 0 && way.to > way.from) {
                    key.append(way.column)
                            .append(':')
                            .append(way.from)
                            .append('-')
                            .append(way.to)
                            .append(' ');
                }
            }
            return key.toString();
        }
    }

    private @Nullable Aligned align() {
        int cells = row.size();
        int width = header.size();
        List<List<List<Way>>> table = new ArrayList<>();
        for (int column = 0; column <= width; column++) {
            List<List<Way>> states = new ArrayList<>();
            for (int cell = 0; cell <= cells; cell++) {
                states.add(new ArrayList<>());
            }
            table.add(states);
        }
        table.get(0).get(0).add(new Way(0, null, -1, 0, 0));
        for (int column = 0; column <= width; column++) {
            for (int cell = 0; cell <= cells; cell++) {
                List<Way> ways = best(table.get(column).get(cell));
                for (Way way : ways) {
                    step(table, way, column, cell);
                }
            }
        }
        List<Way> ends = best(table.get(width).get(cells));
        if (ends.isEmpty()) {
            return null;
        }
        Way best = ends.get(0);
        double second = ends.stream()
                .skip(1)
                .filter(way -> !way.isLike(best))
                .mapToDouble(Way::score)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        RowText laidOut = laidOut(best);
        boolean typed = isType(laidOut.cell(columns.type()));
        return new Aligned(laidOut, typed && best.score - second >= CERTAIN);
    }

    /** The most likely ways, of each that comes to the same only one. */
    private static List<Way> best(List<Way> ways) {
        List<Way> sorted = new ArrayList<>(ways);
        sorted.sort(Comparator.comparingDouble(Way::score).reversed());
        List<Way> best = new ArrayList<>();
        for (Way way : sorted) {
            if (best.size() < KEPT && best.stream().noneMatch(way::isLike)) {
                best.add(way);
            }
        }
        return best;
    }

    private void step(List<List<List<Way>>> table, Way way, int column, int cell) {
        int cells = row.size();
        int width = header.size();
        if (cell < cells && column > 0 && row.text(cell).isEmpty() && cells > width) {
            add(table, new Way(way.score - 0.5, way, -1, cell, cell), column, cell + 1);
        }
        if (column == width) {
            return;
        }
        if (cells < width || cell == cells) {
            double missing = column == columns.name()
                    ? -10
                    : column == columns.type() ? -5 : cell < cells ? -0.5 : row.isClosed() ? -0.4 : 1;
            add(table, new Way(way.score + missing, way, column, cell, cell), column + 1, cell);
        }
        for (int end = cell + 1; end <= cells; end++) {
            boolean merged = end > cell + 1;
            if (merged && !isProse(column)) {
                break;
            }
            double score = score(column, cell, end) - (merged ? 1 + 0.1 * (end - cell - 2) : 0);
            add(table, new Way(way.score + score, way, column, cell, end), column + 1, end);
        }
    }

    private static void add(List<List<List<Way>>> table, Way way, int column, int cell) {
        table.get(column).get(cell).add(way);
    }

    private boolean isProse(int column) {
        return column != columns.name() && column != columns.type() && column != columns.required();
    }

    private double score(int column, int from, int to) {
        String text = row.text(from);
        double score = width(column, from, to);
        if (column == columns.name()) {
            return score + looks.get(from).name();
        }
        if (column == columns.type()) {
            return score + (looks.get(from).isType() ? 4 : -4);
        }
        boolean mark = !text.isEmpty() && marks.of(text) != null;
        if (column == columns.required()) {
            return score + (mark ? 4 : text.isEmpty() ? 0 : -4);
        }
        if (to == from + 1 && column != columns.value()) {
            score -= mark && text.startsWith(":") ? 4 : 0;
            score -= looks.get(from).looksLikeType() ? 2 : 0;
        }
        boolean blank = text.isEmpty() || text.equals(words.nothing());
        if (blank && to > from + 1) {
            // Nothing is not the beginning of a text.
            score -= 1;
        } else if (column == columns.description()) {
            score += text.isEmpty() ? -0.3 : text.equals(words.nothing()) ? 1 : text.indexOf(' ') > 0 ? 0.8 : 0;
        } else if (column == columns.example()) {
            score += text.isEmpty() ? 0.3 : text.equals(words.nothing()) ? -0.5 : text.indexOf(' ') > 0 ? 0.2 : 0.5;
        }
        return score;
    }

    private static double name(InlineText name, String text) {
        boolean marked = name.isMarked() && name.name().isClear();
        boolean word = !text.isEmpty() && text.indexOf(' ') < 0;
        return marked ? 3 : word ? 1 : -3;
    }

    private boolean isType(Cell cell) {
        return types != null
                && !cell.text().isEmpty()
                && types.parse(cell).diagnostics().isEmpty();
    }

    private static boolean looksLikeType(String text) {
        return (text.startsWith("*") && !text.startsWith("**") && text.endsWith("*"))
                || (text.startsWith("[") && text.endsWith(")") && PageEnding.isOf(text.substring(0, text.length() - 1)))
                || text.startsWith("List[")
                || text.startsWith("Dict[");
    }

    /** Cells are often padded to one width; a pipe in the text has lost its backslash, which makes it one narrower. */
    private double width(int column, int from, int to) {
        int wanted = header.rawLength(column);
        if (wanted <= header.text(column).length() + 3) {
            return 0;
        }
        int length = to - from - 1;
        for (int cell = from; cell < to; cell++) {
            length += row.rawLength(cell);
        }
        return length == wanted ? 3 : length == wanted - (to - from - 1) && to > from + 1 ? 3 : 0;
    }

    private RowText laidOut(Way best) {
        int[] from = new int[header.size()];
        int[] to = new int[header.size()];
        for (@Nullable Way way = best; way != null; way = way.before()) {
            if (way.column() >= 0) {
                from[way.column()] = way.from();
                to[way.column()] = way.to();
            }
        }
        return row.laidOut(from, to);
    }
}

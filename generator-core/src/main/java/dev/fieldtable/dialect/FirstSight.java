package dev.fieldtable.dialect;

import dev.fieldtable.dialect.description.ShippedDescription;
import dev.fieldtable.dialect.layout.TemplateSigns;
import dev.fieldtable.dialect.layout.TypeCells;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of the docs that it belongs to, before it is known how these are to be read. Each part is looked for when it
 * is asked for, and once.
 */
final class FirstSight {
    private static final char YES = '+';
    private static final char NO = '-';
    private static final char UNKNOWN = '?';

    private final SourceText page;
    private @Nullable Boolean tabular;
    private @Nullable Boolean printed;
    private @Nullable List<String> shipped;
    private @Nullable List<String> cells;

    /**
     * A look at a page.
     *
     * @param page the page
     * @param noted what {@link #noted} gave for a page of the same content; the empty text if nothing is known. Of any other one
     *     nothing is believed
     */
    FirstSight(SourceText page, String noted) {
        this.page = page;
        List<String> lines = List.of(noted.split("\n", -1));
        String answers = lines.get(0);
        if (answers.length() == 4 && lines.size() > 1) {
            tabular = answer(answers.charAt(0));
            printed = answer(answers.charAt(1));
            shipped = answers.charAt(2) == YES ? names(lines.get(1)) : null;
            cells = answers.charAt(3) == YES ? List.copyOf(lines.subList(2, lines.size())) : null;
        }
    }

    /** {@return all that was found until now; neither a name nor a cell has a line end} */
    String noted() {
        StringBuilder noted = new StringBuilder();
        noted.append(letter(tabular)).append(letter(printed));
        noted.append(shipped == null ? UNKNOWN : YES).append(cells == null ? UNKNOWN : YES);
        noted.append('\n').append(shipped == null ? "" : String.join(",", shipped));
        if (cells != null) {
            cells.forEach(cell -> noted.append('\n').append(cell));
        }
        return noted.toString();
    }

    private static List<String> names(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(","));
    }

    private static @Nullable Boolean answer(char letter) {
        return letter == UNKNOWN ? null : Boolean.valueOf(letter == YES);
    }

    private static char letter(@Nullable Boolean answer) {
        if (answer == null) {
            return UNKNOWN;
        }
        return answer ? YES : NO;
    }

    /** Whether it may have tables. */
    boolean isTabular() {
        if (tabular == null) {
            tabular = page.content().contains("|");
        }
        return tabular;
    }

    /** Whether it was printed by a template. */
    boolean isPrinted(HouseStyle template) {
        if (printed == null) {
            printed = TemplateSigns.in(page, template).isPresent();
        }
        return printed;
    }

    /** The names of the descriptions that come with the library whose signs it bears. */
    List<String> shipped() {
        if (shipped == null) {
            shipped = ShippedDescription.borneBy(page);
        }
        return shipped;
    }

    /** What stands in its columns of types. */
    List<String> cells(TypeCells types) {
        if (cells == null) {
            cells = types.in(page);
        }
        return cells;
    }
}

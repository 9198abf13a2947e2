package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.CellName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rows that describe what is in the value of another row: by a path, {@code address.city} and {@code tags[].name},
 * or by a mark or blanks before the name. They are no properties of the type that the table is about.
 */
final class NestedRows {
    private static final String MARKS =
            "\u00bb\u203a\u21b3\u2192\u21d2\u2500\u2502\u2514\u251c\u2570\u2523\u2517\u25b8\u2022\u2013\u2014->+\u00b7";

    private static final String BULLETS = "-+\u2022\u2013\u00b7";

    private final Set<String> names;
    private @Nullable String above;
    private boolean pathTold;

    /**
     * Begins.
     *
     * @param names the names of the rows that were read, which others add to
     */
    NestedRows(Set<String> names) {
        this.names = names;
    }

    /** Begins with the next table. */
    void begin() {
        above = null;
        pathTold = false;
    }

    /**
     * Looks for the row whose value a row is about.
     *
     * @param name the row's name
     * @param indented whether blanks stand before it that a reader sees
     * @return the name of that row; {@code null} for a row that is about the type
     */
    @Nullable
    String parent(CellName name, boolean indented) {
        if (indented || isMarked(name)) {
            return above;
        }
        int end = pathEnd(name.text());
        String first = name.text().substring(0, Math.max(0, end));
        if (end > 0 && !names.contains(name.text())) {
            return names.contains(first) ? first : names.contains(first + "[]") ? first + "[]" : null;
        }
        above = name.text();
        return null;
    }

    /** {@return whether a name that was read as it stands reads like a path, and no other of its table was told of} */
    boolean isNewPath(String name) {
        boolean told = pathTold;
        // What is annotated is one name, as @odata.type is.
        pathTold |= name.indexOf('@') < 0 && pathEnd(name) > 0;
        return pathTold && !told;
    }

    /** {@return whether a bullet of a list stands before a name, which may be a mark of depth too} */
    static boolean isBullet(CellName name) {
        String mark = name.before().strip();
        return mark.length() == 1 && BULLETS.contains(mark);
    }

    private static boolean isMarked(CellName name) {
        String before = name.before();
        boolean blank = !before.isEmpty() && before.isBlank() && !name.hasImage();
        boolean odd = before.chars().anyMatch(c -> c != ' ' && Character.isSpaceChar(c));
        String mark = before.strip();
        return odd || blank || (!mark.isEmpty() && mark.chars().allMatch(c -> c == ' ' || MARKS.indexOf(c) >= 0));
    }

    /** {@return where the first name of a path ends; -1 for a name that is none} */
    private static int pathEnd(String name) {
        for (int i = 1; i + 1 < name.length(); i++) {
            if (name.charAt(i) == '.' || name.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }
}

package dev.fieldtable.dialect.description;

import java.util.List;

/**
 * How the cells of names are written, beyond links, emphasis and anchors, which are no part of a name in any docs.
 *
 * @param required what stands behind the name of a field that has to be there, such as {@code (required)}
 * @param optional what stands behind the name of a field that may be left out, such as {@code ?}
 * @param deprecated what stands behind the name of a field that is deprecated, such as {@code (deprecated)}
 * @param noise what may stand behind a name and is no part of it, such as {@code *}
 * @param separator what stands between the name of a field and that of a field within it, such as {@code .}, or around the
 *     latter, with a hole for it, such as <code>[{}]</code>; empty if docs do not nest by it
 * @param indents what stands before the name of a field within the one above it, once for each level, such as
 *     {@code ↳}; blanks that show on a page too
 * @param list what stands behind the name of a list whose elements are described below it, such as {@code []}; empty for
 *     nothing
 * @param anyOther how names begin that stand for all other names, such as <code>{</code>; an identifier is the whole name of
 *     a map of them
 * @param skipWithoutType whether a row without a type is furniture, such as a heading within the table
 */
public record NameMarks(
        List<String> required,
        List<String> optional,
        List<String> deprecated,
        List<String> noise,
        String separator,
        List<String> indents,
        String list,
        List<String> anyOther,
        boolean skipWithoutType) {
    private static final String HOLE = "{}";

    /** Stands between the names of a path where docs have something around each. */
    private static final String BETWEEN = "\u001f";

    /** Docs in which a name is a name. */
    public static final NameMarks NONE =
            new NameMarks(List.of(), List.of(), List.of(), List.of(), "", List.of(), "", List.of(), false);

    /** Copies the lists. */
    public NameMarks {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        deprecated = List.copyOf(deprecated);
        noise = List.copyOf(noise);
        indents = indents.stream()
                .map(ShownBlanks::decoded)
                .filter(indent -> !indent.isEmpty())
                .toList();
        anyOther = List.copyOf(anyOther);
    }

    /** {@return whether docs nest by blanks that show on a page} */
    public boolean nestsByBlanks() {
        return indents.stream().anyMatch(indent -> !ShownBlanks.before(indent).isEmpty());
    }

    /** {@return whether a name stands for all others, and its type is that of each of them} */
    public boolean standsForOthers(String name) {
        return anyOther.stream().anyMatch(mark -> !isIdentifier(mark) && name.startsWith(mark));
    }

    /** {@return whether a name is what a client calls the map of all others} */
    public boolean isCalledAsOthers(String name) {
        return isIdentifier(name) && anyOther.contains(name);
    }

    private static boolean isIdentifier(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    /**
     * Takes off what nests a name.
     *
     * @param name the name as it is seen, with the blanks before it
     * @return the name, and how deep it is
     */
    public Nested nested(String name) {
        String own = name;
        int level = 0;
        boolean more = true;
        while (more) {
            more = false;
            for (String indent : indents) {
                if (own.startsWith(indent) && own.length() > indent.length()) {
                    own = own.substring(indent.length());
                    // Blanks that are an indent are no plain ones.
                    own = own.startsWith(" ") ? own.stripLeading() : own;
                    level++;
                    more = true;
                }
            }
        }
        return new Nested(own.strip(), level);
    }

    /** {@return what stands between the names of a {@link #path}; empty if docs do not nest by it} */
    public String between() {
        return separator.contains(HOLE) ? BETWEEN : separator;
    }

    /** {@return a name with what stands between those of an object and of what is in it, and nothing behind these} */
    public String path(String name) {
        int hole = separator.indexOf(HOLE);
        if (hole <= 0) {
            return name;
        }
        String before = separator.substring(0, hole);
        String after = separator.substring(hole + HOLE.length());
        StringBuilder path = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            if (!list.isEmpty() && name.startsWith(list, at)) {
                path.append(list);
                at += list.length();
            } else if (name.startsWith(before, at)) {
                path.append(BETWEEN);
                at += before.length();
            } else if (!after.isEmpty() && name.startsWith(after, at)) {
                at += after.length();
            } else {
                path.append(name.charAt(at++));
            }
        }
        return path.toString();
    }

    /**
     * A name without what nests it.
     *
     * @param name the name
     * @param level how many indents stood before it
     */
    public record Nested(String name, int level) {}
}

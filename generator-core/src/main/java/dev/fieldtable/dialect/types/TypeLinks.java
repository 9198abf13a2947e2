package dev.fieldtable.dialect.types;

import dev.fieldtable.source.PageEnding;

/** What the link behind a word tells of it. */
final class TypeLinks {
    private TypeLinks() {}

    /** {@return whether the link leads to a page of the docs, so that its text is that page's type whatever its name} */
    static boolean toPage(String destination) {
        return PageEnding.isOf(path(destination)) && !withoutPage(destination);
    }

    /**
     * Links with a folder and no page, {@code ../models/.md}, are printed for types that have none.
     *
     * @return whether the link is one of them
     */
    static boolean withoutPage(String destination) {
        String path = path(destination);
        String stem = PageEnding.without(path);
        return stem.length() < path.length() && (stem.isEmpty() || stem.endsWith("/"));
    }

    private static String path(String destination) {
        int anchor = destination.indexOf('#');
        return anchor < 0 ? destination : destination.substring(0, anchor);
    }
}

package dev.fieldtable.html;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.text.PercentEncoding;

/** Where in the page something stands: {@code components/UserPlexAccount/auth_token}. Addresses and ids are the same text. */
public final class Anchor {
    private static final String KEPT = "-._";
    private static final char SEPARATOR = '/';

    private Anchor() {}

    /**
     * The place of a type.
     *
     * @param type the type
     * @return the place, such as {@code components/Track}
     */
    public static String of(TypeId type) {
        String name = encoded(type.name());
        return type.packageName().isEmpty() ? name : encoded(type.packageName()) + SEPARATOR + name;
    }

    /**
     * The place of a part of a type.
     *
     * @param type the type
     * @param part a property or value, foreign text
     * @return the place, such as {@code components/Track/title}
     */
    public static String of(TypeId type, String part) {
        return of(type) + SEPARATOR + encoded(part);
    }

    /**
     * The address of a place.
     *
     * @param anchor the place
     * @return what a link to it refers to
     */
    public static String href(String anchor) {
        return '#' + anchor;
    }

    /** As in an address, so that no browser spells it in another way, and a slash in a name is none between two. */
    private static String encoded(String foreign) {
        return PercentEncoding.of(foreign, KEPT);
    }
}

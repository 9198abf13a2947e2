package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.prose.Inline.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag within a line.
 *
 * @param literal the tag as it was written
 * @param name its name, in lower case
 * @param closes whether it ends an element
 */
record Tag(String literal, String name, boolean closes) {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(?:[\\s/].*)?>", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Mark> MARKS = Map.of(
            "em", Mark.EMPHASIS,
            "i", Mark.EMPHASIS,
            "strong", Mark.STRONG,
            "b", Mark.STRONG,
            "del", Mark.STRUCK,
            "s", Mark.STRUCK,
            "strike", Mark.STRUCK);

    /** {@return the tag; {@code null} if it is something else, a comment for example} */
    static @Nullable Tag of(String literal) {
        Matcher tag = TAG.matcher(literal);
        return tag.matches()
                ? new Tag(
                        literal,
                        tag.group(2).toLowerCase(Locale.ROOT),
                        !tag.group(1).isEmpty())
                : null;
    }

    static boolean isComment(String literal) {
        return literal.startsWith("<!--");
    }

    /** {@return whether it has a meaning for what stands between it and the tag that closes it} */
    boolean isKnown() {
        return MARKS.containsKey(name) || isCode() || isLink();
    }

    boolean isBreak() {
        return name.equals("br");
    }

    boolean isCode() {
        return name.equals("code") || name.equals("tt");
    }

    boolean isLink() {
        return name.equals("a");
    }

    /** {@return how it marks what stands in it; {@code null} if it does not} */
    @Nullable
    Mark mark() {
        return MARKS.get(name);
    }

    /** {@return where it leads; empty if it leads nowhere, as a place to link to does not} */
    String address() {
        Matcher address = ADDRESS.matcher(literal);
        if (!address.find()) {
            return "";
        }
        String quoted = address.group(1) != null ? address.group(1) : address.group(2);
        return (quoted != null ? quoted : address.group(3)).replace("&amp;", "&");
    }
}

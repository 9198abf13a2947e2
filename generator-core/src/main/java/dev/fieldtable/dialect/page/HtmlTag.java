package dev.fieldtable.dialect.page;

import dev.fieldtable.dialect.page.InlineToken.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag within a line.
 *
 * @param name its name, in lower case
 * @param attributes its attributes, as they stand there
 * @param closes whether it ends an element
 * @param isEmpty whether it is an element by itself, {@code <x/>}
 * @param isComponent whether it is written with a capital, as those of pages are that are made of code
 */
record HtmlTag(String name, String attributes, boolean closes, boolean isEmpty, boolean isComponent) {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(.*?)(/?)>", Pattern.DOTALL);

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("em", Mark.EMPHASIS),
            Map.entry("i", Mark.EMPHASIS),
            Map.entry("strong", Mark.STRONG),
            Map.entry("b", Mark.STRONG),
            Map.entry("code", Mark.CODE),
            Map.entry("tt", Mark.CODE),
            Map.entry("samp", Mark.CODE),
            Map.entry("kbd", Mark.CODE),
            Map.entry("a", Mark.LINK),
            Map.entry("s", Mark.STRUCK),
            Map.entry("del", Mark.STRUCK),
            Map.entry("strike", Mark.STRUCK),
            Map.entry("sup", Mark.RAISED),
            Map.entry("sub", Mark.RAISED));

    /** {@return the tag that a text is; {@code null} for a comment and its like} */
    static @Nullable HtmlTag of(String literal) {
        Matcher tag = TAG.matcher(literal);
        if (!tag.matches()) {
            return null;
        }
        String name = tag.group(2);
        return new HtmlTag(
                name.toLowerCase(Locale.ROOT),
                tag.group(3).strip(),
                !tag.group(1).isEmpty(),
                !tag.group(4).isEmpty(),
                Character.isUpperCase(name.charAt(0)));
    }

    /** {@return what the element means for its text} */
    Mark mark() {
        return MARKS.getOrDefault(name, Mark.OTHER);
    }

    boolean isBreak() {
        return name.equals("br");
    }

    /** {@return whether the tag only says where a word may be broken, which is nothing that is seen} */
    boolean isJoint() {
        return name.equals("wbr");
    }

    boolean hasAttributes() {
        return attributes.indexOf('=') > 0;
    }

    /** {@return the value of an attribute; empty if there is none} */
    String attribute(String wanted) {
        Matcher value = Pattern.compile("(?i)(?:^|\\s)" + wanted + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))")
                .matcher(attributes);
        if (!value.find()) {
            return "";
        }
        for (int group = 1; group <= 3; group++) {
            if (value.group(group) != null) {
                return value.group(group);
            }
        }
        return "";
    }
}

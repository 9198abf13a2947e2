package dev.fieldtable.dialect.description;

import java.util.Map;

/** Blanks that show on a page, where Markdown leaves out plain ones: written as themselves, as entities, or within code. */
public final class ShownBlanks {
    private static final Map<String, String> ENTITIES =
            Map.of("&nbsp;", "\u00a0", "&#160;", "\u00a0", "&ensp;", "\u2002", "&emsp;", "\u2003", "&#8195;", "\u2003");

    private static final String BLANKS = "\u00a0\u2002\u2003\u3000";

    private static final String SHOWN = "\u00a0";

    private ShownBlanks() {}

    /** {@return a text in which such blanks are written as themselves} */
    static String decoded(String text) {
        String decoded = text.isBlank() ? text.replace(" ", SHOWN) : text;
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            decoded = decoded.replace(entity.getKey(), entity.getValue());
        }
        return decoded;
    }

    /** {@return the blanks before a piece of Markdown, written as themselves} */
    public static String before(String markdown) {
        StringBuilder before = new StringBuilder();
        int at = 0;
        while (at < markdown.length()) {
            int end = BLANKS.indexOf(markdown.charAt(at)) >= 0 ? at + 1 : entityEnd(markdown, at);
            if (end < 0 && markdown.charAt(at) == ' ') {
                at++;
                continue;
            }
            if (end < 0) {
                return before.append(withinCode(markdown, at)).toString();
            }
            before.append(decoded(markdown.substring(at, end)));
            at = end;
        }
        return before.toString();
    }

    /** Code keeps its blanks; a single one at its beginning may be no part of it. */
    private static String withinCode(String markdown, int from) {
        int code = from;
        while (code < markdown.length() && markdown.charAt(code) == '`') {
            code++;
        }
        int at = code;
        while (at < markdown.length() && markdown.charAt(at) == ' ') {
            at++;
        }
        return code > from && at - code > 1 ? SHOWN.repeat(at - code) : "";
    }

    private static int entityEnd(String text, int at) {
        return ENTITIES.keySet().stream()
                .filter(entity -> text.startsWith(entity, at))
                .mapToInt(entity -> at + entity.length())
                .findFirst()
                .orElse(-1);
    }
}

package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines below the headers of tables that have a plus where columns meet, as kramdown has them: {@code |----+----|}. */
final class JoinedRules {
    private static final Pattern RULE = Pattern.compile("^ {0,3}\\|[-:| ]*+\\+[-:+| ]*+$", Pattern.MULTILINE);

    private JoinedRules() {}

    /** {@return the page with pipes in their place; the page itself if it has none} */
    static RestoredText withPipes(RestoredText page) {
        String content = page.text().content();
        Matcher rule = RULE.matcher(content);
        if (!rule.find()) {
            return page;
        }
        RestoredText.Editor editor = page.edit();
        do {
            for (int at = rule.start(); at < rule.end(); at++) {
                if (content.charAt(at) == '+') {
                    editor.replace(at, at + 1, "|");
                }
            }
        } while (rule.find());
        return editor.finish();
    }
}

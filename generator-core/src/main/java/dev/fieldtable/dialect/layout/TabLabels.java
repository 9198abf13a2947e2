package dev.fieldtable.dialect.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tabs, and parts that are folded in, are called by the tags that open them. */
final class TabLabels {
    private static final Pattern LABEL = Pattern.compile(
            "<(?:TabItem|Tabs?\\.\\w++|Tab|Accordion)(?=\\s)[^<>]*?\\s(?:label|title)=\\{?+[\"']([^\"'<>{}|*\\r\\n]++)[\"']");

    private TabLabels() {}

    /** {@return what the last tag of some is called; empty if it is called nothing} */
    static String last(String tags) {
        int open = tags.lastIndexOf('<');
        Matcher label = LABEL.matcher(tags).region(Math.max(0, open), tags.length());
        return label.lookingAt() ? label.group(1).strip() : "";
    }
}

package dev.fieldtable.diff;

import dev.fieldtable.html.Html;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes what something was beside what it is, with what differs marked. */
final class BeforeAndAfter {
    private static final Pattern TOKEN = Pattern.compile("\\w++|\\W");
    private static final String CODE = "code";

    private final Html html;

    BeforeAndAfter(Html html) {
        this.html = html;
    }

    /** Two cells of a table; one that is empty is that. */
    void cells(String before, String after) {
        List<String> was = tokens(before);
        List<String> is = tokens(after);
        int start = 0;
        while (start < Math.min(was.size(), is.size()) && was.get(start).equals(is.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(was.size(), is.size()) - start
                && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
            end++;
        }
        cell(was, start, end, "del", is.isEmpty());
        cell(is, start, end, "ins", was.isEmpty());
    }

    private void cell(List<String> tokens, int start, int end, String element, boolean alone) {
        html.open("td");
        if (!tokens.isEmpty()) {
            html.open(CODE);
            int stop = tokens.size() - end;
            if (start == stop || alone) {
                html.text(joined(tokens, 0, tokens.size()));
            } else {
                html.text(joined(tokens, 0, start));
                html.element(element, joined(tokens, start, stop));
                html.text(joined(tokens, stop, tokens.size()));
            }
            html.close();
        }
        html.close();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String joined(List<String> tokens, int from, int to) {
        return String.join("", tokens.subList(from, to));
    }
}

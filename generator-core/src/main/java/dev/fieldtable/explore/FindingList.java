package dev.fieldtable.explore;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.html.Html;
import dev.fieldtable.option.Spelling;
import java.util.List;

/** Writes findings as a list: where, what, and what to do about it. */
final class FindingList {
    private FindingList() {}

    static void write(Html html, List<Diagnostic> findings, Spelling spelling) {
        html.open("ul", "class", "finding-list");
        for (Diagnostic each : findings) {
            String severity = each.severity().label();
            html.open("li").element("span", severity, "class", "chip " + severity);
            html.text(" ").element("code", each.code().id());
            html.text(" " + each.message());
            if (!each.hint().isEmpty()) {
                html.text(" ").element("span", each.hint().in(spelling), "class", "quiet");
            }
            html.text(" ")
                    .element("span", each.span().path() + ":" + each.span().line(), "class", "place");
            html.closeLine();
        }
        html.closeLine();
    }
}

package dev.fieldtable.diff;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.model.TypeId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what is deprecated and what ends: what is said of several things once, and a line for each model below it. */
final class AlikeHtml {
    static final String DEPRECATED = "deprecated";
    static final String ENDED = "ended";

    private static final String CLASS = "class";

    private final Html html;
    private final Set<String> taken = new HashSet<>();

    /**
     * A writer.
     *
     * @param told the changes that are told of elsewhere, where the addresses of their models lead
     * @param html what to write to
     */
    AlikeHtml(Differences told, Html html) {
        told.entries().forEach(entry -> taken.add(Anchor.of(entry.change().type())));
        this.html = html;
    }

    void deprecated(Differences part) {
        section(DEPRECATED, ChangeParts.DEPRECATED, "", part, Alike.deprecated(part));
    }

    void ended(Differences part) {
        section(
                ENDED,
                ChangeParts.ENDED,
                "The docs lost these before, and each was deprecated for a while.",
                part,
                List.of(new Alike("", part.entries())));
    }

    private void section(String id, String title, String said, Differences part, List<Alike> all) {
        if (part.number() == 0) {
            return;
        }
        Folds folds = new Folds(DiffOverview.isNeeded(part), html);
        html.open("section", "id", id, CLASS, "page").element("h2", title);
        if (!said.isEmpty()) {
            html.element("p", said, CLASS, "quiet");
        }
        for (Alike alike : all) {
            folds.open(
                    alike.said().isEmpty() ? title : alike.said(),
                    alike.entries().size());
            html.open("ul", CLASS, "whole");
            for (Entry model : alike.models()) {
                line(id, model.change().type(), List.of(), model, folds);
            }
            Entry first = alike.entries().get(0);
            for (Map.Entry<TypeId, List<String>> parts : alike.parts().entrySet()) {
                line(id, parts.getKey(), parts.getValue(), first, folds);
            }
            html.close();
            folds.close();
        }
        html.closeLine();
    }

    private void line(String section, TypeId type, List<String> parts, Entry like, Folds folds) {
        html.open("li", "id", free(section, type), CLASS, ApiChanges.changeClass(like));
        folds.name(type);
        if (!parts.isEmpty()) {
            html.text(" ").sentence(String.join(", ", parts));
        }
        for (Axis axis : DiffText.broken(like)) {
            html.text(" ").element("i", axis.label());
        }
        html.closeLine();
    }

    /** The address of a model leads to where it is told of first. */
    private String free(String section, TypeId type) {
        String anchor = Anchor.of(type);
        String free = anchor;
        for (int i = 1; !taken.add(free); i++) {
            free = anchor + "/~" + section + (i == 1 ? "" : Integer.toString(i));
        }
        return free;
    }
}

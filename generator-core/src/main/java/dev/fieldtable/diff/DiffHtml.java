package dev.fieldtable.diff;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.html.Page;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes differences as a page of HTML: what is to be said of all of them, what changed in the API, and what users of the
 * Java have to do. Where that is more than anybody reads, it is folded up, as in Markdown.
 */
final class DiffHtml {
    private static final String CLASS = "class";
    private static final String SECTION = "section";
    private static final String HEADING = "h2";
    private static final String OVERVIEW = "overview";
    private static final String WORDS = "words";

    private final ChangeParts parts;
    private final Differences differences;
    private final boolean prose;
    private final Html html = new Html();
    private final ApiChanges api;
    private final AlikeHtml alike;
    private final JavaChanges java;

    private DiffHtml(ChangeParts parts, boolean prose) {
        this.parts = parts;
        this.differences = parts.api();
        this.prose = prose;
        boolean folded = DiffOverview.isNeeded(differences);
        this.java = new JavaChanges(
                new Differences(parts.entries(), List.of(), List.of(), differences.since()), folded, html);
        this.alike = new AlikeHtml(differences, html);
        this.api = new ApiChanges(differences, folded, java.concerned(), html);
    }

    static String write(ChangeParts parts, String title, boolean prose) {
        DiffHtml writer = new DiffHtml(parts, prose);
        writer.overview();
        writer.api.write();
        writer.alike.deprecated(parts.deprecated());
        writer.alike.ended(parts.ended());
        writer.java.write();
        writer.words();
        return Page.titled(title + ": what changed", "Models")
                .style(Page.resource(DiffHtml.class, "diff.css"))
                .tools(
                        Page.resource(DiffHtml.class, "filter.html") + writer.axes(),
                        Page.resource(DiffHtml.class, "shown.html"))
                .content(writer.index(), writer.html)
                .highlighting()
                .script(Page.resource(DiffHtml.class, "diff.js"))
                .toString();
    }

    /** The buttons that say what breaks in what is shown; without a script, all is. */
    private String axes() {
        Html filters = new Html();
        filters.open("div", CLASS, "axes scripted", "role", "group", "aria-label", "What breaks");
        for (Axis axis : Axis.values()) {
            filters.open("button", "type", "button", "aria-pressed", "false", "data-axis", axis.label());
            filters.text(axis.title() + " ");
            filters.element("span", DiffText.number(parts.breaking(axis)), CLASS, "count")
                    .closeLine();
        }
        return filters.closeLine().toString();
    }

    private void overview() {
        html.open(SECTION, "id", OVERVIEW, CLASS, "page overview").element(HEADING, "What changed");
        html.open("p", CLASS, "version").text("Suggested version: ");
        html.element(
                "strong",
                parts.version().label(),
                CLASS,
                "chip " + parts.version().label());
        html.text(" ").sentence(VersionCause.of(parts)).closeLine();
        html.open("dl", CLASS, "numbers");
        number("changes", differences.number(), "some");
        for (Axis axis : Axis.values()) {
            number("break " + axis.title(), parts.breaking(axis), "breaks");
        }
        number("deprecated now", parts.deprecated().number(), "some");
        if (parts.ended().number() > 0) {
            number("gone from the Java now", parts.ended().number(), "breaks");
        }
        number("worded differently", differences.prose().size(), "some");
        html.closeLine();
        if (DiffOverview.isNeeded(differences)) {
            html.open("div", CLASS, "prose short")
                    .prose(DiffOverview.write(differences))
                    .closeLine();
        }
        html.closeLine();
    }

    private void number(String noun, int number, String some) {
        html.open("div")
                .element("dt", noun)
                .element("dd", DiffText.number(number), CLASS, number == 0 ? "none" : some)
                .close();
    }

    private void words() {
        if (prose && !differences.prose().isEmpty()) {
            html.open(SECTION, "id", WORDS, CLASS, "page").element(HEADING, "Worded differently");
            html.open("ul");
            for (Differences.Prose each : differences.prose()) {
                html.open("li").element("code", each.subject()).text(" ");
                html.element("span", DiffText.places(each.before(), each.after()), CLASS, "place")
                        .closeLine();
            }
            html.closeLine().closeLine();
        }
    }

    private Html index() {
        Html index = new Html();
        index.open("ul", CLASS, "sections");
        entry(index, "Overview", OVERVIEW, -1);
        entry(index, ApiChanges.TITLE, ApiChanges.ID, differences.number());
        part(index, ChangeParts.DEPRECATED, AlikeHtml.DEPRECATED, parts.deprecated());
        part(index, ChangeParts.ENDED, AlikeHtml.ENDED, parts.ended());
        entry(index, JavaChanges.TITLE, JavaChanges.ID, java.number());
        if (prose && !differences.prose().isEmpty()) {
            entry(index, "Worded differently", WORDS, differences.prose().size());
        }
        index.closeLine();
        Set<TypeId> breaking = new TreeSet<>();
        Map<String, Set<TypeId>> packages = new TreeMap<>();
        for (Entry each : parts.entries()) {
            TypeId type = each.change().type();
            packages.computeIfAbsent(type.packageName(), key -> new TreeSet<>()).add(type);
            if (each.breaks()) {
                breaking.add(type);
            }
        }
        packages.forEach((name, types) -> {
            index.open("details", "open", "");
            index.open("summary").element("span", name.isEmpty() ? "models" : name);
            index.element("span", Integer.toString(types.size()), CLASS, "count")
                    .closeLine();
            index.open("ul");
            for (TypeId type : types) {
                List<String> attributes = new ArrayList<>(List.of("href", Anchor.href(Anchor.of(type))));
                if (breaking.contains(type)) {
                    attributes.addAll(List.of(CLASS, "breaks", "title", "breaks something"));
                }
                index.open("li").element("a", type.name(), attributes.toArray(String[]::new));
                index.closeLine();
            }
            index.closeLine().closeLine();
        });
        return index;
    }

    private static void part(Html index, String title, String id, Differences part) {
        if (part.number() > 0) {
            entry(index, title, id, part.number());
        }
    }

    private static void entry(Html index, String title, String id, int number) {
        index.open("li").element("a", title, "href", Anchor.href(id));
        if (number >= 0) {
            index.element("span", DiffText.number(number), CLASS, "count");
        }
        index.close();
    }
}

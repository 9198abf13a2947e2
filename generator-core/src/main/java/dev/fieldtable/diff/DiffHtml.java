package dev.fieldtable.diff;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.html.Page;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    private static final int MOST_CAUSES = 3;

    private final Differences differences;
    private final boolean prose;
    private final Html html = new Html();
    private final ApiChanges api;
    private final JavaChanges java;

    private DiffHtml(Differences differences, boolean prose) {
        this.differences = differences;
        this.prose = prose;
        boolean folded = DiffOverview.isNeeded(differences);
        this.java = new JavaChanges(differences, folded, html);
        this.api = new ApiChanges(differences, folded, java.concerned(), html);
    }

    static String write(Differences differences, String title, boolean prose) {
        DiffHtml writer = new DiffHtml(differences, prose);
        writer.overview();
        writer.api.write();
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
            filters.element("span", DiffText.number(differences.breaking(axis)), CLASS, "count")
                    .closeLine();
        }
        return filters.closeLine().toString();
    }

    private void overview() {
        html.open(SECTION, "id", OVERVIEW, CLASS, "page overview").element(HEADING, "What changed");
        html.open("p", CLASS, "version").text("Suggested version: ");
        html.element(
                "strong",
                differences.version().label(),
                CLASS,
                "chip " + differences.version().label());
        html.text(" " + cause()).closeLine();
        html.open("dl", CLASS, "numbers");
        number("changes", differences.number());
        for (Axis axis : Axis.values()) {
            number("break " + axis.title(), differences.breaking(axis));
        }
        number("worded differently", differences.prose().size());
        html.closeLine();
        if (DiffOverview.isNeeded(differences)) {
            html.open("div", CLASS, "prose short")
                    .prose(DiffOverview.write(differences))
                    .closeLine();
        }
        html.closeLine();
    }

    private void number(String noun, int number) {
        html.open("div")
                .element("dt", noun)
                .element("dd", DiffText.number(number), CLASS, number == 0 ? "none" : "some")
                .close();
    }

    private String cause() {
        return switch (differences.version()) {
            case NONE -> "The docs say the same.";
            case PATCH -> "Only words changed.";
            case MINOR -> "There is more than before, and nothing breaks.";
            case MAJOR -> breaking();
        };
    }

    /** How much breaks, and by what most of all. */
    private String breaking() {
        List<Impacting> all = Stream.<Impacting>concat(
                        differences.entries().stream(), differences.operations().stream())
                .filter(Impacting::breaks)
                .toList();
        Map<Topic, Integer> topics = new EnumMap<>(Topic.class);
        Map<String, Integer> causes = new LinkedHashMap<>();
        for (Entry entry : differences.entries()) {
            if (entry.breaks()) {
                Topic.of(entry.change()).ifPresent(topic -> topics.merge(topic, 1, Integer::sum));
            }
        }
        removed(causes);
        topics.forEach((topic, number) -> causes.put(topic.title(number), number));
        int operations = (int)
                differences.operations().stream().filter(Impacting::breaks).count();
        if (operations > 0) {
            causes.put(
                    DiffText.count(operations, "operation") + " " + (operations == 1 ? "differs" : "differ"),
                    operations);
        }
        List<String> most = causes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CAUSES)
                .map(Map.Entry::getKey)
                .toList();
        return DiffText.number(all.size()) + " of " + DiffText.count(differences.number(), "change")
                + (all.size() == 1 ? " breaks" : " break") + " something: " + String.join(", ", most)
                + (causes.size() > most.size() ? " and more." : ".");
    }

    private void removed(Map<String, Integer> causes) {
        count(Change.RemovedType.class, "model is gone", "models are gone", causes);
        count(Change.RenamedType.class, "model has another name", "models have other names", causes);
    }

    private void count(Class<? extends Change> kind, String one, String several, Map<String, Integer> causes) {
        int number = (int) ChangeItem.ofKind(differences, kind).stream()
                .filter(Impacting::breaks)
                .count();
        if (number > 0) {
            causes.put(DiffText.number(number) + " " + (number == 1 ? one : several), number);
        }
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
        entry(index, JavaChanges.TITLE, JavaChanges.ID, java.number());
        if (prose && !differences.prose().isEmpty()) {
            entry(index, "Worded differently", WORDS, differences.prose().size());
        }
        index.closeLine();
        Set<TypeId> breaking = new TreeSet<>();
        Map<String, Set<TypeId>> packages = new TreeMap<>();
        for (Entry each : differences.entries()) {
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

    private static void entry(Html index, String title, String id, int number) {
        index.open("li").element("a", title, "href", Anchor.href(id));
        if (number >= 0) {
            index.element("span", DiffText.number(number), CLASS, "count");
        }
        index.close();
    }
}

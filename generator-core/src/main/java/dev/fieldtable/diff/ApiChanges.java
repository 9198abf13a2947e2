package dev.fieldtable.diff;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.model.TypeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what changed in the API: whole models, then what changed in others, and operations. */
final class ApiChanges {
    static final String ID = "api";
    static final String TITLE = "Changes of the API";

    private static final String CLASS = "class";
    private static final List<Axis> IN_JSON = List.of(Axis.READING, Axis.WRITING);

    private final Differences differences;
    private final Set<TypeId> concernsJava;

    /** The models that are told of as a whole, where the addresses of models lead. */
    private final Set<TypeId> whole;

    private final Html html;
    private final Folds folds;

    ApiChanges(Differences differences, boolean folded, Set<TypeId> concernsJava, Html html) {
        this.differences = differences;
        this.concernsJava = concernsJava;
        this.whole = differences.entries().stream()
                .filter(DiffText::saysAll)
                .map(entry -> entry.change().type())
                .collect(Collectors.toSet());
        this.html = html;
        this.folds = new Folds(folded, html);
    }

    void write() {
        html.open("section", "id", ID, CLASS, "page").element("h2", TITLE);
        if (differences.number() == 0) {
            html.element("p", "There is none.", CLASS, "quiet");
        }
        models("Removed models", Change.RemovedType.class, Change.RemovedType::kind);
        renamed();
        Map<TypeId, List<Entry>> changed = ChangeItem.byType(differences, entry -> true);
        changed("Models with breaking changes", changed, true);
        models("New models", Change.AddedType.class, Change.AddedType::kind);
        changed("Models with other changes", changed, false);
        operations();
        html.closeLine();
    }

    /** By their names alone: what such a change breaks is the same for all of them. */
    private <C extends Change> void models(String title, Class<C> kind, Function<C, String> what) {
        List<Entry> entries = ChangeItem.ofKind(differences, kind);
        if (!entries.isEmpty()) {
            folds.open(title, entries.size());
            html.open("ul", CLASS, "whole names");
            for (Entry entry : entries) {
                TypeId type = entry.change().type();
                html.open("li", "id", Anchor.of(type), CLASS, changeClass(entry));
                folds.name(type);
                html.text(" ").element("span", what.apply(kind.cast(entry.change())), CLASS, "quiet");
                since(differences.since().label(type));
                html.closeLine();
            }
            html.close();
            folds.close();
        }
    }

    private void renamed() {
        List<Entry> entries = ChangeItem.ofKind(differences, Change.RenamedType.class);
        if (!entries.isEmpty()) {
            folds.open("Renamed models", entries.size());
            html.open("ul", CLASS, "whole");
            for (Entry entry : entries) {
                TypeId type = entry.change().type();
                html.open("li", "id", Anchor.of(type), CLASS, changeClass(entry));
                folds.name(type);
                html.text(" ").sentence(Sentence.of(entry.change()).what());
                impact(entry, "");
                html.closeLine();
            }
            html.close();
            folds.close();
        }
    }

    private void changed(String title, Map<TypeId, List<Entry>> byType, boolean breaking) {
        Map<TypeId, List<Entry>> wanted = new LinkedHashMap<>(byType);
        wanted.values().removeIf(entries -> entries.stream().anyMatch(Entry::breaks) != breaking);
        if (!wanted.isEmpty()) {
            folds.open(title, wanted.size());
            wanted.forEach(this::model);
            folds.close();
        }
    }

    private void model(TypeId type, List<Entry> entries) {
        html.open(
                "article", "id", whole.contains(type) ? Anchor.of(type) + "/~parts" : Anchor.of(type), CLASS, "model");
        html.open("h4");
        folds.name(type);
        if (concernsJava.contains(type)) {
            html.text(" ").element("a", "Java", "href", Anchor.href(JavaChanges.anchor(type)), CLASS, "aside");
        }
        html.closeLine();
        String users = DiffText.users(entries.get(0));
        if (!users.isEmpty()) {
            html.element("p", users, CLASS, "users quiet");
        }
        html.open("ul");
        ChangeItem.of(entries).forEach(this::item);
        html.closeLine().closeLine();
    }

    private void item(ChangeItem item) {
        html.open("li", CLASS, changeClass(item.first())).sentence(item.text());
        since(item);
        boolean one = item.entries().size() == 1;
        impact(
                item.first(),
                one ? DiffText.places(item.first().before(), item.first().after()) : "");
        html.closeLine();
    }

    /** Said once where all came at once, else of each. */
    private void since(ChangeItem item) {
        Map<String, String> labels = new LinkedHashMap<>();
        TypeId type = item.first().change().type();
        for (Entry entry : item.entries()) {
            for (String part : entry.change().added()) {
                labels.put(part, differences.since().label(type, part));
            }
        }
        Set<String> different = Set.copyOf(labels.values());
        if (different.size() == 1) {
            since(labels.values().iterator().next());
        } else {
            labels.forEach((part, label) -> since(label.isEmpty() ? "" : part + " " + label));
        }
    }

    private void since(String label) {
        if (!label.isEmpty()) {
            html.text(" ").element("em", label);
        }
    }

    private void operations() {
        List<OperationChange> operations = differences.operations();
        if (!operations.isEmpty()) {
            folds.open("Operations", operations.size());
            html.open("ul", CLASS, "whole");
            for (OperationChange change : operations) {
                html.open("li", CLASS, changeClass(change)).element("code", change.subject());
                html.text(" ").sentence(change.message());
                impact(change, DiffText.places(change.before(), change.after()));
                html.closeLine();
            }
            html.close();
            folds.close();
        }
    }

    /** By these the script finds what breaks something of a kind. */
    static String changeClass(Impacting change) {
        return ("change " + DiffText.axes(change).replace(",", "")).strip();
    }

    /** What it breaks and where it stands; why, for JSON alone: the Java says that itself. */
    private void impact(Impacting change, String place) {
        for (Axis axis : DiffText.broken(change)) {
            html.text(" ").element("i", axis.label());
        }
        if (!place.isEmpty()) {
            html.text(" ").element("span", place, CLASS, "place");
        }
        DiffText.breaks(change, IN_JSON)
                .forEach((axes, reason) -> html.open("small")
                        .text("breaks " + axes + ": ")
                        .sentence(reason)
                        .close());
    }
}

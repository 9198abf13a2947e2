package dev.fieldtable.diff;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes what users of the Java have to do: classes that are gone or are called otherwise, then members side by side. */
final class JavaChanges {
    static final String ID = "java";
    static final String TITLE = "What to do in Java";

    private static final String CLASS = "class";
    private static final String BOTH = "change source binary";

    private final List<MemberChange> gone;
    private final List<MemberChange> renamed;
    private final Map<TypeId, Set<JavaTask>> tasks = new LinkedHashMap<>();
    private final Html html;
    private final Folds folds;

    JavaChanges(Differences differences, boolean folded, Html html) {
        this.gone = classes(differences, Change.RemovedType.class);
        this.renamed = classes(differences, Change.RenamedType.class);
        for (Entry entry : differences.entries()) {
            List<JavaTask> of = JavaTask.of(entry);
            if (!of.isEmpty()) {
                tasks.computeIfAbsent(entry.change().type(), key -> new LinkedHashSet<>())
                        .addAll(of);
            }
        }
        this.html = html;
        this.folds = new Folds(folded, html);
    }

    /** Where the Java of a type stands. */
    static String anchor(TypeId type) {
        return Anchor.of(type) + "/~java";
    }

    /** The class of each model of a kind of change, without those that lie within it or go with it. */
    private static List<MemberChange> classes(Differences differences, Class<? extends Change> kind) {
        return ChangeItem.ofKind(differences, kind).stream()
                .flatMap(entry -> entry.members().stream()
                        .filter(change -> change.before() != null
                                && change.before().kind() == JavaMember.Kind.CLASS
                                && change.breaksSource())
                        .findFirst()
                        .stream())
                .toList();
    }

    /** {@return the types of which there is Java to look at} */
    Set<TypeId> concerned() {
        return tasks.keySet();
    }

    /** {@return how much there is to do} */
    int number() {
        return gone.size()
                + renamed.size()
                + tasks.values().stream()
                        .mapToInt(all -> (int)
                                all.stream().filter(task -> !task.isNews()).count())
                        .sum();
    }

    void write() {
        html.open("section", "id", ID, CLASS, "page").element("h2", TITLE);
        html.element(
                "p",
                number() == 0
                        ? "Nothing: code that uses the models compiles and runs as before."
                        : "What code that uses the models of before has to change to compile and run with those of now.",
                CLASS,
                "quiet");
        removed();
        renamed();
        members("Code to change", all -> all.stream().anyMatch(task -> !task.isNews()));
        members("New to use", all -> all.stream().allMatch(JavaTask::isNews));
        html.closeLine();
    }

    private void removed() {
        if (!gone.isEmpty()) {
            folds.open("Classes that are gone", gone.size());
            html.open("ul", CLASS, "whole names");
            for (MemberChange change : gone) {
                html.open("li", CLASS, BOTH)
                        .element("code", owner(change.before()), CLASS, "name")
                        .closeLine();
            }
            html.close();
            folds.close();
        }
    }

    private void renamed() {
        if (!renamed.isEmpty()) {
            folds.open("Classes that have another name", renamed.size());
            table();
            for (MemberChange change : renamed) {
                html.open("tr", CLASS, BOTH).element("th", JavaTask.Kind.RENAME.title(), "scope", "row");
                new BeforeAndAfter(html).cells(owner(change.before()), owner(change.after()));
                html.closeLine();
            }
            html.close().close();
            folds.close();
        }
    }

    private static String owner(@Nullable JavaMember member) {
        return member == null ? "" : member.owner().replace('$', '.');
    }

    private void members(String title, Predicate<Set<JavaTask>> wanted) {
        Map<TypeId, Set<JavaTask>> shown = new LinkedHashMap<>(tasks);
        shown.values().removeIf(wanted.negate());
        if (!shown.isEmpty()) {
            folds.open(title, shown.size());
            shown.forEach(this::model);
            folds.close();
        }
    }

    private void model(TypeId type, Set<JavaTask> all) {
        html.open("article", "id", anchor(type), CLASS, "model").open("h4");
        folds.name(type);
        html.text(" ").element("a", "API", "href", Anchor.href(Anchor.of(type)), CLASS, "aside");
        html.closeLine();
        table();
        all.stream().filter(task -> !task.isNews()).forEach(this::row);
        all.stream().filter(JavaTask::isNews).forEach(this::row);
        html.close().closeLine().closeLine();
    }

    private void table() {
        html.open("table", CLASS, "sides").open("thead").open("tr");
        for (String column : List.of("To do", "Before", "After")) {
            html.element("th", column, "scope", "col");
        }
        html.close().closeLine().open("tbody");
    }

    private void row(JavaTask task) {
        String axes = (task.breaksSource() ? " source" : "") + (task.breaksBinary() ? " binary" : "");
        html.open("tr", CLASS, "change" + axes);
        html.open("th", "scope", "row", CLASS, task.kind().title().toLowerCase(Locale.ROOT))
                .text(task.kind().title());
        if (!task.note().isEmpty() && !task.before().isEmpty()) {
            html.open("small").sentence(task.note()).close();
        }
        html.close();
        if (task.before().isEmpty() && task.after().isEmpty()) {
            html.open("td", "colspan", "2").sentence(task.note()).close();
        } else {
            new BeforeAndAfter(html).cells(task.before(), task.after());
        }
        html.closeLine();
    }
}

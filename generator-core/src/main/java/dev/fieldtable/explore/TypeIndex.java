package dev.fieldtable.explore;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeKind;
import dev.fieldtable.model.TypeModel;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the list of all that is shown: types are by their packages, and those of one by what they are for. */
final class TypeIndex {
    private final Html html;

    TypeIndex(Html html) {
        this.html = html;
    }

    void write(TypeModel model) {
        SortedMap<String, List<TypeDeclaration>> packages = model.types().stream()
                .collect(Collectors.groupingBy(type -> type.id().packageName(), TreeMap::new, Collectors.toList()));
        html.open("ul", "class", "sections");
        html.open("li")
                .element("a", "Overview", "href", Anchor.href("overview"))
                .close();
        if (!model.operations().isEmpty()) {
            html.open("li").element("a", "Operations", "href", Anchor.href(OperationsSection.ID));
            html.element("span", Integer.toString(model.operations().size()), "class", "count")
                    .close();
        }
        html.closeLine();
        packages.forEach(this::group);
    }

    private void group(String name, List<TypeDeclaration> types) {
        html.open("details", "open", "");
        summary(name.isEmpty() ? "models" : name, types);
        list(types.stream().filter(TypeIndex::isModel).toList());
        SortedMap<Role, List<TypeDeclaration>> others = types.stream()
                .filter(type -> !isModel(type))
                .collect(Collectors.groupingBy(TypeDeclaration::role, TreeMap::new, Collectors.toList()));
        others.forEach((role, wrappers) -> {
            html.open("details");
            summary(role.label(), wrappers);
            list(wrappers);
            html.closeLine();
        });
        html.closeLine();
    }

    /** What is there for the client alone is seldom looked for, and would hide the rest. */
    private static boolean isModel(TypeDeclaration type) {
        return type.role() == Role.BODY;
    }

    private void summary(String name, List<TypeDeclaration> types) {
        html.open("summary").element("span", name);
        html.element("span", Integer.toString(types.size()), "class", "count").closeLine();
    }

    private void list(List<TypeDeclaration> types) {
        if (types.isEmpty()) {
            return;
        }
        html.open("ul");
        for (TypeDeclaration type : types) {
            html.open("li");
            String kind = TypeKind.of(type).label();
            String classes = type.deprecation() == null ? kind : kind + " deprecated";
            html.element("a", type.id().name(), "href", Anchor.href(Anchor.of(type.id())), "class", classes);
            html.closeLine();
        }
        html.closeLine();
    }
}

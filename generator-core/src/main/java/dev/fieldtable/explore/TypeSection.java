package dev.fieldtable.explore;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.FindingsByType;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeKind;
import dev.fieldtable.source.SourceSpan;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Writes what there is to say of a type: what it is, what it consists of, what is doubtful in it, and what uses it. */
final class TypeSection {
    private static final String CLASS = "class";
    private static final String CHIP = "chip";
    private static final String CODE = "code";
    private static final String SMALL = "small";

    private final ExploredDocs docs;
    private final Map<TypeId, SortedSet<TypeId>> users;
    private final OperationUses operations;
    private final FindingsByType findings;
    private final Html html;

    TypeSection(ExploredDocs docs, FindingsByType findings, Html html) {
        this.docs = docs;
        this.users = TypeGraph.users(docs.model());
        this.operations = OperationUses.of(docs.model());
        this.findings = findings;
        this.html = html;
    }

    void write(TypeDeclaration type) {
        String anchor = Anchor.of(type.id());
        html.open(
                "section", "id", anchor, CLASS, "page type " + TypeKind.of(type).label());
        head(type);
        html.open("div", CLASS, "prose");
        body(type.description(), type.deprecation());
        html.closeLine();
        findings(type);
        type.accept(new Parts());
        if (!docs.areLarge()) {
            usedBy(type.id());
        }
        html.closeLine();
    }

    private void head(TypeDeclaration type) {
        html.open("header");
        html.element("p", type.id().packageName(), CLASS, "package");
        html.open("h2");
        named(type.deprecation(), type.id().name());
        html.closeLine();
        html.open("p", CLASS, "facts");
        html.element("span", kind(type), CLASS, CHIP + " " + TypeKind.of(type).label());
        html.text(" ").element("span", type.role().label(), CLASS, CHIP);
        String since = docs.model().since().label(type.id());
        if (!since.isEmpty()) {
            html.text(" ").element("span", since, CLASS, CHIP + " since");
        }
        java(docs.java().className(type), CLASS, "java-name");
        html.text(" ");
        place(type.span());
        html.closeLine().closeLine();
    }

    private void java(String name, String... attributes) {
        if (!name.isEmpty()) {
            html.text(" ").element(CODE, name, attributes);
        }
    }

    private static String kind(TypeDeclaration type) {
        boolean open = type instanceof EnumType values && values.open();
        return open ? "open enum" : TypeKind.of(type).label();
    }

    private void named(@Nullable Deprecation deprecation, String name) {
        if (deprecation == null) {
            html.text(name);
        } else {
            html.element("s", name);
        }
    }

    private void place(SourceSpan span) {
        html.element("span", span.path() + ":" + span.line(), CLASS, "place");
    }

    private void body(String description, @Nullable Deprecation deprecation) {
        if (deprecation != null) {
            html.open("div", CLASS, "note deprecated").element("strong", "Deprecated.");
            html.text(" ").prose(deprecation.reason()).closeLine();
        }
        String rest = deprecation == null ? description : deprecation.description();
        if (!rest.isBlank()) {
            html.prose(rest);
        }
    }

    private void findings(TypeDeclaration type) {
        List<Diagnostic> found = findings.of(type.id());
        if (found.isEmpty()) {
            return;
        }
        html.open("details", CLASS, "findings");
        html.element("summary", found.size() == 1 ? "1 finding" : found.size() + " findings");
        FindingList.write(html, found, docs.spelling());
        html.closeLine();
    }

    private void usedBy(TypeId id) {
        SortedSet<TypeId> using = users.getOrDefault(id, Collections.emptySortedSet());
        List<OperationUses.Use> asked = operations.of(id);
        html.open("div", CLASS, "used-by").element("h3", "Used by");
        if (using.isEmpty() && asked.isEmpty()) {
            html.element("p", "Nothing else names it.", CLASS, "quiet");
        } else {
            html.open("ul");
            for (TypeId user : using) {
                TypeText.link(html.open("li"), user).close();
            }
            for (OperationUses.Use use : asked) {
                html.open("li").element("a", use.request(), "href", Anchor.href(use.anchor()));
                html.text(" " + use.how() + " it").close();
            }
            html.close();
        }
        html.closeLine();
    }

    /** Writes the table of what a type consists of. */
    private final class Parts implements TypeDeclaration.Visitor<Html> {
        @Override
        public Html object(ObjectType type) {
            if (type.parts() == 0) {
                return html.element("p", "It has no documented property.", CLASS, "quiet parts");
            }
            table("Properties", "Property", "Type", "Description");
            for (Property property : type.properties()) {
                property(type, property);
            }
            Property others = type.additionalProperties();
            if (others != null) {
                html.open("tr").open("th");
                html.element("span", "any other name", CLASS, "quiet").close();
                html.open("td");
                others.type().accept(new TypeText(html)).close();
                html.open("td");
                body(others.description(), others.deprecation());
                html.close().closeLine();
            }
            return html.close().closeLine();
        }

        private void property(ObjectType type, Property property) {
            row(type.id(), property.wireName(), property.deprecation());
            name(property, docs.names().apply(type, property).place());
            presence(property);
            since(type, property.wireName());
            html.close();
            html.open("td");
            property.type().accept(new TypeText(html));
            remarks(property);
            for (String accessor : docs.java().accessors(type, property)) {
                html.element(CODE, accessor);
            }
            html.close();
            html.open("td");
            body(property.description(), property.deprecation());
            if (!property.example().isEmpty()) {
                html.open("p")
                        .text("Example ")
                        .element("samp", property.example())
                        .close();
            }
            line(property.span());
            html.close().closeLine();
        }

        private void name(Property property, String origin) {
            if (!property.name().equals(property.wireName())) {
                // The style says what it is: in a large page the words would be a twentieth of it.
                html.element("i", property.name());
            }
            remark(origin.isEmpty() ? "" : "in JSON " + origin);
        }

        private void presence(Property property) {
            Presence presence = property.presence();
            String there = switch (presence.occurrence()) {
                case REQUIRED -> "required";
                case OPTIONAL -> "optional";
                case UNSAID -> "presence unsaid";
            };
            String odd = switch (presence.nullness()) {
                case FORBIDDEN -> "";
                case ALLOWED -> " or null";
                case UNSAID -> ", null unsaid";
            };
            String place = property.place() == Place.UNSAID
                    ? ""
                    : ", in " + property.place().label();
            String text = there + odd + place;
            if (presence.required()) {
                html.element(SMALL, text, CLASS, "required");
            } else {
                html.element(SMALL, text);
            }
        }

        private void remarks(Property property) {
            remark(property.format().isEmpty() ? "" : "format " + property.format());
            remark(property.constraints().label());
            DefaultValue value = property.defaultValue();
            remark(value == null ? "" : "default " + value.label());
        }

        /** Of a part that came later than its type. */
        private void since(TypeDeclaration type, String part) {
            remark(docs.model().since().label(type.id(), part));
        }

        private void line(SourceSpan span) {
            html.element(SMALL, "line " + span.line());
        }

        private void remark(String text) {
            if (!text.isEmpty()) {
                html.element("span", text);
            }
        }

        @Override
        public Html enumeration(EnumType type) {
            table("Values", "Value in JSON", "Name in the docs", "Java");
            for (EnumType.Value value : type.values()) {
                row(type.id(), value.value(), value.deprecation());
                since(type, value.value());
                html.close();
                html.open("td").element(CODE, value.name()).close();
                html.open("td");
                java(docs.java().constant(type, value));
                line(value.span());
                html.close();
                html.closeLine();
            }
            return html.close().closeLine();
        }

        @Override
        public Html union(UnionType type) {
            table("Types", "One of", "Told apart by", "Java");
            for (int i = 0; i < type.arms().size(); i++) {
                UnionType.Arm arm = type.arms().get(i);
                html.open("tr").open("th");
                arm.type().accept(new TypeText(html));
                since(type, arm.type().toString());
                html.close().open("td");
                told(type.discriminator(), arm);
                html.close();
                html.open("td");
                java(docs.java().arm(type, arm));
                line(arm.span());
                html.close();
                html.closeLine();
            }
            return html.close().closeLine();
        }

        private void told(@Nullable Discriminator discriminator, UnionType.Arm arm) {
            if (discriminator == null) {
                html.element("span", "what it consists of", CLASS, "quiet");
                return;
            }
            for (Map.Entry<String, TypeId> each : discriminator.values().entrySet()) {
                if (each.getValue().toString().equals(arm.type().label())) {
                    html.element(CODE, discriminator.wireName() + " = " + each.getKey());
                    html.text(" ");
                }
            }
        }

        private void table(String caption, String... columns) {
            html.open("table", CLASS, "parts").element("caption", caption);
            html.open("thead").open("tr");
            for (String column : columns) {
                html.element("th", column, "scope", "col");
            }
            html.close().closeLine().open("tbody");
        }

        private void row(TypeId type, String part, @Nullable Deprecation deprecation) {
            if (docs.areLarge()) {
                html.open("tr");
            } else {
                html.open("tr", "id", Anchor.of(type, part));
            }
            html.open("th").open(CODE);
            named(deprecation, part);
            html.close();
        }
    }
}

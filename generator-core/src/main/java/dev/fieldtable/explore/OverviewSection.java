package dev.fieldtable.explore;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.html.Html;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.model.FindingsByType;
import dev.fieldtable.model.ModelNumbers;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeKind;
import dev.fieldtable.text.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what there is to say of the docs as a whole. */
final class OverviewSection {
    private static final int LARGEST = 10;
    private static final int MOST_EXAMPLES = 5;
    private static final String CLASS = "class";

    private final ExploredDocs docs;
    private final FindingsByType findings;
    private final ModelNumbers numbers;
    private final Html html;

    OverviewSection(ExploredDocs docs, FindingsByType findings, Html html) {
        this.docs = docs;
        this.findings = findings;
        this.numbers = ModelNumbers.of(docs.model());
        this.html = html;
    }

    void write() {
        html.open("section", "id", "overview", CLASS, "page overview");
        html.element("h2", docs.title());
        Coverage coverage = docs.model().coverage();
        numbers(coverage);
        kinds(coverage.kinds());
        presence();
        names();
        largest();
        notUnderstood();
        findings();
        html.closeLine();
    }

    private void numbers(Coverage coverage) {
        html.open("dl", CLASS, "numbers");
        number(numbers.types(), "types");
        number(numbers.types(TypeKind.OBJECT), "objects");
        number(numbers.types(TypeKind.ENUM), "enums");
        number(numbers.types(TypeKind.UNION), "unions");
        number(numbers.properties(), "properties");
        number(docs.model().operations().size(), "operations");
        number(coverage.pages(), "pages");
        html.open("div").element("dt", "rows read");
        html.element("dd", percent(coverage.rowsRead(), coverage.rows())).close();
        number(coverage.understanding().doubts(), "places in doubt");
        html.closeLine();
    }

    private void number(int number, String noun) {
        html.open("div").element("dt", noun).element("dd", spelled(number)).close();
    }

    private static String spelled(int number) {
        return Digits.grouped(number);
    }

    /** Rounded down: not all is said of what is not all. */
    private static String percent(int part, int whole) {
        return (whole == 0 ? 100 : Math.floorDiv(100L * part, whole)) + " %";
    }

    private void kinds(List<DocsKind> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        html.element("h3", "What the docs are");
        head("Producer", "Language", "Decided by", "Types read", "Signs");
        for (DocsKind kind : kinds) {
            html.open("tr").element("td", kind.producer()).element("td", kind.title());
            html.element("td", kind.reason().label());
            html.element("td", kind.types() == 0 ? "" : spelled(kind.read()) + " of " + spelled(kind.types()));
            html.open("td");
            for (DocsKind.Spelling sign : kind.signs()) {
                html.element("code", sign.text()).text(" × " + spelled(sign.count()) + " ");
            }
            html.close().closeLine();
        }
        html.close().closeLine();
    }

    private void presence() {
        html.element("h3", "Presence of properties");
        head("", "never null", "or null", "null unsaid");
        for (Occurrence occurrence : Occurrence.values()) {
            html.open("tr").element("th", occurrence.label(), "scope", "row");
            for (Nullness nullness : List.of(Nullness.FORBIDDEN, Nullness.ALLOWED, Nullness.UNSAID)) {
                int count = numbers.properties(occurrence, nullness);
                html.element("td", spelled(count), CLASS, count == 0 ? "number none" : "number");
            }
            html.closeLine();
        }
        html.close().closeLine();
    }

    private void names() {
        SortedMap<String, Long> counts = docs.model().types().stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .flatMap(type -> type.properties().stream()
                        .map(property -> docs.names().apply(type, property).source()))
                .collect(Collectors.groupingBy(source -> source, TreeMap::new, Collectors.counting()));
        html.element("h3", "Where names in JSON are known from");
        head("Name", "Properties");
        counts.forEach((source, count) -> {
            html.open("tr").element("td", source);
            html.element("td", spelled(count.intValue()), CLASS, "number").closeLine();
        });
        html.close().closeLine();
    }

    private void largest() {
        html.element("h3", "Largest types");
        head("Type", "Kind", "Parts");
        for (TypeDeclaration type : numbers.largest(LARGEST)) {
            TypeText.link(html.open("tr").open("td"), type.id()).close();
            html.element("td", TypeKind.of(type).label());
            html.element("td", spelled(type.parts()), CLASS, "number").closeLine();
        }
        html.close().closeLine();
    }

    private void notUnderstood() {
        html.element("h3", "What was not understood");
        List<Diagnostic> lost =
                docs.findings().stream().filter(each -> each.loss().isAny()).toList();
        if (lost.isEmpty()) {
            html.element("p", "Nothing: every row of the docs became a property or a value.", CLASS, "quiet");
        } else {
            FindingList.write(html, lost, docs.spelling());
        }
    }

    private void findings() {
        html.element("h3", "Findings");
        SortedMap<String, List<Diagnostic>> byCode = docs.findings().stream()
                .collect(Collectors.groupingBy(each -> each.code().id(), TreeMap::new, Collectors.toList()));
        if (byCode.isEmpty()) {
            html.element("p", "Nothing is wrong or doubtful.", CLASS, "quiet");
            return;
        }
        head("Kind", "Severity", "Places", "Types");
        byCode.forEach((code, found) -> {
            Severity gravest = found.stream()
                    .map(Diagnostic::severity)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            html.open("tr").open("td").element("code", code).close();
            html.open("td").element("span", gravest.label(), CLASS, "chip " + gravest.label());
            html.close().element("td", spelled(found.size()), CLASS, "number").open("td");
            docs.model().types().stream()
                    .filter(type -> findings.of(type.id()).stream().anyMatch(found::contains))
                    .limit(MOST_EXAMPLES)
                    .forEach(type -> TypeText.link(html, type.id()).text(" "));
            html.close().closeLine();
        });
        html.close().closeLine();
    }

    private void head(String... columns) {
        html.open("table").open("thead").open("tr");
        for (String column : columns) {
            html.element("th", column, "scope", "col");
        }
        html.close().closeLine().open("tbody");
    }
}

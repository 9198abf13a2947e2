package dev.fieldtable.explore;

import dev.fieldtable.html.Html;
import dev.fieldtable.html.Page;
import dev.fieldtable.model.FindingsByType;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.sample.Sample;
import dev.fieldtable.sample.Samples;
import dev.fieldtable.text.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Shows a model as one page of HTML: to search, to follow, to hold answers against. */
public final class Explorer {
    /** Whoever is asked stands before who asks. */
    private static final String[] SCRIPTS = {
        "model.js", "search.js", "graph.js", "check.js", "source.js", "pages.js", "main.js"
    };

    private Explorer() {}

    /**
     * Writes the page.
     *
     * @param docs what to show
     * @return the page, ended with {@code \n}; it asks for nothing outside itself, and is the same for the same docs
     */
    public static String write(ExploredDocs docs) {
        FindingsByType findings = FindingsByType.of(docs.model(), docs.findings());
        Html content = new Html();
        new OverviewSection(docs, findings, content).write();
        new OperationsSection(content).write(docs.model().operations());
        TypeSection section = new TypeSection(docs, findings, content);
        for (TypeDeclaration type : docs.model().types()) {
            section.write(type);
        }
        Html index = new Html();
        new TypeIndex(index).write(docs.model());
        return Page.titled(docs.title(), "Types")
                .style(Page.resource(Explorer.class, "explorer.css"))
                .tools(Page.resource(Explorer.class, "search.html"), Page.resource(Explorer.class, "results.html"))
                .content(index, content)
                .data("model", ModelJson.write(docs.model(), docs.java()))
                .data("samples", samples(docs))
                .data("java", sources(docs))
                .library("MiniSearch, Copyright 2022 Luca Ongaro", Page.resource(Explorer.class, "lib/minisearch.js"))
                .library("Dagre, Copyright (c) 2012-2014 Chris Pettitt", Page.resource(Explorer.class, "lib/dagre.js"))
                .highlighting()
                .script(Page.joined(Explorer.class, SCRIPTS))
                .toString();
    }

    /**
     * The Java of each type, in their order, by the numbers of its lines among all that there are: what models have in
     * common is farther away than any compression looks that browsers know.
     */
    private static String sources(ExploredDocs docs) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<String> sources = new ArrayList<>();
        for (TypeDeclaration type : docs.model().types()) {
            sources.add(docs.java()
                    .source(type)
                    .lines()
                    .map(line ->
                            lines.computeIfAbsent(line, each -> lines.size()).toString())
                    .collect(Collectors.joining(" ")));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("lines", List.copyOf(lines.keySet()));
        written.put("types", sources);
        return JsonText.ofLines(2, json -> JsonText.write(json, written));
    }

    /** The documents of each type that has any, in the order of the types. */
    private static String samples(ExploredDocs docs) {
        SortedMap<TypeId, Sample> samples =
                Samples.of(docs.model(), docs.shown()).value();
        List<List<Object>> documents = docs.model().types().stream()
                .map(type -> samples.get(type.id()))
                .map(sample -> sample == null ? List.of() : List.of(sample.full(), sample.minimal()))
                .toList();
        return JsonText.ofLines(1, json -> JsonText.write(json, documents));
    }
}

package dev.fieldtable.damage;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.link.Linker;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a page among the sound pages that it refers to, so that what is compared is what would be generated. */
final class Surroundings {
    private static final Pattern LINK = Pattern.compile("\\]\\(((?:\\.\\./|\\./)?[\\w./-]+\\.md)\\)");

    /** Docs have some page on which a type says that it may be missing, as that of a client in Python does. */
    private static final ParsedDocument WRAPPING = sound(SourceText.of("models/surroundings/wrapping.md", """
            # Wrapping

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `note` | *Optional[str]* | :heavy_minus_sign: | N/A |
            """));

    private final Map<String, SourceText> pages = new HashMap<>();
    private final Map<String, ParsedDocument> read = new HashMap<>();

    Surroundings(List<SourceText> pages) {
        pages.forEach(page -> this.pages.put(page.linkPath(), page));
    }

    /**
     * A page as it was read.
     *
     * @param document what it says
     * @param exact the same, spelled out
     * @param diagnostics all that was told of it
     */
    record Reading(ParsedDocument document, List<String> exact, List<Diagnostic> diagnostics) {
        boolean isSound() {
            return diagnostics.stream().allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
        }
    }

    /**
     * What a page means.
     *
     * @param types its types, spelled out without the typography of prose, by their ids
     * @param doubts what linking it told, from a warning on
     */
    record Meaning(Map<String, String> types, Set<String> doubts) {}

    /** Reads what would be on the disk in place of a page. */
    static Reading read(SourceText page, String content, Charset charset) {
        Outcome<SourceText> decoded = SourceReader.page(page.path(), content.getBytes(charset));
        Outcome<ParsedDocument> outcome = Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(decoded.value().withLinkPath(page.linkPath()));
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        diagnostics.addAll(outcome.diagnostics());
        return new Reading(outcome.value(), PageSpelling.exact(outcome.value()), diagnostics);
    }

    /**
     * Links a page.
     *
     * @param document the page, sound or damaged
     * @param sound the sound page, which says where it leads to
     */
    Meaning meaning(ParsedDocument document, String sound) {
        List<ParsedDocument> documents = new ArrayList<>();
        documents.add(document);
        documents.add(WRAPPING);
        String path = document.source().linkPath();
        for (String target : targets(path, sound)) {
            @Nullable SourceText page = pages.get(target);
            if (page != null && !target.equals(path)) {
                documents.add(read.computeIfAbsent(target, unread -> sound(page)));
            }
        }
        Outcome<TypeModel> linked =
                Linker.with(WireNames.DOCUMENTED, HouseStyle.speakeasy()).link(documents);
        TypeModel own = linked.value();
        Set<String> ids = own.types().stream()
                .filter(type -> type.span().path().equals(document.source().path()))
                .map(type -> type.id().toString())
                .collect(Collectors.toSet());
        Map<String, String> types = new TreeMap<>(ModelText.of(own, PageSpelling::plain, PageSpelling::plain));
        types.keySet().retainAll(ids);
        return new Meaning(
                types,
                linked.diagnostics().stream()
                        .filter(each -> each.severity() != Severity.INFO)
                        .map(each -> each.code().id() + " " + each.message())
                        .collect(Collectors.toSet()));
    }

    private static ParsedDocument sound(SourceText page) {
        return Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(page)
                .value();
    }

    private static Set<String> targets(String path, String page) {
        Set<String> targets = new HashSet<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            targets.add(resolved(path, link.group(1)));
        }
        return targets;
    }

    private static String resolved(String from, String link) {
        List<String> parts = new ArrayList<>(List.of(from.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (String part : link.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}

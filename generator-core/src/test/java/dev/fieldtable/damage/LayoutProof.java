package dev.fieldtable.damage;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.PageReader;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.link.Linker;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Proves of any docs that their pages say the same without their lines: {@code LayoutProof DOCS...}. */
final class LayoutProof {
    private LayoutProof() {}

    /** Ends with 1 if a page says something else. */
    public static void main(String[] arguments) {
        boolean proven = true;
        for (String docs : arguments) {
            System.out.println("== " + docs);
            List<SourceText> pages =
                    SourceReader.read(List.of(Path.of(docs)), PageFilter.ALL).value();
            for (Flattening flattening : Flattening.values()) {
                proven &= tell(flattening.title(), of(pages, flattening));
            }
            for (Rendering rendering : Rendering.values()) {
                proven &= tell("rendered, as text with " + rendering.title(), of(pages, rendering));
            }
        }
        System.exit(proven ? 0 : 1);
    }

    private static boolean tell(String title, Comparison comparison) {
        System.out.println("   " + title + ": " + comparison.summary());
        comparison.differences().stream().limit(10).forEach(System.out::println);
        return comparison.differences().isEmpty();
    }

    /** Compares the model of the pages with that of the pages without their line ends; blanks in prose do not count. */
    static Comparison of(List<SourceText> pages, Flattening flattening) {
        UnaryOperator<String> prose = flattening == Flattening.NOTHING
                ? text -> marked(text).replaceAll("\\s", "")
                : text -> marked(text).replaceAll("\\s+", " ").strip();
        return Comparison.of(pages, changed(pages, flattening::apply), prose, UnaryOperator.identity());
    }

    /** Lists, quotes and blocks of code are none without their lines, and so not in the one spelling that prose has. */
    private static String marked(String prose) {
        return prose.replace("```", "").replaceAll(">(?=\\s)", "").replaceAll("[*+](?=\\s)", "-");
    }

    /** Compares the model of the pages with that of the text of the rendered pages; of prose, the words count. */
    static Comparison of(List<SourceText> pages, Rendering rendering) {
        UnaryOperator<String> words =
                text -> Rendering.text(text.replace("```", "").replaceAll("<[^>]*>", ""))
                        .replaceAll("[^\\p{L}\\p{N}]", "");
        return Comparison.of(changed(pages, Rendering::withoutHtml), changed(pages, rendering::apply), words, words);
    }

    private static List<SourceText> changed(List<SourceText> pages, UnaryOperator<String> change) {
        return pages.stream()
                .map(page ->
                        SourceText.of(page.path(), change.apply(page.content())).withLinkPath(page.linkPath()))
                .toList();
    }

    /**
     * Two models.
     *
     * @param expected the types of the pages as they were
     * @param actual the types of the damaged pages
     * @param told the types on whose pages a row was told of as doubtful
     */
    record Comparison(Map<String, String> expected, Map<String, String> actual, Set<String> told) {
        static Comparison of(
                List<SourceText> pages,
                List<SourceText> damaged,
                UnaryOperator<String> prose,
                UnaryOperator<String> cell) {
            Set<String> doubtful = new HashSet<>();
            TypeModel expected = model(pages, new HashSet<>());
            TypeModel actual = model(damaged, doubtful);
            Set<String> told = actual.types().stream()
                    .filter(type -> doubtful.contains(type.span().path()))
                    .map(type -> type.id().toString())
                    .collect(Collectors.toSet());
            return new Comparison(
                    ModelText.of(expected, prose, cell), ModelText.of(actual, prose, cell), Set.copyOf(told));
        }

        private static TypeModel model(List<SourceText> pages, Set<String> doubtful) {
            PageReader reader = Dialects.named("python", HouseStyle.speakeasy()).orElseThrow();
            List<ParsedDocument> documents = new ArrayList<>();
            for (SourceText page : pages) {
                Outcome<ParsedDocument> outcome = reader.read(page);
                documents.add(outcome.value());
                if (outcome.diagnostics().stream().anyMatch(each -> each.code() == DiagnosticCode.CELL_COUNT)) {
                    doubtful.add(page.path());
                }
            }
            return Linker.with(WireNames.DOCUMENTED, HouseStyle.speakeasy())
                    .link(documents)
                    .value();
        }

        /** What differs and was not told of. */
        List<String> differences() {
            List<String> differences = new ArrayList<>();
            expected.forEach((id, text) -> {
                String other = actual.getOrDefault(id, "(nothing)");
                if (!text.equals(other) && !told.contains(id)) {
                    differences.add(id + "\n" + ModelText.difference(text, other));
                }
            });
            actual.keySet().stream()
                    .filter(id -> !expected.containsKey(id))
                    .forEach(id -> differences.add(id + " is new"));
            return differences;
        }

        String summary() {
            long same = expected.entrySet().stream()
                    .filter(type -> type.getValue().equals(actual.get(type.getKey())))
                    .count();
            int untold = differences().size();
            return same + " of " + expected.size() + " types identical, " + (expected.size() - same - untold)
                    + " more told of, " + untold + " wrong";
        }
    }
}

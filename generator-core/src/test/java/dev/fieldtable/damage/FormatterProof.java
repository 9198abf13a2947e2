package dev.fieldtable.damage;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Proves that pages say the same when a formatter has written them anew: {@code FormatterProof DOCS FORMATTED...}.
 *
 * <p>Blanks and line ends in prose do not count, a break between lines among them; all else does.
 */
final class FormatterProof {
    /** What these formatters are given is HTML, as a browser has it: what no browser shows, they cannot write. */
    private static final String BROWSER = "turndown";

    private static final Pattern UNSHOWN =
            Pattern.compile("<!--.*?-->|</?(?!(?:a|b|br|code|em|i|strong)\\b)[A-Za-z][\\w-]*>", Pattern.DOTALL);

    /** It leaves a pipe within a cell bare, which ends the cell: that is damage, and is rightly told of. */
    private static final String DAMAGE_BY_BROWSER = DiagnosticCode.CELL_COUNT.id();

    private FormatterProof() {}

    /** Ends with 1 if a page says something else, or is warned of though its original was not. */
    public static void main(String[] arguments) {
        int most = Integer.getInteger("differences", 3);
        List<SourceText> pages = read(Path.of(arguments[0]));
        boolean proven = true;
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            String name = Path.of(folder).getFileName().toString();
            Comparison comparison = of(name, pages, read(Path.of(folder)));
            System.out.println("   " + name + ": " + comparison.summary());
            comparison.differences().stream().limit(most).forEach(System.out::println);
            proven &= comparison.types() > 0 && comparison.differences().isEmpty();
        }
        System.exit(proven ? 0 : 1);
    }

    /** pandoc writes the character that a name between colons stands for. */
    private static String words(String prose) {
        return prose.replace("\u26a0\ufe0f", ":warning:")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<SourceText> read(Path docs) {
        return SourceReader.read(List.of(docs), PageFilter.ALL).value();
    }

    /**
     * Compares pages with what a formatter has made of them.
     *
     * @param formatter its name, by which is known what it cannot keep
     * @param pages the pages
     * @param formatted what it has made of them
     */
    static Comparison of(String formatter, List<SourceText> pages, List<SourceText> formatted) {
        if (!formatter.startsWith(BROWSER)) {
            return of(Reading.of(pages), pages, formatted, Set.of());
        }
        List<SourceText> shown = shown(pages);
        return of(Reading.of(shown), shown, formatted, Set.of(DAMAGE_BY_BROWSER));
    }

    /** The pages without comments and tags of no meaning. Either may be what a type or a role follows from. */
    private static List<SourceText> shown(List<SourceText> pages) {
        return pages.stream()
                .map(page -> SourceText.of(
                                page.path(), UNSHOWN.matcher(page.content()).replaceAll(""))
                        .withLinkPath(page.linkPath()))
                .toList();
    }

    private static Comparison of(
            Reading original, List<SourceText> pages, List<SourceText> formatted, Set<String> rightly) {
        Map<String, SourceText> byPath = new TreeMap<>();
        formatted.forEach(page -> byPath.put(page.path(), page));
        List<String> missing = new ArrayList<>();
        List<SourceText> same = new ArrayList<>();
        for (SourceText page : pages) {
            SourceText other = byPath.get(page.path());
            if (other == null) {
                missing.add(page.path() + " was not formatted");
            } else {
                same.add(SourceText.of(page.path(), other.content()).withLinkPath(page.linkPath()));
            }
        }
        Reading actual = Reading.of(same);
        Map<String, String> differences = new TreeMap<>();
        original.types().forEach((id, text) -> {
            String other = actual.types().getOrDefault(id, "(nothing)");
            if (!text.equals(other)) {
                differences.merge(original.page(id), id + "\n" + ModelText.difference(text, other), (a, b) -> a);
            }
        });
        actual.types().keySet().stream()
                .filter(id -> !original.types().containsKey(id))
                .forEach(id -> differences.putIfAbsent(actual.page(id), id + " is new"));
        actual.warnings().forEach((page, warnings) -> {
            List<String> added = new ArrayList<>(warnings);
            original.warnings().getOrDefault(page, List.of()).forEach(added::remove);
            added.removeAll(rightly);
            if (!added.isEmpty()) {
                differences.putIfAbsent(page, "warned of: " + added.get(0));
            }
        });
        List<String> told = new ArrayList<>(missing);
        differences.forEach((page, difference) -> told.add(page + ": " + difference));
        return new Comparison(pages.size(), original.types().size(), told);
    }

    /**
     * What became of the pages.
     *
     * @param pages how many there are
     * @param types how many types they describe
     * @param differences for each page that says something else, the page and the first thing that differs
     */
    record Comparison(int pages, int types, List<String> differences) {
        String summary() {
            return pages + " pages, " + types + " types, read otherwise: " + differences.size();
        }
    }

    /** What pages say, and the warnings of each. */
    private record Reading(Map<String, String> types, Map<String, String> places, Map<String, List<String>> warnings) {
        static Reading of(List<SourceText> pages) {
            PageReader reader = Dialects.named("python", HouseStyle.speakeasy()).orElseThrow();
            List<ParsedDocument> documents = new ArrayList<>();
            Map<String, List<String>> warnings = new TreeMap<>();
            for (SourceText page : pages) {
                Outcome<ParsedDocument> outcome = reader.read(page);
                documents.add(outcome.value());
                note(outcome.diagnostics(), warnings);
            }
            Outcome<TypeModel> linked =
                    Linker.with(WireNames.DOCUMENTED, HouseStyle.speakeasy()).link(documents);
            note(linked.diagnostics(), warnings);
            Map<String, String> places = new TreeMap<>();
            linked.value()
                    .types()
                    .forEach(
                            type -> places.put(type.id().toString(), type.span().path()));
            return new Reading(
                    ModelText.of(linked.value(), FormatterProof::words, FormatterProof::words), places, warnings);
        }

        private static void note(List<Diagnostic> diagnostics, Map<String, List<String>> warnings) {
            for (Diagnostic each : diagnostics) {
                if (each.severity() != Severity.INFO) {
                    warnings.computeIfAbsent(each.span().path(), path -> new ArrayList<>())
                            .add(each.code().id());
                }
            }
        }

        String page(String type) {
            return places.getOrDefault(type, "?");
        }
    }
}

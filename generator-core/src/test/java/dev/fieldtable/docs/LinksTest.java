package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** Each link of our own pages leads to a file and, where it names a heading, to one that GitHub and the site call so. */
class LinksTest {
    private static final Path ROOT = Path.of("..");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void each_link_leads_somewhere() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(page, link)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Whoever begins at the start page finds every guide. */
    @Test
    void the_start_page_leads_to_each_guide() throws IOException {
        List<String> links = links(ROOT.resolve("docs/README.md"));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            assertThat(docs.map(page -> page.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(links).contains(name));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(
                                            "README.md",
                                            "CONTRIBUTING.md",
                                            "CHANGELOG.md",
                                            "benchmarks/README.md",
                                            "specs/README.md",
                                            "specs/lint.md",
                                            "specs/cases/README.md")
                                    .map(ROOT::resolve),
                            docs.filter(page -> page.toString().endsWith(".md")))
                    .toList();
        }
    }

    private boolean leadsSomewhere(Path page, String link) throws IOException {
        int fragment = link.indexOf('#');
        String file = fragment < 0 ? link : link.substring(0, fragment);
        Path target = file.isEmpty() ? page : page.resolveSibling(file);
        return Files.exists(target) && (fragment < 0 || anchors(target).contains(link.substring(fragment + 1)));
    }

    private Set<String> anchors(Path page) throws IOException {
        Set<String> known = anchors.get(page.normalize());
        if (known != null) {
            return known;
        }
        Set<String> found = new TreeSet<>();
        parsed(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String slug = slug(TextContentRenderer.builder().build().render(heading));
                String unique = slug;
                for (int again = 1; !found.add(unique); again++) {
                    unique = slug + "-" + again;
                }
            }
        });
        anchors.put(page.normalize(), found);
        return found;
    }

    private static List<String> links(Path page) throws IOException {
        Stream.Builder<String> links = Stream.builder();
        parsed(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                links.add(image.getDestination());
            }
        });
        return links.build().toList();
    }

    private static Node parsed(Path page) throws IOException {
        return PARSER.parse(Files.readString(page));
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }
}

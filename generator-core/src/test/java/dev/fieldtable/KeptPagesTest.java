package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.emit.Pages;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What one process keeps of pages serves the next, and only for the pages that it is of. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptPagesTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    private final List<SourceText> pages = new ArrayList<>(
            SourceReader.read(List.of(Path.of("../specs/plex")), PageFilter.ALL).value());

    private KeptPages read(GenerationRequest request, KeptPages before) {
        PageMemory memory = new PageMemory(before, page -> QuickHash.of(page.content()));
        LinkedDocs docs = Generator.link(request, pages, memory);
        LinkedDocs anew = Generator.link(request, pages);
        assertThat(docs.model().types()).isEqualTo(anew.model().types());
        assertThat(docs.diagnostics()).isEqualTo(anew.diagnostics());
        assertThat(docs.documents()).isEqualTo(anew.documents());
        return memory.kept();
    }

    /** The pages that were not read, for what is kept of them is the very same. */
    private static long reused(KeptPages before, KeptPages after) {
        Set<KeptPages.Page> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(before.pages().values());
        return after.pages().values().stream().filter(known::contains).count();
    }

    @Test
    void a_page_that_has_not_changed_is_not_read_again() {
        KeptPages first = read(REQUEST, KeptPages.NONE);
        assertThat(first.pages()).hasSizeGreaterThan(pages.size() * 3 / 4);

        assertThat(reused(first, read(REQUEST, first))).isEqualTo(first.pages().size());

        SourceText page = pages.get(0);
        pages.set(0, SourceText.of(page.path(), page.content() + "\nMore.\n").withLinkPath(page.linkPath()));
        KeptPages second = read(REQUEST, first);
        assertThat(reused(first, second)).isEqualTo(first.pages().size() - 1);
        assertThat(reused(second, read(REQUEST, second)))
                .isEqualTo(second.pages().size());
    }

    @Test
    void pages_that_are_read_in_another_manner_are_read_again() {
        KeptPages first = read(REQUEST, KeptPages.NONE);

        assertThat(reused(first, read(REQUEST.withDialect("typescript"), first)))
                .isZero();
        assertThat(reused(first, read(GenerationRequest.of(EmitOptions.of("com.other")), first)))
                .isEqualTo(first.pages().size());
    }

    @Test
    void other_line_ends_are_another_page() {
        pages.clear();
        SourceText page = Pages.fields("gadget.md", "Gadget", "id | *int* | \u2713 | What it is. | 49");
        pages.add(page);
        KeptPages first = read(REQUEST, KeptPages.NONE);
        pages.set(0, SourceText.of("gadget.md", page.content().replace("\n", "\r\n")));

        assertThat(reused(first, read(REQUEST, first))).isZero();
    }

    /** Whoever writes to the folder that it is kept in may deceive, and no more. */
    @Test
    void what_was_made_up_is_read_again_where_it_is_no_page() {
        KeptPages first = read(REQUEST, KeptPages.NONE);
        Map<String, KeptPages.Page> others = new HashMap<>();
        first.pages()
                .forEach((path, page) -> others.put(
                        path,
                        new KeptPages.Page(
                                page.linkPath(),
                                page.hash(),
                                page.length(),
                                "\u00ff" + page.numbers(),
                                page.text(),
                                page.sight())));

        KeptPages second = read(REQUEST, new KeptPages(first.manner(), others, first.languages()));
        assertThat(reused(new KeptPages(first.manner(), others, first.languages()), second))
                .isZero();
    }

    /** The same pages, of which none may be opened but these. */
    private List<SourceText> closedBut(KeptPages kept) {
        return pages.stream()
                .map(page -> kept.pages().containsKey(page.path())
                        ? SourceText.unread(page.path(), page.length(), () -> {
                                    throw new AssertionError(page.path() + " was opened");
                                })
                                .withLinkPath(page.linkPath())
                        : page)
                .toList();
    }

    @Test
    void what_is_known_of_all_pages_is_enough_to_generate() {
        KeptPages first = read(REQUEST, KeptPages.NONE);
        Map<String, String> hashes = new HashMap<>();
        pages.forEach(page -> hashes.put(page.path(), QuickHash.of(page.content())));
        List<SourceText> closed = closedBut(first);
        assertThat(closed).doesNotContainSequence(pages);
        PageMemory memory = new PageMemory(first, page -> Objects.requireNonNull(hashes.get(page.path())));

        GenerationResult result = Generator.generate(REQUEST, Generator.link(REQUEST, closed, memory));

        GenerationResult anew = Generator.generate(REQUEST, pages);
        assertThat(result.diagnostics()).isEqualTo(anew.diagnostics());
        assertThat(result.files()).isEqualTo(anew.files());
        assertThat(memory.kept()).isEqualTo(first);
    }

    /** What a page shows is of the page, whatever it was taken for. */
    @Test
    void what_pages_show_is_kept_when_they_are_read_in_another_manner() {
        KeptPages first = read(REQUEST, KeptPages.NONE);

        KeptPages second = read(REQUEST.withDialect("typescript"), first);

        assertThat(second.pages())
                .allSatisfy((path, page) -> assertThat(page.sight())
                        .isEqualTo(
                                Objects.requireNonNull(first.pages().get(path)).sight()));
    }
}

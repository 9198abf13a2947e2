package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.KeptFiles;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenerationMemoryTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    private final List<SourceText> pages = new ArrayList<>(
            SourceReader.read(List.of(Path.of("../specs/plex")), PageFilter.ALL).value());
    private final GenerationMemory memory = new GenerationMemory();
    private KeptFiles kept = KeptFiles.NONE;

    /** Generates, and holds what comes of it against what comes of it without a memory. */
    private GenerationResult generate(GenerationRequest request) {
        LinkedDocs docs = Generator.link(request, pages);
        GenerationResult whole = Generator.generate(request, docs);

        GenerationResult result = Generator.generate(Generator.understand(request, docs), memory);

        assertThat(result.files()).isEqualTo(whole.files());
        assertThat(result.diagnostics()).isEqualTo(whole.diagnostics());
        assertThat(result.names()).isEqualTo(whole.names());
        KeptFiles known = request.equals(REQUEST) ? kept : KeptFiles.NONE;
        GenerationResult later = Generator.generate(Generator.understand(request, docs), new GenerationMemory(known));
        assertThat(later.files()).isEqualTo(whole.files());
        assertThat(later.files()).allMatch(file -> file.hash().equals(ContentHash.of(file.content())));
        kept = request.equals(REQUEST) ? kept(result.files()) : kept;
        return result;
    }

    /** What another process would know of files, on the same request. */
    private static KeptFiles kept(List<GeneratedFile> files) {
        Map<String, Fingerprint> fingerprints = new HashMap<>();
        Map<String, String> hashes = new HashMap<>();
        for (GeneratedFile file : files) {
            Fingerprint fingerprint = file.fingerprint();
            if (fingerprint != null) {
                fingerprints.put(file.path(), fingerprint);
            }
            hashes.put(file.path(), file.hash());
        }
        return new KeptFiles(fingerprints, hashes);
    }

    private void edit(int index, UnaryOperator<String> edit) {
        SourceText page = pages.get(index);
        pages.set(index, SourceText.of(page.path(), edit.apply(page.content())).withLinkPath(page.linkPath()));
    }

    /** Files of types that are others than before; those of the same content are the same objects where nobody has written them anew. */
    private static long anew(List<GeneratedFile> before, List<GeneratedFile> files) {
        Set<GeneratedFile> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(before);
        return files.stream()
                .filter(file -> file.path().startsWith("com/acme/") && file.parts() > 0)
                .filter(file -> !known.contains(file))
                .count();
    }

    @Test
    void a_word_in_a_page_makes_its_type_anew_and_what_leads_to_it() {
        List<GeneratedFile> before = generate(REQUEST).files();
        assertThat(anew(List.of(), before)).isGreaterThan(10);

        assertThat(anew(before, generate(REQUEST).files())).isZero();

        edit(0, page -> page.replaceFirst("(?m)^(\\| :?-.*\\R\\|(?:[^|\\n]*\\|){3}) *(\\w)", "$1 Another $2"));
        assertThat(anew(before, generate(REQUEST).files())).isLessThan(anew(List.of(), before));
    }

    /** Each in one of the ways: in all of them, it takes far longer, and shows nothing more. */
    @Test
    void whatever_becomes_of_every_fourth_page_the_files_are_those_of_a_run_without_a_memory() {
        changeEach(4);
    }

    @Test
    @Tag("slow")
    void whatever_becomes_of_any_page_the_files_are_those_of_a_run_without_a_memory() {
        changeEach(1);
    }

    private void changeEach(int step) {
        List<UnaryOperator<String>> edits = List.of(
                text -> text.replace(":heavy_check_mark:", ":heavy_minus_sign:"),
                text -> text.replaceAll("(?m)^\\| `([A-Z_0-9]+)` ", "| `$1_OR_SO` "),
                text -> text.replaceFirst("(?m)^# (\\w+)", "# $1Renamed"),
                text -> text.replaceFirst("(?m)^## ", "One paragraph more.\n\n## ")
                        .replaceFirst("(?m)^(\\| :?-.*\\R\\|(?:[^|\\n]*\\|){3}) *(\\w)", "$1 Another $2"));
        generate(REQUEST);
        for (int i = 0; i < pages.size(); i += step) {
            SourceText page = pages.get(i);
            int way = i % (edits.size() + 1);
            if (way < edits.size()) {
                edit(i, edits.get(way));
                generate(REQUEST);
                pages.set(i, page);
            } else {
                pages.remove(i);
                generate(REQUEST);
                pages.add(i, page);
            }
        }
        generate(REQUEST);
    }

    /** Then all that models lean on moves, and what is told of a package is of another one at the same path. */
    @Test
    void documented_types_may_come_to_where_what_they_lean_on_was_and_go() {
        List<GeneratedFile> before = generate(REQUEST).files();
        pages.add(SourceText.of("models/support/check.md", """
                # Check

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `seen` | *bool* | :heavy_check_mark: | Whether somebody has looked. |
                """));

        assertThat(generate(REQUEST).files())
                .extracting(GeneratedFile::path)
                .contains("com/acme/support/package-info.java", "com/acme/support_/package-info.java");
        pages.remove(pages.size() - 1);
        assertThat(generate(REQUEST).files()).isEqualTo(before);
    }

    @Test
    void other_options_make_all_anew() {
        generate(REQUEST);
        generate(GenerationRequest.of(EmitOptions.of("com.acme").withWireAliases(true)));
        generate(GenerationRequest.of(EmitOptions.of("com.acme").withStyle(EmitOptions.Style.RECORD)));
        generate(GenerationRequest.of("com.other"));
        generate(REQUEST);
    }
}

package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    @TempDir
    Path temp;

    @Test
    void every_page_that_was_read_leads_back_to_its_file() throws IOException {
        page("one/docs/models/a.md");
        page("two/docs/models/a.md");
        List<Path> docs = List.of(temp.resolve("one/docs"), temp.resolve("two/docs"), page("guide.txt"));
        PageFiles files = PageFiles.of(docs, temp);

        assertThat(SourceReader.read(docs, PageFilter.ALL).value())
                .extracting(SourceText::path)
                .extracting(files::fileOf)
                .containsExactlyInAnyOrder("one/docs/models/a.md", "two/docs/models/a.md", "guide.txt");
    }

    @Test
    void a_folder_alone_has_pages_without_its_name() throws IOException {
        page("docs/models/a.md");

        assertThat(PageFiles.of(List.of(temp.resolve("docs")), temp).fileOf("models/a.md"))
                .isEqualTo("docs/models/a.md");
    }

    @Test
    void a_file_elsewhere_is_called_by_its_whole_path() throws IOException {
        Path file = page("docs/a.md");

        assertThat(PageFiles.of(List.of(temp.resolve("docs")), temp.resolve("elsewhere"))
                        .fileOf("a.md"))
                .isEqualTo(PageFiles.slashed(file.toRealPath()));
    }

    @Test
    void what_was_not_read_keeps_its_name() {
        assertThat(PageFiles.of(List.of(temp.resolve("nowhere")), temp).fileOf("baseline.json"))
                .isEqualTo("baseline.json");
    }

    private Path page(String path) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "# A\n");
    }
}

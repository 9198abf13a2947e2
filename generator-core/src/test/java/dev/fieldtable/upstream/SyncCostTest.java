package dev.fieldtable.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.AllocatedBytes;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to know of two states what has changed, in bytes and not in seconds: not much more than to generate from one.
 * A page that is in both is read once, a state understood once, and a class that is the same is not looked at. The pages here are
 * small, so that what is done once for all of them weighs more than it does in real docs.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SyncCostTest {
    private static final int PAGES = 200;

    @TempDir
    Path temp;

    private Path published;
    private Origin origin;
    private Project project;

    @BeforeEach
    void publish() throws IOException {
        published = temp.resolve("published");
        origin = Origin.of("../published", "", "");
        project = new Project(Files.createDirectory(temp.resolve("project")));
        for (int i = 0; i < PAGES; i++) {
            publish(i, "*str*");
        }
    }

    private void publish(int i, String type) throws IOException {
        SourceText page = Pages.fields(
                "models/components/item" + i + ".md",
                "Item" + i,
                "id | *int* | \u2713 | The number of the item. | 49",
                "title | " + type + " | \u2713 | What it is called. | Barbecue",
                "tags | List[*str*] | \u2013 | |",
                "next_item | [Optional[components.Item" + i / 2 + "]](../../models/components/item" + i / 2
                        + ".md) | \u2013 | The one behind it. |");
        Path file = published.resolve(page.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.content());
    }

    @Test
    void a_new_release_costs_little_more_than_generating() throws IOException {
        assertThat(ofSync()).isLessThan(1.2);
    }

    @Test
    void so_does_one_of_which_something_gone_is_kept() throws IOException {
        project.tombstones = 2;

        assertThat(ofSync()).isLessThan(1.3);
    }

    /**
     * What a sync allocates that finds a property of another type, a type less, and a line more before what all types lead to, as
     * a share of what generating does.
     */
    private double ofSync() throws IOException {
        project.sync(origin);
        publish(PAGES - 1, "*int*");
        Files.delete(published.resolve("models/components/item" + (PAGES - 2) + ".md"));
        Path first = published.resolve("models/components/item0.md");
        Files.writeString(
                first, Files.readString(first).replace("\n\n## Fields", "\n\nThe first of all.\n\n## Fields"));
        project.prepare(origin);
        long generating = AllocatedBytes.of(this::generate);
        return AllocatedBytes.of(() -> project.prepare(origin)) / (double) generating;
    }

    private Object generate() throws IOException {
        List<SourceText> pages =
                SourceReader.read(List.of(published), PageFilter.ALL).value();
        return Generator.generate(GenerationRequest.of("com.acme"), pages);
    }
}

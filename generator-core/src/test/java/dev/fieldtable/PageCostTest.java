package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * What a page costs, in bytes and not in seconds, so that a busy machine does not matter. A figure is what was measured when
 * it was last changed; whoever saves a tenth of it lowers it, and whoever has to spend more says so.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageCostTest {
    /** How far a figure may be passed: another JDK copies more here and less there. */
    private static final double TOLERANCE = 1.1;

    private static final int PAGES = 300;

    private static final long READ = 132_000;

    private static final long EMITTED = 2_100_000;

    private static final long HELD = 5_000;

    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    @Test
    void reading_a_page_allocates_no_more_than_it_did() {
        List<SourceText> pages = pages();
        Generator.link(REQUEST, pages);

        long allocated = AllocatedBytes.of(() -> Generator.link(REQUEST, pages));

        assertThat(allocated / PAGES).isLessThan((long) (READ * TOLERANCE));
    }

    @Test
    void emitting_the_java_of_a_page_allocates_no_more_than_it_did() {
        LinkedDocs docs = Generator.link(REQUEST, pages());
        Generator.generate(REQUEST, docs);

        long allocated = AllocatedBytes.of(() -> Generator.generate(REQUEST, docs));

        assertThat(allocated / PAGES).isLessThan((long) (EMITTED * TOLERANCE));
    }

    @Test
    void what_is_held_of_a_page_until_its_java_is_emitted_takes_no_more_room_than_it_did() {
        Generator.link(REQUEST, packed()).withoutRows();

        // What else the machine of these tests comes to hold meanwhile is seldom there each time.
        long held = LongStream.generate(PageCostTest::held).limit(5).min().orElseThrow();

        assertThat(held / PAGES).isLessThan((long) (HELD * TOLERANCE));
    }

    private static long held() {
        long before = heap();
        LinkedDocs docs = Generator.link(REQUEST, packed()).withoutRows();
        long held = heap() - before;
        assertThat(docs.readings()).hasSize(PAGES);
        return held;
    }

    private static List<SourceText> packed() {
        return pages().stream().map(SourceText::packed).toList();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Pages of ten fields, as many publishers have them. */
    private static List<SourceText> pages() {
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(Pages.fields(
                    "models/components/item" + i + ".md",
                    "Item" + i,
                    "id | *int* | \u2713 | The number of the item. | 49",
                    "title | *str* | \u2713 | What it is called. | Barbecue",
                    "summary | *Optional[str]* | \u2013 | A few words on it, for people in a hurry.",
                    "rating | *Optional[float]* | \u2013 | From 0 to 10. | 8.1",
                    "added_at | [date](https://docs.python.org/3/library/datetime.html#date-objects) | \u2713 | When it came.",
                    "tags | List[*str*] | \u2013 | ",
                    "next_item | [Optional[components.Item" + (i + 1) % PAGES + "]](../../models/components/item"
                            + (i + 1) % PAGES + ".md) | \u2013 | The one behind it.",
                    "is_new | *Optional[bool]* | \u2013 | Whether nobody has seen it. | true",
                    "counts | Dict[str, *int*] | \u2013 | ",
                    "note | *OptionalNullable[str]* | \u2013 | "));
        }
        return pages;
    }
}

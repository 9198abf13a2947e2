package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.tombstone.Tombstones;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is told of things that the docs no longer have and the Java keeps for a while. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoneTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    private static final List<SourceText> BEFORE = List.of(
            Pages.fields("models/track.md", "Track", "title | *str* | ✓", "bpm | *int* | ✓"),
            Pages.fields("models/album.md", "Album", "name | *str* | ✓"),
            Pages.values("models/state.md", "State", "ON | on", "OFF | off"),
            Pages.union("models/medium.md", "Medium", "str", "int"));
    private static final List<SourceText> AFTER = List.of(
            Pages.fields("models/track.md", "Track", "title | *str* | ✓"),
            Pages.values("models/state.md", "State", "ON | on"),
            Pages.union("models/medium.md", "Medium", "str"));

    private static final Tombstones FIRST = Tombstones.keptFor(1).after(model(BEFORE), model(AFTER), "2");
    private static final Tombstones SECOND = FIRST.after(model(AFTER), model(AFTER), "3");

    @Test
    void it_breaks_no_Java_as_long_as_it_stays_but_JSON_at_once() {
        Differences differences = ModelDiff.between(state(BEFORE, Tombstones.keptFor(1)), state(AFTER, FIRST));

        String notice = " is deprecated: No longer documented since 2; it stays for one release.";
        assertThat(told(differences))
                .containsExactly(
                        "models.Album" + notice,
                        "models.Medium.integer" + notice,
                        "models.State.OFF" + notice,
                        "models.Track.bpm" + notice);
        assertThat(differences.breaking(Axis.SOURCE)).isZero();
        assertThat(differences.breaking(Axis.BINARY)).isZero();
        assertThat(differences.breaking(Axis.READING)).isEqualTo(1);
        assertThat(differences.breaking(Axis.WRITING)).isEqualTo(2);
    }

    @Test
    void it_breaks_Java_when_it_goes_but_no_JSON() {
        Differences differences = ModelDiff.between(state(AFTER, FIRST), state(AFTER, SECOND));

        assertThat(told(differences))
                .containsExactly(
                        "models.Album object is gone",
                        "models.Medium union lost `integer`",
                        "models.State enum lost `OFF`",
                        "models.Track.bpm is gone; it was required `integer`");
        assertThat(differences.breaking(Axis.SOURCE)).isEqualTo(4);
        assertThat(differences.breaking(Axis.READING)).isZero();
        assertThat(differences.breaking(Axis.WRITING)).isZero();
    }

    @Test
    void it_may_come_back() {
        Differences differences = ModelDiff.between(state(AFTER, FIRST), state(BEFORE, Tombstones.keptFor(1)));

        assertThat(told(differences)).contains("models.Track.bpm is no longer deprecated");
        assertThat(differences.breaking(Axis.SOURCE)).isZero();
    }

    @Test
    void what_is_more_than_a_dozen_and_asks_for_nothing_today_is_folded_up() {
        List<SourceText> before = List.of(Pages.fields(
                "models/track.md",
                "Track",
                IntStream.range(0, 14)
                        .mapToObj(i -> "part" + i + " | *int* | ✓")
                        .toArray(String[]::new)));
        List<SourceText> after = List.of(Pages.fields("models/track.md", "Track", "part0 | *int* | ✓"));
        Tombstones kept = Tombstones.keptFor(1).after(model(before), model(after), "2");
        Tombstones ended = kept.after(model(after), model(after), "3");

        assertThat(DiffReport.of(ModelDiff.between(state(before, Tombstones.keptFor(1)), state(after, kept)), false)
                        .toMarkdown())
                .containsSubsequence(
                        "### Deprecated now: 13\n",
                        "13 parts",
                        "<details><summary>All that is deprecated now: 13</summary>");
        assertThat(DiffReport.of(ModelDiff.between(state(after, ended), state(after, ended)), false)
                        .withEnded(ModelDiff.between(state(after, kept), state(after, ended)))
                        .toMarkdown())
                .containsSubsequence(
                        "### Gone from the Java now (breaks Java): 13\n",
                        "<details><summary>What is gone, in short: 13</summary>",
                        "13 parts");
    }

    @Test
    void each_format_keeps_apart_what_changed_what_is_deprecated_and_what_ends() throws IOException {
        List<SourceText> now =
                List.of(AFTER.get(0), Pages.values("models/state.md", "State", "ON | on", "IDLE | idle"), AFTER.get(2));
        Tombstones third = SECOND.after(model(AFTER), model(now), "4");
        DiffReport report = DiffReport.of(ModelDiff.between(state(AFTER, SECOND), state(now, third)), false)
                .withEnded(ModelDiff.between(state(AFTER, FIRST), state(AFTER, SECOND)));

        assertThat(report.toMarkdown())
                .startsWith(
                        "Suggested version: **major**. 4 things that the docs lost before are gone from the Java now."
                                + " The changes of the API alone ask for minor.\n\n1 change; ")
                .containsSubsequence(
                        "### Other changes: 1\n\n- **`models.State`**: enum gained `IDLE`\n",
                        "### Gone from the Java now (breaks Java): 4\n",
                        "- `models`: `Album`\n- `models.Medium`: union lost `integer`\n",
                        "- `models.State`: enum lost `OFF`\n- `models.Track`: `bpm`\n");
        assertThat(report.toText())
                .containsSubsequence(
                        "Compatible (1)\n", "Gone from the Java now (4)\n", "1 change; none breaks anything; 4 gone");
        JsonNode json = new ObjectMapper().readTree(report.toJson());
        assertThat(json.at("/counts/changes/number").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/ended/breaking/source").asInt()).isEqualTo(4);
        assertThat(json.at("/ended/0/subject").asText()).isEqualTo("models.Album");
        Document page = Jsoup.parse(report.toHtml());
        assertThat(page.select("#api .change").eachText())
                .singleElement()
                .asString()
                .startsWith("enum gained IDLE ");
        assertThat(page.select("#ended .change").eachText())
                .contains("models.Album source binary", "models.Track bpm source binary");
        assertThat(page.select("#java .names .change").eachText())
                .singleElement()
                .asString()
                .endsWith(".Album");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    private static List<String> told(Differences differences) {
        return differences.entries().stream()
                .map(entry -> Sentence.of(entry.change()))
                .map(sentence -> sentence.subject() + " " + sentence.what())
                .toList();
    }

    private static DocsState state(List<SourceText> pages, Tombstones tombstones) {
        return Generator.state(REQUEST.withPass(tombstones), pages).value();
    }

    private static TypeModel model(List<SourceText> pages) {
        return Generator.inspect(REQUEST, pages).model();
    }
}

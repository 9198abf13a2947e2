package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody means to write are left out or told of, wherever a name or a value stands. */
class StrayCharactersTest {
    /** A page for each place that a name or a value may stand in. */
    private static final List<String> PLACES = List.of(
            "# Disk\n\n## Fields\n\n| Field | Type | Required |\n|---|---|---|\n| `@` | *str* | yes |\n",
            "# Disk\n\n## Fields\n\n| Field | Type | Required |\n|---|---|---|\n| @ | *str* | yes |\n",
            "# Disk\n\n## Fields\n\n| Type | Required | Description | Field |\n|---|---|---|---|\n| *str* | yes | Which | @ |\n",
            "# Disk\n\n## Fields\n\n| Field | Type | Required |\n|---|---|---|\n| a | *Literal[\"@\"]* | yes |\n",
            "# @\n\n## Fields\n\n| Field | Type | Required |\n|---|---|---|\n| a | *str* | yes |\n",
            "# Kind\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | @ |\n",
            "# Kind\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | @ |\n| `B` | `man` |\n",
            "# Kind\n\n## Values\n\n| Name | Value |\n|---|---|\n| `@` | lan |\n",
            "# Kind\n\n## Values\n\nThis is an open enum.\n\n- `\"man\"`\n- `\"@\"`\n");

    @ParameterizedTest
    @ValueSource(strings = {"la\u0000n", "la\ud800n", "la\udc00n"})
    void whatIsNoCharacterIsALostOneAndIsToldOf(String word) {
        for (String place : PLACES) {
            assertThat(read(place.replace("@", word)))
                    .as(place)
                    .contains("la\ufffdn", "warning misread-characters", "warning unclear-name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"la&#0;n", "la&#xD800;n", "la&#xDFFF;n", "la&#x110000;n"})
    void anEntityOfNoCharacterIsALostOneAndIsToldOf(String word) {
        for (String place : PLACES) {
            assertThat(read(place.replace("@", word))).as(place).contains("la\ufffdn", "warning unclear-name");
            // Where angle brackets are written as they are, entities are read by Markdown, which leaves code alone.
            assertThat(read(place.replace("@", word) + "\n<br>\n")).as(place).contains("warning unclear-name");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la\u200dn",
                "la\u200cn",
                "\u200dlan",
                "lan\u200d",
                "la\ufe0fn",
                "la\udb40\udd00n",
                "la\u034fn",
                "la\u3164n",
                "la\u2800n",
                "la\u061cn",
                "la\u2063n",
                "la\ue000n",
                "la\u202en",
                "la&zwj;n"
            })
    void whatCannotBeSeenIsToldOf(String word) {
        for (String place : PLACES) {
            assertThat(read(place.replace("@", word))).as(place).contains("warning unclear-name");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"la\u2060n", "\ufefflan", "la\u200bn", "la\u00adn", "lan\u200e", "la&NoBreak;n", "la&shy;n"})
    void whatToolsBreakWordsWithIsNoPartOfThemOrIsToldOf(String word) {
        for (String place : PLACES) {
            assertThat(read(place.replace("@", word)))
                    .as(place)
                    .satisfiesAnyOf(
                            reading -> assertThat(reading).contains("warning unclear-name"),
                            reading -> assertThat(reading.replaceAll("info .*\n", ""))
                                    .isEqualTo(read(place.replace("@", "lan"))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\udc68\u200d\ud83d\udc69",
                "\u2764\ufe0f",
                "\u2764\ufe0f\u200d\ud83d\udd25",
                "1\ufe0f\u20e3",
                "\u0646\u200c\u0645",
                "\u0915\u094d\u200d\u0937"
            })
    void whatJoinsEmojiAndLettersIsAPartOfAValue(String value) {
        assertThat(read(PLACES.get(5).replace("@", value)))
                .contains("A = " + value)
                .doesNotContain("warning");
    }

    @Test
    void whatFillsUpLinesStandsForNothing() {
        String page = PLACES.get(0).replace("@", "lan");
        assertThat(read(page.replace("\n", "\u0000\u0000\n"))).isEqualTo(read(page) + "info misread-characters 1:7\n");
        assertThat(read(page + "\n\u0000\u0001\ufffd\n")).isEqualTo(read(page) + "info misread-characters 9:1\n");
    }

    @Test
    void whatIsLostInProseIsToldOfToo() {
        String page = PLACES.get(2).replace("@", "lan");
        assertThat(read(page.replace("Which", "Wh\u0000ich"))).contains("warning misread-characters 7:19");
    }

    private static String read(String page) {
        return Reading.of(
                Dialects.named("python", HouseStyle.speakeasy()).orElseThrow().read(SourceText.of("page.md", page)));
    }
}

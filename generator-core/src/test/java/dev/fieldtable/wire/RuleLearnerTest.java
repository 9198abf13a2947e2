package dev.fieldtable.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.RuleLearner.Learned;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleLearnerTest {
    @ParameterizedTest
    @CsvSource({
        "source_type, source_type, DOCUMENTED",
        "source_type, sourceType, LOWER_CAMEL",
        "source_type, SourceType, UPPER_CAMEL",
        "source_type, source-type, KEBAB",
        "SourceType, source_type, SNAKE",
        "sourceType, source_type, SNAKE",
        "XPlexToken, x-plex-token, KEBAB",
    })
    void the_style_is_the_one_that_gives_the_names(String documented, String name, WireNames style) {
        List<NamePair> pairs = List.of(pair(documented, name));

        assertThat(RuleLearner.learn(pairs, false).rule().style()).isEqualTo(style);
    }

    @Test
    void the_first_letter_is_learned_apart_for_objects_and_for_others() {
        List<NamePair> pairs = List.of(
                new NamePair("media_container", "MediaContainer", true),
                new NamePair("source_type", "sourceType", false),
                new NamePair("size", "size", false));

        assertThat(RuleLearner.learn(pairs, false)).isEqualTo(new Learned(WireRule.of(WireNames.TYPE_AWARE), 3, 3));
    }

    @Test
    void the_spelling_of_a_word_is_learned_where_two_names_have_it_and_fewer_do_not() {
        List<NamePair> pairs = List.of(
                pair("location_id", "locationID"),
                pair("tag_id", "tagID"),
                pair("owner_id", "ownerId"),
                pair("used_abr", "usedABR"),
                pair("id", "id"));

        Learned learned = RuleLearner.learn(pairs, false);

        assertThat(learned.rule().spellings()).containsExactly(Map.entry("id", "ID"));
        assertThat(learned.explained()).isEqualTo(3);
        assertThat(learned.rule().convert("key_id", false)).isEqualTo("keyID");
    }

    @Test
    void what_is_known_twice_counts_once() {
        List<NamePair> pairs = List.of(
                pair("a_b", "aB"), pair("c_d", "c_d"), pair("e_f", "e_f"), pair("a_b", "aB"), pair("a_b", "aB"));

        assertThat(RuleLearner.learn(pairs, false)).isEqualTo(new Learned(WireRule.of(WireNames.DOCUMENTED), 2, 3));
    }

    @Test
    void nothing_known_and_names_that_follow_no_rule_leave_names_as_documented() {
        assertThat(RuleLearner.learn(List.of(), false)).isEqualTo(new Learned(WireRule.of(WireNames.DOCUMENTED), 0, 0));
        assertThat(RuleLearner.learn(List.of(pair("zip_code", "zip"), pair("straße_x", "STRASSEX")), false)
                        .explained())
                .isZero();
    }

    private static NamePair pair(String documented, String name) {
        return new NamePair(documented, name, false);
    }

    @Test
    void acronyms_of_a_language_that_writes_them_in_capitals_are_spelled_as_names_show() {
        List<NamePair> pairs = List.of(
                pair("AccountID", "accountId"),
                pair("TagID", "tagId"),
                pair("ImageURL", "imageURL"),
                pair("HomeURL", "homeURL"));

        Learned learned = RuleLearner.learn(pairs, true);

        assertThat(learned.rule().style()).isEqualTo(WireNames.LOWER_CAMEL);
        assertThat(learned.rule().spellings()).containsExactly(Map.entry("url", "URL"));
        assertThat(learned.explained()).isEqualTo(4);
    }
}

package dev.fieldtable.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.wire.Votes.Nearness;
import dev.fieldtable.wire.Votes.Vote;
import java.util.List;
import org.junit.jupiter.api.Test;

class VotesTest {
    private static final List<String> NOBODY = List.of();

    @Test
    void a_documented_name_is_what_most_have_seen_in_any_spelling() {
        Votes votes = Votes.of(
                List.of(seen("", "sourceType"), seen("", "source-type"), seen("", "sourceType"), seen("", "other")),
                List.of());

        assertThat(votes.of(NOBODY, "source_type", false)).contains(new Vote("sourceType", 2, 1, Nearness.SAME_KIND));
        assertThat(votes.of(NOBODY, "SourceType", false)).isPresent();
        assertThat(votes.of(NOBODY, "source", false)).isEmpty();
    }

    @Test
    void those_of_the_same_type_count_before_all_others_under_any_of_its_names() {
        Votes votes = Votes.of(
                List.of(seen("", "guid"), seen("", "guid"), seen("MediaItem", "GUID"), seen("Other", "Guid")),
                List.of());

        assertThat(votes.of(List.of("components.MediaItem", "media_item"), "guid", false))
                .contains(new Vote("GUID", 1, 0, Nearness.SAME_TYPE));
        assertThat(votes.of(List.of("Unseen"), "guid", false)).contains(new Vote("guid", 2, 2, Nearness.SAME_KIND));
    }

    @Test
    void what_is_seen_of_an_object_says_nothing_of_a_scalar() {
        Votes votes = Votes.of(List.of(new Sighting("", "Directory", true, "a.json")), List.of());

        assertThat(votes.of(NOBODY, "directory", true)).isPresent();
        assertThat(votes.of(NOBODY, "directory", false)).isEmpty();
    }

    @Test
    void as_many_votes_for_one_as_for_another_decide_nothing_in_whatever_order_they_come() {
        assertThat(Votes.of(List.of(seen("", "aB"), seen("", "AB")), List.of()).of(NOBODY, "ab", false))
                .isEmpty();
        assertThat(Votes.of(List.of(seen("", "aB"), seen("", "AB"), seen("", "aB")), List.of())
                        .of(NOBODY, "ab", false))
                .contains(new Vote("aB", 2, 1, Nearness.SAME_KIND));
    }

    @Test
    void a_name_that_is_known_for_one_property_speaks_for_those_that_are_documented_alike() {
        Votes votes = Votes.of(List.of(), List.of(new NamePair("rating_array", "Rating", true)));

        assertThat(votes.of(NOBODY, "rating_array", true)).map(Vote::name).contains("Rating");
        assertThat(votes.of(NOBODY, "rating", true)).isEmpty();
    }

    @Test
    void a_name_without_a_letter_or_digit_has_no_other_spelling() {
        assertThat(Votes.of(List.of(seen("", "$")), List.of()).of(NOBODY, "_", false))
                .isEmpty();
    }

    private static Sighting seen(String owner, String key) {
        return new Sighting(owner, key, false, "a.json#/" + key);
    }
}

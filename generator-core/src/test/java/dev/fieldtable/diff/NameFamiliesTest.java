package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameFamiliesTest {
    @Test
    void a_few_names_are_told_by_name() {
        assertThat(NameFamilies.told(List.of("Track", "Album", "Track"))).isEqualTo("`Album`, `Track`");
    }

    @Test
    void many_names_are_told_by_what_they_begin_with() {
        List<String> names = new ArrayList<>();
        for (String part : List.of("Device", "Media", "Request", "ResponseBody")) {
            names.add("GetUserStatistics" + part);
            names.add("AddDVR" + part);
        }
        names.addAll(List.of("Track", "GetUser", "A"));

        assertThat(NameFamilies.told(names)).isEqualTo("`AddDVR…` 4, `GetUserStatistics…` 4, `A`, `GetUser`, `Track`");
    }

    @Test
    void of_very_many_names_most_are_a_number() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            names.add("Thing" + (char) ('a' + i / 10) + "x" + i);
        }

        assertThat(NameFamilies.told(names)).endsWith(" and 22 more");
    }

    @Test
    void two_names_that_end_alike_differ_in_their_beginnings() {
        assertThat(NameFamilies.beginnings("GetAllMediaStream", "GetSectionsStream"))
                .containsExactly("GetAllMedia…", "GetSections…");
        assertThat(NameFamilies.beginnings("Track", "Album")).containsExactly("Track", "Album");
        assertThat(NameFamilies.beginnings("Track", "GetTrack")).containsExactly("Track", "GetTrack");
    }
}

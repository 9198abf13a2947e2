package dev.fieldtable.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.option.WireNames;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireNamingTest {
    @ParameterizedTest
    @CsvSource({
        "ads_consent, ads_consent, adsConsent, AdsConsent",
        "filter_, filter, filter, Filter",
        "i_pv6, i_pv6, iPv6, IPv6",
        "timestamp_iso8601, timestamp_iso8601, timestampIso8601, TimestampIso8601",
        "title1, title1, title1, Title1",
        "id, id, id, Id",
        "v, v, v, V",
        "_id, _id, _id, _Id",
        "__v, __v, __v, __V",
        "two__words, two__words, twoWords, TwoWords",
        "adsConsent, adsConsent, adsConsent, AdsConsent",
        "AdsConsent, AdsConsent, adsConsent, AdsConsent",
        "URL, URL, url, URL",
        "__typename__, __typename__, __typename__, __typename__",
        "_, _, _, _",
        "__, __, __, __",
    })
    void names_follow_the_chosen_style(String documented, String asIs, String lower, String upper) {
        assertThat(naming(WireNames.DOCUMENTED).convert(documented)).isEqualTo(asIs);
        assertThat(naming(WireNames.LOWER_CAMEL).convert(documented)).isEqualTo(lower);
        assertThat(naming(WireNames.UPPER_CAMEL).convert(documented)).isEqualTo(upper);
    }

    @Test
    void a_name_that_is_as_documented_is_not_taken_by_one_that_would_become_it() {
        assertThat(naming(WireNames.DOCUMENTED).assign(List.of("filter_", "filter")))
                .containsEntry("filter", "filter")
                .containsEntry("filter_", "filter_");
    }

    @Test
    void the_later_of_two_that_become_one_keeps_its_documented_name() {
        assertThat(naming(WireNames.LOWER_CAMEL).assign(List.of("a_b", "a__b")))
                .containsEntry("a_b", "aB")
                .containsEntry("a__b", "a__b");
    }

    @Test
    void no_two_names_are_the_same_even_when_the_documented_one_is_taken_too() {
        assertThat(naming(WireNames.DOCUMENTED)
                        .assign(List.of("x", "x__", "x_", "x___"))
                        .values())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(naming(WireNames.LOWER_CAMEL).convert("ip_id_ID")).isEqualTo("ipIdID");
            assertThat(naming(WireNames.LOWER_CAMEL).convert("ID")).isEqualTo("id");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static WireNaming naming(WireNames style) {
        return new WireNaming(style, HouseStyle.speakeasy().names());
    }
}

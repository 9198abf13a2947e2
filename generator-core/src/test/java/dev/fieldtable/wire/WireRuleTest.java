package dev.fieldtable.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.option.WireNames;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireRuleTest {
    private static final Map<String, String> WORDS = Map.of("id", "ID", "abr", "ABR");

    @ParameterizedTest
    @CsvSource({
        "ads_consent, adsConsent, AdsConsent",
        "filter, filter, Filter",
        "i_pv6, iPv6, IPv6",
        "timestamp_iso8601, timestampIso8601, TimestampIso8601",
        "title1, title1, Title1",
        "id, id, Id",
        "v, v, V",
        "_id, _id, _Id",
        "__v, __v, __V",
        "two__words, twoWords, TwoWords",
        "adsConsent, adsConsent, AdsConsent",
        "AdsConsent, adsConsent, AdsConsent",
        "URL, url, URL",
        "XPlexToken, xPlexToken, XPlexToken",
        "HTTPServer, httpServer, HTTPServer",
        "media-container, mediaContainer, MediaContainer",
        "ids2Name, ids2Name, Ids2Name",
        "$schema, $schema, $schema",
    })
    void names_are_put_together_without_separators(String documented, String lower, String upper) {
        assertThat(WireRule.of(WireNames.DOCUMENTED).convert(documented, true)).isEqualTo(documented);
        assertThat(WireRule.of(WireNames.LOWER_CAMEL).convert(documented, true)).isEqualTo(lower);
        assertThat(WireRule.of(WireNames.UPPER_CAMEL).convert(documented, false))
                .isEqualTo(upper);
        assertThat(WireRule.of(WireNames.TYPE_AWARE).convert(documented, false)).isEqualTo(lower);
        assertThat(WireRule.of(WireNames.TYPE_AWARE).convert(documented, true)).isEqualTo(upper);
    }

    @ParameterizedTest
    @CsvSource({
        "MediaContainer, media_container, media-container",
        "mediaContainer, media_container, media-container",
        "media-container, media_container, media-container",
        "XPlexToken, x_plex_token, x-plex-token",
        "ids2Name, ids2_name, ids2-name",
        "HTTPServer, http_server, http-server",
        "UserIDs, user_ids, user-ids",
        "IDsOfUsers, ids_of_users, ids-of-users",
        "ISO8601Date, iso8601_date, iso8601-date",
        "Id, id, id",
        "_id, _id, _id",
        "__v, __v, __v",
    })
    void names_are_put_together_with_separators(String documented, String snake, String kebab) {
        assertThat(WireRule.of(WireNames.SNAKE).convert(documented, true)).isEqualTo(snake);
        assertThat(WireRule.of(WireNames.KEBAB).convert(documented, false)).isEqualTo(kebab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "__", "__typename__", "-", ""})
    void a_name_without_words_and_one_of_the_language_itself_stay(String documented) {
        for (WireNames style : WireNames.values()) {
            assertThat(WireRule.of(style).convert(documented, true)).isEqualTo(documented);
        }
    }

    @Test
    void words_are_spelled_as_was_said_but_for_the_first_that_begins_small() {
        assertThat(new WireRule(WireNames.LOWER_CAMEL, WORDS).convert("id_of_abr", false))
                .isEqualTo("idOfABR");
        assertThat(new WireRule(WireNames.UPPER_CAMEL, WORDS).convert("id_of_abr", false))
                .isEqualTo("IDOfABR");
        assertThat(new WireRule(WireNames.KEBAB, WORDS).convert("IdOf", false)).isEqualTo("ID-of");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(WireRule.of(WireNames.LOWER_CAMEL).convert("ip_id_ID", false))
                    .isEqualTo("ipIdID");
            assertThat(WireRule.of(WireNames.LOWER_CAMEL).convert("ID", false)).isEqualTo("id");
            assertThat(WireRule.of(WireNames.SNAKE).convert("ID", false)).isEqualTo("id");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ID, id, Id, id",
        "AccountID, accountId, AccountId, account_id",
        "ParentGUIDs, parentGuids, ParentGuids, parent_guids",
        "HTTPMeta, httpMeta, HttpMeta, http_meta",
        "XPlexToken, xPlexToken, XPlexToken, x_plex_token",
        "Size, size, Size, size",
    })
    void acronyms_are_words_like_others_where_the_language_wants_their_capitals(
            String documented, String lower, String upper, String snake) {
        assertThat(new WireRule(WireNames.DOCUMENTED, Map.of(), true).convert(documented, false))
                .isEqualTo(documented);
        assertThat(new WireRule(WireNames.LOWER_CAMEL, Map.of(), true).convert(documented, false))
                .isEqualTo(lower);
        assertThat(new WireRule(WireNames.UPPER_CAMEL, Map.of(), true).convert(documented, false))
                .isEqualTo(upper);
        assertThat(new WireRule(WireNames.SNAKE, Map.of(), true).convert(documented, false))
                .isEqualTo(snake);
        assertThat(new WireRule(WireNames.LOWER_CAMEL, WORDS, true).convert("AccountID", false))
                .isEqualTo("accountID");
    }
}

package dev.fieldtable.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.option.WireNames;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptCapitalsTest {
    private static final List<String> ACRONYMS = List.of("accountID", "ownerID", "planID", "homeURL", "iconURL");

    @Test
    void acronyms_in_capitals_show_camel_case() {
        assertThat(KeptCapitals.of(ACRONYMS).showCamelCase()).isTrue();
        assertThat(KeptCapitals.of(List.of("AccountID", "OwnerID", "PlanID", "HomeURL", "IconURLs"))
                        .showCamelCase())
                .isTrue();
    }

    @Test
    void names_without_acronyms_may_be_of_any_form() {
        assertThat(KeptCapitals.of(List.of("accountId", "ownerId", "planId", "homeUrl", "iconUrl", "ID"))
                        .showCamelCase())
                .isFalse();
    }

    @Test
    void a_few_names_are_exceptions() {
        assertThat(KeptCapitals.of(ACRONYMS.subList(0, 4)).showCamelCase()).isFalse();
        assertThat(KeptCapitals.of(List.of("aID", "bID", "cID", "dID", "eID", "fId", "gId", "hId", "iId", "jId"))
                        .showCamelCase())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "accountID, LOWER_CAMEL, accountID",
        "AccountID, LOWER_CAMEL, accountID",
        "AccountID, DOCUMENTED,  accountID",
        "AccountID, TYPE_AWARE,  accountID",
        "accountID, UPPER_CAMEL, AccountID",
        "IPv6,      LOWER_CAMEL, IPv6",
        "UUID,      LOWER_CAMEL, UUID",
        "V,         LOWER_CAMEL, v",
        "'',        LOWER_CAMEL, ''"
    })
    void the_beginning_is_the_rules_but_for_capitals_that_no_language_makes(
            String name, WireNames style, String inJson) {
        assertThat(KeptCapitals.inJson(name, style)).isEqualTo(inJson);
    }
}

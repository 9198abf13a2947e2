package dev.fieldtable.emit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceSpan;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What properties and values are called. */
class MemberNamesTest {
    private static final TypeId OWNER = new TypeId("", "Owner");

    @ParameterizedTest
    @CsvSource({
        "id,              id,            getId",
        "a,               a,             getA",
        "A,               a,             getA",
        "URL,             url,           getUrl",
        "ads_consent,     adsConsent,    getAdsConsent",
        "adsConsent,      adsConsent,    getAdsConsent",
        "AdsConsent,      adsConsent,    getAdsConsent",
        "ADS_CONSENT,     adsConsent,    getAdsConsent",
        "X-Plex-Token,    xPlexToken,    getXPlexToken",
        "ads.consent,     adsConsent,    getAdsConsent",
        "ads consent,     adsConsent,    getAdsConsent",
        "ads[consent],    adsConsent,    getAdsConsent",
        "__ads__consent_, adsConsent,    getAdsConsent",
        "HTTPStatus,      httpStatus,    getHttpStatus",
        "statusOfHTTP,    statusOfHttp,  getStatusOfHttp",
        "HTTP,            http,          getHttp",
        "aZ,              aZ,            getAZ",
        "AZz,             aZz,           getAZz",
        "line_09_az_AZ,   line09AzAz,    getLine09AzAz",
    })
    void a_property_is_spelled_in_camel_case(String documented, String name, String accessor) {
        Settling settling = Settling.of(Settling.object(OWNER, documented));

        assertThat(settling.properties()).containsExactly(name);
        assertThat(settling.accessors()).containsExactly(accessor);
        assertThat(settling.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2fa,                   _2fa,                  get_2fa",
        "0,                     _0,                    get_0",
        "9_lives,               _9Lives,               get_9Lives",
        "default,               default_,              getDefault_",
        "Class,                 class_,                getClass_",
        "TRUE,                  true_,                 getTrue_",
        "null,                  null_,                 getNull_",
        "_,                     __,                    get__",
        "$%&,                   __,                    get__",
        "hash_code,             hashCode_,             getHashCode_",
        "toString,              toString_,             getToString_",
        "getClass,              getClass_,             getGetClass_",
        "wait,                  wait_,                 getWait_",
        "builder,               builder_,              getBuilder_",
        "build,                 build_,                getBuild_",
        "copy_of,               copyOf_,               getCopyOf_",
        "additional_property,   additionalProperty_,   getAdditionalProperty_",
        "additional_properties, additionalProperties_, getAdditionalProperties_",
        "fitting_properties,    fittingProperties_,    getFittingProperties_",
        "values,                values_,               getValues_",
    })
    void a_name_that_Java_or_the_generated_class_needs_is_changed(String documented, String name, String accessor) {
        Settling settling = Settling.of(Settling.object(OWNER, documented));

        assertThat(settling.properties()).containsExactly(name);
        assertThat(settling.accessors()).containsExactly(accessor);
        assertThat(settling.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"größe", "é", "1é", "日本", "\u0661", "𝒳", "\u202eturned", "a\u0000b", "\ud800", "ﬁ", "İ", "$", ""
            })
    void whatever_the_docs_say_the_name_is_one_of_Java_in_ASCII(String documented) {
        Settling properties = Settling.of(Settling.object(OWNER, documented));
        Settling constants = Settling.of(Settling.enumeration(documented + "=x", "=" + documented));

        assertThat(properties.properties())
                .allMatch(SourceVersion::isName)
                .allMatch(name -> name.matches("\\p{ASCII}+"));
        assertThat(constants.constants()).allMatch(SourceVersion::isName).allMatch(name -> name.matches("\\p{ASCII}+"));
    }

    @Test
    void letters_beyond_ASCII_tell_names_apart() {
        Settling settling = Settling.of(Settling.object(OWNER, "größe", "grüße", "große"));

        assertThat(settling.properties()).doesNotHaveDuplicates();
        assertThat(settling.diagnostics()).isEmpty();
    }

    @Test
    void who_comes_first_keeps_the_plain_name_and_each_other_is_told() {
        Settling settling = Settling.of(Settling.object(OWNER, "user_id", "userId", "user_id2", "USER-ID", "user"));

        assertThat(settling.properties()).containsExactly("userId", "userId2", "userId22", "userId3", "user");
        assertThat(settling.messages())
                .containsExactly(
                        "The property `userId` becomes userId2 in Java, since userId is taken.",
                        "The property `user_id2` becomes userId22 in Java, since userId2 is taken.",
                        "The property `USER-ID` becomes userId3 in Java, since userId is taken.");
        assertThat(settling.diagnostics()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.NAME_CLASH);
        assertThat(settling.diagnostics()).extracting(Diagnostic::span).containsOnly(SourceSpan.startOf("page.md"));
    }

    @Test
    void properties_of_two_types_do_not_clash() {
        Settling settling = Settling.of(Settling.object(OWNER, "id"), Settling.object(new TypeId("", "Other"), "id"));

        assertThat(settling.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CALM,       calm,        CALM",
        "calmDown,   calm,        CALM_DOWN",
        "CalmDown2,  calm,        CALM_DOWN2",
        "calm-down,  calm,        CALM_DOWN",
        "HTTPStatus, calm,        HTTP_STATUS",
        "1080p,      1080,        VALUE_1080P",
        "_,          calm,        VALUE",
        "'',         calm-down,   CALM_DOWN",
        "'',         1080p,       VALUE_1080P",
        "'',         -created_at, MINUS_CREATED_AT",
        "'',         created_at,  CREATED_AT",
        "'',         +1,          PLUS_1",
        "'',         -1,          MINUS_1",
        "'',         *,           STAR",
        "'',         !done,       NOT_DONE",
        "'',         .5,          DOT_5",
        "'',         1.5,         VALUE_1_5",
        "'',         ?,           VALUE",
        "'',         '',          EMPTY",
        "class,      x,           CLASS",
    })
    void a_value_is_spelled_in_capitals(String name, String value, String constant) {
        Settling settling = Settling.of(Settling.enumeration(name + "=" + value));

        assertThat(settling.constants()).containsExactly(constant);
        assertThat(settling.diagnostics()).isEmpty();
    }

    @Test
    void values_that_clash_are_numbered_behind_an_underscore() {
        Settling settling = Settling.of(Settling.enumeration("=asc", "=ASC", "=Asc", "=?", "=§"));

        assertThat(settling.constants()).containsExactly("ASC", "ASC_2", "ASC_3", "VALUE", "VALUE_2");
        assertThat(settling.messages()).first().isEqualTo("The value `ASC` becomes ASC_2 in Java, since ASC is taken.");
        assertThat(settling.diagnostics()).hasSize(3);
    }
}

package dev.fieldtable.emit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.stream.Stream;
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
    @CsvSource({
        "größe,        größe,        getGröße",
        "Übung,        übung,        getÜbung",
        "ÜBER_GRÖSSE,  überGrösse,   getÜberGrösse",
        "maßÄnderung,  maßÄnderung,  getMaßÄnderung",
        "prénom,       prénom,       getPrénom",
        "İl,           il,           getIl",
        "имя_файла,    имяФайла,     getИмяФайла",
        "όνομα,        όνομα,        getΌνομα",
        "日本語,        日本語,        get日本語",
        "이름,          이름,          get이름",
        "नाम,          नाम,          getनाम",
        "1é,           _1é,          get_1é",
        "٣,            _٣,           get_٣",
        "ﬁle,          file,         getFile",
        "𝒳y,           xy,           getXy",
        "m²,           m2,           getM2",
        "straße€,      straßeEuro,   getStraßeEuro",
        "Em🎬oji,      emU1f3acOji,  getEmU1f3acOji",
        "l’heure,      lHeure,       getLHeure",
    })
    void letters_beyond_ASCII_are_those_of_a_name(String documented, String name, String accessor) {
        Settling settling = Settling.of(Settling.object(OWNER, documented));

        assertThat(settling.properties()).containsExactly(name);
        assertThat(settling.accessors()).containsExactly(accessor);
        assertThat(settling.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "größe,        groesse,      getGroesse",
        "Übung,        uebung,       getUebung",
        "ÜBER_MAẞ,     ueberMass,    getUeberMass",
        "maßÄnderung,  massAenderung, getMassAenderung",
        "prénom,       prenom,       getPrenom",
        "Łódź_ø_œuvre, lodzOOeuvre,  getLodzOOeuvre",
        "đồng,         dong,         getDong",
        "İl,           il,           getIl",
        "имя_файла,    imyaFayla,    getImyaFayla",
        "ЩИ,           shchi,        getShchi",
        "όνομα,        onoma,        getOnoma",
        "日本,          u65e5U672c,   getU65e5U672c",
        "1é,           _1e,          get_1e",
        "٣,            _3,           get_3",
        "ﬁle,          file,         getFile",
        "𝒳y,           xy,           getXy",
        "straße€,      strasseEuro,  getStrasseEuro",
    })
    void in_ASCII_letters_are_written_as_people_write_them_there(String documented, String name, String accessor) {
        Settling settling = Settling.inAscii(Settling.object(OWNER, documented));

        assertThat(settling.properties()).containsExactly(name);
        assertThat(settling.accessors()).containsExactly(accessor);
        assertThat(settling.diagnostics()).isEmpty();
    }

    @Test
    void one_name_that_is_composed_in_two_ways_is_one_name_in_Java() {
        assertThat(Settling.of(Settling.object(OWNER, "e\u0301t\u00e9")).properties())
                .isEqualTo(Settling.of(Settling.object(OWNER, "\u00e9t\u00e9")).properties());
    }

    @Test
    void what_cannot_be_seen_is_no_part_of_a_name() {
        assertThat(Settling.of(Settling.object(OWNER, "ads\u200bcon\u00adsent\ufe0f"))
                        .properties())
                .containsExactly("adsconsent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "größe",
                "é",
                "1é",
                "日本",
                "\u0661",
                "𝒳",
                "\u202eturned",
                "a\u0000b",
                "\ud800",
                "ﬁ",
                "İ",
                "ŉ",
                "½",
                "$",
                "",
                "\u0301",
                "\u17b4",
                "ა",
                "ᲀ",
                "\u0378",
                "\ue000",
                "🇩🇪",
                "ⅷ",
                "K",
                "ｆｕｌｌ",
                "ǆ"
            })
    void whatever_the_docs_say_the_name_is_one_of_Java(String documented) {
        TypeDeclaration object = Settling.object(OWNER, documented);
        TypeDeclaration enumeration = Settling.enumeration(documented + "=x", "=" + documented);

        assertThat(Settling.of(object).properties()).allMatch(SourceVersion::isName);
        assertThat(Settling.of(enumeration).constants()).allMatch(SourceVersion::isName);
        assertThat(Settling.inAscii(object).properties())
                .allMatch(SourceVersion::isName)
                .allMatch(name -> name.matches("\\p{ASCII}+"));
        assertThat(Settling.inAscii(enumeration).constants())
                .allMatch(SourceVersion::isName)
                .allMatch(name -> name.matches("\\p{ASCII}+"));
    }

    @Test
    void letters_beyond_ASCII_tell_names_apart() {
        Settling settling = Settling.of(Settling.object(OWNER, "größe", "grüße", "große"));

        assertThat(settling.properties()).doesNotHaveDuplicates();
        assertThat(settling.diagnostics()).isEmpty();
    }

    @Test
    void names_that_are_one_in_ASCII_are_told_apart_by_their_letters() {
        assertThat(Settling.inAscii(Settling.object(OWNER, "groesse", "größe")).properties())
                .containsExactly("groesse", "grU00f6U00dfE");
    }

    @Test
    void no_two_properties_have_one_accessor() {
        assertThat(Settling.of(Settling.object(OWNER, "id", "\u0131d")).accessors())
                .doesNotHaveDuplicates();
    }

    @Test
    void who_comes_first_keeps_the_plain_name_and_each_other_is_told() {
        Settling settling = Settling.of(Settling.object(OWNER, "user_id", "userId", "user_id2", "USER-ID", "user"));

        assertThat(settling.properties())
                .containsExactly("userId", "userIdCamel", "userId2", "userMinusIdUpper", "user");
        assertThat(settling.messages())
                .containsExactly(
                        "The property `userId` becomes userIdCamel in Java, since userId is taken.",
                        "The property `USER-ID` becomes userMinusIdUpper in Java, since userId is taken.");
        assertThat(settling.diagnostics()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.NAME_CLASH);
        assertThat(settling.diagnostics()).extracting(Diagnostic::span).containsOnly(SourceSpan.startOf("page.md"));
    }

    @Test
    void no_property_hides_the_package_of_a_class_that_has_to_be_spelled_out() {
        TypeId user = new TypeId("errors", "User");
        TypeId tree = new TypeId("", "Tree");

        assertThat(Settling.of(naming(OWNER, user), Settling.object(user)).properties())
                .containsExactly("com", "java", "user");
        Settling two = Settling.of(naming(new TypeId("", "User"), user), Settling.object(user));
        assertThat(two.properties()).containsExactly("comLower", "javaLower", "user");
        assertThat(two.messages())
                .containsExactly(
                        "The property `com` becomes comLower in Java, since com is taken.",
                        "The property `java` becomes javaLower in Java, since java is taken.");
        assertThat(Settling.of(naming(OWNER, tree), Settling.object(tree)).properties())
                .containsExactly("comLower", "javaLower", "tree");
    }

    @Test
    void no_property_hides_a_class() {
        TypeId person = new TypeId("", "人");

        assertThat(Settling.of(naming(OWNER, person), Settling.object(person)).properties())
                .contains("com", "人_4eba");
        assertThat(Settling.of(Settling.object(OWNER, "人"), Settling.object(person))
                        .properties())
                .containsExactly("人");
    }

    /** A type with properties of another one, called like packages and like that type. */
    private static TypeDeclaration naming(TypeId id, TypeId other) {
        return Settling.object(id)
                .withProperties(Stream.of("com", "java", other.name())
                        .map(name -> Settling.property(name, new TypeRef.Named(other), Presence.REQUIRED))
                        .toList());
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
        "_,          calm,        UNDERSCORE",
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
        "'',         ?,           QUESTION_MARK",
        "'',         <,           LESS_THAN",
        "'',         <=,          LESS_THAN_OR_EQUAL",
        "'',         !=,          NOT_EQUAL",
        "'',         ==,          EQUAL_EQUAL",
        "'',         '>=5',       GREATER_THAN_OR_EQUAL_5",
        "'',         '> 5',       GREATER_THAN_5",
        "'',         <none>,      NONE",
        "'',         ~,           TILDE",
        "'',         %,           PERCENT",
        "'',         '#',         HASH",
        "'',         &&,          AND_AND",
        "'',         |,           OR",
        "'',         /,           SLASH",
        "'',         ',',         COMMA",
        "'',         ' ',         SPACE",
        "'',         €,           EURO",
        "'',         5€,          VALUE_5_EURO",
        "'',         👍,           THUMBS_UP",
        "'',         🎬,           U1F3AC",
        "'',         …,           ELLIPSIS",
        "'',         größe,       GRÖSSE",
        "'',         text/plain,  TEXT_PLAIN",
        "'',         C++,         C",
        "'',         '',          EMPTY",
        "class,      x,           CLASS",
    })
    void a_value_is_spelled_in_capitals(String name, String value, String constant) {
        Settling settling = Settling.of(Settling.enumeration(name + "=" + value));

        assertThat(settling.constants()).containsExactly(constant);
        assertThat(settling.diagnostics()).isEmpty();
    }

    @Test
    void values_that_clash_are_spelled_out() {
        Settling settling = Settling.of(
                Settling.enumeration("=asc", "=ASC", "=Asc", "=asc-", "=asc.", "=C", "=C++", "=C#", "=ask", "=aSk"));

        assertThat(settling.constants())
                .containsExactly(
                        "ASC",
                        "ASC_UPPER",
                        "ASC_CAPITAL",
                        "ASC_MINUS",
                        "ASC_DOT",
                        "C",
                        "C_PLUS_PLUS_UPPER",
                        "C_HASH_UPPER",
                        "ASK",
                        "A_SK");
        assertThat(settling.messages())
                .first()
                .isEqualTo("The value `ASC` becomes ASC_UPPER in Java, since ASC is taken.");
    }

    @Test
    void values_of_one_documented_name_are_called_by_it_and_by_what_they_are() {
        assertThat(Settling.of(Settling.enumeration("A_B=x", "a-b=y", "A.B=2 z"))
                        .constants())
                .containsExactly("A_B", "A_B_Y", "A_B_2_Z");
    }

    @Test
    void values_that_nothing_readable_tells_apart_have_a_hash_each() {
        assertThat(Settling.of(Settling.enumeration("=\u1ebf", "=\u00ea\u0301", "=e\u0302\u0301"))
                        .constants())
                .containsExactly("Ế", "Ế_1F57", "Ế_1DB64");
    }
}

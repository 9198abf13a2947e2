package dev.fieldtable.emit.naming;

import static dev.fieldtable.emit.naming.Settling.object;
import static dev.fieldtable.emit.naming.Settling.scalar;
import static dev.fieldtable.emit.naming.Settling.union;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What classes and packages are called, and the records of a union. */
class TypeNamesTest {
    private static final TypeRef STRING = scalar(ScalarKind.STRING);

    @ParameterizedTest
    @CsvSource({
        "UserPlexAccount,   UserPlexAccount",
        "user_plex_account, UserPlexAccount",
        "user plex account, UserPlexAccount",
        "HTTPStatus,        HTTPStatus",
        "guid,              Guid",
        "a,                 A",
        "2fa,               Type2fa",
        "$,                 Type",
        "'',                Type",
        "class,             ClassModel",
        "void,              VoidModel",
        "string,            StringModel",
        "Object,            ObjectModel",
        "record,            RecordModel",
        "Override,          OverrideModel",
        "Thread,            ThreadModel",
        "List,              ListModel",
        "Optional,          OptionalModel",
        "Builder,           BuilderModel",
        "Nullable,          NullableModel",
        "Violation,         ViolationModel",
        "PLACES,            PLACESModel",
        "Places,            Places",
        "con,               ConModel",
        "LPT1,              LPT1Model",
        "Lpt10,             Lpt10",
        "Instant,           Instant",
        "Unknown,           Unknown",
    })
    void a_class_is_spelled_with_a_capital_and_hides_nothing_that_is_needed(String documented, String name) {
        assertThat(named(id("", documented)).classes()).containsExactly("com.acme." + name);
    }

    @ParameterizedTest
    @CsvSource({
        "components,      com.acme.components.X",
        "'',              com.acme.X",
        "Components,      com.acme.components.X",
        "user-data,       com.acme.userdata.X",
        "userData,        com.acme.userdata.X",
        "user_data,       com.acme.user_data.X",
        "user__data_,     com.acme.user_data.X",
        "v2.users,        com.acme.v2.users.X",
        "new,             com.acme.new_.X",
        "a.int.b,         com.acme.a.int_.b.X",
        "2024,            com.acme._2024.X",
        "nul,             com.acme.nul_.X",
        "$,               com.acme._p.X",
        "a..b,            com.acme.a._p.b.X",
    })
    void a_package_is_spelled_in_small_letters(String documented, String name) {
        assertThat(named(id(documented, "X")).classes()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Größe", "é", "日本", "1é", "𝒳", "\u202eturned", "a\u0000b", "\ud800", "İ", "../../etc", "™"})
    void whatever_the_docs_say_the_name_is_one_of_Java(String documented) {
        TypeDeclaration type = object(id(documented.replace(".", ""), documented));

        assertThat(Settling.of(type).classes()).allMatch(SourceVersion::isName);
        assertThat(Settling.inAscii(type).classes())
                .allMatch(SourceVersion::isName)
                .allMatch(name -> name.matches("[A-Za-z0-9_.]+"));
    }

    @Test
    void letters_beyond_ASCII_are_those_of_a_name() {
        TypeDeclaration type = object(id("größen-tabelle", "übergröße"));

        assertThat(Settling.of(type).classes()).containsExactly("com.acme.größentabelle.Übergröße");
        assertThat(Settling.inAscii(type).classes()).containsExactly("com.acme.groessentabelle.Uebergroesse");
    }

    @Test
    void names_that_are_one_on_some_disk_are_told_apart() {
        assertThat(named(id("", "Straße"), id("", "STRASSE"), id("", "Strasse")).classes())
                .containsExactly("com.acme.Straße_943a3bd6", "com.acme.STRASSE", "com.acme.Strasse_f30bab95");
        assertThat(named(id("", "\u212bngstr\u00f6m"), id("", "A\u030angstro\u0308m"))
                        .classes())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void folders_that_are_one_on_some_disk_are_one_package() {
        assertThat(named(id("strasse.a", "X"), id("straße.b", "X")).classes())
                .containsExactly("com.acme.strasse.a.X", "com.acme.strasse.b.X");
    }

    @Test
    void no_class_is_called_as_a_package_beside_it() {
        assertThat(named(id("", "日本"), id("日本", "東京")).classes())
                .doesNotContain("com.acme.日本")
                .contains("com.acme.日本.東京");
    }

    @Test
    void of_names_that_differ_in_case_only_the_first_of_the_model_keeps_its_own() {
        Settling settling = named(id("a", "GUID"), id("a", "Guid"), id("a", "guid"), id("b", "Guid"));

        assertThat(settling.classes())
                .containsExactly(
                        "com.acme.a.GUID", "com.acme.a.GuidCapital", "com.acme.a.GuidLower", "com.acme.b.Guid");
        assertThat(settling.messages())
                .containsExactly(
                        "The type a.Guid becomes GuidCapital in Java, since Guid is taken.",
                        "The type a.guid becomes GuidLower in Java, since Guid is taken.");
        assertThat(settling.diagnostics()).extracting(Diagnostic::span).hasToString("[Guid.md:1:1, guid.md:1:1]");
    }

    @Test
    void the_name_of_a_validator_is_taken_too() {
        assertThat(named(id("", "Account"), id("", "AccountValidator")).classes())
                .containsExactly("com.acme.Account", "com.acme.AccountValidatorCapital");
        assertThat(named(id("", "ACCOUNTVALIDATOR"), id("", "Account")).classes())
                .containsExactly("com.acme.ACCOUNTVALIDATOR", "com.acme.AccountCapital");
        assertThat(named(id("", "Account"), id("", "account"), id("", "accountLowerValidator"))
                        .classes())
                .containsExactly("com.acme.Account", "com.acme.Account_b9d38a2d", "com.acme.AccountLowerValidator");
    }

    @Test
    void folders_that_are_one_package_in_Java_share_their_names() {
        assertThat(named(id("user-data", "X"), id("userData", "X")).classes())
                .containsExactly("com.acme.userdata.X", "com.acme.userdata.XUpper");
    }

    @Test
    void a_documented_package_called_support_keeps_its_name() {
        Settling settling = named(id("support", "Model"), id("support", "Ticket"));

        assertThat(settling.classes()).containsExactly("com.acme.support.ModelModel", "com.acme.support.Ticket");
        assertThat(settling.names().support("Model")).hasToString("com.acme.support_.Model");
        assertThat(named(id("", "Ticket")).names().support("Model")).hasToString("com.acme.support.Model");
    }

    @Test
    void a_name_is_cut_to_what_a_file_name_has_room_for() {
        String most = "N".repeat(180);
        Settling settling = named(id("p".repeat(180), most), id("p".repeat(181), most + "N"));

        assertThat(settling.classes())
                .containsExactly(
                        "com.acme." + "p".repeat(180) + "." + most,
                        "com.acme." + "p".repeat(180) + "." + most + "_1ba273d0");
    }

    @ParameterizedTest
    @MethodSource("arms")
    void the_record_of_an_arm_is_called_after_its_type(TypeRef type, String name) {
        assertThat(Settling.of(union("Shape", type)).arms()).containsExactly(name);
    }

    static Stream<Arguments> arms() {
        return Stream.of(
                Arguments.of(STRING, "OfString"),
                Arguments.of(scalar(ScalarKind.DATETIME), "OfDateTime"),
                Arguments.of(scalar(ScalarKind.DATE), "OfDate"),
                Arguments.of(scalar(ScalarKind.ANY), "OfAny"),
                Arguments.of(new TypeRef.ListOf(STRING), "OfStringList"),
                Arguments.of(new TypeRef.MapOf(new TypeRef.ListOf(STRING)), "OfStringListMap"),
                Arguments.of(new TypeRef.NullableOf(scalar(ScalarKind.BYTES)), "OfBytes"),
                Arguments.of(new TypeRef.Constant(7L), "OfIntegerConstant"),
                Arguments.of(new TypeRef.Constant("x"), "OfStringConstant"),
                Arguments.of(new TypeRef.Named(id("components", "user_account")), "OfUserAccount"),
                Arguments.of(new TypeRef.Named(id("components", "string")), "OfStringModel"));
    }

    @Test
    void arms_of_one_name_are_spelled_out_and_told() {
        Settling settling = Settling.of(
                union("Shape", STRING, new TypeRef.Named(id("a", "X")), new TypeRef.Named(id("b", "X")), STRING));

        assertThat(settling.arms()).containsExactly("OfString", "OfX", "OfBX", "OfString_cad56011");
        assertThat(settling.messages())
                .containsExactly(
                        "The arm b.X becomes OfBX in Java, since OfX is taken.",
                        "The arm string becomes OfString_cad56011 in Java, since OfString is taken.");
    }

    @Test
    void arms_are_told_apart_without_regard_to_case_since_each_is_a_class_file() {
        assertThat(Settling.of(union("Shape", new TypeRef.Named(id("", "GUID")), new TypeRef.Named(id("", "Guid"))))
                        .arms())
                .containsExactly("OfGUID", "OfGuid_220aa9");
    }

    @Test
    void no_record_is_called_as_the_union_that_it_stands_in() {
        assertThat(Settling.of(union("OfString", STRING)).arms()).containsExactly("OfString_cad56011");
        assertThat(Settling.of(union("OfString", STRING, STRING), object(id("", "OFSTRING")))
                        .arms())
                .containsExactly("OfString", "OfString_cad56011");
        assertThat(Settling.of(union("Unknown", STRING)).classes()).containsExactly("com.acme.UnknownModel");
    }

    @Test
    void the_file_of_a_record_within_a_union_has_a_name_of_possible_length() {
        UnionType union = union("U".repeat(300), nested(STRING, 100), nested(STRING, 101), STRING);
        Settling settling = Settling.of(union);

        assertThat(settling.arms())
                .doesNotHaveDuplicates()
                .contains("OfString")
                .allSatisfy(arm -> assertThat(settling.names().type(union.id()).simpleName() + "$" + arm + ".class")
                        .hasSizeLessThan(255));
        assertThat(Settling.of(union("Shape", nested(STRING, 40))).arms())
                .containsExactly("OfString" + "List".repeat(40));
    }

    @Test
    void the_classes_around_a_type_are_called_after_it() {
        UnionType union = union("Default", STRING);
        Settling settling = Settling.of(union, object(id("components", "user_account")));

        assertThat(settling.names().validator(id("components", "user_account")))
                .hasToString("com.acme.components.UserAccountValidator");
        assertThat(settling.names().binaryName(id("components", "user_account")))
                .isEqualTo("com.acme.components.UserAccount");
        assertThat(settling.names().armText(union, 0)).isEqualTo("Default.OfString");
    }

    @Test
    void asking_for_what_the_model_does_not_have_is_a_mistake_that_is_named() {
        JavaNames names = named(id("a", "X")).names();

        assertThatThrownBy(() -> names.type(id("a", "Y"))).hasMessage("no name was settled within a.Y");
        assertThatThrownBy(() -> names.property(id("a", "X"), Settling.property("id", STRING, Presence.REQUIRED)))
                .hasMessage("no name was settled within a.X");
    }

    private static TypeRef nested(TypeRef type, int depth) {
        return depth == 0 ? type : new TypeRef.ListOf(nested(type, depth - 1));
    }

    private static Settling named(TypeId... ids) {
        return Settling.of(Arrays.stream(ids).map(Settling::object).toArray(TypeDeclaration[]::new));
    }

    private static TypeId id(String packageName, String name) {
        return new TypeId(packageName, name);
    }
}

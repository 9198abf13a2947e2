package dev.fieldtable.emit.naming;

import static dev.fieldtable.emit.naming.Settling.object;
import static dev.fieldtable.emit.naming.Settling.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As what Java type a value is held and handed out. */
class JavaTypesTest {
    private static final TypeId ACCOUNT = new TypeId("components", "Account");
    private static final JavaNames NAMES = Settling.of(object(ACCOUNT)).names();
    private static final JavaTypes TYPES = new JavaTypes(NAMES, true);
    private static final TypeRef STRING = scalar(ScalarKind.STRING);

    @ParameterizedTest
    @CsvSource({
        "STRING,   java.lang.String,     java.lang.String",
        "INTEGER,  java.lang.Long,       java.lang.Long",
        "NUMBER,   java.lang.Double,     java.lang.Double",
        "DECIMAL,  java.math.BigDecimal, java.math.BigDecimal",
        "BOOLEAN,  java.lang.Boolean,    java.lang.Boolean",
        "BYTES,    java.lang.String,     byte[]",
        "DATETIME, java.lang.String,     java.time.OffsetDateTime",
        "DATE,     java.lang.String,     java.time.LocalDate",
        "INTEGER32, java.lang.Integer,   java.lang.Integer",
        "DATETIME_EPOCH_SECONDS, java.math.BigDecimal, java.time.OffsetDateTime",
        "DATETIME_EPOCH_MILLIS, java.lang.Long, java.time.OffsetDateTime",
        "DURATION, java.lang.String,     java.time.Duration",
        "UUID,     java.lang.String,     java.util.UUID",
        "URI,      java.lang.String,     java.net.URI",
        "ANY,      java.lang.Object,     java.lang.Object",
        "NULL,     java.lang.Object,     java.lang.Object",
    })
    void a_date_and_bytes_are_held_as_the_text_that_came(ScalarKind kind, String held, String handedOut) {
        assertThat(TYPES.held(scalar(kind))).hasToString(held);
        assertThat(TYPES.value(scalar(kind))).hasToString(handedOut);
    }

    @Test
    void what_docs_cannot_spell_is_handed_out_in_lists_and_maps_too() {
        TypeRef money = new TypeRef.Own(STRING, "com.acme.Money", "parse", "text");

        assertThat(TYPES.value(new TypeRef.ListOf(new TypeRef.MapOf(scalar(ScalarKind.UUID)))))
                .hasToString("java.util.List<java.util.Map<java.lang.String, java.util.UUID>>");
        assertThat(TYPES.value(new TypeRef.ListOf(money))).hasToString("java.util.List<com.acme.Money>");
        assertThat(TYPES.held(new TypeRef.ListOf(money))).hasToString("java.util.List<java.lang.String>");
    }

    @Test
    void lists_and_maps_hold_what_their_elements_are_held_as() {
        assertThat(TYPES.value(new TypeRef.ListOf(scalar(ScalarKind.DATE))))
                .hasToString("java.util.List<java.lang.String>");
        assertThat(TYPES.value(new TypeRef.MapOf(new TypeRef.ListOf(new TypeRef.Named(ACCOUNT)))))
                .hasToString("java.util.Map<java.lang.String, java.util.List<com.acme.components.Account>>");
        assertThat(TYPES.held(new TypeRef.Constant(7L))).hasToString("java.lang.Long");
    }

    @Test
    void what_may_be_null_within_a_list_or_a_map_is_marked() {
        String nullable = "java.lang. @org.jspecify.annotations.Nullable ";

        assertThat(TYPES.held(new TypeRef.ListOf(new TypeRef.NullableOf(STRING))))
                .hasToString("java.util.List<" + nullable + "String>");
        assertThat(TYPES.held(new TypeRef.MapOf(TypeRef.ANY)))
                .hasToString("java.util.Map<java.lang.String, " + nullable + "Object>");
        assertThat(TYPES.held(new TypeRef.ListOf(scalar(ScalarKind.NULL))))
                .hasToString("java.util.List<" + nullable + "Object>");
    }

    @Test
    void marks_are_put_on_the_chosen_elements_wherever_they_are() {
        JavaTypes marking = TYPES.marking(
                TypeRef.Named.class::isInstance,
                List.of(AnnotationSpec.builder(Deprecated.class).build()));

        assertThat(marking.held(new TypeRef.MapOf(new TypeRef.ListOf(new TypeRef.Named(ACCOUNT)))))
                .hasToString("java.util.Map<java.lang.String, "
                        + "java.util.List<com.acme.components. @java.lang.Deprecated Account>>");
        assertThat(marking.held(new TypeRef.ListOf(STRING))).hasToString("java.util.List<java.lang.String>");
        assertThat(marking.held(new TypeRef.Named(ACCOUNT))).hasToString("com.acme.components.Account");
        assertThat(marking.hasOptionals()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, REQUIRED, FORBIDDEN, long,                     Long",
        "STRING,  REQUIRED, FORBIDDEN, String,                   String",
        "STRING,  REQUIRED, ALLOWED,   @Nullable String,         @Nullable String",
        "INTEGER, REQUIRED, ALLOWED,   @Nullable Long,           @Nullable Long",
        "INTEGER, OPTIONAL, FORBIDDEN, Optional<Long>,           @Nullable Long",
        "INTEGER, OPTIONAL, ALLOWED,   Tristate<Long>,           Tristate<Long>",
        "DATE,    OPTIONAL, FORBIDDEN, Optional<LocalDate>,      @Nullable LocalDate",
        "BYTES,   REQUIRED, FORBIDDEN, byte[],                   String",
        "BYTES,   OPTIONAL, FORBIDDEN, Optional<byte[]>,         @Nullable String",
        "ANY,     REQUIRED, FORBIDDEN, @Nullable Object,         @Nullable Object",
        "NULL,    REQUIRED, FORBIDDEN, @Nullable Object,         @Nullable Object",
        "BOOLEAN, REQUIRED, FORBIDDEN, boolean,                  Boolean",
        "DATE,    REQUIRED, UNSAID,    LocalDate,                @Nullable LocalDate",
        "DATE,    OPTIONAL, UNSAID,    Optional<LocalDate>,      @Nullable LocalDate",
        "INTEGER, UNSAID,   UNSAID,    Optional<Long>,           @Nullable Long",
        "INTEGER, UNSAID,   FORBIDDEN, Optional<Long>,           @Nullable Long",
        "INTEGER, UNSAID,   ALLOWED,   Tristate<Long>,           Tristate<Long>",
    })
    void presence_shows_in_what_an_accessor_returns_and_what_a_record_has(
            ScalarKind kind, Occurrence occurrence, Nullness nullness, String accessor, String component) {
        Property property = Settling.property("x", scalar(kind), new Presence(occurrence, nullness));

        assertThat(withoutPackages(TYPES.accessor(property).toString())).isEqualTo(accessor);
        assertThat(withoutPackages(TYPES.component(property).toString())).isEqualTo(component);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, FORBIDDEN, String",
        "REQUIRED, ALLOWED,   @Nullable String",
        "REQUIRED, UNSAID,    String",
        "OPTIONAL, FORBIDDEN, @Nullable String",
        "OPTIONAL, ALLOWED,   Tristate<String>",
        "UNSAID,   UNSAID,    @Nullable String",
    })
    void without_Optional_an_accessor_may_return_null_instead(
            Occurrence occurrence, Nullness nullness, String accessor) {
        JavaTypes nullables = new JavaTypes(NAMES, false);
        Property property = Settling.property("x", STRING, new Presence(occurrence, nullness));

        assertThat(nullables.hasOptionals()).isFalse();
        assertThat(withoutPackages(nullables.accessor(property).toString())).isEqualTo(accessor);
    }

    @Test
    void for_people_types_are_told_by_their_simple_names() {
        Property maps = Settling.property(
                "x", new TypeRef.MapOf(new TypeRef.ListOf(new TypeRef.NullableOf(STRING))), Presence.OPTIONAL_NULLABLE);
        Property bytes = Settling.property("x", scalar(ScalarKind.BYTES), Presence.OPTIONAL);
        Property number = Settling.property("x", scalar(ScalarKind.INTEGER), Presence.REQUIRED);

        assertThat(JavaTypes.simple(TYPES.accessor(maps))).isEqualTo("Tristate<Map<String, List<String>>>");
        assertThat(JavaTypes.simple(TYPES.accessor(bytes))).isEqualTo("Optional<byte[]>");
        assertThat(JavaTypes.simple(TYPES.component(bytes))).isEqualTo("String");
        assertThat(JavaTypes.simple(TYPES.accessor(number))).isEqualTo("long");
        assertThat(JavaTypes.simple(TYPES.component(number))).isEqualTo("Long");
    }

    private static String withoutPackages(String type) {
        return type.replaceAll("([a-z]+[.])+ ?", "");
    }
}

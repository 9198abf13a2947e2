package dev.fieldtable.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceSpan;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PropertyTest {
    private static final SourceSpan SPAN = SourceSpan.startOf("page.md");
    private static final Constraints SHORT = new Constraints(null, null, null, null, null, 1, 3, "^a", null, null);

    private static Property of(TypeRef type, Deprecation deprecation) {
        return new Property(
                "limit",
                "Limit",
                type,
                Presence.UNSAID,
                "int32",
                SHORT,
                new DefaultValue(BigDecimal.TEN),
                Place.QUERY,
                "How many.",
                "7",
                deprecation,
                SPAN);
    }

    @Test
    void a_copy_differs_in_what_it_was_made_for_alone() {
        TypeRef text = new TypeRef.Scalar(ScalarKind.STRING);
        Deprecation old = new Deprecation("Too old.", "");
        Deprecation older = new Deprecation("Much too old.", "");

        assertThat(of(TypeRef.ANY, old).withType(text)).isEqualTo(of(text, old));
        assertThat(of(TypeRef.ANY, old).withDeprecation(older)).isEqualTo(of(TypeRef.ANY, older));
    }

    @Test
    void copies_for_different_things_give_what_was_made_so_from_the_start() {
        Deprecation old = new Deprecation("Too old.", "");
        Property plain = new Property("limit", "limit", TypeRef.ANY, Presence.REQUIRED, "", "", null, SPAN);
        Property all = plain.withWireName("Limit")
                .withPresence(Presence.OPTIONAL_NULLABLE)
                .withDefaultValue(new DefaultValue(BigDecimal.TEN))
                .withPlace(Place.QUERY)
                .withEncoding(new Encoding("", false, ""))
                .withDescription("How many.")
                .withDeprecation(old);

        assertThat(all)
                .isEqualTo(new Property(
                        "limit",
                        "Limit",
                        TypeRef.ANY,
                        Presence.OPTIONAL_NULLABLE,
                        "",
                        Constraints.NONE,
                        new DefaultValue(BigDecimal.TEN),
                        Place.QUERY,
                        new Encoding("", false, ""),
                        "How many.",
                        "",
                        old,
                        SPAN));
    }

    @Test
    void what_is_not_told_of_a_property_is_unsaid() {
        Property property = new Property("x", "x", TypeRef.ANY, Presence.REQUIRED, "", "", null, SPAN);

        assertThat(property.format()).isEmpty();
        assertThat(property.constraints()).isEqualTo(Constraints.NONE);
        assertThat(property.defaultValue()).isNull();
        assertThat(property.place()).isEqualTo(Place.UNSAID);
        assertThat(property.encoding()).isEqualTo(Encoding.USUAL);
    }

    @Test
    void messages_call_a_presence_by_what_is_said_of_it() {
        assertThat(Presence.REQUIRED.label()).isEqualTo("required");
        assertThat(Presence.OPTIONAL_NULLABLE.label()).isEqualTo("optional-nullable");
        assertThat(Presence.UNSAID.label()).isEqualTo("presence-unsaid");
        assertThat(new Presence(Presence.Occurrence.REQUIRED, Presence.Nullness.UNSAID).label())
                .isEqualTo("required");
    }
}

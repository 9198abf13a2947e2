package com.example.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.plex.components.MailingListStatus;
import com.example.plex.components.MessageNotification;
import com.example.plex.components.Notification;
import com.example.plex.components.Setting;
import com.example.plex.components.StorageUsage;
import com.example.plex.components.UserPlexAccount;
import com.example.plex.components.UserPlexAccountValidator;
import com.example.plex.components.Value;
import com.example.plex.components.WatchedIndicator;
import com.example.plex.operations.NotificationPage;
import com.example.plex.support.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What holds for the generated models, whichever mapper reads and writes them. */
abstract class ModelsContract {
    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Reads with a plain mapper. */
    abstract <T> T read(String json, Class<T> type);

    /** Writes with a plain mapper. */
    abstract String write(Object model);

    @Test
    void anAccountIsReadAndAsksNothingOfTheMapper() {
        UserPlexAccount account = read(resource("account.json"), UserPlexAccount.class);

        assertThat(account.getAuthToken()).isEqualTo("t0kenOfAnAccount0000");
        assertThat(account.getId()).isEqualTo(13692262);
        assertThat(account.getConfirmed()).contains(true);
        assertThat(account.getCountry()).isEmpty();
        assertThat(account.getMailingListStatus()).contains(MailingListStatus.ACTIVE);
        assertThat(account.getServices().orElseThrow().get(0).getIdentifier()).isEqualTo("guide");
        assertThat(account.getProfile().orElseThrow().getWatchedIndicator())
                .contains(WatchedIndicator.MOVIES_AND_TV_SHOWS);
        assertThat(UserPlexAccountValidator.validate(account)).isEmpty();
    }

    @Test
    void whatComesInGoesOut() {
        String account = resource("account.json");
        String notifications = resource("notifications.json");

        assertSameJson(write(read(account, UserPlexAccount.class)), account);
        assertSameJson(write(read(notifications, NotificationPage.class)), notifications);
    }

    @Test
    void equalDocumentsAreEqualModels() {
        UserPlexAccount account = read(resource("account.json"), UserPlexAccount.class);
        UserPlexAccount again = read(write(account), UserPlexAccount.class);

        assertThat(again).isEqualTo(account).hasSameHashCodeAs(account);
        assertThat(account.toBuilder().title("Ada").build()).isNotEqualTo(account);
    }

    @Test
    void absentNullAndAValueAreThreeThings() {
        UserPlexAccount account = read(resource("account.json"), UserPlexAccount.class);

        assertThat(account.getAdsConsent().isNull()).isTrue();
        assertThat(account.getAdsConsentReminderAt().get()).isEqualTo(1556281940);
        assertThat(account.getAdsConsentSetAt().isAbsent()).isTrue();
    }

    @Test
    void anEmptyListIsNotAnAbsentOne() {
        UserPlexAccount account = read(resource("account.json"), UserPlexAccount.class);

        assertThat(account.getEntitlements()).contains(List.of());
        assertThat(account.getSubscriptions()).isEmpty();
    }

    @Test
    void anEnumValueThatTheDocsDoNotKnowIsKept() {
        String newer = resource("account.json")
                .replace("\"mailingListStatus\": \"active\"", "\"mailingListStatus\": \"paused\"");
        UserPlexAccount account = read(newer, UserPlexAccount.class);
        MailingListStatus status = account.getMailingListStatus().orElseThrow();

        assertThat(status.isKnown()).isFalse();
        assertThat(status.value()).isEqualTo("paused");
        assertThat(status).isEqualTo(MailingListStatus.of("paused"));
        assertSameJson(write(account), newer);
        assertThat(UserPlexAccountValidator.validate(account))
                .extracting(Violation::pointer)
                .containsExactly("/mailingListStatus");
    }

    @Test
    void aPropertyThatTheDocsDoNotKnowIsKept() {
        String newer = resource("account.json").replace("\"uuid\":", "\"shoeSize\": {\"eu\": [38, null]}, \"uuid\":");
        UserPlexAccount account = read(newer, UserPlexAccount.class);

        assertThat(account.unknownProperties()).containsOnlyKeys("shoeSize");
        assertSameJson(write(account), newer);
        assertSameJson(write(account.toBuilder().build()), newer);
    }

    @Test
    void aMissingRequiredPropertyFailsWhereItIsTouchedAndNotBefore() {
        UserPlexAccount account = read("{\"email\": \"ada@example.com\", \"title\": null}", UserPlexAccount.class);

        assertThat(account.getEmail()).isEqualTo("ada@example.com");
        assertThatThrownBy(account::getAuthToken)
                .hasMessageContaining("UserPlexAccount")
                .hasMessageContaining("authToken")
                .hasMessageContaining("userplexaccount.md");
    }

    @Test
    void aValidatorTellsEverythingAtOnceWithThePlaceInTheDocs() {
        String broken = resource("account.json")
                .replace("\"email\": \"ada@example.com\",", "")
                .replace("\"title\": \"Ada L.\"", "\"title\": null")
                .replace("\"guide\"", "null");
        List<Violation> violations = UserPlexAccountValidator.validate(read(broken, UserPlexAccount.class));

        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/email", "/title", "/services/0/identifier");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.rule()).isNotEmpty();
            assertThat(violation.message()).isNotEmpty();
            assertThat(violation.file()).startsWith("models/components/").endsWith(".md");
            assertThat(violation.line()).isGreaterThan(1);
        });
    }

    @Test
    void aUnionTakesTheArmThatTheDocumentNames() {
        NotificationPage page = read(resource("notifications.json"), NotificationPage.class);

        assertThat(page.getNotifications())
                .extracting(Headlines::of)
                .containsExactly(
                        "New: Metropolis",
                        "Message: See you at eight",
                        "Packed: 12.5 %",
                        "Something else: {type=weather, outlook=[snow, 3, null]}");
        assertThat(page.getNext()).isNull();
    }

    @Test
    void aUnionOfPlainValuesTakesTheArmOfThatType() {
        Value text = read("{\"value\": \"12\"}", Setting.class).getValue().orElseThrow();
        Value number = read("{\"value\": 12.5}", Setting.class).getValue().orElseThrow();
        Value flag = read("{\"value\": false}", Setting.class).getValue().orElseThrow();

        assertThat(text).isEqualTo(new Value.OfString("12"));
        assertThat(number).isEqualTo(new Value.OfNumber(12.5));
        assertThat(flag).isEqualTo(new Value.OfBoolean(false));
    }

    @Test
    void aTimeKeepsItsOffset() {
        NotificationPage page = read(resource("notifications.json"), NotificationPage.class);
        MessageNotification message =
                ((Notification.OfMessageNotification) page.getNotifications().get(1)).value();

        assertThat(message.getSentAt()).isEqualTo(OffsetDateTime.parse("2026-01-11T09:31:00+01:00"));
        assertThat(message.getReplyTo().isNull()).isTrue();
    }

    @Test
    void aDecimalKeepsItsDigits() {
        String json = "{\"bytes\": 1, \"price\": 0.0420, \"byLibrary\": {}, \"quotas\": {\"films\": null}}";
        StorageUsage usage = read(json, StorageUsage.class);

        assertThat(usage.getPrice()).isEqualTo(new BigDecimal("0.0420"));
        assertThat(write(usage)).contains("0.0420");
        assertThat(usage.getQuotas().orElseThrow()).containsEntry("films", null);
    }

    private static void assertSameJson(String actual, String expected) {
        assertThat(tree(actual)).isEqualTo(tree(expected));
    }

    private static JsonNode tree(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(ModelsContract.class.getResourceAsStream("/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

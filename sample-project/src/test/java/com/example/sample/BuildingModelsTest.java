package com.example.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.plex.components.MailingListStatus;
import com.example.plex.components.UserPlexAccount;
import com.example.plex.components.UserPlexAccountSamples;
import com.example.plex.components.UserPlexAccountValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildingModelsTest {
    @Test
    void anAccountIsBuiltFromWhatIsRequired() {
        UserPlexAccount account = ada().build();

        assertThat(account.getUsername()).isEqualTo("ada");
        assertThat(UserPlexAccountValidator.validate(account)).isEmpty();
    }

    @Test
    void aTestThatNeedsSomeAccountTakesASample() {
        UserPlexAccount account =
                UserPlexAccountSamples.full().toBuilder().username("ada").build();

        assertThat(account.getUsername()).isEqualTo("ada");
        assertThat(UserPlexAccountValidator.validate(account)).isEmpty();
        assertThat(UserPlexAccountValidator.validate(UserPlexAccountSamples.minimal()))
                .isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamedInOneMessage() {
        UserPlexAccount.Builder builder =
                UserPlexAccount.builder().email("ada@example.com").id(1L);

        assertThatThrownBy(builder::build)
                .hasMessageContaining("UserPlexAccount")
                .hasMessageContaining("authToken")
                .hasMessageContaining("friendlyName")
                .hasMessageContaining("joinedAt")
                .hasMessageContaining("title")
                .hasMessageContaining("username")
                .hasMessageContaining("uuid")
                .hasMessageNotContaining("email");
    }

    @Test
    void aModelDoesNotChangeWithWhatItWasMadeOf() {
        List<String> roles = new ArrayList<>(List.of("plexpass"));
        UserPlexAccount.Builder builder = ada().roles(roles);
        UserPlexAccount account = builder.build();

        roles.add("admin");
        builder.title("Someone else");

        assertThat(account.getRoles()).contains(List.of("plexpass"));
        assertThat(account.getTitle()).isEqualTo("Ada L.");
    }

    @Test
    void aChangedCopyLeavesTheOriginalAlone() {
        UserPlexAccount account = ada().build();
        UserPlexAccount changed =
                account.toBuilder().mailingListStatus(MailingListStatus.REMOVED).build();

        assertThat(account.getMailingListStatus()).isEmpty();
        assertThat(changed.getMailingListStatus()).contains(MailingListStatus.REMOVED);
        assertThat(changed.toString()).contains("ada@example.com").doesNotContain("\n");
    }

    @Test
    void aPropertyCanBeSetToNullOrNotAtAll() {
        assertThat(Headlines.menuLanguage(ada().build())).isEqualTo("The server does not say.");
        assertThat(Headlines.menuLanguage(ada().locale(null).build())).isEqualTo("As the browser asks.");
        assertThat(Headlines.menuLanguage(ada().locale("ja").build())).isEqualTo("Always ja.");
    }

    static UserPlexAccount.Builder ada() {
        return UserPlexAccount.builder()
                .authToken("t0kenOfAnAccount0000")
                .email("ada@example.com")
                .friendlyName("Ada")
                .id(13692262L)
                .joinedAt(1556281940L)
                .title("Ada L.")
                .username("ada")
                .uuid("0f1e2d3c4b5a6978");
    }
}

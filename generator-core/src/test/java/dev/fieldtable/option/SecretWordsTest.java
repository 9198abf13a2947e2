package dev.fieldtable.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth_token",
                "authToken",
                "X-Auth-Token",
                "HTTPToken",
                "access_tokens",
                "pin",
                "clientSecret",
                "API_KEY"
            })
    void aWordOfANameTells(String name) {
        assertThat(SecretWords.USUAL.matches(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pinned", "key", "tokenizer", "secretary", "shopping", ""})
    void anotherWordThatHasItDoesNot(String name) {
        assertThat(SecretWords.USUAL.matches(name)).isFalse();
    }

    @Test
    void theUserHasTheWord() {
        SecretWords words = new SecretWords(List.of("IBAN", " account  number ", "iban"));
        assertThat(words.words()).containsExactly("account number", "iban");
        assertThat(words.matches("accountNumber")).isTrue();
        assertThat(words.matches("password")).isFalse();
        assertThat(words.and(SecretWords.USUAL).matches("password")).isTrue();
    }
}

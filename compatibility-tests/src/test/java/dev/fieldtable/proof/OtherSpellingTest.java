package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The docs do not tell how names are spelled in JSON. Who generated with a wrong guess is told what came instead. */
class OtherSpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"authToken", "AuthToken", "AUTH_TOKEN", "auth-token"})
    void theExceptionNamesTheSpellingThatCame(String spelling) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            Object read = emitted.read("Login", "{\"" + spelling + "\":\"T0P\"}");
            assertThatThrownBy(() -> access(emitted, read, "auth_token"))
                    .hasMessageContaining("\"auth_token\"")
                    .hasMessageContaining("\"" + spelling + "\"")
                    .hasMessageNotContaining("T0P");
            assertThatThrownBy(() -> access(emitted, read, "user")).hasMessageNotContaining(spelling);
        }
    }

    /** Nothing is guessed: what came stays what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"authToken", "AuthToken"})
    void itIsStillAnotherProperty(String spelling) throws Exception {
        String json = "{\"user\":\"u\",\"auth_token\":\"t\",\"" + spelling + "\":\"T0P\"}";
        for (Emitted emitted : Emitted.values()) {
            Object read = emitted.read("Login", json);
            assertThat(access(emitted, read, "auth_token")).isEqualTo("t");
            assertThat(Json.difference(
                            Json.parse(json), Json.parse(Mappers.plain().write(read))))
                    .isNull();
        }
    }

    private static Object access(Emitted emitted, Object read, String name) throws Exception {
        ObjectType type = Models.object(emitted.generated(), "Login");
        Property property = Generated.property(type, name);
        Object value = emitted.generated().access(read, type, property);
        return value == null ? "null" : value;
    }
}

package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models, exceptions and violations go into logs; what looks like a secret does not. */
class SecretsTest {
    private static final String SECRET = "T0P";

    /** Longer than the hash by which Java tells objects apart in a text, which may have any digits in it. */
    private static final String PIN = "707070707";

    /** As documented, and then in all ways in which it may be otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user\":\"u\",\"auth_token\":\"T0P\",\"password\":\"T0P\",\"pin\":707070707,\"secret\":\"2026-01-02T07:07:07Z\"}",
                "{\"user\":\"u\",\"auth_token\":\"T0P\",\"password\":\"T0P\",\"pin\":\"T0P\",\"secret\":\"T0P\"}",
                "{\"auth_token\":{\"a\":\"T0P\"},\"password\":[\"T0P\"],\"pin\":{\"T0P\":1},\"secret\":[\"T0P\"]}",
                "{\"authToken\":\"T0P\",\"client_secret\":\"T0P\",\"oldPassword\":\"T0P\",\"PIN\":\"T0P\"}",
                "{\"new\":{\"password\":\"T0P\",\"list\":[{\"auth_token\":\"T0P\"}]}}",
                "{\"HTTPToken\":\"T0P\",\"accessTokens\":[\"T0P\"],\"passwords\":{\"a\":\"T0P\"}}",
                "{\"user\":{\"password\":\"T0P\"}}",
                "{\"user\":[{\"token\":\"T0P\"}]}"
            })
    void noValueIsSeen(String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            Object read = emitted.read("Login", json);
            conceals(read.toString());
            conceals(String.valueOf(emitted.generated().call("toBuilder", read)));
            conceals(String.valueOf(emitted.generated().call("unknownProperties", read)));
            violations(emitted.generated(), read);
            accessors(emitted.generated(), read);
            assertThat(Json.difference(
                            Json.parse(json), Json.parse(Mappers.plain().write(read))))
                    .as("the JSON has it")
                    .isNull();
        }
    }

    /** What is no secret is seen, and that there is a secret. */
    @ParameterizedTest
    @ValueSource(strings = "{\"user\":\"Ann\",\"auth_token\":\"T0P\"}")
    void theOthersAreSeen(String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            assertThat(emitted.read("Login", json).toString())
                    .containsPattern("user=\"?Ann")
                    .containsIgnoringCase("auth");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user\":\"u\",\"auth_token\":\"t\",\"pin\":\"T0P\"}",
                "{\"user\":\"u\",\"auth_token\":\"t\",\"secret\":\"T0P\"}",
                "{\"user\":\"u\",\"auth_token\":[\"T0P\"]}"
            })
    void aStrictReaderSaysNoneEither(String json) {
        try {
            Object read = Mappers.plain()
                    .read(
                            json,
                            Models.STRICT.classOf(
                                    Models.object(Models.STRICT, "Login").id()));
            throw new AssertionError("read: " + read);
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                conceals(String.valueOf(cause.getMessage()));
            }
        }
    }

    private static void violations(Generated generated, Object read) {
        for (String profile : List.of("STRICT", "TOLERANT", "REQUEST")) {
            for (Object violation : generated.violations(read, profile)) {
                conceals(violation.toString());
                conceals(String.valueOf(generated.call("message", violation)));
            }
        }
    }

    private static void accessors(Generated generated, Object read) {
        ObjectType type = Models.object(generated, "Login");
        for (Property property : type.properties()) {
            try {
                generated.access(read, type, property);
            } catch (Exception e) {
                for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                    conceals(String.valueOf(cause.getMessage()));
                }
            }
        }
    }

    private static void conceals(String text) {
        assertThat(text).doesNotContain(SECRET, PIN, "07:07:07");
    }
}

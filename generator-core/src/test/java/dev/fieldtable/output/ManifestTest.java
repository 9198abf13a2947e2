package dev.fieldtable.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final GeneratedFile ACCOUNT = new GeneratedFile("com/acme/Account.java", "class Account {}\n");
    private static final GeneratedFile PLAN = new GeneratedFile("com/acme/Plän.java", "class Plän {}\n");

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Manifest manifest = Manifest.of(List.of(PLAN, ACCOUNT));

        assertThat(Manifest.parse(manifest.toJson())).isEqualTo(manifest);
        assertThat(Manifest.parse(Manifest.empty().toJson())).isEqualTo(Manifest.empty());
    }

    @Test
    void theTextDoesNotDependOnTheOrderOfTheFiles() {
        assertThat(Manifest.of(List.of(PLAN, ACCOUNT)).toJson())
                .isEqualTo(Manifest.of(List.of(ACCOUNT, PLAN)).toJson())
                .isEqualTo("""
                        {
                          "format" : 1,
                          "files" : [
                            {"path" : "com/acme/Account.java", "sha256" : "%s"},
                            {"path" : "com/acme/Plän.java", "sha256" : "%s"}
                          ]
                        }
                        """.formatted(ContentHash.of("class Account {}\n"), ContentHash.of("class Plän {}\n")));
    }

    @Test
    void membersThatAreNotKnownAreSkipped() throws IOException {
        Manifest manifest = Manifest.parse("""
                        {"format" : 1, "options" : {"a" : [1]}, "files" : [{"path" : "A.java", "from" : ["a.md"], "sha256" : "0"}]}
                        """);

        assertThat(manifest.paths()).containsExactly("A.java");
        assertThat(manifest.hash("A.java")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\" : 2, \"files\" : []}",
                "{\"format\" : 1, \"files\" : {}}",
                "{\"format\" : 1, \"files\" : [1]}",
                "{\"format\" : 1, \"files\" : [{\"path\" : \"A.java\"}]}",
                "{\"format\" : 1, \"files\" : [{\"path\" : \"../A.java\", \"sha256\" : \"0\"}]}",
                "{\"format\" : 1, \"files\" : [{\"path\" : \"/etc/passwd\", \"sha256\" : \"0\"}]}",
                "{\"format\" : 1, \"files\" : [{\"path\" : \"A.java\", \"sha256\" : \"0\"}"
            })
    void whatIsNoManifestIsRefused(String json) {
        assertThatThrownBy(() -> Manifest.parse(json)).isInstanceOf(IOException.class);
    }
}

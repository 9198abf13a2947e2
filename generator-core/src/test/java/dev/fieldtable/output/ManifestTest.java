package dev.fieldtable.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final GeneratedFile ACCOUNT = new GeneratedFile(
            "com/acme/Account.java", "class Account {}\n", List.of("models/account.md", "models/\"odd\" päge.md"));
    private static final GeneratedFile PLAN = new GeneratedFile("com/acme/Plän.java", "class Plän {}\n");

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Manifest manifest = Manifest.of(wanted(List.of(PLAN, ACCOUNT)));

        assertThat(Manifest.parse(manifest.toJson())).isEqualTo(manifest);
        assertThat(Manifest.parse(Manifest.empty().toJson())).isEqualTo(Manifest.empty());
    }

    @Test
    void theTextDoesNotDependOnTheOrderOfTheFiles() {
        assertThat(Manifest.of(wanted(List.of(PLAN, ACCOUNT))).toJson())
                .isEqualTo(Manifest.of(wanted(List.of(ACCOUNT, PLAN))).toJson())
                .isEqualTo("""
                        {
                          "format" : 1,
                          "tool" : "1.0.0+ab",
                          "options" : "0p",
                          "docs" : "d0",
                          "warnings" : 2,
                          "files" : [
                            {"path" : "com/acme/Account.java", "sha256" : "%s", "sources" : ["models/account.md", "models/\\"odd\\" päge.md"]},
                            {"path" : "com/acme/Plän.java", "sha256" : "%s"}
                          ]
                        }
                        """.formatted(ContentHash.of("class Account {}\n"), ContentHash.of("class Plän {}\n")));
    }

    @Test
    void membersThatAreNotKnownAreSkipped() throws IOException {
        Manifest manifest = Manifest.parse("""
                        {"format" : 1, "more" : {"a" : [1]}, "tool" : {}, "files" : [{"path" : "A.java", "from" : ["a.md"], "sha256" : "0"}]}
                        """);

        assertThat(manifest.paths()).containsExactly("A.java");
        assertThat(manifest.hash("A.java")).isEqualTo("0");
        assertThat(manifest.inputs()).isNull();
    }

    @Test
    void afterAStoppedRunAFileIsOursAsEitherRunHasWrittenIt() {
        GeneratedFile changed = new GeneratedFile(ACCOUNT.path(), "final class Account {}\n");
        GeneratedFile added = new GeneratedFile("com/acme/Added.java", "class Added {}\n");
        GeneratedFile inTheWay = new GeneratedFile("com/acme/Mine.java", "class Mine {}\n");
        Manifest last = Manifest.of(wanted(List.of(ACCOUNT, PLAN)));
        Manifest next = Manifest.of(wanted(List.of(changed, added, inTheWay)));

        Manifest found = last.stoppedOnTheWayTo(
                next,
                Map.of(
                        ACCOUNT.path(), ContentHash.of(changed.content()),
                        PLAN.path(), ContentHash.of("edited"),
                        added.path(), ContentHash.of(added.content()),
                        inTheWay.path(), ContentHash.of("someone else's")));

        assertThat(found.hash(ACCOUNT.path())).isEqualTo(ContentHash.of(changed.content()));
        assertThat(found.hash(PLAN.path())).isEqualTo(ContentHash.of(PLAN.content()));
        assertThat(found.owns(added.path())).isTrue();
        assertThat(found.owns(inTheWay.path())).isFalse();
        assertThat(found.inputs()).isNull();
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
                "{\"format\" : 1, \"files\" : [{\"path\" : \"A.java\", \"sha256\" : \"0\"}",
                "{\"format\" : 1, \"files\" : []} {}"
            })
    void whatIsNoManifestIsRefused(String json) {
        assertThatThrownBy(() -> Manifest.parse(json)).isInstanceOf(IOException.class);
    }

    private static WantedFiles wanted(List<GeneratedFile> files) {
        return new WantedFiles(new Inputs("1.0.0+ab", "0p", "d0"), 2, files);
    }
}

package dev.fieldtable.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {
    private static final GeneratedFile ACCOUNT = new GeneratedFile(
            "com/acme/Account.java", "class Account {}\n", List.of("models/account.md", "models/\"odd\" päge.md"));
    private static final GeneratedFile PLAN = new GeneratedFile("com/acme/Plän.java", "class Plän {}\n");

    @Test
    void whatIsWrittenIsReadBack() {
        Manifest manifest = Manifest.of(wanted(List.of(PLAN, ACCOUNT)));

        assertThat(read(ManifestFile.write(manifest)).value()).contains(manifest);
        assertThat(read(ManifestFile.write(Manifest.empty())).value()).contains(Manifest.empty());
    }

    @Test
    void theTextDoesNotDependOnTheOrderOfTheFiles() {
        assertThat(ManifestFile.write(Manifest.of(wanted(List.of(PLAN, ACCOUNT)))))
                .isEqualTo(ManifestFile.write(Manifest.of(wanted(List.of(ACCOUNT, PLAN)))))
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
    void howMuchATypeHasIsKept() {
        Manifest manifest =
                Manifest.of(wanted(List.of(new GeneratedFile("A.java", "class A {}\n", List.of("a.md"), 7))));

        assertThat(ManifestFile.write(manifest)).contains("\"sources\" : [\"a.md\"], \"parts\" : 7}");
        assertThat(read(ManifestFile.write(manifest)).value()).contains(manifest);
    }

    @Test
    void aFolderWithoutFilesHasAnEmptyList() {
        assertThat(ManifestFile.write(Manifest.empty())).isEqualTo("""
                {
                  "format" : 1,
                  "files" : []
                }
                """);
    }

    @Test
    void membersThatAreNotKnownAreSkipped() {
        Manifest manifest = read("""
                        {"format" : 1, "more" : {"a" : [1.5, null]}, "tool" : "t", "files" : [{"path" : "A.java", "from" : ["a.md"], "sha256" : "0"}]}
                        """).value().orElseThrow();

        assertThat(manifest.paths()).containsExactly("A.java");
        assertThat(manifest.hash("A.java")).isEqualTo("0");
        assertThat(manifest.inputs()).isNull();
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
        Outcome<Optional<Manifest>> read = read(json);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo(DiagnosticCode.UNREADABLE_MANIFEST));
    }

    private static Outcome<Optional<Manifest>> read(String json) {
        return ManifestFile.read(SourceText.of(Manifest.FILE_NAME, json));
    }

    private static WantedFiles wanted(List<GeneratedFile> files) {
        return new WantedFiles(new Inputs("1.0.0+ab", "0p", "d0"), 2, files);
    }
}

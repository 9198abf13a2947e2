package dev.fieldtable.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritePlanTest {
    private static final GeneratedFile ACCOUNT = new GeneratedFile("com/acme/Account.java", "class Account {}\n");
    private static final GeneratedFile PLAN = new GeneratedFile("com/acme/Plan.java", "class Plan {}\n");
    private static final String OTHER = ContentHash.of("something else");

    @Test
    void aFileThatIsNotThereIsWritten() {
        WritePlan plan = WritePlan.of(List.of(PLAN, ACCOUNT), Manifest.empty(), Map.of());

        assertThat(plan.writes()).containsExactly(ACCOUNT, PLAN);
        assertThat(plan.manifest()).isEqualTo(Manifest.of(List.of(ACCOUNT, PLAN)));
    }

    @Test
    void aFileWithTheWantedContentIsLeftAlone() {
        WritePlan plan = WritePlan.of(List.of(ACCOUNT), Manifest.of(List.of(ACCOUNT)), present(ACCOUNT));

        assertThat(plan.unchanged()).containsExactly("com/acme/Account.java");
        assertThat(plan.nothingToDo()).isTrue();
    }

    @Test
    void aFileOfOursWithAnotherContentIsWritten() {
        WritePlan plan =
                WritePlan.of(List.of(ACCOUNT), Manifest.of(List.of(ACCOUNT)), Map.of("com/acme/Account.java", OTHER));

        assertThat(plan.writes()).containsExactly(ACCOUNT);
        assertThat(plan.foreign()).isEmpty();
    }

    @Test
    void aFileOfOursThatIsNotWantedAnyMoreIsDeleted() {
        WritePlan plan = WritePlan.of(
                List.of(ACCOUNT), Manifest.of(List.of(ACCOUNT, PLAN)), Map.of("com/acme/Plan.java", OTHER));

        assertThat(plan.deletions()).containsExactly("com/acme/Plan.java");
        assertThat(plan.manifest().owns("com/acme/Plan.java")).isFalse();
    }

    @Test
    void aFileOfOursThatIsGoneNeedsNoDeletion() {
        WritePlan plan = WritePlan.of(List.of(), Manifest.of(List.of(PLAN)), Map.of());

        assertThat(plan.nothingToDo()).isTrue();
    }

    @Test
    void aFileThatIsNotOursIsForeign() {
        WritePlan plan = WritePlan.of(List.of(ACCOUNT), Manifest.empty(), Map.of("com/acme/Account.java", OTHER));

        assertThat(plan.foreign()).containsExactly("com/acme/Account.java");
        assertThat(plan.writes()).isEmpty();
    }

    @Test
    void aFolderInThePlaceOfAFileIsForeignEvenIfTheManifestNamesIt() {
        WritePlan plan =
                WritePlan.of(List.of(ACCOUNT), Manifest.of(List.of(ACCOUNT, PLAN)), Map.of(ACCOUNT.path(), ""));

        assertThat(plan.foreign()).containsExactly("com/acme/Account.java");
    }

    @Test
    void aFolderInThePlaceOfAStaleFileIsNotDeleted() {
        WritePlan plan = WritePlan.of(List.of(), Manifest.of(List.of(PLAN)), Map.of(PLAN.path(), ""));

        assertThat(plan.deletions()).isEmpty();
    }

    @Test
    void aFileWithTheWantedContentBecomesOursWithoutAManifest() {
        WritePlan plan = WritePlan.of(List.of(ACCOUNT), Manifest.empty(), present(ACCOUNT));

        assertThat(plan.nothingToDo()).isTrue();
        assertThat(plan.manifest().owns(ACCOUNT.path())).isTrue();
    }

    private static Map<String, String> present(GeneratedFile file) {
        return Map.of(file.path(), ContentHash.of(file.content()));
    }
}

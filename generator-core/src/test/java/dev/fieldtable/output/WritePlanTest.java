package dev.fieldtable.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.output.WritePlan.EditedFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritePlanTest {
    private static final GeneratedFile ACCOUNT = new GeneratedFile("com/acme/Account.java", "class Account {}\n");
    private static final GeneratedFile PLAN = new GeneratedFile("com/acme/Plan.java", "class Plan {}\n");
    private static final String OTHER = ContentHash.of("something else");

    @Test
    void aFileThatIsNotThereIsWritten() {
        WritePlan plan = plan(List.of(PLAN, ACCOUNT), Manifest.empty(), Map.of());

        assertThat(plan.writes()).containsExactly(ACCOUNT, PLAN);
        assertThat(plan.manifest()).isEqualTo(Manifest.of(wanted(List.of(ACCOUNT, PLAN))));
    }

    @Test
    void aPackedFileIsTheSameFile() {
        GeneratedFile pet = new GeneratedFile("com/acme/Pet.java", "class Pet {}\n", List.of("pet.md"), 3);

        assertThat(pet.packed()).isEqualTo(pet).hasSameHashCodeAs(pet);
        assertThat(pet.packed().content()).isEqualTo("class Pet {}\n");
    }

    @Test
    void aFileWithTheWantedContentIsLeftAlone() {
        WritePlan plan = plan(List.of(ACCOUNT), Manifest.of(wanted(List.of(ACCOUNT))), present(ACCOUNT));

        assertThat(plan.unchanged()).containsExactly("com/acme/Account.java");
        assertThat(plan.nothingToDo()).isTrue();
    }

    @Test
    void aFileOfOursThatStandsAsItWasWrittenButIsWantedOtherwiseIsWritten() {
        GeneratedFile before = new GeneratedFile(ACCOUNT.path(), "class Account { int id; }\n");

        WritePlan plan = plan(List.of(ACCOUNT), Manifest.of(wanted(List.of(before))), present(before));

        assertThat(plan.writes()).containsExactly(ACCOUNT);
        assertThat(plan.edited()).isEmpty();
    }

    @Test
    void aFileOfOursThatSomeoneChangedIsKeptOrGivenUp() {
        Manifest owned = Manifest.of(wanted(List.of(ACCOUNT, PLAN)));
        Map<String, String> present = Map.of(ACCOUNT.path(), OTHER, PLAN.path(), OTHER);

        WritePlan kept = plan(List.of(ACCOUNT), owned, present);
        assertThat(kept.edited()).containsExactly(ACCOUNT.path(), PLAN.path());
        assertThat(kept.writes()).isEmpty();
        assertThat(kept.deletions()).isEmpty();
        assertThat(kept.nothingToDo()).isFalse();

        WritePlan givenUp = WritePlan.of(wanted(List.of(ACCOUNT)), owned, present, EditedFiles.GIVEN_UP);
        assertThat(givenUp.edited()).isEmpty();
        assertThat(givenUp.writes()).containsExactly(ACCOUNT);
        assertThat(givenUp.deletions()).containsExactly(PLAN.path());
    }

    @Test
    void anEditThatGivesTheWantedContentIsNone() {
        GeneratedFile before = new GeneratedFile(ACCOUNT.path(), "class Account { int id; }\n");

        WritePlan plan = plan(List.of(ACCOUNT), Manifest.of(wanted(List.of(before))), present(ACCOUNT));

        assertThat(plan.nothingToDo()).isTrue();
    }

    @Test
    void aFileOfOursThatIsNotWantedAnyMoreIsDeleted() {
        WritePlan plan = plan(List.of(ACCOUNT), Manifest.of(wanted(List.of(ACCOUNT, PLAN))), present(PLAN));

        assertThat(plan.deletions()).containsExactly("com/acme/Plan.java");
        assertThat(plan.manifest().owns("com/acme/Plan.java")).isFalse();
    }

    @Test
    void aFileOfOursThatIsGoneNeedsNoDeletion() {
        WritePlan plan = plan(List.of(), Manifest.of(wanted(List.of(PLAN))), Map.of());

        assertThat(plan.nothingToDo()).isTrue();
    }

    @Test
    void aFileThatIsNotOursIsForeign() {
        WritePlan plan = plan(List.of(ACCOUNT), Manifest.empty(), Map.of("com/acme/Account.java", OTHER));

        assertThat(plan.foreign()).containsExactly("com/acme/Account.java");
        assertThat(plan.writes()).isEmpty();
    }

    @Test
    void aFolderInThePlaceOfAFileIsForeignEvenIfTheManifestNamesIt() {
        WritePlan plan =
                plan(List.of(ACCOUNT), Manifest.of(wanted(List.of(ACCOUNT, PLAN))), Map.of(ACCOUNT.path(), ""));

        assertThat(plan.foreign()).containsExactly("com/acme/Account.java");
    }

    @Test
    void aFolderInThePlaceOfAStaleFileIsNotDeleted() {
        WritePlan plan = plan(List.of(), Manifest.of(wanted(List.of(PLAN))), Map.of(PLAN.path(), ""));

        assertThat(plan.deletions()).isEmpty();
    }

    @Test
    void aFileWithTheWantedContentBecomesOursWithoutAManifest() {
        WritePlan plan = plan(List.of(ACCOUNT), Manifest.empty(), present(ACCOUNT));

        assertThat(plan.nothingToDo()).isTrue();
        assertThat(plan.manifest().owns(ACCOUNT.path())).isTrue();
    }

    private static WritePlan plan(List<GeneratedFile> wanted, Manifest owned, Map<String, String> present) {
        return WritePlan.of(wanted(wanted), owned, present, EditedFiles.KEPT);
    }

    private static WantedFiles wanted(List<GeneratedFile> files) {
        return new WantedFiles(new Inputs("tool", "options", "docs"), 0, files);
    }

    private static Map<String, String> present(GeneratedFile file) {
        return Map.of(file.path(), ContentHash.of(file.content()));
    }
}

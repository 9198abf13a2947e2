package dev.fieldtable.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final GeneratedFile ACCOUNT = new GeneratedFile(
            "com/acme/Account.java", "class Account {}\n", List.of("models/account.md", "models/\"odd\" päge.md"));
    private static final GeneratedFile PLAN = new GeneratedFile("com/acme/Plän.java", "class Plän {}\n");

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

    private static WantedFiles wanted(List<GeneratedFile> files) {
        return new WantedFiles(new Inputs("1.0.0+ab", "0p", "d0"), 2, files);
    }
}

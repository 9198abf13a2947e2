package dev.fieldtable.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.house.HouseStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageNamesTest {
    @ParameterizedTest
    @CsvSource({
        "models/components/x.md, components",
        "docs/models/components/x.md, components",
        "models/x.md, models",
        "docs/models/x.md, models",
        "docs/models/shared/x.md, shared",
        "errors/x.md, errors",
        "models/utils/retryconfig.md, utils",
        "lending/docs/models/shared/x.md, lending.shared",
        "embedded/docs/models/x.md, embedded.models",
        "docs/Models/Components/x.md, Components",
        "x.md, ''",
        "docs/x.md, ''",
        "./models//errors/x.md, errors",
    })
    void folders_become_packages_without_those_that_only_say_that_here_are_docs(String linkPath, String packageName) {
        PackageNames packages = new PackageNames(HouseStyle.speakeasy().folders());

        assertThat(packages.of(linkPath)).isEqualTo(packageName);
    }
}

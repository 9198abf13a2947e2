package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalRepositoryTest {
    @TempDir
    Path temp;

    @Test
    void artifactsLieWhereMavenPutsThem() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("com/acme/api/1.4"));
        Path docs = Files.writeString(folder.resolve("api-1.4-docs.zip"), "");
        Path plain = Files.writeString(folder.resolve("api-1.4.zip"), "");
        LocalRepository repository = new LocalRepository(temp);

        assertThat(repository.resolve("com.acme:api:1.4:zip:docs")).isEqualTo(docs);
        assertThat(repository.resolve("com.acme:api:1.4")).isEqualTo(plain);
        assertThat(repository.resolve("com.acme:api:1.4:zip")).isEqualTo(plain);
    }

    @Test
    void whatIsNotThereCanBeFetchedWithMaven() {
        assertThatThrownBy(() -> new LocalRepository(temp).resolve("com.acme:api:1.5"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mvn dependency:get -Dartifact=com.acme:api:1.5:zip'");
        assertThatThrownBy(() -> new LocalRepository(temp).resolve("com.acme:api:1.5:zip:docs"))
                .hasMessageContaining("-Dartifact=com.acme:api:1.5:zip:docs'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up:api:1", "com.acme:..:1", "com.acme:api:../1", "com.acme:a/b:1", "com.acme::1"})
    void coordinatesAreNoPaths(String coordinates) {
        assertThatThrownBy(() -> new LocalRepository(temp).resolve(coordinates))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not of the form");
    }
}

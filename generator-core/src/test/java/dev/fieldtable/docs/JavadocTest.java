package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that a user of the library begins with. */
class JavadocTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "fieldtable");

    @ParameterizedTest
    @ValueSource(strings = {"package-info.java", "project/package-info.java"})
    void the_example_compiles(String page) throws IOException, ReflectiveOperationException {
        Snippets examples = Snippets.ofJavadoc(Files.readString(SOURCES.resolve(page)));
        assertThat(examples.count()).isEqualTo(1);
        examples.prove(List.of());
    }
}

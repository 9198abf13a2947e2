package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the generated code leans on. That it compiles with nothing else at hand is proved by this module's build. */
class ImportsTest {
    @Test
    void generatedCodeImportsNothingButTheJdkAndAnnotations() throws IOException {
        List<String> others = new ArrayList<>();
        int imports = 0;
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("proof.models")))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("import ")) {
                        imports++;
                        if (!isAllowed(line.substring("import ".length()).replaceFirst("^static ", ""))) {
                            others.add(file + ": " + line);
                        }
                    }
                }
            }
        }
        assertThat(imports).isGreaterThan(1000);
        assertThat(others).isEmpty();
    }

    private static boolean isAllowed(String name) {
        return Stream.of("java.", "com.fasterxml.jackson.annotation.", "org.jspecify.annotations.", "com.example.")
                .anyMatch(name::startsWith);
    }
}

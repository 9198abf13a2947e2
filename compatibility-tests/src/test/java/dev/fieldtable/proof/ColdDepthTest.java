package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java needs more of the stack for what has not run often yet, so that a program that has just begun overflows first. */
@Tag("slow")
class ColdDepthTest {
    /** What Jackson reads by default, and no reader has to go beyond. */
    private static final int LIMIT = Mappers.isJackson3() ? 500 : 1_000;

    static Stream<Arguments> nestings() {
        return Stream.of(Emitted.values())
                .flatMap(emitted ->
                        Stream.of(ColdReading.Nesting.values()).map(nesting -> Arguments.of(emitted, nesting)));
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void aDocumentIsReadAndUsedAsDeepAsJacksonReads(Emitted emitted, ColdReading.Nesting nesting) throws Exception {
        assertThat(run(emitted.type("Node"), LIMIT, nesting)).isEqualTo(ColdReading.DONE);
    }

    private static String run(Class<?> type, int levels, ColdReading.Nesting nesting) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdReading.class.getName(),
                        type.getName(),
                        Integer.toString(levels),
                        nesting.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}

package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Java needs more of the stack for what has not run often yet, so that a program that has just begun overflows first. */
class ColdDepthTest {
    /** What Jackson reads by default, and no reader has to go beyond. */
    private static final int LIMIT = Mappers.isJackson3() ? 500 : 1_000;

    private static final int STEP = 50;

    /** Below nine tenths, since where a cold program overflows is not the same each time. */
    private static final double PART = 0.85;

    @ParameterizedTest
    @EnumSource
    void aDocumentIsReadAndUsedNearlyAsDeepAsAPlainRecordIsRead(Emitted emitted) throws Exception {
        int plain = LIMIT;
        while (!run(ColdReading.Plain.class, plain).endsWith(ColdReading.DONE)) {
            plain -= STEP;
        }
        assertThat(run(emitted.type("Node"), (int) (plain * PART))).isEqualTo(ColdReading.DONE);
    }

    private static String run(Class<?> type, int nested) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdReading.class.getName(),
                        type.getName(),
                        Integer.toString(nested))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}

package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 3339 allows is a date; what is none is kept, and told of where it is asked for. */
class DatesTest {
    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05Z, 2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05z, 2026-01-02T03:04:05Z",
        "2026-01-02t03:04:05Z, 2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05+00:00, 2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05-00:00, 2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05+05:45, 2026-01-02T03:04:05+05:45",
        "2026-01-02T03:04:05-11:30, 2026-01-02T03:04:05-11:30",
        "2026-01-02T03:04:05+01:00:30, 2026-01-02T03:04:05+01:00:30",
        "2026-01-02T03:04:05.1Z, 2026-01-02T03:04:05.1Z",
        "2026-01-02T03:04:05.123456789Z, 2026-01-02T03:04:05.123456789Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void aDateWithATimeIsReadAndWrittenAsItCame(String text, OffsetDateTime meant) throws Exception {
        check("moment_or_absent", text, meant, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-02-30T00:00:00Z",
                "2026-01-02T25:00:00Z",
                "2026-01-02T03:04:05+99:00",
                "1767322800",
                "Fri, 02 Jan 2026 03:04:05 GMT"
            })
    void textThatIsNoDateWithATimeIsKept(String text) throws Exception {
        check("moment_or_absent", text, null, false);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, 2026-01-02", "2024-02-29, 2024-02-29", "0001-01-01, 0001-01-01"})
    void aDateIsReadAndWrittenAsItCame(String text, LocalDate meant) throws Exception {
        check("day_or_absent", text, meant, true);
    }

    /** As some servers do where the docs promise a date. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02T03:04:05Z", "2026-01-02T23:59:59.9-11:30"})
    void theTimeBehindADateIsPassedOverAndKept(String text) throws Exception {
        for (Generated generated : List.of(Models.PLAIN, Models.RECORDS)) {
            Object read = read(generated, "day_or_absent", text);
            assertThat(access(generated, read, "day_or_absent")).isEqualTo(LocalDate.parse("2026-01-02"));
            assertThat(mapper.write(read)).contains("\"" + text + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "2026-1-2", "02.01.2026"})
    void textThatIsNoDateIsKept(String text) throws Exception {
        check("day_or_absent", text, null, false);
    }

    private void check(String name, String text, @Nullable Object meant, boolean valid) throws Exception {
        for (Generated generated : List.of(Models.PLAIN, Models.NULLABLE, Models.RECORDS)) {
            Object read = read(generated, name, text);
            assertThat(mapper.write(read)).isEqualTo(Json.write(Map.of(name, text)));
            assertThat(generated.validate(read, "TOLERANT").stream()
                            .filter(finding -> finding.pointer().equals("/" + name))
                            .map(Finding::rule))
                    .containsExactlyElementsOf(valid ? List.of() : List.of("format"));
            if (valid) {
                assertThat(access(generated, read, name)).isEqualTo(meant);
            } else {
                assertThatThrownBy(() -> access(generated, read, name))
                        .isInstanceOf(DateTimeException.class)
                        .hasMessageContaining("\"" + name + "\"")
                        .hasMessageContaining("models/scalars.md:");
            }
        }
    }

    private Object read(Generated generated, String name, String text) throws Exception {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put(name, text);
        ObjectType type = Models.object(generated, "Scalars");
        return mapper.read(Json.write(document), generated.classOf(type.id()));
    }

    private static @Nullable Object access(Generated generated, Object read, String name) throws Exception {
        ObjectType type = Models.object(generated, "Scalars");
        Property property = Generated.property(type, name);
        Object value = generated.access(read, type, property);
        return value instanceof java.util.Optional<?> optional ? optional.orElse(null) : value;
    }
}

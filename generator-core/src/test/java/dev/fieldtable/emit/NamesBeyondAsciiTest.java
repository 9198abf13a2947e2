package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with the letters of the docs are those names for whoever uses them, in whatever encoding the output is read. */
class NamesBeyondAsciiTest {
    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/größen/kleid.md",
                    "Übergröße",
                    "größe | *str* | ✓ | Die Größe",
                    "日本 | *Optional[größen.Maß]* | – | N/A"),
            Pages.values("models/größen/mass.md", "Maß", "groß | größer", "klein | <"));

    @ParameterizedTest
    @CsvSource({"CLASS, getGröße", "RECORD, größe"})
    void code_calls_them_as_the_docs_do(Style style, String accessor) {
        GeneratedCode code = GeneratedCode.of(Models.request(Models.options(style)), PAGES, """
                public class User {
                  public static String text() {
                    com.acme.größen.Übergröße model = com.acme.größen.Übergröße.builder()
                        .größe("38")
                        .日本(com.acme.größen.Maß.GROSS)
                        .build();
                    return model.%s() + " " + model;
                  }
                }
                """.formatted(accessor));

        assertThat(code.call("User", "text").toString()).startsWith("38 ").contains("größer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252", "UTF-8", "IBM850", "Shift_JIS"})
    void the_files_read_the_same_in_any_encoding(String encoding) {
        EmitOptions options = EmitOptions.of("com.größe");
        List<GeneratedFile> files =
                Generator.generate(GenerationRequest.of(options), PAGES).files();

        assertThat(files).anyMatch(file -> file.path().equals("com/größe/größen/Übergröße.java"));
        assertThat(files)
                .allSatisfy(file -> assertThat(
                                new String(file.content().getBytes(StandardCharsets.UTF_8), Charset.forName(encoding)))
                        .isEqualTo(file.content()));
        GeneratedCode.of(files);
    }
}

package dev.fieldtable.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.cases.FileNames;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Text that would like to be more than text, wherever a page holds some: in the names of its file and folder, of the
 * type and its properties and values, in what is said of them, and in where their links lead.
 */
class HostileFileNamesTest {
    private static final List<String> TEXTS = List.of(
            "../../x",
            "/etc/x",
            "C:\\x",
            "con",
            "a/b",
            "a\nb",
            "a\"b",
            "'",
            "*/ pwn_Run(); /*",
            "\\u002a/ pwn_Run(); /\\u002a",
            "\\u000a pwn_Run(); //",
            "\\u0022 + pwn_Run() + \\u0022",
            "\"; pwn_Run(); //",
            "${pwn_Run}",
            "$L$S$T",
            "{@code pwn_Run",
            "\u202epwn_Run\u202c",
            "pwn\u200b_Run",
            "\ud800",
            "\0");

    @ParameterizedTest
    @EnumSource(EmitOptions.Style.class)
    void textStaysTextWhereverItStands(EmitOptions.Style style) throws IOException {
        List<SourceText> pages = new ArrayList<>();
        for (String text : TEXTS) {
            pages.add(page("models/" + text + "/in a folder.md", "In" + pages.size(), text));
            pages.add(page("models/components/" + text + ".md", text, text));
            pages.add(SourceText.of(
                    "models/values/" + text + "0.md",
                    "# " + text + "\n\n" + text + "\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `" + text
                            + "` | " + text + " |\n| `other` | other |\n"));
        }

        GenerationResult result = Generator.generate(request(style), pages);

        assertThat(result.failed()).isFalse();
        assertThat(result.files()).hasSizeGreaterThan(2 * TEXTS.size());
        FileNames.assertFitAnyDisk(result.files());
        assertThat(result.files()).allMatch(file -> file.path().startsWith("com/acme/"));
        assertThat(JavaSources.faultOfMeaning(result.files())).isEmpty();
        List<GeneratedFile> described = result.files().stream()
                .filter(file -> !file.sources().isEmpty())
                .toList();
        assertThat(JavaSources.faultOfCode(described, Mutations.PAYLOAD)).isEmpty();
        assertThat(described)
                .allMatch(file -> file.content().chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')));
    }

    private static SourceText page(String path, String title, String text) {
        return SourceText.of(
                path,
                "# " + title + "\n\n" + text + "\n\n## Fields\n\n"
                        + "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n"
                        + "| `" + text + "` | *str* | :heavy_check_mark: | " + text + " | " + text + " |\n"
                        + "| `linked` | [components.X](" + text + ") | :heavy_check_mark: | [x](" + text + ") | |\n"
                        + "| `literal` | *Literal[\"" + text + "\"]* | :heavy_check_mark: | x | |\n");
    }

    private static GenerationRequest request(EmitOptions.Style style) {
        GenerationRequest usual = GenerationRequest.of("com.acme");
        // Half of the types are in no language, as is to be.
        return usual.withEmit(usual.emit().withStyle(style)).withMinUnderstood(0);
    }
}

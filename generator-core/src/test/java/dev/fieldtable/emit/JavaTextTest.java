package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.option.EmitOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaTextTest {
    private static final String[] PIECES = {
        "\\", "\\u002a", "u", "\"", "\n", "\ud83d", "\ude00", "\u2028", "\0", "'", "$L"
    };

    /** javac read the second backslash behind a lone high surrogate as the start of another escape. */
    @Test
    void javacReadsLiteralsAsTheTextsTheyAreOf() {
        List<String> texts = new ArrayList<>();
        for (String first : PIECES) {
            for (String second : PIECES) {
                for (String third : PIECES) {
                    texts.add(first + second + third);
                }
            }
        }
        StringBuilder source =
                new StringBuilder("class Literals {\n  public static String[] all() {\n    return new String[] {\n");
        texts.forEach(
                text -> source.append("      ").append(JavaText.literal(text)).append(",\n"));
        source.append("    };\n  }\n}\n");

        assertThat((String[]) GeneratedCode.of(
                                Models.request(Models.options(EmitOptions.Style.CLASS)), List.of(), "public " + source)
                        .call("Literals", "all"))
                .containsExactlyElementsOf(texts);
    }
}

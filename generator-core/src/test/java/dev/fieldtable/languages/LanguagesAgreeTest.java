package dev.fieldtable.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguagesAgreeTest {
    private static final LanguageDocs PYTHON = docs(
            "models/operations/reel.md",
            "| `shot_at` | [date](https://docs.python.org/3/library/datetime.html#date-objects) | :heavy_check_mark: | N/A |",
            "| `frames` | *Optional[int]* | :heavy_minus_sign: | N/A |",
            "| `title` | *Nullable[str]* | :heavy_check_mark: | N/A |",
            "| `kind` | *Literal[\"film\"]* | :heavy_check_mark: | N/A |");

    @Test
    void docs_agree_whatever_they_call_packages_and_names() {
        LanguageDocs csharp = docs(
                "Models/Requests/Reel.md",
                "| `ShotAt` | [DateTime](https://learn.microsoft.com/en-us/dotnet/api/system.datetime?view=net-5.0) | :heavy_check_mark: | N/A |",
                "| `Frames` | *long* | :heavy_minus_sign: | N/A |",
                "| `Title` | *string* | :heavy_check_mark: | N/A |",
                "| `Kind` | *string* | :heavy_check_mark: | N/A |",
                "| `Headers` | Dictionary<String, List<*string*>> | :heavy_minus_sign: | N/A |");

        Agreement agreement = Agreement.of(PYTHON, csharp);

        assertThat(csharp.language()).isEqualTo("csharp");
        assertThat(agreement.properties()).isEqualTo(4);
        assertThat(agreement.alone()).isEqualTo(1);
        assertThat(agreement.wrong()).isEmpty();
        assertThat(agreement.legitimate()).isEqualTo(Map.of(Legitimate.NULL_UNSAID, 3, Legitimate.CONSTANT_AS_TYPE, 1));
        assertThat(agreement.holds()).isTrue();
    }

    @Test
    void another_type_and_another_mark_are_wrong() {
        LanguageDocs go = docs(
                "models/operations/reel.md",
                "| `ShotAt` | [types.Date](../../types/date.md) | :heavy_check_mark: | N/A |",
                "| `Frames` | **int64* | :heavy_check_mark: | N/A |",
                "| `Title` | *string* | :heavy_check_mark: | N/A |",
                "| `Headers` | map[string][]*string* | :heavy_minus_sign: | N/A |");

        Agreement agreement = Agreement.of(PYTHON, go);

        assertThat(agreement.wrong())
                .containsExactly(
                        "operations.Reel.shot_at: datetime REQUIRED UNSAID and date REQUIRED UNSAID",
                        "operations.Reel.frames: integer OPTIONAL FORBIDDEN and integer REQUIRED ALLOWED");
        assertThat(agreement.holds()).isFalse();
    }

    @Test
    void what_ruby_requires_may_be_optional_elsewhere_and_not_the_other_way_round() {
        LanguageDocs required = docs(
                "models/operations/reel.md",
                "| `frames` | *::Integer* | :heavy_check_mark: | N/A |",
                "| `title` | *T.nilable(::String)* | :heavy_minus_sign: | N/A |");

        Agreement agreement = Agreement.of(PYTHON, required);

        assertThat(agreement.legitimate()).containsEntry(Legitimate.DEFAULT_IS_REQUIRED, 1);
        assertThat(agreement.wrong()).singleElement().asString().startsWith("operations.Reel.title");
    }

    @ParameterizedTest
    @EnumSource(Legitimate.class)
    void each_reason_is_written_down(Legitimate reason) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "languages.md"))).contains(reason.title());
    }

    private static LanguageDocs docs(String path, String... rows) {
        List<String> lines = new ArrayList<>(List.of(
                "# Reel",
                "",
                "## Fields",
                "",
                "| Field | Type | Required | Description |",
                "| --- | --- | --- | --- |"));
        lines.addAll(List.of(rows));
        return LanguageDocs.of(List.of(SourceText.of(path, String.join("\n", lines) + "\n")));
    }
}

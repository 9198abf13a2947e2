package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diff.DiffFormat;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.SettingsSchema;
import dev.fieldtable.project.setting.ValueType;
import dev.fieldtable.report.CheckFormat;
import dev.fieldtable.report.FindingsFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The one place where settings are described, and what is made from it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {
    private static final boolean UPDATE = Boolean.getBoolean("fieldtable.cases.update");
    private static final Path SCHEMA = Path.of("../docs/fieldtable.schema.json");
    private static final Path PAGE = Path.of("../docs/settings.md");
    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- /settings -->\n";

    /** What hints may name though it is no setting: every door has a way to be told more. */
    private static final Set<String> OF_DOORS = Set.of("verbose");

    static List<Setting<?>> settings() {
        return Catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_setting_has_a_name_in_camel_case_and_says_what_it_decides(Setting<?> setting) {
        assertThat(setting.name()).matches("[a-z]+([A-Z][a-z]+)*");
        assertThat(setting.sentence()).endsWith(".").doesNotContain("--", "<", "{", "\n");
        assertThat(setting.runs()).isNotEmpty();
        assertThat(Catalogue.named(setting.name())).containsSame(setting);
    }

    @Test
    void no_two_settings_have_the_same_name() {
        assertThat(Catalogue.all())
                .doesNotHaveDuplicates()
                .extracting(Setting::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_default_and_every_known_word_is_read_as_it_is_written(Setting<?> setting) {
        holds(setting);
    }

    private static <T> void holds(Setting<T> setting) {
        setting.standard().ifPresent(standard -> {
            List<String> words = setting.type().write(standard);
            if (!words.isEmpty()) {
                assertThat(setting.type().read(words)).isEqualTo(standard);
            }
        });
        for (String word : setting.type().known()) {
            assertThat(setting.type().write(setting.type().read(List.of(word)))).containsExactly(word);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hint_names_no_setting_that_is_not_in_the_catalogue(DiagnosticCode code) {
        Set<String> known = Catalogue.all().stream().map(Setting::name).collect(Collectors.toCollection(HashSet::new));
        known.addAll(OF_DOORS);
        assertThat(known).containsAll(code.nextStep().settings());
    }

    @Test
    void the_formats_of_a_run_are_those_that_its_report_has() {
        assertThat(Catalogue.formats(RunKind.CHECK)).isEqualTo(OptionValues.labels(CheckFormat.class));
        assertThat(Catalogue.formats(RunKind.LINT)).isEqualTo(OptionValues.labels(FindingsFormat.class));
        assertThat(Catalogue.formats(RunKind.GENERATE)).isEqualTo(OptionValues.labels(FindingsFormat.class));
        assertThat(Catalogue.formats(RunKind.DIFF)).isEqualTo(OptionValues.labels(DiffFormat.class));
        assertThat(Catalogue.formats(RunKind.INSPECT)).isEqualTo(OptionValues.labels(InspectRun.Format.class));
        assertThat(Catalogue.FORMAT.runs())
                .allSatisfy(run -> assertThat(Catalogue.formats(run)).isNotEmpty());
    }

    @Test
    void the_schema_of_the_settings_file_is_made_from_it() throws IOException {
        if (UPDATE) {
            Files.writeString(SCHEMA, SettingsSchema.json());
        }
        assertThat(SCHEMA).content().isEqualTo(SettingsSchema.json());
    }

    @Test
    void the_table_of_the_documentation_is_made_from_it() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int start = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(start).isGreaterThan(BEGIN.length()).isLessThanOrEqualTo(end);
        if (UPDATE) {
            Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
        } else {
            assertThat(page.substring(start, end)).isEqualTo(table());
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                | Setting | Values, the default first | Decides | Of |
                |---|---|---|---|
                """);
        for (Setting<?> setting : Catalogue.all()) {
            table.append("| `")
                    .append(setting.name())
                    .append(setting.isKept() ? "`" : "` ¹")
                    .append(" | ");
            table.append(values(setting)).append(" | ");
            table.append(setting.sentence().replace("*", "\\*").replace("|", "\\|"))
                    .append(" | ");
            table.append(of(setting)).append(" |\n");
        }
        return table.toString();
    }

    private static <T> String values(Setting<T> setting) {
        ValueType<T> type = setting.type();
        List<String> standard = setting.standard().map(type::write).orElse(List.of());
        if (setting == Catalogue.FORMAT) {
            return "`text`; `listing`, `markdown`, `json`, `html`, `sarif`, `junit`, `github`, not for all";
        }
        if (!type.known().isEmpty()) {
            String first = standard.isEmpty() ? "" : code(String.join(",", standard)) + "; ";
            return first
                    + type.known().stream()
                            .filter(word -> !standard.contains(word))
                            .map(CatalogueTest::code)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.shape()) {
            case FLAG -> "";
            case NUMBER -> standard.isEmpty() ? "a number" : code(standard.get(0)) + ", a number";
            case ONE -> type.isPath() ? "a path" : "";
            case SEVERAL, LISTED -> type.isPath() ? "paths" : "several";
        };
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static String of(Setting<?> setting) {
        Set<RunKind> runs = new HashSet<>(setting.runs());
        runs.remove(RunKind.INIT);
        List<RunKind> all = List.of(
                RunKind.GENERATE,
                RunKind.CHECK,
                RunKind.INSPECT,
                RunKind.LINT,
                RunKind.DIFF,
                RunKind.SYNC,
                RunKind.WATCH);
        return runs.containsAll(all)
                ? "all"
                : all.stream().filter(runs::contains).map(RunKind::label).collect(Collectors.joining(", "));
    }
}

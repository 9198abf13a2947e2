package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.project.setting.SettingsFile;
import dev.fieldtable.project.setting.SettingsSchema;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a settings file says, and what is said of one that makes no sense. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsFileTest {
    private static Outcome<SettingsFile> parse(String yaml) {
        return SettingsFile.parse(SourceText.of("fieldtable.yaml", yaml), Path.of("below"));
    }

    private static SettingsFile read(String yaml) {
        Outcome<SettingsFile> read = parse(yaml);
        assertThat(read.diagnostics()).isEmpty();
        return read.value();
    }

    private static Diagnostic problem(String yaml) {
        List<Diagnostic> problems = parse(yaml).diagnostics();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void a_word_may_stand_for_a_list_and_a_path_starts_from_the_folder_of_the_file() {
        Settings settings = read("""
                docs: [docs, /abs/more]
                exclude: '*.txt'
                roles: body, request
                error:
                  - dangling-reference
                style: record
                prose: true
                tombstones: 2
                wireNames: lower-camel
                """).shared();

        assertThat(settings.get(Catalogue.DOCS)).containsExactly(Path.of("below/docs"), Path.of("/abs/more"));
        assertThat(settings.get(Catalogue.EXCLUDE)).containsExactly("*.txt");
        assertThat(settings.get(Catalogue.ROLES)).isEqualTo(Set.of(Role.BODY, Role.REQUEST));
        assertThat(settings.get(Catalogue.ERROR)).containsExactly("dangling-reference");
        assertThat(settings.get(Catalogue.STYLE)).isEqualTo(EmitOptions.Style.RECORD);
        assertThat(settings.get(Catalogue.PROSE)).isTrue();
        assertThat(settings.get(Catalogue.TOMBSTONES)).isEqualTo(2);
        assertThat(settings.get(Catalogue.WIRE_NAMES)).isEqualTo(WireNames.LOWER_CAMEL);
        assertThat(settings.says(Catalogue.READING_MODE)).isFalse();
        assertThat(settings.get(Catalogue.READING_MODE)).isEqualTo(EmitOptions.Reading.TOLERANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing yet\n", "---\n", "null\n", "{}\n"})
    void an_empty_file_says_nothing(String yaml) {
        assertThat(read(yaml).shared().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "docs: docs\\nstlye: record | 2:1 | There is no setting `stlye`. | Did you mean style?",
                "style: recrod | 1:8 | 'recrod' is none of class, record. Did you mean record? | How a model looks.",
                "style: | 1:7 | `style` has no value. | one word",
                "style: [class] | 1:8 | `style` has a value of another kind. | one word",
                "prose: perhaps | 1:8 | `prose` has a value of another kind. | true or false",
                "tombstones: two | 1:13 | `tombstones` has a value of another kind. | a whole number",
                "tombstones: -1 | 1:13 | the number is negative: -1. | releases",
                "roles: [] | 1:8 | `roles` has no value. | Give it one",
                "error: [no-types, {b: c}] | 1:19 | This is no word. | Ids",
                "output: '' | 1:9 | it is empty. | folder",
                "style: class\\nstyle: record | 2:1 | `style` is said twice. | Leave one",
                "dryRun: true | 1:1 | `dryRun` is said of a single run, not of a project. | generate, lint, sync, learn and init",
                "- docs | 1:1 | This is no list of settings. | a setting a line",
                "docs | 1:1 | This is no list of settings. | a setting a line",
                "docs: [a | 1:9 | This is no YAML: | Mend it there",
                "docs: 'a | 1:9 | This is no YAML: | Mend it there",
                "docs:\\n\t- a | 2:1 | This is no YAML: | Mend it there",
                "apis: [a] | 1:7 | This is no list of APIs. | name of each",
                "apis:\\n  Plex:\\n    docs: a | 2:3 | This is no name of an API. | small letters",
                "apis:\\n  plex: docs | 2:9 | These are no settings of an API. | a setting a line",
                "apis:\\n  plex:\\n    apis:\\n      a: {docs: b} | 3:5 | There is no setting `apis`. | Known",
            })
    void a_mistake_is_told_of_with_its_place_and_what_to_do(String yaml, String place, String message, String hint) {
        Diagnostic problem = problem(yaml.replace("\\n", "\n"));

        assertThat(problem.span()).hasToString("fieldtable.yaml:" + place);
        assertThat(problem.message()).startsWith(message);
        assertThat(problem.hint().in(Spelling.commandLine())).contains(hint);
    }

    @Test
    void all_mistakes_are_told_of_at_once() {
        assertThat(parse("a: b\nstyle: x\nprose: 1\n").diagnostics()).hasSize(3);
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        assertThat(problem("docs: " + "[".repeat(100_000)).message()).startsWith("This is no YAML");
        assertThat(problem("a: &a [x]\nb: " + "*a ".repeat(3)).message()).isNotEmpty();
    }

    @Test
    void apis_share_what_stands_above_them_and_have_a_package_within_the_shared_one() {
        SettingsFile file = read("""
                basePackage: com.acme
                output: java
                wireNames: lower-camel
                apis:
                  plex-tv:
                    docs: docs/plex
                  tautulli:
                    docs: docs/tautulli
                    basePackage: org.tautulli
                    wireNames: documented
                """);

        assertThat(file.apis()).containsExactly("plex-tv", "tautulli");
        Settings plex = file.api("plex-tv");
        Settings tautulli = file.api("tautulli");
        assertThat(plex.get(Catalogue.BASE_PACKAGE)).isEqualTo("com.acme.plex_tv");
        assertThat(tautulli.get(Catalogue.BASE_PACKAGE)).isEqualTo("org.tautulli");
        assertThat(plex.get(Catalogue.WIRE_NAMES)).isEqualTo(WireNames.LOWER_CAMEL);
        assertThat(tautulli.get(Catalogue.WIRE_NAMES)).isEqualTo(WireNames.DOCUMENTED);
        assertThat(List.of(plex, tautulli))
                .extracting(settings -> settings.get(Catalogue.SUPPORT_PACKAGE))
                .containsOnly("com.acme.support");
    }

    @Test
    void what_is_written_is_read_again() {
        Settings settings = Settings.builder()
                .set(Catalogue.DOCS, List.of(Path.of("my docs"), Path.of("- odd"), Path.of("#1")))
                .set(Catalogue.EXCLUDE, List.of("**/a'b", "true", "x: y", "\u0007\\\"", "*", "null", "1.5", "a,b"))
                .set(Catalogue.FROM, "https://example.com/a.git#x")
                .set(Catalogue.STYLE, EmitOptions.Style.RECORD)
                .set(Catalogue.PROSE, true)
                .set(Catalogue.TOMBSTONES, 3)
                .set(Catalogue.FORCE, true)
                .build();

        Settings read = SettingsFile.parse(SourceText.of("fieldtable.yaml", SettingsFile.write(settings)), Path.of(""))
                .value()
                .shared();

        assertThat(read.says(Catalogue.FORCE)).isFalse();
        assertThat(read.all())
                .hasSize(settings.all().size() - 1)
                .allSatisfy(setting -> assertThat(read.find(setting).map(Object.class::cast))
                        .isEqualTo(settings.find(setting).map(Object.class::cast)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"docs\": \"docs\", \"style\": \"record\"} | true",
                "{\"docs\": [\"a\", \"b\"], \"tombstones\": 2, \"prose\": false} | true",
                "{\"apis\": {\"plex\": {\"docs\": \"docs\"}}} | true",
                "{\"style\": \"recrod\"} | false",
                "{\"stlye\": \"record\"} | false",
                "{\"tombstones\": -1} | false",
                "{\"prose\": \"yes\"} | false",
                "{\"apis\": {\"Plex\": {\"docs\": \"docs\"}}} | false",
                "{\"apis\": {\"plex\": {\"apis\": {}}}} | false",
            })
    void editors_and_we_agree_on_what_makes_sense(String json, boolean sound) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SettingsSchema.json());

        assertThat(schema.validate(new ObjectMapper().readTree(json).toString(), InputFormat.JSON))
                .as(json)
                .matches(errors -> errors.isEmpty() == sound);
        // JSON is YAML.
        assertThat(parse(json).diagnostics().isEmpty()).isEqualTo(sound);
    }
}

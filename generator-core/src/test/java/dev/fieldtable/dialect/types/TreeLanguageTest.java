package dev.fieldtable.dialect.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.DocsKind.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "python = *str*; *Optional[int]*; [models.X](../models/x.md)",
                "typescript = *string*; *number*; [models.X](../models/x.md)[]",
                "go = *string*; **int64*; []*string*; [*models.X](../models/x.md)",
                "java = *String*; *Optional<Long>*; [Optional<X>](../models/X.md)",
                "csharp = *string*; *long*; List<[X](../Models/X.md)>",
                "php = *string*; *?int*; array<[Components\\X](../Models/X.md)>",
                "ruby = *::String*; *T.nilable(::Float)*; T::Array<[Models::X](../models/x.md)>",
            })
    void the_types_of_a_tree_tell_its_language(String language, String types) {
        assertThat(found(types).language().name()).isEqualTo(language);
    }

    @Test
    void types_that_several_languages_have_are_those_of_the_first() {
        assertThat(found("*bool*; *int*").language().name()).isEqualTo("python");
    }

    @Test
    void a_word_of_another_language_changes_nothing() {
        assertThat(found("*str*; *Optional[str]*; *string*").language().name()).isEqualTo("python");
    }

    @Test
    void what_only_this_language_has_shows_it_without_the_names_of_types() {
        TreeLanguage found =
                found("**string*; **string*; [*models.X](../models/x.md); [*models.Y](../models/y.md); *bool*");

        assertThat(found.signs()).containsExactly(new Spelling("*X", 2), new Spelling("*string", 2));
        assertThat(found.types()).isEqualTo(5);
        assertThat(found.read()).isEqualTo(5);
        assertThat(found.next().name()).isEqualTo("python");
        assertThat(found.nextRead()).isEqualTo(1);
    }

    @Test
    void objects_of_an_http_client_show_a_language_only_where_nothing_else_does() {
        TreeLanguage found = found("RequestOptions; RequestOptions; Record<string, *string*>; *number*; *number*");

        assertThat(found.signs()).containsExactly(new Spelling("Record<string, string>", 1));
        assertThat(found("RequestOptions; *number*").signs()).containsExactly(new Spelling("RequestOptions", 1));
    }

    @Test
    void what_was_noted_of_a_language_is_the_language() {
        List<TypeLanguage> languages = TypeLanguage.all();
        TreeLanguage found =
                TreeLanguage.of(Map.of("**string*", 2, "*bool*", 1), languages).orElseThrow();
        String noted = found.noted().orElseThrow();

        assertThat(TreeLanguage.of(noted, languages)).contains(found);
        assertThat(TreeLanguage.of(noted, List.of(TypeLanguage.python()))).isEmpty();
        for (int end = 0; end < noted.length(); end++) {
            assertThat(TreeLanguage.of(noted.substring(0, end), languages)).isNotEqualTo(Optional.of(found));
        }
        assertThat(TreeLanguage.of(noted.replace("2", "two"), languages)).isEmpty();
    }

    @Test
    void a_sign_of_several_lines_is_not_noted() {
        TreeLanguage found = new TreeLanguage(
                TypeLanguage.python(), 1, 1, List.of(new Spelling("a\nb", 1)), TypeLanguage.python(), 0);

        assertThat(found.noted()).isEmpty();
    }

    @Test
    void where_no_type_is_of_any_language_none_is_found() {
        assertThat(TreeLanguage.of(Map.of("pic 9(4)", 3), TypeLanguage.all())).isEmpty();
        assertThat(TreeLanguage.of(Map.of(), TypeLanguage.all())).isEmpty();
    }

    private static TreeLanguage found(String types) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String type : types.split("; ", -1)) {
            counts.merge(type, 1, Integer::sum);
        }
        return TreeLanguage.of(counts, TypeLanguage.all()).orElseThrow();
    }
}

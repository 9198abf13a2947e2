package dev.fieldtable.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form that takes a pasted answer, held against the validators that are generated. */
@Tag("slow")
@NeedsBrowser
class FormAgreementTest {
    private static final Path PLEX = Path.of("..", "specs", "plex");
    private static final Path EVERY_COMBINATION = Path.of("..", "compatibility-tests", "src", "test", "docs");

    @TempDir
    Path folder;

    @Test
    void of_answers_it_says_what_validators_say() throws Exception {
        assertThat(differences(PLEX, Pages.request().withWireNames(WireNames.LOWER_CAMEL), 1))
                .isEmpty();
    }

    @Test
    void so_it_does_of_every_kind_of_type_and_of_what_is_within_it() throws Exception {
        assertThat(differences(EVERY_COMBINATION, Pages.request(), 3)).isEmpty();
    }

    /**
     * Holds the two against each other over the samples of all models, and over these with one thing changed.
     *
     * @param levels how deep things are changed; what is deeper is changed in the samples of its own type
     */
    private List<String> differences(Path docs, GenerationRequest request, int levels) throws Exception {
        List<SourceText> pages = Pages.read(docs);
        TypeModel model = Generator.inspect(request, pages).model();
        CompiledModels models = CompiledModels.of(request, pages, folder);
        try (Form form = Form.of(Pages.write(folder, "All", pages, request))) {
            Comparison comparison = new Comparison(form, models, model);
            for (Form.Type type : form.types()) {
                if (models.isModel(type.className()) && !type.samples().isEmpty()) {
                    List<String> samples = type.samples();
                    comparison.compare(type, Mutations.of(samples.get(0), samples.get(1), levels));
                }
            }
            assertThat(comparison.documents()).isGreaterThan(5_000);
            return comparison.differences();
        }
    }
}

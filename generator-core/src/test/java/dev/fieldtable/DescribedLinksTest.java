package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where links lead in docs that have several models a page. */
class DescribedLinksTest {
    private static final SourceText REELS = SourceText.of("docs/reels.md", """
            # Reels

            ## Reel

            | Name | Type |
            | --- | --- |
            | person | [Person](people.md#person) |
            | place | [Place](people.md#place-where-it-lies) |
            """);

    private static final SourceText PEOPLE = SourceText.of("docs/people.md", """
            # People

            ## Group

            | Name | Type |
            | --- | --- |
            | id | text |

            ## Person

            | Name | Type |
            | --- | --- |
            | id | text |
            """);

    @Test
    void a_heading_that_no_model_of_the_page_has_is_not_taken_for_the_first_model() {
        InspectionResult result = Generator.inspect(
                GenerationRequest.of("com.acme")
                        .withDescription(DescriptionFile.read(SourceText.of(
                                        "acme.dialect.yaml", "names: {areJson: true}\ntypes: {string: text}\n"))
                                .value()
                                .orElseThrow())
                        .withMinUnderstood(0),
                List.of(REELS, PEOPLE));

        TypeDeclaration.ObjectType reel = (TypeDeclaration.ObjectType) result.model().types().stream()
                .filter(type -> type.id().name().equals("Reel"))
                .findFirst()
                .orElseThrow();
        assertThat(reel.properties())
                .extracting(Property::type)
                .extracting(Object::toString)
                .containsExactly("ref<Person>", "any");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.DANGLING_REFERENCE);
    }
}

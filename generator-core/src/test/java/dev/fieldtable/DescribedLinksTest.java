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

    @Test
    void an_anchor_that_a_page_has_leads_to_the_model_below_it() {
        SourceText page = SourceText.of("docs/reels.md", """
                # All

                | Name | Type |
                | --- | --- |
                | a | [one](#of-a) |
                | b | [one](#of-b) |
                | c | [one](#of-c) |
                | d | [one](#of-d) |

                <a name="of-a"></a>
                ## Reel

                | Name | Type |
                | --- | --- |
                | id | text |

                ## <a id='of-b'></a>Person

                | Name | Type |
                | --- | --- |
                | id | text |

                (of-c)=

                ## Place

                | Name | Type |
                | --- | --- |
                | id | text |

                ## Box {#of-d}

                | Name | Type |
                | --- | --- |
                | id | text |
                """);

        assertThat(types(page, "types: {string: text}\n"))
                .containsExactly("ref<Reel>", "ref<Person>", "ref<Place>", "ref<Box>");
    }

    @Test
    void an_anchor_above_a_line_leads_to_the_model_that_the_line_names() {
        SourceText page = SourceText.of("docs/reels.md", """
                # All

                | Name | Type |
                | --- | --- |
                | a | [one](#all-a) |

                <a name="all-a"></a>
                **Reel**

                | Name | Type |
                | --- | --- |
                | id | text |
                """);

        assertThat(types(page, "models: {namedBy: line}\ntypes: {string: text}\n"))
                .containsExactly("ref<Reel>");
    }

    private static List<String> types(SourceText page, String description) {
        InspectionResult result = Generator.inspect(
                GenerationRequest.of("com.acme")
                        .withDescription(DescriptionFile.read(SourceText.of("acme.dialect.yaml", description))
                                .value()
                                .orElseThrow())
                        .withMinUnderstood(0),
                List.of(page));
        return result.model().types().stream()
                .filter(type -> type.id().name().equals("All"))
                .flatMap(type -> ((TypeDeclaration.ObjectType) type).properties().stream())
                .map(Property::type)
                .map(Object::toString)
                .toList();
    }
}

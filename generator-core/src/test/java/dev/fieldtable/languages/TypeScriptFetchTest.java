package dev.fieldtable.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The docs of clients that one of OpenAPI Generator's templates for TypeScript prints, which has two columns and no notes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeScriptFetchTest {
    private static final String EXAMPLE = """

            ## Example

            ```typescript
            import type { Reel } from ''
            ```
            """;

    private static final SourceText REEL = SourceText.of("Reel.md", """

            # Reel

            ## Properties

            Name | Type
            ------------ | -------------
            `title` | string
            `state` | [ReelState](ReelState.md)
            """ + EXAMPLE);

    private static final SourceText STATE = SourceText.of("ReelState.md", """

            # ReelState


            ## Properties

            Name | Type
            ------------ | -------------
            """ + EXAMPLE);

    @Test
    void they_are_known_by_the_code_of_their_examples() {
        assertThat(inspected().model().coverage().kinds())
                .singleElement()
                .satisfies(kind -> assertThat(kind.producer()).isEqualTo("OpenAPI typescript-fetch"));
    }

    @Test
    void a_page_of_which_only_the_name_is_known_may_be_anything_and_is_told_of() {
        InspectionResult found = inspected();

        assertThat(found.model().types())
                .singleElement()
                .satisfies(reel -> assertThat(((ObjectType) reel).properties())
                        .extracting(Property::type)
                        .containsExactly(new TypeRef.Scalar(ScalarKind.STRING), new TypeRef.Scalar(ScalarKind.ANY)));
        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNION_WITHOUT_ARMS);
    }

    private static InspectionResult inspected() {
        return Generator.inspect(GenerationRequest.of("com.example"), List.of(REEL, STATE));
    }
}

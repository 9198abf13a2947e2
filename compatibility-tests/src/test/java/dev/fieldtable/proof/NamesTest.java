package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names that are different in JSON and the same in Java. Here, since a Maven build would warn of them every time. */
class NamesTest {
    @Test
    void propertiesWhoseNamesClashInJavaAreToldApartInJson() throws Exception {
        List<String> names =
                List.of("guid", "Guid", "GUID", "_id", "id", "ads_consent", "adsConsent", "class", "class_");
        List<SourceText> pages = List.of(Pages.fields(
                "Alike", names.stream().map(name -> name + "?: *Optional[str]*").toList()));
        GenerationRequest request = GenerationRequest.of("com.example.made");
        assertThat(Generator.generate(request, pages).diagnostics())
                .isNotEmpty()
                .allMatch(diagnostic -> List.of("name-clash", "duplicate-row")
                        .contains(diagnostic.code().id()));
        Generated generated = Generated.compiled(pages, request);
        Mapper mapper = Mappers.plain();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        Models.object(generated, "Alike")
                .properties()
                .forEach(property -> document.put(property.wireName(), "value of " + property.wireName()));
        assertThat(document).hasSizeGreaterThanOrEqualTo(8);
        Object read = mapper.read(Json.write(document), generated.classOf(new TypeId("models", "Alike")));
        assertThat(Json.difference(document, Json.parse(mapper.write(read)))).isNull();
        assertThat(generated.validate(read, "STRICT")).isEmpty();
    }
}

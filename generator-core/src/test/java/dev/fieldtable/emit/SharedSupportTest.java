package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.BeanValidation;
import dev.fieldtable.option.EmitOptions.Need;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.option.EmitOptions.SupportPackage;
import dev.fieldtable.option.SecretWords;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Several APIs whose models lean on the same types. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedSupportTest {
    private static final SourceText PAGE = SourceText.of("models/components/thing.md", """
            # Thing

            ## Fields

            | Field  | Type                    | Required           | Description |
            | ------ | ----------------------- | ------------------ | ----------- |
            | `id`   | *str*                   | :heavy_check_mark: | Its name    |
            | `size` | *OptionalNullable[int]* | :heavy_minus_sign: | Its weight  |
            """);

    private static final Need PLAIN = new Need(Style.CLASS, BeanValidation.NONE, SecretWords.USUAL);
    private static final Need VALIDATED_RECORDS = new Need(Style.RECORD, BeanValidation.JAKARTA, SecretWords.USUAL);
    private static final SupportPackage SHARED =
            new SupportPackage("com.acme.common", Set.of(PLAIN, VALIDATED_RECORDS));

    private static Map<String, String> files(String basePackage, Need need) {
        EmitOptions options = EmitOptions.of(basePackage)
                .withStyle(need.style())
                .withBeanValidation(need.beanValidation())
                .withSupport(SHARED);
        Map<String, String> files = new TreeMap<>();
        Generator.generate(GenerationRequest.of(basePackage).withEmit(options), List.of(PAGE)).files().stream()
                .forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    @Test
    void they_compile_together_whatever_their_styles() {
        Map<String, String> all = new TreeMap<>(files("com.acme.one", PLAIN));
        all.putAll(files("com.acme.two", VALIDATED_RECORDS));

        GeneratedCode code = GeneratedCode.of(all.entrySet().stream()
                .map(file -> new GeneratedFile(file.getKey(), file.getValue()))
                .toList());

        Class<?> model = code.type("com.acme.common.Model");
        assertThat(model).isAssignableFrom(code.type("com.acme.one.components.Thing"));
        assertThat(model).isAssignableFrom(code.type("com.acme.two.components.Thing"));
    }

    @Test
    void the_types_are_the_same_whichever_of_them_is_generated() {
        Map<String, String> one = files("com.acme.one", PLAIN);
        Map<String, String> two = files("com.acme.two", VALIDATED_RECORDS);

        one.keySet().removeIf(path -> !path.startsWith("com/acme/common/"));
        two.keySet().removeIf(path -> !path.startsWith("com/acme/common/"));
        assertThat(one).isNotEmpty().isEqualTo(two);
    }
}

package dev.fieldtable.proof;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.learn.json.Json.Digits;
import dev.fieldtable.learn.json.Json.Flag;
import dev.fieldtable.learn.openapi.OpenApi;
import dev.fieldtable.learn.sample.Sample;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes those examples of an OpenAPI document that have a key, each to a file:
 * {@code OpenApiExamples DOCUMENT KEY FOLDER}.
 */
final class OpenApiExamples {
    private OpenApiExamples() {}

    /** Ends with 1 if there are none. */
    public static void main(String[] arguments) throws IOException {
        SourceText document = SourceText.of("openapi.yaml", Files.readString(Path.of(arguments[0])));
        List<Sample> examples = OpenApi.learn(
                        document,
                        Generator.inspect(GenerationRequest.of("any"), List.of())
                                .model())
                .value()
                .examples()
                .stream()
                .filter(example -> example.value().member(arguments[1]).isPresent())
                .toList();
        for (int i = 0; i < examples.size(); i++) {
            // A file that is called like its model says which it is.
            String model = examples.get(i).model().replaceAll("[^A-Za-z0-9]", "");
            Path folder = Files.createDirectories(Path.of(arguments[2], String.valueOf(i + 1)));
            Files.writeString(
                    folder.resolve(model + ".json"),
                    Json.write(plain(examples.get(i).value())));
        }
        System.exit(examples.isEmpty() ? 1 : 0);
    }

    private static @Nullable Object plain(dev.fieldtable.learn.json.Json value) {
        return switch (value.kind()) {
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                value.members().forEach((name, member) -> members.put(name, plain(member)));
                yield members;
            }
            case LIST -> {
                List<@Nullable Object> items = new ArrayList<>();
                value.items().forEach(item -> items.add(plain(item)));
                yield items;
            }
            case TEXT -> value.text().orElseThrow();
            case WHOLE, FRACTION -> new BigDecimal(((Digits) value).digits());
            case FLAG -> ((Flag) value).value();
            case NULL -> null;
        };
    }
}

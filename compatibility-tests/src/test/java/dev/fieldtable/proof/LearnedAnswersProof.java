package dev.fieldtable.proof;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads answers with models that learned facts went into; their classes are on the class path, and so is one Jackson:
 * {@code LearnedAnswersProof DOCS BASE_PACKAGE FACTS TRIED}. What was tried is the report for programs, which says where the
 * answers lie, what they are, and how much of them should be reached.
 */
final class LearnedAnswersProof {
    private LearnedAnswersProof() {}

    /** Prints the figures, and what is not reached; ends with 1 if something is not. */
    public static void main(String[] arguments) throws Exception {
        SourceText facts = SourceText.of(Facts.FILE_NAME, Files.readString(Path.of(arguments[2])));
        GenerationRequest request =
                GenerationRequest.of(arguments[1]).withFacts(Facts.parse(facts).value());
        Generated generated = Generated.from(Path.of(arguments[0]), request);
        Mapper mapper = Mappers.plain();
        List<?> answers = (List<?>)
                Pointer.map(Json.parse(Files.readString(Path.of(arguments[3])))).get("answers");
        boolean holds = !answers.isEmpty();
        for (Object each : answers) {
            Map<?, ?> answer = (Map<?, ?>) each;
            String name = String.valueOf(answer.get("name"));
            String model = String.valueOf(answer.get("model"));
            int slash = model.indexOf('/');
            TypeId type = new TypeId(model.substring(0, slash), model.substring(slash + 1));
            Reach reach = Reach.of(generated, mapper, type, Files.readString(Path.of(name)));
            System.out.println("Jackson " + mapper.version() + ": " + model + " reaches " + reach.reached()
                    + " keys of " + name.substring(name.lastIndexOf('/', name.lastIndexOf('/') - 1) + 1) + "; "
                    + reach.undocumented() + " are not documented");
            reach.failures().forEach(failure -> System.out.println("  " + failure));
            boolean asTried = answer.get("keysReached").toString().equals(String.valueOf(reach.reached()))
                    && answer.get("keys").toString().equals(String.valueOf(reach.reached() + reach.undocumented()));
            if (!asTried) {
                System.out.println("  try told of " + answer.get("keysReached") + " of " + answer.get("keys"));
            }
            holds &= asTried && reach.reached() > 0 && reach.failures().isEmpty();
        }
        System.exit(holds ? 0 : 1);
    }
}

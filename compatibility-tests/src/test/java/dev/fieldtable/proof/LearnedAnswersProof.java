package dev.fieldtable.proof;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads answers with models that learned facts went into; their classes are on the class path, and so is one Jackson:
 * {@code LearnedAnswersProof DOCS BASE_PACKAGE FACTS TRIED}. What was tried is the report for programs, which says where the
 * answers lie, what they are, and how much of them should be reached.
 */
final class LearnedAnswersProof {
    private LearnedAnswersProof() {}

    /**
     * An answer as it was tried.
     *
     * @param name where it lies
     * @param type the model that it is
     * @param tried how many of how many keys should be reached
     */
    private record Answer(String name, TypeId type, String tried) {
        static Answer of(Map<?, ?> told) {
            String model = String.valueOf(told.get("model"));
            int slash = model.indexOf('/');
            return new Answer(
                    String.valueOf(told.get("name")),
                    new TypeId(model.substring(0, Math.max(0, slash)), model.substring(slash + 1)),
                    told.get("keysReached") + " of " + told.get("keys"));
        }

        /** Its file, and the folder that this lies in. */
        String shortName() {
            return name.substring(name.lastIndexOf('/', name.lastIndexOf('/') - 1) + 1);
        }
    }

    /** Prints the figures, and what is not reached; ends with 1 if something is not. */
    public static void main(String[] arguments) throws Exception {
        SourceText facts = SourceText.of(Facts.FILE_NAME, Files.readString(Path.of(arguments[2])));
        GenerationRequest request =
                GenerationRequest.of(arguments[1]).withFacts(Facts.parse(facts).value());
        Generated generated = Generated.from(Path.of(arguments[0]), request);
        Mapper mapper = Mappers.plain();
        List<Answer> answers = answers(Path.of(arguments[3]));
        boolean holds = !answers.isEmpty();
        for (Answer answer : answers) {
            Reach reach = Reach.of(generated, mapper, answer.type(), Files.readString(Path.of(answer.name())));
            System.out.println("Jackson " + mapper.version() + ": " + answer.type() + " reaches " + reach.reached()
                    + " keys of " + answer.shortName() + "; " + reach.undocumented() + " are not documented");
            List<String> failures = new ArrayList<>(reach.failures());
            String counted = reach.reached() + " of " + (reach.reached() + reach.undocumented());
            if (!counted.equals(answer.tried())) {
                failures.add("try told of " + answer.tried());
            }
            failures.forEach(failure -> System.out.println("  " + failure));
            holds &= reach.reached() > 0 && failures.isEmpty();
        }
        System.exit(holds ? 0 : 1);
    }

    private static List<Answer> answers(Path tried) throws IOException {
        Object answers = Pointer.map(Json.parse(Files.readString(tried))).get("answers");
        return answers instanceof List<?> items
                ? items.stream().map(Pointer::map).map(Answer::of).toList()
                : List.of();
    }
}

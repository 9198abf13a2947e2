package dev.fieldtable.proof;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves the models of any docs, with their classes and one Jackson on the class path:
 * {@code CorpusProof DOCS BASE_PACKAGE INSTANCES [OPTION VALUE]...}, where the options are those of {@code generate}.
 */
final class CorpusProof {
    private static final long SEED = Long.getLong("proof.seed", 20_261_121);

    private CorpusProof() {}

    /** Prints the figures, and what is wrong; ends with 1 if a promise is broken, with 2 if it cannot tell. */
    public static void main(String[] arguments) {
        List<String> options = Arrays.asList(arguments).subList(3, arguments.length);
        GenerationRequest request = request(arguments[1], options);
        Mapper mapper = Mappers.plain();
        List<SourceText> pages = Generated.pages(Path.of(arguments[0]));
        Generated generated = Generated.from(pages, request);
        Proof proof = new Proof(generated, mapper, SEED);
        if (!Mappers.isJackson3()) {
            // The validator of schemas needs Jackson 2 itself, and what it says does not depend on ours.
            proof.holding(new Agreement(generated.model(), new Schemas(generated.model())));
        }
        proof.samples();
        proof.roundTrips(Integer.parseInt(arguments[2]));
        proof.mutateAll();
        proof.mutateDeep(1000, 10);
        ExampleProof examples = new ExampleProof(generated, mapper, PageExamples.of(generated, pages));
        examples.run();
        System.out.println("Jackson " + mapper.version() + ":");
        proof.summary().forEach(line -> System.out.println("  " + line));
        examples.summary().forEach(line -> System.out.println("  " + line));
        proof.failures().forEach(System.out::println);
        examples.failures().forEach(System.out::println);
        boolean holds = proof.failures().isEmpty()
                && examples.failures().isEmpty()
                && proof.recall() == 1
                && proof.precision() == 1;
        System.exit(holds ? 0 : 1);
    }

    private static GenerationRequest request(String basePackage, List<String> options) {
        GenerationRequest request = GenerationRequest.of(basePackage);
        for (int i = 0; i + 1 < options.size(); i += 2) {
            String value = options.get(i + 1);
            switch (options.get(i)) {
                // The models look otherwise, but do the same.
                case "--style", "--optional-accessors" -> {}
                case "--wire-names" -> request = request.withWireNames(choice(WireNames.class, value));
                case "--dialect-file" -> request = request.withDescription(description(Path.of(value)));
                case "--roles" -> request = request.withRoles(roles(value));
                default -> {
                    System.out.println("models with " + options.get(i) + " are not proved here");
                    System.exit(2);
                }
            }
        }
        return request;
    }

    private static DialectDescription description(Path file) {
        try {
            return DescriptionFile.read(SourceText.of(file.toString(), Files.readString(file)))
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Role> roles(String labels) {
        return Arrays.stream(labels.split(",", -1))
                .map(label -> choice(Role.class, label))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String label) {
        return Enum.valueOf(type, label.trim().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

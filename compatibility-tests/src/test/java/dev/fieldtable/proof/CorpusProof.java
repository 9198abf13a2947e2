package dev.fieldtable.proof;

import java.nio.file.Path;

/** Proves the models of any docs: {@code CorpusProof DOCS BASE_PACKAGE INSTANCES}, with their classes on the class path. */
final class CorpusProof {
    private static final long SEED = 20_261_121;

    private CorpusProof() {}

    /** Ends with 1 if a promise is broken. */
    public static void main(String[] arguments) {
        Generated generated = Generated.from(Path.of(arguments[0]), arguments[1]);
        Proof proof = new Proof(generated, Mappers.plain(), SEED);
        proof.roundTrips(Integer.parseInt(arguments[2]));
        proof.mutateAll();
        proof.mutateDeep(1000, 10);
        System.out.println(proof.summary());
        proof.failures().forEach(System.out::println);
        System.exit(proof.failures().isEmpty() ? 0 : 1);
    }
}

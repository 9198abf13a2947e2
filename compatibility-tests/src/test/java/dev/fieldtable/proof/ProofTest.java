package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final int INSTANCES = 2_000;
    private static final int MANY_INSTANCES = 10_000;

    private final Mapper mapper = Mappers.plain();

    @Test
    void theJacksonOfThisRunIsTheOneThatIsMeant() {
        assertThat(mapper.version()).isEqualTo(System.getProperty("proof.jackson", mapper.version()));
    }

    @Test
    void modelsHoldWhatTheyPromise() {
        prove(INSTANCES, 200);
    }

    @Test
    @Tag("slow")
    void modelsHoldWhatTheyPromiseMoreOften() {
        prove(MANY_INSTANCES, 1_000);
    }

    private void prove(int instances, int deep) {
        Proof proof = new Proof(Models.PLAIN, mapper, Models.SEED);
        proof.roundTrips(instances);
        proof.mutateAll();
        proof.mutateDeep(deep, 10);
        System.out.println("Jackson " + mapper.version() + ": " + String.join("; ", proof.summary()));
        assertThat(proof.failures()).isEmpty();
        assertThat(proof.instances()).isGreaterThanOrEqualTo(instances);
        assertThat(proof.mutations()).isGreaterThan(instances);
        assertThat(proof.recall()).isEqualTo(1);
        assertThat(proof.precision()).isEqualTo(1);
    }

    @Test
    @Tag("slow")
    void accessorsThatGiveNullChangeNothingInJson() {
        Proof proof = new Proof(Models.NULLABLE, mapper, Models.SEED + 1);
        proof.roundTrips(1_000);
        proof.mutateDeep(200, 5);
        assertThat(proof.failures()).isEmpty();
    }

    @Test
    @Tag("slow")
    void recordsHoldTheSame() {
        Proof proof = new Proof(Models.RECORDS, mapper, Models.SEED + 3);
        proof.roundTrips(1_000);
        proof.mutateAll();
        proof.mutateDeep(200, 10);
        System.out.println("Jackson " + mapper.version() + ", records: " + String.join("; ", proof.summary()));
        assertThat(proof.failures()).isEmpty();
        assertThat(proof.recall()).isEqualTo(1);
        assertThat(proof.precision()).isEqualTo(1);
    }

    @Test
    void samplesAreAsDocumentedInEveryStyle() {
        for (Generated models : List.of(Models.PLAIN, Models.NULLABLE, Models.RECORDS, Models.STRICT)) {
            Proof proof = new Proof(models, mapper, Models.SEED);
            proof.samples();
            assertThat(proof.failures()).isEmpty();
            assertThat(proof.instances()).isGreaterThan(models.types().size());
        }
    }

    @Test
    void samplesInJavaAreThoseThatAreExported() {
        for (Generated models : List.of(Models.PLAIN, Models.NULLABLE, Models.RECORDS, Models.STRICT)) {
            Proof proof = new Proof(models, mapper, Models.SEED);
            proof.samplesInJava();
            assertThat(proof.failures()).isEmpty();
            assertThat(proof.instances()).isPositive();
        }
    }

    @Test
    void strictReadingTakesWhatIsAsDocumented() {
        Proof proof = new Proof(Models.STRICT, mapper, Models.SEED + 2);
        proof.roundTrips(1_000);
        assertThat(proof.failures()).isEmpty();
    }
}

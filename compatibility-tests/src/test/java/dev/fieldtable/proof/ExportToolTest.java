package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Holds exported schemas against the validators of generated models. */
class ExportToolTest {
    private static final int INSTANCES = 3_000;

    private final Agreement agreement = new Agreement(Models.PLAIN.model(), new Schemas(Models.PLAIN.model()));
    private final Proof proof = new Proof(Models.PLAIN, Mappers.plain(), Models.SEED).holding(agreement);

    @Test
    void aSchemaTakesWhatIsAsDocumented() {
        proof.roundTrips(INSTANCES);

        assertThat(proof.failures()).isEmpty();
        assertThat(agreement.taken()).isEqualTo(INSTANCES);
    }

    @Test
    void aSchemaRefusesWhatValidatorsFindAnErrorIn() {
        proof.mutateAll();
        proof.mutateDeep(200, 10);

        System.out.println(agreement.summary());
        assertThat(proof.failures()).isEmpty();
        assertThat(agreement.refused()).isGreaterThan(1_000);
    }

    /** Each that there may be has to be there: a reason that nothing needs would hide what it was not made for. */
    @Test
    void whatASchemaTakesBeyondThatIsOfAKnownKind() {
        proof.mutateDeep(2_000, 20);

        for (Agreement.Reason reason : Agreement.Reason.values()) {
            assertThat(agreement.taken(reason)).as(reason.name()).isPositive();
        }
    }
}

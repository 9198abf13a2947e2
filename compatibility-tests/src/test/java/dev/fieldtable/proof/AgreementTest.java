package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The proof of exported schemas can fail. */
class AgreementTest {
    @Test
    void aSchemaThatTakesEverythingIsFound() {
        assertThat(proof((type, json) -> true).failures()).isNotEmpty();
    }

    @Test
    void aSchemaThatRefusesEverythingIsFound() {
        assertThat(proof((type, json) -> false).failures()).isNotEmpty();
    }

    private static Proof proof(SchemaVerdict schemas) {
        Proof proof = new Proof(Models.PLAIN, Mappers.plain(), Models.SEED)
                .holding(new Agreement(Models.PLAIN.model(), schemas));
        proof.mutateDeep(20, 20);
        return proof;
    }
}

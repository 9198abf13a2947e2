package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Strict reading refuses what the validator finds in a document that was read tolerantly, and nothing else. */
class StrictTest {
    private final Mapper mapper = Mappers.plain();

    @Test
    void aDocumentIsReadIfAndOnlyIfItIsAsDocumented() throws Exception {
        Generated strict = Models.STRICT;
        Instances random = new Instances(strict.model(), Models.SEED);
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        int refused = 0;
        for (TypeDeclaration type : strict.types()) {
            if (!(type instanceof ObjectType object) || !random.possible(type)) {
                continue;
            }
            for (Supplier<Mutation> one : Mutations.of(strict.model(), type, random.full(object), 1)) {
                Mutation mutation = one.get();
                boolean sound = mutation.findings().stream().allMatch(Finding::unsaid) && mutation.unreadable() == null;
                String message = refusal(mutation.document(), strict.classOf(type.id()));
                if (sound != message.isEmpty() || !(sound || names(message, mutation.findings()))) {
                    wrong.add(type.id() + ", " + mutation.what() + ", " + mutation.findings() + ": " + message);
                }
                taken += sound ? 1 : 0;
                refused += sound ? 0 : 1;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(taken).isGreaterThan(500);
        assertThat(refused).isGreaterThan(500);
    }

    /** What a reader is told; empty if the document was read. */
    private String refusal(Object document, Class<?> type) {
        try {
            mapper.read(Json.write(document), type);
            return "";
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static boolean names(String message, List<Finding> findings) {
        return findings.stream()
                .allMatch(finding ->
                        message.contains("[" + finding.rule() + "] (" + finding.file() + ":" + finding.line() + ")"));
    }
}

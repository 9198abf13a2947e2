package dev.fieldtable.learn.client;

import dev.fieldtable.facts.Fact;
import java.util.List;

/**
 * What the source of a client says, and how much of it was understood.
 *
 * @param facts a fact a statement, of each documented property that the client has, also where the docs say the same; in the
 *     order of the docs
 * @param files the files that were read
 * @param types the models, enums and unions that they declare
 * @param joined how many documented types have one of these
 * @param properties how many documented properties have a field
 * @param passedOver the statements of models and enums that were not understood
 */
public record ClientFacts(List<Fact> facts, int files, int types, int joined, int properties, int passedOver) {
    /** Copies the list. */
    public ClientFacts {
        facts = List.copyOf(facts);
    }
}

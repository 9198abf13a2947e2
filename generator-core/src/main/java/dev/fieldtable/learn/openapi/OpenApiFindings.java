package dev.fieldtable.learn.openapi;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.learn.sample.Sample;
import dev.fieldtable.wire.Sighting;
import java.util.List;

/**
 * What an OpenAPI document shows.
 *
 * @param facts what is certain, since a documented type has a schema, sorted by what it is about
 * @param sightings the names of all schemas, those of documented types among them
 * @param examples the documents that it shows; what they say of names is less than what schemas say
 * @param joined how many documented types have a schema
 */
public record OpenApiFindings(List<Fact> facts, List<Sighting> sightings, List<Sample> examples, int joined) {
    /** Nothing. */
    static final OpenApiFindings NONE = new OpenApiFindings(List.of(), List.of(), List.of(), 0);

    /** Copies the lists. */
    public OpenApiFindings {
        facts = List.copyOf(facts);
        sightings = List.copyOf(sightings);
        examples = List.copyOf(examples);
    }
}

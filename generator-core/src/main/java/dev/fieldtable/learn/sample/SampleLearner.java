package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learns from answers of an API, given one after the other. None of them is kept. */
public final class SampleLearner {
    /** How deep in an answer the first documented model may lie: in an envelope, which may have a page of its own. */
    private static final int DEEPEST_ENVELOPE = 4;

    private final AnswerReader reader;
    private final RootFinder roots;
    private final Optional<TypeId> said;
    private final Tally tally;
    private final List<SampleFindings.Read> read = new ArrayList<>();

    private SampleLearner(TypeModel model, String name) {
        this.reader = AnswerReader.of(model);
        this.roots = new RootFinder(reader);
        this.said = roots.named(name);
        this.tally = new Tally(model);
    }

    /**
     * A learner.
     *
     * @param model the docs
     * @param name the name of the model that all answers are, in any spelling; empty, or one that the docs do not have,
     *     for what the name of each answer says, or what fits it best
     * @return the learner
     */
    public static SampleLearner of(TypeModel model, String name) {
        return new SampleLearner(model, name);
    }

    /**
     * Learns from an answer.
     *
     * @param sample the answer; one that is like no model says nothing
     */
    public void read(Sample sample) {
        Optional<TypeId> found = said;
        if (found.isPresent()) {
            learn(new RootFinder.Root(found.get(), true), sample.value(), Pointer.to(sample.name()));
        } else {
            found = find(sample.value(), sample.model(), Pointer.to(sample.name()), DEEPEST_ENVELOPE);
        }
        read.add(new SampleFindings.Read(sample.name(), found));
    }

    /** {@return what all answers together show} */
    public SampleFindings findings() {
        return new SampleFindings(read, tally.sightings(), tally.facts(), tally.contradictions());
    }

    /** What no model is like may be an envelope around something that one is. */
    private Optional<TypeId> find(Json value, String name, Pointer place, int depth) {
        Optional<RootFinder.Root> root = roots.named(name)
                .filter(type -> fits(type, value))
                .map(type -> new RootFinder.Root(type, true))
                .or(() -> roots.of(value));
        if (root.isPresent()) {
            learn(root.get(), value, place);
            return Optional.of(root.get().type());
        }
        if (depth == 0) {
            return Optional.empty();
        }
        Optional<TypeId> first = Optional.empty();
        for (String key : value.members().keySet()) {
            Json member = value.members().getOrDefault(key, new Json.Null());
            if (Shape.of(member) == Shape.OBJECTS) {
                Optional<TypeId> found = find(member, "", place.below(key), depth - 1);
                first = first.isPresent() ? first : found;
            }
        }
        return first;
    }

    private boolean fits(TypeId type, Json value) {
        Reading reading = reader.read(type, value, "");
        return reading.known() > 0 && reading.known() * 2 >= reading.keys().size();
    }

    private void learn(RootFinder.Root root, Json value, Pointer place) {
        tally.add(reader.read(root.type(), value, place), root.sure());
    }
}

package dev.fieldtable.explorer;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Asks the form and the validators of the same documents, and notes where they do not say the same. */
final class Comparison {
    private static final int BATCH = 200;
    private static final int MOST_DIFFERENCES = 20;
    private static final int LONGEST = 1_000;

    private final Form form;
    private final CompiledModels models;
    private final TypeModel model;
    private final List<String> differences = new ArrayList<>();
    private int documents;

    Comparison(Form form, CompiledModels models, TypeModel model) {
        this.form = form;
        this.models = models;
        this.model = model;
    }

    /** How many documents both were asked of. */
    int documents() {
        return documents;
    }

    /** Where they differ, the first of all; empty if they do not. */
    List<String> differences() {
        return differences;
    }

    void compare(Form.Type type, List<String> all) throws Exception {
        for (int start = 0; start < all.size(); start += BATCH) {
            List<String> batch = all.subList(start, Math.min(start + BATCH, all.size()));
            List<NavigableSet<Mark>> said = form.judge(type, batch);
            for (int i = 0; i < batch.size(); i++) {
                Optional<NavigableSet<Mark>> found = models.judge(type.className(), batch.get(i));
                // What no mapper reads, no validator has anything to say of.
                if (found.isPresent()) {
                    compare(type, batch.get(i), said.get(i), found.get());
                }
            }
        }
    }

    private void compare(Form.Type type, String json, NavigableSet<Mark> said, NavigableSet<Mark> found)
            throws Exception {
        documents++;
        TypeDeclaration declared = model.types().get(type.number());
        Reach reach = Reach.of(model, declared, Mutations.read(json));
        NavigableSet<Mark> wanted = new TreeSet<>(found);
        reach.without(found).forEach(place -> wanted.add(new Mark(place, Mark.REACHED)));
        NavigableSet<Mark> certain = new TreeSet<>(said);
        certain.removeIf(mark -> mark.verdict().equals(Mark.REACHED) && !reach.isCertain(mark.pointer()));
        if (!certain.equals(wanted) && differences.size() < MOST_DIFFERENCES) {
            differences.add(type.className() + ": the form alone says " + without(certain, wanted)
                    + ", the validator alone " + without(wanted, certain) + "\n    "
                    + json.substring(0, Math.min(LONGEST, json.length())));
        }
    }

    private static Collection<Mark> without(NavigableSet<Mark> marks, NavigableSet<Mark> others) {
        NavigableSet<Mark> left = new TreeSet<>(marks);
        left.removeAll(others);
        return left;
    }
}

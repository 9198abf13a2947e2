package dev.fieldtable.diff;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What should no longer be used. */
final class DeprecationRules {
    private DeprecationRules() {}

    static void changed(Comparison states, Consumer<Entry> found) {
        for (TypePair pair : states.matching().pairs()) {
            Deprecation after = pair.after().deprecation();
            if ((pair.before().deprecation() == null) != (after == null)) {
                Change change = new Change.ChangedDeprecation(pair.after().id(), "", after);
                found.accept(entry(
                        states,
                        change,
                        after,
                        pair.before().span(),
                        pair.after().span()));
            }
        }
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Deprecation after = kept.after().deprecation();
                if ((kept.before().deprecation() == null) != (after == null)) {
                    Change change = new Change.ChangedDeprecation(
                            pair.after().id(), kept.after().name(), after);
                    found.accept(entry(
                            states,
                            change,
                            after,
                            kept.before().span(),
                            kept.after().span()));
                }
            }
        }
    }

    private static Entry entry(
            Comparison states, Change change, @Nullable Deprecation after, SourceSpan was, SourceSpan is) {
        return states.draft(change, was, is, List.of())
                .java(Impact.compatible(after == null ? "javac warns no longer" : "javac warns of every use"))
                .entry();
    }
}

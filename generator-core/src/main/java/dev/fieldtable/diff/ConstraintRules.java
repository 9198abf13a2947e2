package dev.fieldtable.diff;

import dev.fieldtable.model.Bound;
import dev.fieldtable.model.Limit;
import dev.fieldtable.model.Property;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What happens to what values have to be besides their types. */
final class ConstraintRules {
    private static final Impact OTHER_VALUES =
            Impact.compatible("the signatures are the same; validators find fault with other values");

    private ConstraintRules() {}

    static void limits(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                for (Limit limit : Limit.values()) {
                    Property before = kept.before();
                    Property after = kept.after();
                    Optional<Bound> was = limit.in(before.constraints());
                    Optional<Bound> is = limit.in(after.constraints());
                    boolean tighter = !within(was, is);
                    boolean looser = !within(is, was);
                    if ((tighter || looser) && areAlike(before, after)) {
                        Change change = new Change.ChangedLimit(pair.after().id(), before, after, limit);
                        found.accept(new Values(before, after, tighter, looser, beyond(limit)).entry(states, change));
                    }
                }
            }
        }
    }

    private static boolean within(Optional<Bound> tight, Optional<Bound> wide) {
        return wide.isEmpty() || tight.filter(bound -> bound.within(wide.get())).isPresent();
    }

    private static String beyond(Limit limit) {
        return switch (limit.measured()) {
            case NUMBER -> "a number beyond that";
            case CHARACTERS -> "a text of another length";
            case ELEMENTS -> "a list of another length";
        };
    }

    static void patterns(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Property before = kept.before();
                Property after = kept.after();
                String was = before.constraints().pattern();
                String is = after.constraints().pattern();
                if (!Objects.equals(was, is) && areAlike(before, after)) {
                    Change change = new Change.ChangedPattern(pair.after().id(), before, after);
                    found.accept(new Values(before, after, is != null, was != null, "a text that does not match")
                            .entry(states, change));
                }
            }
        }
    }

    static void formats(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Property before = kept.before();
                Property after = kept.after();
                String was = before.format();
                String is = after.format();
                if (!was.equals(is) && states.renaming().of(before.type()).equals(after.type())) {
                    Change change = new Change.ChangedFormat(pair.after().id(), before, after);
                    found.accept(new Values(before, after, !is.isEmpty(), !was.isEmpty(), "a value of another form")
                            .entry(states, change));
                }
            }
        }
    }

    /** Whether both are numbers, texts or lists. What else they cannot have in common has come with the type. */
    private static boolean areAlike(Property before, Property after) {
        return Limit.Measured.of(before.type()).equals(Limit.Measured.of(after.type()));
    }

    /**
     * The values of a property that has changed in nothing else.
     *
     * @param before the property as it was
     * @param after the property as it is
     * @param tighter whether some that there were may be no longer
     * @param looser whether some may be that could not be
     * @param beyond what that is which one of them does not allow
     */
    private record Values(Property before, Property after, boolean tighter, boolean looser, String beyond) {
        Entry entry(Comparison states, Change change) {
            return states.draft(change, before.span(), after.span(), List.of())
                    .java(OTHER_VALUES)
                    .wire(reading(states.before().strict()), writing())
                    .entry();
        }

        /** Nobody reads the parameters of a request. */
        private Impact reading(boolean strict) {
            if (after.place().isParameter()) {
                return Impact.NONE;
            }
            if (!looser) {
                return Impact.compatible("models of before expect no more than comes");
            }
            return strict
                    ? Impact.breaking("models of before refuse " + beyond)
                    : Impact.compatible(
                            "models of before keep " + beyond + "; only their validators find fault with it");
        }

        private Impact writing() {
            return tighter
                    ? Impact.breaking("documents of before may have " + beyond)
                    : Impact.compatible("documents of before are as asked for");
        }
    }
}

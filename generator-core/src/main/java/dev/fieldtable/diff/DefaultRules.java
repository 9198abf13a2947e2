package dev.fieldtable.diff;

import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What happens to what stands in for properties that are left out. */
final class DefaultRules {
    private static final Impact OTHER_BUILDERS =
            Impact.compatible("the signatures are the same; builders set something else where nothing is set");

    private DefaultRules() {}

    static void changed(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Property before = kept.before();
                Property after = kept.after();
                if (!isSameDefault(before.defaultValue(), after.defaultValue())) {
                    found.accept(states.draft(
                                    new Change.ChangedDefault(pair.after().id(), before, after),
                                    before.span(),
                                    after.span(),
                                    List.of())
                            .java(states.before().fillsDefaults() ? OTHER_BUILDERS : Impact.NONE)
                            .wire(after.place().isParameter() ? Impact.NONE : reading(before), writing(before))
                            .entry());
                }
            }
        }
    }

    private static Impact reading(Property before) {
        return Impact.compatible(
                before.defaultValue() == null
                        ? "nothing said before what it is where it is left out"
                        : "where it is left out, it is something else than models of before know");
    }

    private static Impact writing(Property before) {
        return Impact.compatible(
                before.defaultValue() == null
                        ? "nothing said before what it is where it is left out"
                        : "documents of before that leave it out say something else now");
    }

    private static boolean isSameDefault(@Nullable DefaultValue before, @Nullable DefaultValue after) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return isSame(before.value(), after.value());
    }

    /** Numbers are the same however many zeros they are written with. */
    private static boolean isSame(@Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal was && after instanceof BigDecimal is) {
            return was.compareTo(is) == 0;
        }
        if (before instanceof List<?> was && after instanceof List<?> is) {
            return was.size() == is.size()
                    && IntStream.range(0, was.size()).allMatch(i -> isSame(was.get(i), is.get(i)));
        }
        if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
            return was.keySet().equals(is.keySet())
                    && was.keySet().stream().allMatch(name -> isSame(was.get(name), is.get(name)));
        }
        return Objects.equals(before, after);
    }
}

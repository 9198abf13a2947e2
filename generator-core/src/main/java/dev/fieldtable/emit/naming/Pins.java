package dev.fieldtable.emit.naming;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The names that are pinned, and what is said of those that cannot be had. */
final class Pins {
    private final Map<NamedThing, NamePin> pins;
    private final Map<NamedThing, Integer> ranks = new HashMap<>();
    private final List<Diagnostic> refused = new ArrayList<>();

    Pins(NamePins pins) {
        this.pins = pins.byThing();
        this.pins.keySet().forEach(thing -> ranks.put(thing, ranks.size()));
    }

    /**
     * Those of some that are pinned.
     *
     * @param all in any order
     * @param thing what each is in the docs
     * @return one for each pin, the strongest first
     */
    <T> List<T> pinned(List<T> all, Function<T, NamedThing> thing) {
        if (pins.isEmpty()) {
            return List.of();
        }
        Set<NamedThing> seen = new HashSet<>();
        return all.stream()
                .filter(each -> pins.containsKey(thing.apply(each)) && seen.add(thing.apply(each)))
                .sorted(Comparator.comparing(each -> ranks.get(thing.apply(each))))
                .toList();
    }

    /** The pin of what {@link #pinned} has found. */
    NamePin of(NamedThing thing) {
        return Objects.requireNonNull(pins.get(thing));
    }

    /**
     * Tells of a name that cannot be had.
     *
     * @param what what should have it, for people
     * @param reason why it cannot, as a part of a sentence
     */
    void refuse(NamePin pin, String what, String reason) {
        refused.add(Diagnostic.of(
                DiagnosticCode.PINNED_NAME_REFUSED,
                pin.span(),
                "The " + what + " cannot be called `" + pin.name() + "` in Java: " + reason + ".",
                DiagnosticCode.PINNED_NAME_REFUSED.nextStep()));
    }

    /** {@return a diagnostic for each that was refused} */
    List<Diagnostic> refused() {
        return refused;
    }
}

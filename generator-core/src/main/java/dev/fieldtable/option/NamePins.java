package dev.fieldtable.option;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names in Java that are settled before any is looked for, so that what users call stays what it is. Where two things are to
 * have one name, the pin that comes first has it.
 *
 * @param pins the pins, the strongest first; no two of one thing
 */
public record NamePins(List<NamePin> pins) {
    private static final NamePins NONE = new NamePins(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if two pins are of one thing
     */
    public NamePins {
        pins = List.copyOf(pins);
        Set<NamedThing> things = new HashSet<>();
        for (NamePin pin : pins) {
            if (!things.add(pin.thing())) {
                throw new IllegalArgumentException("two pins of one thing: " + pin.thing());
            }
        }
    }

    /** {@return no pins: all names are looked for} */
    public static NamePins none() {
        return NONE;
    }

    /**
     * Pins of one origin.
     *
     * @param pins the pins, the strongest first
     * @return these
     * @throws IllegalArgumentException if two of them are of one thing
     */
    public static NamePins of(Collection<NamePin> pins) {
        return new NamePins(List.copyOf(pins));
    }

    /**
     * Adds what others pin besides.
     *
     * @param others weaker pins
     * @return these, and those of the others whose things are not pinned by these
     */
    public NamePins or(NamePins others) {
        Map<NamedThing, NamePin> mine = byThing();
        return of(Stream.concat(pins.stream(), others.pins.stream().filter(pin -> !mine.containsKey(pin.thing())))
                .toList());
    }

    /** {@return the pins by what they are of, the strongest first} */
    public Map<NamedThing, NamePin> byThing() {
        Map<NamedThing, NamePin> found = new LinkedHashMap<>();
        pins.forEach(pin -> found.put(pin.thing(), pin));
        return found;
    }
}

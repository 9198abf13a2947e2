package dev.fieldtable.emit.naming;

import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamedThing;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The packages of a model, and of what its types lean on. Folders that a disk takes for one are one package, called as the first
 * of them.
 */
final class JavaPackages {
    private static final String SUPPORT = "support";

    private final String base;
    private final Identifiers identifiers;
    private final Map<String, String> onDisk = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private String support;

    private JavaPackages(String base, String support, Identifiers identifiers) {
        this.base = base;
        this.support = support;
        this.identifiers = identifiers;
    }

    /**
     * Settles the names.
     *
     * @param documented the packages of the docs, each once
     * @param base the package that all of them stand in
     * @param support the package of what the types lean on, if the user has said it
     * @param pins which names are pinned; those that cannot be had are refused
     */
    static JavaPackages settle(
            List<String> documented,
            String base,
            @Nullable String support,
            Identifiers identifiers,
            LegalNames legal,
            Pins pins) {
        JavaPackages packages = new JavaPackages(base, support != null ? support : base + "." + SUPPORT, identifiers);
        boolean held = support == null && packages.holdSupport(legal, pins);
        pins.pinned(documented, NamedThing::ofPackage).forEach(each -> packages.hold(each, held, legal, pins));
        for (String each : documented) {
            packages.name(each, held);
        }
        while (packages.names.containsValue(packages.support)) {
            packages.support += "_";
        }
        return packages;
    }

    private boolean holdSupport(LegalNames legal, Pins pins) {
        for (NamedThing thing : pins.pinned(List.of(NamedThing.support()), each -> each)) {
            NamePin pin = pins.of(thing);
            Optional<String> fault = legal.faultOfPackage(pin.name());
            if (fault.isEmpty()) {
                support = base + "." + pin.name();
                return true;
            }
            pins.refuse(pin, "package of the support types", fault.get());
        }
        return false;
    }

    private void hold(String documented, boolean supportHeld, LegalNames legal, Pins pins) {
        NamePin pin = pins.of(NamedThing.ofPackage(documented));
        Optional<String> fault = legal.faultOfPackage(pin.name());
        if (fault.isEmpty() && supportHeld && isSupport(base + "." + pin.name())) {
            fault = Optional.of("the support types are there");
        }
        if (fault.isEmpty() && !isAsOnDisk(pin.name())) {
            fault = Optional.of("a disk takes it for another package");
        }
        if (fault.isPresent()) {
            pins.refuse(pin, "package " + documented, fault.get());
            return;
        }
        String name = base;
        for (String segment : pin.name().split("\\.", -1)) {
            name += "." + segment;
            onDisk.putIfAbsent(OnDisk.fold(name), name);
        }
        names.put(documented, name);
    }

    private boolean isAsOnDisk(String relative) {
        String name = base;
        for (String segment : relative.split("\\.", -1)) {
            name += "." + segment;
            if (!onDisk.getOrDefault(OnDisk.fold(name), name).equals(name)) {
                return false;
            }
        }
        return true;
    }

    /** A package whose name is not pinned; where support types stand that are not to move, it goes elsewhere. */
    private void name(String documented, boolean supportHeld) {
        if (names.containsKey(documented)) {
            return;
        }
        String name = base;
        if (!documented.isEmpty()) {
            for (String segment : documented.split("\\.", -1)) {
                name = asOnDisk(name + "." + identifiers.packageSegment(segment));
            }
            while (supportHeld && isSupport(name)) {
                name = asOnDisk(name + "_");
            }
        }
        names.put(documented, name);
    }

    private boolean isSupport(String name) {
        return OnDisk.fold(name).equals(OnDisk.fold(support));
    }

    private String asOnDisk(String name) {
        return onDisk.computeIfAbsent(OnDisk.fold(name), fold -> name);
    }

    /** The package in Java. */
    String of(String documented) {
        return Objects.requireNonNull(names.get(documented));
    }

    /** {@return all packages of types in Java; several of the docs may be one} */
    Collection<String> all() {
        return names.values();
    }

    /** {@return the package of what the types lean on} */
    String support() {
        return support;
    }

    /** A package as it is pinned: from the base package on. */
    String relative(String name) {
        return name.substring(base.length() + 1);
    }
}

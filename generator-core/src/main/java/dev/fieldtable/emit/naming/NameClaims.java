package dev.fieldtable.emit.naming;

import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamedThing;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Gives names to all that stand in one place, each name once.
 *
 * <p>Names that are pinned come before all others, which have to find another one.
 *
 * <p>Of those that would be called the same, the first is. What each other is called follows from what it is, not from its
 * place, so that no name moves when something is added: it is spelled out, and if that is taken too, told apart by a hash.
 */
final class NameClaims<K> {
    /**
     * A wish for a name.
     *
     * @param key who wishes
     * @param thing what it is in the docs
     * @param plain the name it should have
     * @param spelling finds the name that tells more of it, which few need
     * @param hashing finds the name that tells it from all others, which hardly any needs
     * @param telling says what it is, for people
     * @param span where it is documented
     */
    record Claim<K>(
            K key,
            NamedThing thing,
            String plain,
            Supplier<String> spelling,
            Supplier<String> hashing,
            Supplier<String> telling,
            SourceSpan span) {
        String spelled() {
            return spelling.get();
        }

        String hashed() {
            return hashing.get();
        }

        String what() {
            return telling.get();
        }
    }

    private final Function<String, Collection<String>> occupied;
    private final List<Claim<K>> claims = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> forbidden = new HashSet<>();
    private final Map<K, String> names = new HashMap<>();

    /**
     * No names yet.
     *
     * @param occupied what a name takes, none of which may be taken twice
     */
    NameClaims(Function<String, Collection<String>> occupied) {
        this.occupied = occupied;
    }

    /** Keeps a name free. */
    void reserve(String name) {
        taken.addAll(occupied.apply(name));
    }

    /** Lets nobody have a name, though nobody has it. */
    void forbid(String name) {
        forbidden.add(name);
    }

    void add(Claim<K> claim) {
        claims.add(claim);
    }

    /**
     * Gives the names.
     *
     * @param pins which names are pinned; those that cannot be had are refused
     * @param fault why a name cannot be had, whoever else has it
     * @param changed is told of who has another name than its plain one
     * @return the names
     */
    Map<K, String> settle(
            Pins pins, BiFunction<Claim<K>, String, Optional<String>> fault, BiConsumer<Claim<K>, String> changed) {
        List<Claim<K>> held = pins.pinned(claims, Claim::thing).stream()
                .filter(claim -> hold(claim, pins, fault))
                .toList();
        List<Claim<K>> others = new ArrayList<>();
        for (Claim<K> claim : claims) {
            if (!names.containsKey(claim.key()) && !take(claim, claim.plain())) {
                others.add(claim);
            }
        }
        Set<String> shared = shared(others);
        for (Claim<K> claim : others) {
            boolean unlike = occupied.apply(claim.spelled()).stream().noneMatch(shared::contains);
            if (!unlike || !take(claim, claim.spelled())) {
                takeHashed(claim);
            }
            changed.accept(claim, Objects.requireNonNull(names.get(claim.key())));
        }
        for (Claim<K> claim : held) {
            String name = Objects.requireNonNull(names.get(claim.key()));
            if (isTakenByAnother(claim.plain(), name)) {
                changed.accept(claim, name);
            }
        }
        return names;
    }

    private boolean hold(Claim<K> claim, Pins pins, BiFunction<Claim<K>, String, Optional<String>> fault) {
        NamePin pin = pins.of(claim.thing());
        Optional<String> reason = fault.apply(claim, pin.name());
        if (reason.isEmpty() && !take(claim, pin.name())) {
            reason = Optional.of("something else has that name");
        }
        reason.ifPresent(why -> pins.refuse(pin, claim.what(), why));
        return reason.isEmpty();
    }

    /** Whoever has another name than its own, because someone else has that, is told of whether its name is pinned or not. */
    private boolean isTakenByAnother(String plain, String name) {
        Collection<String> own = occupied.apply(name);
        return forbidden.contains(plain)
                || occupied.apply(plain).stream().anyMatch(each -> taken.contains(each) && !own.contains(each));
    }

    /** What two would take if they were spelled out is for neither, whoever comes first. */
    private Set<String> shared(List<Claim<K>> others) {
        Set<String> once = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Claim<K> claim : others) {
            for (String name : occupied.apply(claim.spelled())) {
                if (!once.add(name)) {
                    shared.add(name);
                }
            }
        }
        return shared;
    }

    /** Two that nothing tells apart are numbered, as are those of one hash. */
    private void takeHashed(Claim<K> claim) {
        String name = claim.hashed();
        for (int i = 2; !take(claim, name); i++) {
            name = claim.hashed() + "_" + i;
        }
    }

    private boolean take(Claim<K> claim, String name) {
        Collection<String> wanted = occupied.apply(name);
        if (forbidden.contains(name) || !Collections.disjoint(taken, wanted)) {
            return false;
        }
        taken.addAll(wanted);
        names.put(claim.key(), name);
        return true;
    }
}

package dev.fieldtable.learn;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.DocumentedNames.Named;
import dev.fieldtable.learn.KnownNames.Known;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.wire.WireRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says in as few facts as possible which known names do not follow from the rule: one for all properties of a documented
 * name, one for those in a package or in its requests, and one for a single property. Parameters of requests say nothing of
 * what is in documents: headers follow customs of their own.
 */
final class NameFacts {
    private final DocumentedNames names;
    private final @Nullable WireRule rule;

    /**
     * Facts besides a rule.
     *
     * @param names the documented names
     * @param rule the rule; {@code null} if there is none, so that nothing follows from it
     */
    NameFacts(DocumentedNames names, @Nullable WireRule rule) {
        this.names = names;
        this.rule = rule;
    }

    /** A property whose name is known. */
    private record Found(Named property, Known known) {
        String name() {
            return known.name();
        }
    }

    /** The facts, sorted by documented name. */
    List<Fact> of(KnownNames known) {
        List<Fact> facts = new ArrayList<>();
        names.byName().forEach((documented, properties) -> {
            List<Found> found = new ArrayList<>();
            properties.forEach(each -> known.of(each.key()).ifPresent(name -> found.add(new Found(each, name))));
            facts.addAll(new OfName(documented, properties, found).facts());
        });
        return facts;
    }

    private final class OfName {
        private final String documented;
        private final boolean single;
        private final List<Found> documents = new ArrayList<>();
        private final Map<String, List<Found>> packages = new TreeMap<>();
        private final Map<String, List<Found>> requests = new TreeMap<>();

        OfName(String documented, List<Named> properties, List<Found> all) {
            this.documented = documented;
            this.single = properties.size() == 1;
            for (Found each : all) {
                TypeId type = each.property().key().type();
                boolean request = TypeGroups.isRequest(type);
                (request ? requests : packages)
                        .computeIfAbsent(type.packageName(), any -> new ArrayList<>())
                        .add(each);
                if (!request) {
                    documents.add(each);
                }
            }
        }

        List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            Optional<String> usual = single ? Optional.empty() : best(documents, Optional.empty(), this::cost);
            say(facts, "", usual, Optional.empty(), documents);
            Set<String> names = new TreeSet<>(packages.keySet());
            names.addAll(requests.keySet());
            for (String name : names) {
                Optional<String> own = own(packages.getOrDefault(name, List.of()), usual);
                say(facts, TypeGroups.all(name), own, usual, packages.getOrDefault(name, List.of()));
                List<Found> parameters = requests.getOrDefault(name, List.of());
                Optional<String> ofRequests = own(parameters, own);
                say(facts, TypeGroups.requests(name), ofRequests, own, parameters);
                packages.getOrDefault(name, List.of()).forEach(each -> exception(facts, each, own));
                parameters.forEach(each -> exception(facts, each, ofRequests));
            }
            return facts;
        }

        private void say(
                List<Fact> facts, String model, Optional<String> name, Optional<String> inherited, List<Found> found) {
            if (name.isPresent() && !name.equals(inherited)) {
                facts.add(fact(Subject.properties(model, documented), name.get(), origin(found, name.get())));
            }
        }

        private void exception(List<Fact> facts, Found found, Optional<String> name) {
            if (isException(found, name)) {
                PropertyKey key = found.property().key();
                facts.add(fact(
                        Subject.property(key.type(), key.property()),
                        found.name(),
                        found.known().origin()));
            }
        }

        private Optional<String> own(List<Found> found, Optional<String> inherited) {
            return found.size() > 1 ? best(found, inherited, NameFacts.this::exceptions) : inherited;
        }

        /** How many facts it takes where all properties of the name are called so. */
        private int cost(List<Found> found, Optional<String> usual) {
            int cost = 0;
            for (List<Found> group : packages.values()) {
                Optional<String> own = own(group, usual);
                cost += exceptions(group, own) + (own.equals(usual) ? 0 : 1);
            }
            return cost;
        }
    }

    /** Counts the facts that some properties need, where they are called so but for them. */
    @FunctionalInterface
    private interface Cost {
        int of(List<Found> found, Optional<String> name);
    }

    /** The name for which it takes the fewest facts; to say it is one more. */
    private static Optional<String> best(List<Found> found, Optional<String> inherited, Cost cost) {
        Optional<String> best = inherited;
        int least = cost.of(found, inherited);
        Set<String> candidates = new LinkedHashSet<>();
        found.forEach(each -> candidates.add(each.name()));
        for (String name : candidates) {
            int next = 1 + cost.of(found, Optional.of(name));
            // One line for all is worth it if it takes no more lines than without it.
            if (next < least || (next == least && best.equals(inherited) && next > 0 && inherited.isEmpty())) {
                least = next;
                best = Optional.of(name);
            }
        }
        return best;
    }

    private int exceptions(Collection<Found> found, Optional<String> name) {
        return (int) found.stream().filter(each -> isException(each, name)).count();
    }

    private boolean isException(Found found, Optional<String> name) {
        Named property = found.property();
        return !found.name().equals(name.orElseGet(() -> ruled(property)));
    }

    private String ruled(Named property) {
        return rule == null ? "" : rule.convert(property.word(), property.objectModel());
    }

    private static Origin origin(List<Found> found, String name) {
        List<Origin> origins = found.stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.known().origin())
                .toList();
        Origin first = origins.get(0);
        return origins.size() == 1
                ? first
                : new Origin(first.source(), first.text() + ", and " + (origins.size() - 1) + " more");
    }

    private static Fact fact(Subject subject, String name, Origin origin) {
        return new Fact(subject, new Statement.WireName(name), origin, "", SourceSpan.startOf(Facts.FILE_NAME));
    }
}

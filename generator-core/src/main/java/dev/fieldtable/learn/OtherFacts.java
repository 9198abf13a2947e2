package dev.fieldtable.learn;

import dev.fieldtable.facts.Documented;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that is certain besides names. What holds of all properties of a name is said once. */
final class OtherFacts {
    private final Map<Subject, Property> properties = new HashMap<>();
    private final Map<Subject, String> groups = new HashMap<>();

    /** How many properties of a name there are, in all types and in those that a pattern is for. */
    private final Map<Shared, Integer> sharing = new HashMap<>();

    private final Collection<Map<Object, Fact>> certain;

    OtherFacts(TypeModel docs, Map<Subject, Map<Object, Fact>> certain) {
        this.certain = certain.values();
        for (TypeDeclaration type : docs.types()) {
            if (type instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    Subject subject = Subject.property(type.id(), property.name());
                    properties.put(subject, property);
                    groups.put(subject, TypeGroups.of(type.id()));
                    for (String group : TypeGroups.allOf(type.id())) {
                        sharing.merge(new Shared(property.name(), group), 1, Integer::sum);
                    }
                }
            }
        }
    }

    List<Fact> facts() {
        Map<Shared, List<Fact>> shared = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Map<Object, Fact> about : certain) {
            for (Fact fact : about.values()) {
                Property property = properties.get(fact.subject());
                if (property == null && !fact.subject().property().isEmpty()) {
                    continue;
                }
                if (property == null) {
                    facts.add(fact);
                } else if (isNews(fact.statement(), property.presence())) {
                    shared.computeIfAbsent(new Shared(property.name(), fact.statement()), any -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        shared.forEach((about, those) -> facts.addAll(ofName(about, those)));
        return facts;
    }

    private List<Fact> ofName(Shared about, List<Fact> those) {
        if (areAll(those, "", about)) {
            return List.of(ofAll("", about, those));
        }
        Map<String, List<Fact>> groups = new TreeMap<>();
        those.forEach(fact ->
                groups.computeIfAbsent(groupOf(fact), any -> new ArrayList<>()).add(fact));
        List<Fact> facts = new ArrayList<>();
        groups.forEach((group, some) -> {
            if (areAll(some, group, about)) {
                facts.add(ofAll(group, about, some));
            } else {
                some.forEach(fact -> facts.add(anchored(fact)));
            }
        });
        return facts;
    }

    /** A parameter goes where all others of its name go, even if no source shows one in fifty of them. */
    private boolean areAll(List<Fact> those, String group, Shared about) {
        int all = sharing.getOrDefault(new Shared(about.property(), group), 0);
        int enough = about.what() instanceof Statement.In ? all - all / 50 : all;
        return those.size() > 1 && those.size() >= enough;
    }

    private String groupOf(Fact fact) {
        return groups.getOrDefault(fact.subject(), "");
    }

    /**
     * What properties of a name have in common.
     *
     * @param property the name
     * @param what what is said of them, or the pattern of the types that have them
     */
    private record Shared(String property, Object what) {}

    /** Names are said elsewhere; and where docs say whether a property must be there, the doubt is for people. */
    private static boolean isNews(Statement statement, Presence documented) {
        boolean answered =
                statement instanceof Statement.Required && documented.occurrence() != Presence.Occurrence.UNSAID;
        return !(statement instanceof Statement.WireName) && !answered;
    }

    private static Fact ofAll(String group, Shared about, List<Fact> those) {
        Fact first = those.get(0);
        Origin origin =
                new Origin(first.origin().source(), first.origin().text() + ", and " + (those.size() - 1) + " more");
        return new Fact(Subject.properties(group, about.property()), first.statement(), origin, "", first.span());
    }

    /** With what the docs say now, so that it is seen when they say something else. */
    private Fact anchored(Fact fact) {
        Property property = properties.get(fact.subject());
        String documented = property == null ? "" : Documented.of(property);
        return new Fact(fact.subject(), fact.statement(), fact.origin(), documented, fact.span());
    }
}

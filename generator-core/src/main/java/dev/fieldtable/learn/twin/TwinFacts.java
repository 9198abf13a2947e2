package dev.fieldtable.learn.twin;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.join.Innermost;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration.EnumType.Value;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of what other docs say of the types that both have, where ours say less. Whether an enum is open is none: some
 * clients read any value of every enum, whatever the API says; and docs that do not speak of null may have forgotten it.
 */
final class TwinFacts {
    private static final Set<Role> ON_THE_WIRE = EnumSet.of(Role.BODY, Role.REQUEST);

    private final OtherDocs other;
    private final FinerKinds kinds;
    private final Map<Subject, Fact> shown = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    TwinFacts(OtherDocs other) {
        this.other = other;
        this.kinds = FinerKinds.of(other.model());
        other.shown().forEach(fact -> shown.putIfAbsent(fact.subject(), fact));
    }

    /** {@return the facts so far} */
    List<Fact> facts() {
        return facts;
    }

    /** Learns what the other docs say of a type. The classes of a client that are its own are none of the API. */
    void add(Joined joined) {
        if (!ON_THE_WIRE.contains(joined.type().role())) {
            return;
        }
        Subject subject = Subject.type(joined.type().id());
        deprecated(
                subject,
                joined.type().deprecation(),
                joined.other().deprecation(),
                joined.other().span());
        if (joined instanceof Joined.Objects objects) {
            objects.properties().forEach((ours, theirs) -> property(objects, ours, theirs));
        } else if (joined instanceof Joined.Enums enums) {
            values(subject, enums);
        }
    }

    private void property(Joined.Objects joined, Property ours, Property theirs) {
        Subject subject = Subject.property(joined.type().id(), ours.name());
        name(subject, theirs, shown.get(Subject.property(joined.other().id(), theirs.name())));
        if (theirs.presence().nullable() && !ours.presence().nullable()) {
            say(subject, new Statement.Nullable(true), theirs.span());
        }
        if (ours.presence().occurrence() == Occurrence.UNSAID
                && theirs.presence().occurrence() != Occurrence.UNSAID) {
            say(subject, new Statement.Required(theirs.presence().required()), theirs.span());
        }
        kinds.finer(ours.type(), theirs.type())
                .ifPresent(kind -> say(subject, new Statement.Kind(kind), theirs.span()));
        if (ours.defaultValue() == null
                && theirs.defaultValue() != null
                && !(Innermost.of(ours.type()) instanceof TypeRef.Constant)) {
            say(subject, new Statement.Default(theirs.defaultValue()), theirs.span());
        }
        if (isOneScalar(ours.type(), theirs.type())
                && ours.constraints().equals(Constraints.NONE)
                && !theirs.constraints().equals(Constraints.NONE)) {
            say(subject, new Statement.Constrained(theirs.constraints()), theirs.span());
        }
        deprecated(subject, ours.deprecation(), theirs.deprecation(), theirs.span());
    }

    private static boolean isOneScalar(TypeRef ours, TypeRef theirs) {
        return Innermost.scalar(ours).isPresent() && Innermost.scalar(ours).equals(Innermost.scalar(theirs));
    }

    private void name(Subject subject, Property theirs, @Nullable Fact example) {
        if (other.names() == OtherDocs.Names.AS_IN_JSON) {
            say(subject, new Statement.WireName(theirs.wireName()), theirs.span());
        } else if (example != null) {
            say(subject, example.statement(), example.span());
        }
    }

    private void deprecated(
            Subject subject, @Nullable Deprecation ours, @Nullable Deprecation theirs, SourceSpan place) {
        if (ours == null && theirs != null) {
            say(subject, new Statement.DeprecatedFor(theirs.reason()), place);
        }
    }

    private void values(Subject subject, Joined.Enums joined) {
        SourceSpan place = joined.other().span();
        Set<String> documented = new HashSet<>();
        joined.type().values().forEach(value -> documented.add(value.value()));
        List<String> more = joined.other().values().stream()
                .map(Value::value)
                .filter(value -> !documented.contains(value))
                .toList();
        if (!more.isEmpty()) {
            say(subject, new Statement.Values(more), place);
        }
    }

    private void say(Subject subject, Statement statement, SourceSpan place) {
        facts.add(new Fact(subject, statement, new Origin(Origin.Source.TWIN, placeOf(place)), "", place));
    }

    /** What people are told of a place. */
    static String placeOf(SourceSpan place) {
        return place.path() + ":" + place.line();
    }
}

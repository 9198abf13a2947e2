package dev.fieldtable.diff;

import dev.fieldtable.model.Bound;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Limit;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.text.Letters;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change in words.
 *
 * @param subject what has changed, such as {@code components.Items.title}
 * @param what what became of it; names stand between backticks
 */
record Sentence(String subject, String what) {
    /** So many names are listed; of more, the number is told. */
    private static final int MOST_NAMES = 12;

    private static final Writer WRITER = new Writer();

    static Sentence of(Change change) {
        return change.accept(WRITER);
    }

    /** Foreign text between backticks: one that has a backtick itself must not end there. */
    static String code(String text) {
        return '`' + text.replace('`', '\'').replace('\n', ' ') + '`';
    }

    /** Why something is deprecated, in one line of Markdown; empty if nobody says it. */
    static String reason(Deprecation deprecation) {
        return deprecation.reason().strip().replace('\n', ' ');
    }

    /** How it is told what a property is, as far as the docs say it. */
    private enum Verb {
        BE("was", "is", "be"),
        HAVE("had", "has", "have"),
        MATCH("matched", "matches", "match");

        private final String past;
        private final String present;
        private final String infinitive;

        Verb(String past, String present, String infinitive) {
            this.past = past;
            this.present = present;
            this.infinitive = infinitive;
        }

        /** What the docs said before and say now; empty for what they do not say. */
        String told(String before, String after) {
            if (before.isEmpty()) {
                return "is said to " + infinitive + " " + after;
            }
            return after.isEmpty()
                    ? "is no longer said to " + infinitive + " " + before
                    : past + " " + before + ", " + present + " " + after;
        }
    }

    private static final class Writer implements Change.Visitor<Sentence> {
        private static Sentence of(TypeId type, String what) {
            return new Sentence(type.toString(), what);
        }

        private static Sentence of(TypeId type, String part, String what) {
            return new Sentence(part.isEmpty() ? type.toString() : type + "." + part, what);
        }

        private static String list(List<String> names) {
            String shown = names.stream().limit(MOST_NAMES).map(Sentence::code).collect(Collectors.joining(", "));
            int more = names.size() - MOST_NAMES;
            return more <= 0 ? shown : shown + " and " + more + " more";
        }

        private static String because(Evidence evidence) {
            return " (" + String.join(", ", evidence.reasons()) + ")";
        }

        @Override
        public Sentence addedType(Change.AddedType change) {
            return of(change.type(), "new " + change.kind());
        }

        @Override
        public Sentence removedType(Change.RemovedType change) {
            return of(change.type(), change.kind() + " is gone");
        }

        @Override
        public Sentence renamedType(Change.RenamedType change) {
            boolean moved = change.before().name().equals(change.type().name());
            return of(
                    change.type(),
                    (moved ? "moved from " : "was called ")
                            + code(change.before().toString())
                            + because(change.evidence()));
        }

        @Override
        public Sentence changedKind(Change.ChangedKind change) {
            return of(change.type(), "was " + code(change.before()) + ", is " + code(change.after()));
        }

        @Override
        public Sentence changedJavaName(Change.ChangedJavaName change) {
            String what = change.element().isEmpty() ? "" : code(change.element()) + " ";
            return of(
                    change.type(),
                    what + "is called " + code(change.after()) + " in Java, no longer " + code(change.before())
                            + "; the docs name the same thing");
        }

        @Override
        public Sentence lostTreeReading(Change.LostTreeReading change) {
            List<String> names = change.types().stream().map(TypeId::name).toList();
            return of(
                    change.type(),
                    "`fromTree` is gone, since no union leads here any longer"
                            + (names.size() == 1 ? "" : "; the same for " + list(names.subList(1, names.size()))));
        }

        @Override
        public Sentence addedProperty(Change.AddedProperty change) {
            Property property = change.property();
            return of(
                    change.type(),
                    property.name(),
                    "new, " + property.presence().label() + " " + code(TypeText.of(property.type())));
        }

        @Override
        public Sentence removedProperty(Change.RemovedProperty change) {
            Property property = change.property();
            return of(
                    change.type(),
                    property.name(),
                    "is gone; it was " + property.presence().label() + " " + code(TypeText.of(property.type())));
        }

        @Override
        public Sentence renamedProperty(Change.RenamedProperty change) {
            Property before = change.before();
            Property after = change.after();
            String what = change.isInJsonAlone()
                    ? "is called " + code(after.wireName()) + " in JSON, was " + code(before.wireName())
                    : "was called " + code(before.name());
            return of(change.type(), after.name(), what + because(change.evidence()));
        }

        @Override
        public Sentence changedPresence(Change.ChangedPresence change) {
            String before = change.before().presence().label();
            String after = change.after().presence().label();
            boolean sameSaid = before.equals(after);
            return of(
                    change.type(),
                    change.after().name(),
                    sameSaid ? nullness(change.after().presence()) : "was " + before + ", is " + after);
        }

        /** For what differs in nothing else. */
        private static String nullness(Presence after) {
            return after.nullness() == Nullness.UNSAID
                    ? "was never null, is open about it"
                    : "was open about null, is never null";
        }

        @Override
        public Sentence changedPropertyType(Change.ChangedPropertyType change) {
            return of(
                    change.type(),
                    change.after().name(),
                    "was " + code(TypeText.of(change.before().type())) + ", is "
                            + code(TypeText.of(change.after().type())));
        }

        @Override
        public Sentence changedPlace(Change.ChangedPlace change) {
            Place before = change.before().place();
            Place after = change.after().place();
            String what = before == Place.UNSAID
                    ? "is said to go into the " + after.label()
                    : after == Place.UNSAID
                            ? "is no longer said to go into the " + before.label()
                            : "went into the " + before.label() + ", goes into the " + after.label();
            return of(change.type(), change.after().name(), what);
        }

        @Override
        public Sentence changedLimit(Change.ChangedLimit change) {
            boolean number = change.limit().measured() == Limit.Measured.NUMBER;
            Verb verb = number ? Verb.BE : Verb.HAVE;
            return of(
                    change.type(),
                    change.after().name(),
                    verb.told(bound(change.limit(), change.before()), bound(change.limit(), change.after())));
        }

        private static String bound(Limit limit, Property property) {
            return limit.in(property.constraints()).map(Bound::label).orElse("");
        }

        @Override
        public Sentence changedPattern(Change.ChangedPattern change) {
            return of(
                    change.type(),
                    change.after().name(),
                    Verb.MATCH.told(pattern(change.before()), pattern(change.after())));
        }

        private static String pattern(Property property) {
            String pattern = property.constraints().pattern();
            return pattern == null ? "" : code(pattern);
        }

        @Override
        public Sentence changedFormat(Change.ChangedFormat change) {
            return of(
                    change.type(),
                    change.after().name(),
                    Verb.BE.told(format(change.before()), format(change.after())));
        }

        private static String format(Property property) {
            return property.format().isEmpty() ? "" : "of the format " + code(property.format());
        }

        @Override
        public Sentence changedDefault(Change.ChangedDefault change) {
            return of(
                    change.type(),
                    change.after().name(),
                    Verb.BE.told(standIn(change.before()), standIn(change.after())) + " where it is left out");
        }

        private static String standIn(Property property) {
            DefaultValue value = property.defaultValue();
            return value == null ? "" : code(value.label());
        }

        @Override
        public Sentence changedAdditionalProperties(Change.ChangedAdditionalProperties change) {
            if (change.before() == null) {
                return of(change.type(), "allows properties of any other name");
            }
            return change.after() == null
                    ? of(change.type(), "no longer tells of properties of any other name")
                    : of(
                            change.type(),
                            "properties of any other name were "
                                    + code(TypeText.of(change.before().type())) + ", are "
                                    + code(TypeText.of(change.after().type())));
        }

        @Override
        public Sentence reorderedProperties(Change.ReorderedProperties change) {
            return of(change.type(), "its properties stand in another order");
        }

        @Override
        public Sentence addedValues(Change.AddedValues change) {
            return of(change.type(), "enum gained " + values(change.values()));
        }

        @Override
        public Sentence removedValues(Change.RemovedValues change) {
            return of(change.type(), "enum lost " + values(change.values()));
        }

        private static String values(List<EnumType.Value> values) {
            return list(values.stream().map(Writer::value).toList());
        }

        /** What cannot be told from the name, as with numbers, is told beside it. */
        private static String value(EnumType.Value value) {
            if (value.name().isEmpty()) {
                return value.value();
            }
            boolean plain = Letters.of(value.name()).equals(Letters.of(value.value()));
            return plain ? value.name() : value.name() + " = " + value.value();
        }

        @Override
        public Sentence changedValueType(Change.ChangedValueType change) {
            return of(
                    change.type(),
                    "its values were " + code(change.before().label()) + ", are "
                            + code(change.after().label()));
        }

        @Override
        public Sentence changedOpenness(Change.ChangedOpenness change) {
            return of(
                    change.type(),
                    change.open() ? "the docs say that other values may come" : "the docs list all values now");
        }

        @Override
        public Sentence addedArms(Change.AddedArms change) {
            return of(change.type(), "union gained " + arms(change.arms()));
        }

        @Override
        public Sentence removedArms(Change.RemovedArms change) {
            return of(change.type(), "union lost " + arms(change.arms()));
        }

        private static String arms(List<UnionType.Arm> arms) {
            return list(arms.stream().map(arm -> TypeText.of(arm.type())).toList());
        }

        @Override
        public Sentence changedDeprecation(Change.ChangedDeprecation change) {
            if (change.deprecation() == null) {
                return of(change.type(), change.property(), "is no longer deprecated");
            }
            String reason = reason(change.deprecation());
            return of(change.type(), change.property(), "is deprecated" + (reason.isEmpty() ? "" : ": " + reason));
        }
    }
}

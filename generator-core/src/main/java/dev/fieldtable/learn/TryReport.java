package dev.fieldtable.learn;

import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.FactsText;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.sample.Departure;
import dev.fieldtable.learn.sample.Reading;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.text.JsonText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of answers is reached, what is not, and what would mend it.
 *
 * @param answers the answers, in their order
 * @param remedy the rule and the facts by which more would be reached
 * @param mended how many keys would be reached with these
 */
public record TryReport(List<Answer> answers, Remedy remedy, int mended) {
    /** Copies the list. */
    public TryReport {
        answers = List.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param name where it is from
     * @param model what it is; empty if it is like no model
     * @param reading what it says
     */
    public record Answer(String name, Optional<TypeId> model, Reading reading) {}

    /**
     * What would mend it.
     *
     * @param rules the rule
     * @param facts what does not follow from the rule
     */
    public record Remedy(NameRules rules, List<Fact> facts) {}

    /** {@return how many keys there are where the docs have a type for the object} */
    public int keys() {
        return answers.stream().mapToInt(each -> each.reading().keys().size()).sum();
    }

    /** {@return how many of these are reached} */
    public int reached() {
        return answers.stream().mapToInt(each -> each.reading().reached()).sum();
    }

    /** {@return the report for people; lines end with {@code \n}} */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Answer answer : answers) {
            text.append(answer.name()).append(": ");
            if (answer.model().isEmpty()) {
                text.append("like no model of the docs.\n");
                continue;
            }
            Reading reading = answer.reading();
            text.append(Subject.modelOf(answer.model().get()))
                    .append(", ")
                    .append(reading.reached())
                    .append(" of ")
                    .append(reading.keys().size())
                    .append(" keys reached\n");
            lines(reading)
                    .forEach(line ->
                            text.append("  ").append(Printable.line(line)).append('\n'));
        }
        if (reached() < keys() && mended > reached()) {
            text.append('\n').append(remedyText());
        }
        return text.toString();
    }

    /** A line for each thing that is at odds, the same thing once. */
    private static Set<String> lines(Reading reading) {
        Set<String> lines = new LinkedHashSet<>();
        for (Reading.Key key : reading.keys()) {
            Property property = key.property();
            String about = Subject.modelOf(key.type()) + ": `" + key.key() + "` ";
            if (property == null) {
                lines.add(about + "is not documented (" + key.place() + ")");
            } else if (!key.key().equals(property.wireName())) {
                lines.add(about + "came where `" + property.wireName() + "` is expected (" + key.place() + ")");
            }
        }
        for (Reading.Found found : reading.departures()) {
            Departure departure = found.departure();
            String about = Subject.modelOf(departure.type()) + ": `" + departure.property() + "` ";
            switch (departure.kind()) {
                case ABSENT -> lines.add(about + "is required, and not there (" + found.place() + ")");
                case NULL -> lines.add(about + "is null, which is not documented (" + found.place() + ")");
                case UNDOCUMENTED_VALUE ->
                    lines.add(Subject.modelOf(departure.type()) + " has the value " + departure.detail()
                            + ", which is not documented (" + found.place() + ")");
                case OTHER_TYPE ->
                    lines.add(about + "is " + departure.detail() + ", which is another type (" + found.place() + ")");
                case UNDOCUMENTED_PROPERTY -> {
                    // Its key was told of.
                }
            }
        }
        return lines;
    }

    private String remedyText() {
        StringBuilder text =
                new StringBuilder("With these facts, " + mended + " of " + keys() + " keys are reached:\n");
        FactsText.write(new Facts(remedy.rules(), remedy.facts()))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line ->
                        text.append(line.isEmpty() ? "" : "  ").append(line).append('\n'));
        return text.toString();
    }

    /** {@return the report for programs: an indented JSON document that ends with {@code \n}} */
    public String toJson() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeNumberField("keys", keys());
            json.writeNumberField("keysReached", reached());
            json.writeNumberField("keysReachedWithRemedy", mended);
            json.writeArrayFieldStart("answers");
            for (Answer answer : answers) {
                json.writeStartObject();
                json.writeStringField("name", answer.name());
                json.writeStringField(
                        "model", answer.model().map(Subject::modelOf).orElse(""));
                json.writeNumberField("keys", answer.reading().keys().size());
                json.writeNumberField("keysReached", answer.reading().reached());
                json.writeArrayFieldStart("notReached");
                for (Reading.Key key : answer.reading().keys()) {
                    if (!key.reached()) {
                        Property property = key.property();
                        json.writeStartObject();
                        json.writeStringField("where", key.place().toString());
                        json.writeStringField("model", Subject.modelOf(key.type()));
                        json.writeStringField("key", key.key());
                        json.writeStringField("property", property == null ? "" : property.name());
                        json.writeStringField("expected", property == null ? "" : property.wireName());
                        json.writeEndObject();
                    }
                }
                json.writeEndArray();
                json.writeArrayFieldStart("departures");
                for (Reading.Found found : answer.reading().departures()) {
                    Departure departure = found.departure();
                    json.writeStartObject();
                    json.writeStringField("kind", OptionValues.label(departure.kind()));
                    json.writeStringField("where", found.place().toString());
                    json.writeStringField("model", Subject.modelOf(departure.type()));
                    json.writeStringField("property", departure.property());
                    json.writeStringField("detail", departure.detail());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField(
                    "remedy", mended > reached() ? FactsText.write(new Facts(remedy.rules(), remedy.facts())) : "");
            json.writeEndObject();
        });
    }
}

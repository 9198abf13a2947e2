package dev.fieldtable.learn;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.facts.StatementKind;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.sample.Contradiction;
import dev.fieldtable.learn.sample.Departure;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The report of what was learned, for programs; {@code docs/learn.schema.json} describes it. */
final class LearnJson {
    private LearnJson() {}

    static String of(LearnReport report) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeArrayFieldStart("sources");
            for (LearnReport.Place place : report.places()) {
                place(json, place);
            }
            json.writeEndArray();
            names(json, report);
            json.writeArrayFieldStart("found");
            for (Learned.FoundName each : report.learned().names()) {
                found(json, each);
            }
            json.writeEndArray();
            facts(json, report);
            json.writeArrayFieldStart("contradictions");
            for (Contradiction each : report.contradictions()) {
                contradiction(json, each);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("undecided");
            for (Map.Entry<String, Integer> each :
                    report.learned().counts().undecided().entrySet()) {
                json.writeNumberField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void place(JsonGenerator json, LearnReport.Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", place.path());
        json.writeStringField("source", place.source().label());
        json.writeNumberField("files", place.files());
        json.writeNumberField("joinedTypes", place.joined());
        json.writeNumberField("types", place.types());
        json.writeNumberField("passedOver", place.passedOver());
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, LearnReport report) throws IOException {
        Learned.Counts counts = report.learned().counts();
        NameRules rules = report.learned().rules();
        json.writeObjectFieldStart("names");
        json.writeNumberField("properties", counts.properties());
        json.writeObjectFieldStart("certain");
        for (Map.Entry<?, Integer> each : labelled(counts.certain()).entrySet()) {
            json.writeNumberField(each.getKey().toString(), each.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("seen");
        for (Map.Entry<?, Integer> each : labelled(counts.seen()).entrySet()) {
            json.writeNumberField(each.getKey().toString(), each.getValue());
        }
        json.writeEndObject();
        if (rules.style() == null) {
            json.writeNullField("rule");
        } else {
            json.writeStringField("rule", OptionValues.label(rules.style()));
        }
        json.writeNumberField("known", counts.bodies());
        json.writeNumberField("ruled", counts.ruled());
        json.writeObjectFieldStart("words");
        for (Map.Entry<String, String> each : rules.words().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        LearnReport.Proof proof = report.proof();
        json.writeNumberField("answers", proof.answers());
        json.writeNumberField("answersRead", proof.read());
        json.writeNumberField("keys", proof.keys());
        json.writeNumberField("keysReached", proof.reached());
        json.writeNumberField("keysUndocumented", proof.undocumented());
        json.writeEndObject();
    }

    private static void found(JsonGenerator json, Learned.FoundName found) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", Subject.modelOf(found.type()));
        json.writeStringField("property", found.property());
        json.writeStringField("wireName", found.name());
        json.writeStringField("source", found.source().label());
        json.writeBooleanField("certain", found.certain());
        json.writeEndObject();
    }

    private static Map<String, Integer> labelled(Map<Source, Integer> counts) {
        Map<String, Integer> labelled = new TreeMap<>();
        counts.forEach((source, count) -> labelled.put(source.label(), count));
        return labelled;
    }

    private static void facts(JsonGenerator json, LearnReport report) throws IOException {
        Differences differences = Differences.between(report.before(), report.facts());
        Map<StatementKind, Integer> kinds = new TreeMap<>();
        report.facts().forEach(fact -> kinds.merge(StatementKind.of(fact.statement()), 1, Integer::sum));
        json.writeObjectFieldStart("facts");
        json.writeNumberField("added", differences.added());
        json.writeNumberField("changed", differences.changed());
        json.writeNumberField("gone", differences.gone());
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<StatementKind, Integer> each : kinds.entrySet()) {
            json.writeNumberField(each.getKey().label(), each.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void contradiction(JsonGenerator json, Contradiction contradiction) throws IOException {
        Departure departure = contradiction.departure();
        json.writeStartObject();
        json.writeStringField("kind", OptionValues.label(departure.kind()));
        json.writeStringField("model", Subject.modelOf(departure.type()));
        json.writeStringField("property", departure.property());
        json.writeStringField("detail", departure.detail());
        json.writeNumberField("times", contradiction.times());
        json.writeStringField("where", contradiction.where());
        json.writeEndObject();
    }
}

package dev.fieldtable.learn;

import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.facts.StatementKind;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.sample.Contradiction;
import dev.fieldtable.learn.sample.Departure;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report of what was learned, for people. */
final class LearnText {
    /** A screen has no room for more; programs are told all. */
    private static final int MOST = 12;

    private final LearnReport report;
    private final StringBuilder text = new StringBuilder();

    LearnText(LearnReport report) {
        this.report = report;
    }

    String text() {
        head("Sources");
        report.places().forEach(this::place);
        head("Names in JSON");
        names();
        head("Facts");
        facts();
        if (!report.contradictions().isEmpty()) {
            head("At odds with the docs");
            some(report.contradictions().stream().map(LearnText::told).toList());
        }
        undecided();
        return text.toString();
    }

    private void head(String title) {
        text.append(text.length() == 0 ? "" : "\n").append(title).append('\n');
    }

    private void line(String line) {
        text.append("  ").append(Printable.line(line)).append('\n');
    }

    private void place(LearnReport.Place place) {
        String found = switch (place.source()) {
            case CLIENT ->
                "source of a client, " + count(place.files(), "file") + ": " + joined(place)
                        + (place.passedOver() == 0
                                ? ""
                                : "; " + count(place.passedOver(), "statement") + " not understood");
            case OPENAPI -> "OpenAPI: " + joined(place);
            case TWIN -> "docs in another language: " + joined(place);
            case SAMPLE -> count(place.files(), "answer");
            case HAND, DOCS, RULE -> count(place.files(), "example");
        };
        line(place.path() + ": " + found);
    }

    private static String joined(LearnReport.Place place) {
        return number(place.joined()) + " of " + count(place.types(), "documented type") + " found";
    }

    private void names() {
        Learned.Counts counts = report.learned().counts();
        counts.certain()
                .forEach((source, number) -> line(
                        count(number, "property") + " of " + number(counts.properties()) + " from " + from(source)));
        counts.seen()
                .forEach((source, number) ->
                        line(count(number, "property") + " as most of the same name and kind in " + from(source)));
        int known = counts.bodies();
        NameRules rules = report.learned().rules();
        if (rules.style() != null) {
            line("Rule: " + OptionValues.label(rules.style()) + words(rules)
                    + (known == 0
                            ? "."
                            : "; it gives " + number(counts.ruled()) + " of " + number(known) + " known names ("
                                    + percent(counts.ruled(), known) + ")."));
        } else if (known > 0) {
            line("No rule gives enough of the " + number(known) + " known names.");
        }
        LearnReport.Proof proof = report.proof();
        if (proof.answers() > 0) {
            line("Reached: " + number(proof.reached()) + " of " + count(proof.keys(), "key") + " of "
                    + count(proof.read(), "answer")
                    + (proof.keys() == 0 ? "" : " (" + percent(proof.reached(), proof.keys()) + ")")
                    + (proof.undocumented() == 0
                            ? ""
                            : ", " + number(proof.undocumented()) + " of which are not documented")
                    + (proof.read() == proof.answers()
                            ? "."
                            : "; " + count(proof.answers() - proof.read(), "answer") + " like no model."));
        }
    }

    private static String words(NameRules rules) {
        return rules.words().isEmpty()
                ? ""
                : ", with " + rules.words().values().stream().limit(MOST).collect(Collectors.joining(", "))
                        + (rules.words().size() > MOST ? " …" : "");
    }

    private static String from(Source source) {
        return switch (source) {
            case HAND -> "facts by hand";
            case CLIENT -> "the client's source";
            case OPENAPI -> "OpenAPI";
            case SAMPLE -> "answers";
            case DOCS -> "JSON in the docs";
            case TWIN -> "docs in another language";
            case RULE -> "the rule";
        };
    }

    private void facts() {
        Map<StatementKind, Integer> kinds = new TreeMap<>();
        for (Fact fact : report.facts()) {
            kinds.merge(StatementKind.of(fact.statement()), 1, Integer::sum);
        }
        line(
                kinds.isEmpty()
                        ? "None: the docs and the rule say it all."
                        : number(report.facts().size()) + ": "
                                + kinds.entrySet().stream()
                                        .map(each -> number(each.getValue()) + " "
                                                + each.getKey().label())
                                        .collect(Collectors.joining(", ")));
        Differences differences = Differences.between(report.before(), report.facts());
        if (!report.before().isEmpty()) {
            line(number(differences.added()) + " new, " + number(differences.changed()) + " changed, "
                    + number(differences.gone()) + " gone.");
        }
    }

    private void undecided() {
        Map<String, Integer> open = report.learned().counts().undecided();
        if (open.isEmpty()) {
            return;
        }
        int properties = open.values().stream().mapToInt(Integer::intValue).sum();
        head("Undecided");
        line(count(properties, "property") + " that no source shows; only the rule says what they are in JSON:");
        List<String> names = new ArrayList<>(open.keySet());
        line(String.join(", ", names.subList(0, Math.min(MOST, names.size())))
                + (names.size() > MOST ? " and " + number(names.size() - MOST) + " more" : ""));
    }

    private void some(List<String> lines) {
        lines.stream().limit(MOST).forEach(this::line);
        if (lines.size() > MOST) {
            line("and " + number(lines.size() - MOST) + " more");
        }
    }

    private static String told(Contradiction contradiction) {
        Departure departure = contradiction.departure();
        String about = Subject.modelOf(departure.type()) + (isOfProperty(departure) ? "." + departure.property() : "");
        String what = switch (departure.kind()) {
            case ABSENT -> "is required, and not there";
            case NULL -> "is null, which is not documented";
            case UNDOCUMENTED_PROPERTY -> "is not documented";
            case UNDOCUMENTED_VALUE -> "has the value " + departure.detail() + ", which is not documented";
            case OTHER_TYPE -> "is " + departure.detail() + ", which is another type";
        };
        String times = contradiction.times() == 1 ? "" : count(contradiction.times(), "time") + ", first ";
        return about + " " + what + " (" + times + contradiction.where() + ")";
    }

    /** What an enum lacks is said of the enum. */
    private static boolean isOfProperty(Departure departure) {
        return departure.kind() != Departure.Kind.UNDOCUMENTED_VALUE
                && !departure.property().isEmpty();
    }

    private static String count(int number, String what) {
        String many = what.endsWith("ty") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return number(number) + " " + (number == 1 ? what : many);
    }

    private static String number(int number) {
        return Digits.grouped(number);
    }

    private static String percent(int some, int all) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(1000.0 * some / all) / 10);
    }
}

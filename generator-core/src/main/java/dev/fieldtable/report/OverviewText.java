package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.ModelNumbers;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeKind;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.ChosenDialect;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an inspection in numbers, for people: what fits a screen, and how to see more. */
final class OverviewText {
    private static final int LARGEST = 5;
    private static final int MOST_FINDINGS = 5;
    private static final int DIGITS = 10;

    private final StringBuilder text = new StringBuilder();
    private final TypeModel model;
    private final Spelling spelling;
    private final ModelNumbers numbers;

    private OverviewText(TypeModel model, Spelling spelling) {
        this.model = model;
        this.spelling = spelling;
        this.numbers = ModelNumbers.of(model);
    }

    static String write(
            TypeModel model,
            List<ChosenDialect> readings,
            List<Diagnostic> diagnostics,
            Spelling spelling,
            boolean verbose) {
        OverviewText writer = new OverviewText(model, spelling);
        writer.numbers();
        if (!model.types().isEmpty()) {
            writer.presence();
            writer.largest();
        }
        if (verbose) {
            writer.text.append('\n');
            readings.forEach(reading -> writer.line(reading.toString()));
        } else {
            writer.readings(readings);
        }
        writer.findings(diagnostics, verbose);
        writer.more();
        return writer.text.toString();
    }

    private void line(String line) {
        text.append(Wording.oneLine(line)).append('\n');
    }

    private void numbers() {
        String seen = Wording.seen(model.coverage());
        if (!seen.isEmpty()) {
            seen.lines().forEach(this::line);
        }
        line(Wording.pagesAndRows(model.coverage()));
        line(Wording.understood(model.coverage().understanding()));
        line(Wording.count(numbers.types(), "type") + ": "
                + Stream.of(TypeKind.values())
                        .map(kind -> Wording.count(numbers.types(kind), kind.label()))
                        .collect(Collectors.joining(", "))
                + "; " + number(numbers.properties(), "property", "properties"));
    }

    private static String number(int number, String one, String several) {
        return Wording.number(number) + " " + (number == 1 ? one : several);
    }

    private void presence() {
        Columns columns = new Columns();
        List<Nullness> answers = List.of(Nullness.FORBIDDEN, Nullness.ALLOWED, Nullness.UNSAID);
        columns.add("Presence", right("never null"), right("or null"), right("unsaid"));
        for (Occurrence occurrence : Occurrence.values()) {
            List<String> cells = answers.stream()
                    .map(answer -> right(Wording.number(numbers.properties(occurrence, answer))))
                    .toList();
            columns.add("  " + occurrence.label(), cells.get(0), cells.get(1), cells.get(2));
        }
        columns.appendTo(text.append('\n'));
    }

    private static String right(String cell) {
        return " ".repeat(Math.max(0, DIGITS - cell.length())) + cell;
    }

    private void largest() {
        Columns columns = new Columns();
        columns.add("Largest", right("parts"));
        for (TypeDeclaration type : numbers.largest(LARGEST)) {
            columns.add(
                    "  " + TypeKind.of(type).label(),
                    right(Wording.number(type.parts())),
                    type.id().toString());
        }
        columns.appendTo(text.append('\n'));
    }

    /** One line for each dialect that is not the usual one; what all pages are read as, the listing says. */
    private void readings(List<ChosenDialect> readings) {
        Map<String, List<ChosenDialect>> odd = readings.stream()
                .filter(reading -> !reading.usual())
                .collect(Collectors.groupingBy(ChosenDialect::dialect, LinkedHashMap::new, Collectors.toList()));
        text.append(odd.isEmpty() ? "" : "\n");
        odd.values()
                .forEach(pages -> line(pages.get(0)
                        + (pages.size() == 1 ? "" : "; so are " + Wording.count(pages.size() - 1, "other page"))));
    }

    /** What fails the run and what was not understood come first. */
    private void findings(List<Diagnostic> diagnostics, boolean verbose) {
        Predicate<Digest.Told> costs = told -> told.first().loss().isAny();
        Digest digest = verbose ? Digest.ofEach(diagnostics) : Digest.of(diagnostics);
        List<Digest.Told> told = digest.told().stream()
                .sorted(Comparator.<Digest.Told, Severity>comparing(
                                each -> each.first().severity())
                        .thenComparing(each -> !costs.test(each)))
                .toList();
        text.append('\n');
        if (diagnostics.stream().noneMatch(each -> each.loss().isAny())) {
            line(model.types().isEmpty() ? "Nothing was understood." : "Every row became a property or a value.");
        }
        int most = verbose ? told.size() : MOST_FINDINGS;
        told.stream().limit(most).forEach(each -> text.append(Wording.met(each)));
        if (told.size() > most) {
            line("… and " + number(told.size() - most, "more finding", "more findings") + ".");
        }
    }

    private void more() {
        text.append('\n');
        line("See one model with " + spelling.of("model") + " NAME, all of them and all that was met, row by row, with "
                + spelling.of("format") + " listing.");
    }
}

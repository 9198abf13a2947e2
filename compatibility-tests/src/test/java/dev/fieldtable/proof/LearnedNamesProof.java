package dev.fieldtable.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was learned of names against the names that JSON really has:
 * {@code LearnedNamesProof TRUTH INSPECTED LEARNED ACCURACY PRECISION}. The truth has a line for each property: page, line,
 * documented name, name in JSON. What was inspected and learned are the reports for programs, and the others are
 * percentages that must be reached: of all properties, and of those whose name a source gave.
 */
final class LearnedNamesProof {
    private LearnedNamesProof() {}

    /** A row of the docs. */
    private record Row(String page, int line, String property) {}

    /** Prints the figures; ends with 1 if too few names are right. */
    public static void main(String[] arguments) throws IOException {
        Map<Row, String> truth = truth(Path.of(arguments[0]));
        Map<String, Map<?, ?>> types = types(parse(arguments[1]));
        Map<Row, String> now = new HashMap<>();
        types.values()
                .forEach(type -> items(type, "properties")
                        .forEach(property -> now.put(row(type, property), text(property, "wireName"))));
        Map<Row, String> found = new HashMap<>();
        for (Map<?, ?> each : items(parse(arguments[2]), "found")) {
            Map<?, ?> type = types.getOrDefault(text(each, "model"), Map.of());
            items(type, "properties").stream()
                    .filter(property -> text(property, "name").equals(text(each, "property")))
                    .forEach(property -> found.put(row(type, property), text(each, "wireName")));
        }
        found.keySet().retainAll(truth.keySet());
        double accuracy = percentage(truth, now, truth.size());
        double precision = percentage(truth, found, found.size());
        System.out.println(String.format(
                Locale.ROOT,
                "%d names: %.2f %% right; of the %d that a source gave %.2f %%",
                truth.size(),
                accuracy,
                found.size(),
                precision));
        boolean enough = accuracy >= Double.parseDouble(arguments[3]) && precision >= Double.parseDouble(arguments[4]);
        System.exit(enough ? 0 : 1);
    }

    private static Map<Row, String> truth(Path file) throws IOException {
        Map<Row, String> truth = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() == 4) {
                truth.put(new Row(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2)), cells.get(3));
            }
        }
        if (truth.isEmpty()) {
            throw new IllegalArgumentException(file + " has no names");
        }
        return truth;
    }

    private static Map<String, Map<?, ?>> types(Map<?, ?> inspected) {
        Map<String, Map<?, ?>> types = new HashMap<>();
        items(inspected, "types").forEach(type -> types.put(text(type, "package") + "/" + text(type, "name"), type));
        return types;
    }

    private static Row row(Map<?, ?> type, Map<?, ?> property) {
        return new Row(text(type, "page"), Integer.parseInt(text(property, "line")), text(property, "name"));
    }

    private static double percentage(Map<Row, String> truth, Map<Row, String> names, int all) {
        long right = truth.entrySet().stream()
                .filter(each -> each.getValue().equals(names.get(each.getKey())))
                .count();
        return all == 0 ? 0 : 100.0 * right / all;
    }

    private static Map<String, @Nullable Object> parse(String file) throws IOException {
        return Pointer.map(Json.parse(Files.readString(Path.of(file))));
    }

    private static List<Map<?, ?>> items(Map<?, ?> object, String name) {
        return object.get(name) instanceof List<?> items
                ? items.stream().<Map<?, ?>>map(Pointer::map).toList()
                : List.of();
    }

    private static String text(Map<?, ?> object, String name) {
        return String.valueOf(object.get(name));
    }
}

package dev.fieldtable.dialect.proposal;

import dev.fieldtable.dialect.layout.SurveyedTable;
import dev.fieldtable.dialect.page.ForeignHeaders;
import dev.fieldtable.house.ColumnWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out which column of a table holds what: by what it is headed, where that is a known word, else by its cells. */
final class ColumnSorter {
    private static final List<String> DEFAULTS =
            with(List.of("default", "default value", "defaults"), ForeignHeaders.defaults());
    private static final List<String> NULLABLES =
            with(List.of("nullable", "null", "null?", "nullable?"), ForeignHeaders.nullables());
    private static final List<String> VALUES = with(
            List.of("possible values", "allowed values", "accepted values", "valid values", "enum"),
            ForeignHeaders.values());
    /** What stands in the header of a column for what has to be there, or in its cells, in whatever words. */
    private static final List<String> PRESENCE =
            List.of("requi", "mandator", "option", "must", "need", "obligat", "presence", "compulsory", "m/o", "req.");

    private static final List<String> LABELS = List.of("label", "cardinality");
    private static final List<String> NUMBERS = List.of("id", "code", "number", "bit", "constant");

    /** Of so many cells of a hundred it has to be true. */
    private static final int MOST = 80;

    private static final int LONGEST_NAME = 60;

    private final ColumnWords words;

    ColumnSorter(ColumnWords words) {
        this.words = words;
    }

    private static List<String> with(List<String> known, List<String> others) {
        return Stream.concat(known.stream(), others.stream()).toList();
    }

    /** {@return a table of fields; nothing if the table looks like none} */
    Optional<FieldTable> fields(SurveyedTable table) {
        int known = known(table, words.name(), Set.of());
        int headed = known(table, words.type(), Set.of(known));
        int typed = headed >= 0 ? headed : first(table, column -> column != known && holdsTypes(table, column));
        boolean shared = typed < 0 && known >= 0 && holdsBoth(table, known);
        int type = shared ? known : typed;
        int name = shared || (known >= 0 && known != type)
                ? known
                : first(table, column -> column < type && holdsNames(table, column, headed >= 0));
        // Whoever numbers kinds of things, or lists constants for them, heads these by what they are: types.
        if (type < 0 || name < 0 || table.rows() == 0 || most(table, type, ColumnSorter::isConstantOfNoType)) {
            return Optional.empty();
        }
        Set<Integer> used = new HashSet<>(List.of(name, type));
        int defaultValue = taken(table, DEFAULTS, used);
        int required = taken(table, words.required(), used);
        int optional = taken(table, words.optional(), used);
        int nullable = taken(table, NULLABLES, used);
        int label = taken(table, LABELS, used);
        int example = taken(table, words.example(), used);
        int values = taken(table, VALUES, used);
        if (required < 0 && optional < 0) {
            required = first(table, column -> !used.contains(column) && holdsMarks(table, column));
            used.add(required);
        }
        return Optional.of(new FieldTable(
                table,
                name,
                type,
                required,
                optional,
                nullable,
                label,
                defaultValue,
                example,
                values,
                descriptions(table, used)));
    }

    /** Where no column is headed by a known word, prose is a description whatever it is headed. */
    private List<Integer> descriptions(SurveyedTable table, Set<Integer> used) {
        List<Integer> known = columns(
                table,
                column -> !used.contains(column)
                        && Arrays.stream(table.headers().get(column).split("/"))
                                .map(String::strip)
                                .anyMatch(words.description()::contains));
        return known.isEmpty()
                ? columns(
                        table, column -> !used.contains(column) && isHeaded(table, column) && holdsProse(table, column))
                : known;
    }

    private static List<Integer> columns(SurveyedTable table, IntPredicate is) {
        return IntStream.range(0, table.headers().size()).filter(is).boxed().toList();
    }

    /** {@return the column of values of an enum; -1 if the table looks like none of these} */
    int value(SurveyedTable table) {
        int value = known(table, words.value(), Set.of());
        if (value < 0) {
            value = first(
                    table,
                    column -> NUMBERS.contains(table.headers().get(column))
                            && most(table, column, ColumnSorter::isConstant));
        }
        if (value < 0) {
            value = first(
                    table,
                    column -> words.name().contains(table.headers().get(column))
                            && most(table, column, ColumnSorter::isConstant));
        }
        return value >= 0 && most(table, value, text -> text.indexOf(' ') < 0) ? value : -1;
    }

    /** {@return the column of the names of values, which may be that of the values} */
    int valueName(SurveyedTable table, int value) {
        int known = known(table, words.name(), Set.of(value));
        if (known >= 0) {
            return known;
        }
        int name = first(
                table,
                column -> column != value
                        && isHeaded(table, column)
                        && !words.description().contains(table.headers().get(column))
                        && isOfDifferent(table, column)
                        && most(table, column, text -> text.length() <= LONGEST_NAME));
        return name >= 0 ? name : value;
    }

    private static int taken(SurveyedTable table, List<String> words, Set<Integer> used) {
        int column = known(table, words, used);
        used.add(column);
        return column;
    }

    private static int known(SurveyedTable table, List<String> words, Set<Integer> besides) {
        for (String word : words) {
            int column = table.headers().indexOf(word);
            if (column >= 0 && !besides.contains(column)) {
                return column;
            }
        }
        return -1;
    }

    private static int first(SurveyedTable table, IntPredicate is) {
        return IntStream.range(0, table.headers().size()).filter(is).findFirst().orElse(-1);
    }

    private static boolean isHeaded(SurveyedTable table, int column) {
        return !table.headers().get(column).isEmpty();
    }

    /** Names need no header where types have one. */
    private static boolean holdsNames(SurveyedTable table, int column, boolean typed) {
        return (typed || isHeaded(table, column))
                && isOfDifferent(table, column)
                && most(table, column, ColumnSorter::isName);
    }

    private static boolean isOfDifferent(SurveyedTable table, int column) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, table.rows()).allMatch(row -> seen.add(table.seen(row, column)));
    }

    /** Links alone are no types: they may lead anywhere. */
    private boolean holdsTypes(SurveyedTable table, int column) {
        if (!isHeaded(table, column)
                || words.description().contains(table.headers().get(column))) {
            return false;
        }
        int types = 0;
        int spelled = 0;
        int all = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (!table.seen(row, column).isEmpty()) {
                all++;
                types += TypeWordsSeen.isType(table.linked(row, column)) ? 1 : 0;
                spelled += TypeWordsSeen.isWord(table.linked(row, column)) ? 1 : 0;
            }
        }
        return spelled > 0 && 100 * types >= MOST * all;
    }

    /** Whether cells have names and, behind these, types. */
    private static boolean holdsBoth(SurveyedTable table, int column) {
        int types = 0;
        int spelled = 0;
        for (int row = 0; row < table.rows(); row++) {
            types += TypeWordsSeen.isType(table.sharedType(row, column)) ? 1 : 0;
            spelled += TypeWordsSeen.isWord(table.sharedType(row, column)) ? 1 : 0;
        }
        return spelled > 0 && 100 * types >= MOST * table.rows();
    }

    /** Yes and no answer what the column is headed, which need not be whether a value has to be there. */
    private static boolean holdsMarks(SurveyedTable table, int column) {
        boolean any = false;
        String header = table.headers().get(column);
        boolean told = PRESENCE.stream().anyMatch(header::contains);
        for (int row = 0; row < table.rows(); row++) {
            String text = table.seen(row, column).toLowerCase(Locale.ROOT);
            if (!text.isEmpty() && !MarkWords.isYes(text) && !MarkWords.isNo(text)) {
                return false;
            }
            any |= !text.isEmpty();
            told |= PRESENCE.stream().anyMatch(text::contains);
        }
        return any && told && isHeaded(table, column);
    }

    private static boolean holdsProse(SurveyedTable table, int column) {
        int prose = 0;
        for (int row = 0; row < table.rows(); row++) {
            prose += table.seen(row, column).indexOf(' ') > 0 ? 1 : 0;
        }
        return 2 * prose >= table.rows() && prose > 0;
    }

    private static boolean most(SurveyedTable table, int column, Predicate<String> is) {
        int all = 0;
        int fit = 0;
        for (int row = 0; row < table.rows(); row++) {
            String text = table.seen(row, column);
            all += text.isEmpty() ? 0 : 1;
            fit += !text.isEmpty() && is.test(text) ? 1 : 0;
        }
        return all > 0 && 100 * fit >= MOST * all;
    }

    private static boolean isName(String text) {
        return text.indexOf(' ') < 0 && text.chars().anyMatch(Character::isLetter);
    }

    /** Some write all types in capitals. */
    private static boolean isConstantOfNoType(String text) {
        return isConstant(text) && TypeLexicon.scalar(text.toLowerCase(Locale.ROOT)) == null;
    }

    /** A number, or a word in capitals. */
    private static boolean isConstant(String text) {
        return text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '_');
    }
}

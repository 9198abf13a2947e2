package dev.fieldtable.dialect.proposal;

import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.layout.SurveyedTable;
import dev.fieldtable.dialect.layout.TableSurvey;
import dev.fieldtable.dialect.page.ForeignHeaders;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Share;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.Digits;
import dev.fieldtable.yaml.YamlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** A description of a dialect, as the tables of docs suggest it. The same pages give the same, in whatever order they come. */
public final class Proposal {
    private static final String FILE = "proposed.dialect.yaml";

    /** Whoever has more kinds of tables than that reads no list of them. */
    private static final int MOST_KINDS = 40;

    private final List<SurveyedTable> tables;
    private final String body;

    private Proposal(List<SurveyedTable> tables, String body) {
        this.tables = tables;
        this.body = body;
    }

    /**
     * Looks through docs.
     *
     * @param pages the pages, in any order
     * @param house what columns and sections are called in many docs
     * @return what might be said of them. Never throws
     */
    public static Proposal of(List<SourceText> pages, HouseStyle house) {
        List<SurveyedTable> tables = pages.stream()
                .sorted(Comparator.comparing(SourceText::path))
                .flatMap(page -> TableSurvey.of(page).stream())
                .toList();
        ColumnWords words = ForeignHeaders.beside(house.columns());
        ColumnSorter sorter = new ColumnSorter(words);
        List<FieldTable> fields = new ArrayList<>();
        List<SurveyedTable> others = new ArrayList<>();
        for (SurveyedTable table : tables) {
            Optional<FieldTable> found = sorter.fields(table);
            if (found.isPresent()) {
                fields.add(found.get());
            } else if (!table.isOfAnswers()) {
                others.add(table);
            }
        }
        DescriptionText text = new DescriptionText();
        List<SurveyedTable> read = new ArrayList<>(
                others.stream().filter(table -> sorter.value(table) >= 0).toList());
        fields.forEach(each -> read.add(each.table()));
        ModelsSeen models = new ModelsSeen(read, house.sections());
        writeModels(models, text);
        PresenceSeen presence = writeFields(fields, models, words, text);
        writeEnums(others, sorter, presence.announcing(), text);
        return new Proposal(tables, text.toString());
    }

    private static void writeModels(ModelsSeen models, DescriptionText text) {
        text.texts("prefixes", models.prefixes())
                .texts("suffixes", models.suffixes())
                .texts("sections", models.sections())
                .texts("qualified", models.qualified())
                .end("models");
    }

    private static PresenceSeen writeFields(
            List<FieldTable> fields, ModelsSeen models, ColumnWords words, DescriptionText text) {
        boolean inverse = fields.stream().filter(each -> each.optional() >= 0).count()
                > fields.stream().filter(each -> each.required() >= 0).count();
        PresenceSeen presence = new PresenceSeen();
        TypeWordsSeen types = new TypeWordsSeen(models.names());
        Tally descriptions = new Tally();
        Tally listLabels = new Tally();
        for (FieldTable each : fields) {
            presence.add(each, inverse);
            each.descriptions().forEach(column -> descriptions.add(each.header(column)));
            for (int row = 0; row < each.table().rows(); row++) {
                types.add(each.linkedType(row));
                if (each.label() >= 0) {
                    String label = each.table().seen(row, each.label()).toLowerCase(Locale.ROOT);
                    listLabels.add(label.equals("repeated") ? label : "");
                }
            }
        }
        text.texts("name", names(fields, words.name()))
                .texts("type", headers(fields, FieldTable::type, words.type()))
                .texts("required", headers(fields, inverse ? FieldTable::optional : FieldTable::required, List.of()))
                .texts("nullable", headers(fields, FieldTable::nullable, List.of()))
                .texts("description", descriptions.most(1))
                .texts("default", headers(fields, FieldTable::defaultValue, List.of()))
                .texts("example", headers(fields, FieldTable::example, List.of()))
                .texts("values", headers(fields, FieldTable::values, List.of()))
                .texts("label", headers(fields, FieldTable::label, List.of()))
                .end("columns");
        text.text("optional", presence.optionalMark())
                .texts("noise", presence.noise())
                .text("separator", presence.separator())
                .text("list", presence.list())
                .text("indent", presence.indent())
                .texts("anyOther", presence.placeholders())
                .flag("skipWithoutType", presence.hasHeadingsWithin())
                .end("names");
        writePresence(presence, types, text);
        writeTypes(types, listLabels, text);
        return presence;
    }

    private static void writePresence(PresenceSeen presence, TypeWordsSeen types, DescriptionText text) {
        text.counted("required", presence.required())
                .counted("optional", presence.optional())
                .remarks("not understood", presence.unknown())
                .texts("requiredText", presence.requiredText())
                .texts("optionalText", presence.optionalText())
                .text("otherwise", presence.otherwise())
                .texts(
                        TypeLexicon.NULL_PREFIX,
                        types.used(TypeLexicon.NULL_PREFIX).most(1))
                .texts(
                        TypeLexicon.NULL_SUFFIX,
                        types.used(TypeLexicon.NULL_SUFFIX).most(1))
                .texts(TypeLexicon.NULL_WORD, types.used(TypeLexicon.NULL_WORD).most(1))
                .texts("nullable", presence.nullable().most(1))
                .end("presence");
    }

    private static void writeTypes(TypeWordsSeen types, Tally listLabels, DescriptionText text) {
        for (String member : TypeLexicon.members()) {
            if (!member.equals(TypeLexicon.LIST) && !member.equals(TypeLexicon.MAP)) {
                text.counted(member, types.used(member));
            }
        }
        text.counted(TypeLexicon.LIST, types.used(TypeLexicon.LIST))
                .counted(TypeLexicon.MAP, types.used(TypeLexicon.MAP))
                .counted(TypeLexicon.VALUES_WORD, types.used(TypeLexicon.VALUES_WORD))
                .texts("listLabel", listLabels.most(1))
                // Of two separators that begin alike, the longer one is looked for first.
                .texts(
                        TypeLexicon.UNION,
                        TypeLexicon.UNIONS.stream()
                                .filter(each -> types.used(TypeLexicon.UNION).of(each) > 0)
                                .toList())
                .texts(
                        TypeLexicon.OPTIONAL_WORD,
                        types.used(TypeLexicon.OPTIONAL_WORD).most(1))
                .counted(TypeLexicon.NOISE_WORD, types.used(TypeLexicon.NOISE_WORD))
                .flag(TypeLexicon.NOTES, !types.used(TypeLexicon.NOTES).isEmpty())
                .flag(TypeLexicon.BY_NAME, types.isByName())
                .remarks("not understood", types.unsorted())
                .end("types");
    }

    private static void writeEnums(
            List<SurveyedTable> tables, ColumnSorter sorter, List<String> announcing, DescriptionText text) {
        Tally names = new Tally();
        Tally values = new Tally();
        for (SurveyedTable table : tables) {
            int value = sorter.value(table);
            if (value >= 0) {
                values.add(table.headers().get(value));
                names.add(table.headers().get(sorter.valueName(table, value)));
            }
        }
        text.texts("name", names.most(1))
                .texts("value", values.most(1))
                .texts("prose", announcing)
                .end("enums");
    }

    /** Whoever heads names by what they are of, {@code Reel field}, does so in each table in another way. */
    private static List<String> names(List<FieldTable> fields, List<String> known) {
        List<String> all = headers(fields, FieldTable::name, known);
        List<String> names = new ArrayList<>(all);
        for (String word : known) {
            List<String> alike =
                    all.stream().filter(each -> each.endsWith(" " + word)).toList();
            if (alike.stream().filter(each -> !known.contains(each)).count() > 1) {
                names.removeAll(alike);
                names.add("* " + word);
            }
        }
        if (fields.stream().anyMatch(each -> each.header(each.name()).isEmpty())) {
            names.add("");
        }
        return names;
    }

    /** Known words in the order in which they are known, and what cells have shown behind them. */
    private static List<String> headers(List<FieldTable> fields, ToIntFunction<FieldTable> column, List<String> known) {
        Tally seen = new Tally();
        fields.forEach(each -> seen.add(each.header(column.applyAsInt(each))));
        List<String> words = seen.most(1);
        List<String> all =
                new ArrayList<>(known.stream().filter(words::contains).toList());
        words.stream().filter(word -> !known.contains(word)).forEach(all::add);
        return all;
    }

    /** {@return the description; nothing if no table looks like one of fields or values} */
    public Optional<DialectDescription> description() {
        return DescriptionFile.read(SourceText.of(FILE, body)).value();
    }

    /**
     * The description as a file.
     *
     * @param description what {@link #description} gives
     * @param types how many types were read with it
     * @param lost how many rows of the tables that it knows were not
     * @return YAML with remarks that say what it reads, and what it does not; ends with {@code \n}
     */
    public String text(DialectDescription description, Share types, int lost) {
        int known =
                rows(tables.stream().filter(table -> table.isRead(description)).toList());
        int read = Math.max(0, known - lost);
        StringBuilder text = new StringBuilder();
        text.append("# reads ").append(number(read)).append(" of ").append(number(rows(tables)));
        text.append(" rows of ").append(number(tables.size()));
        text.append(tables.size() == 1 ? " table, " : " tables, ").append(number(types.read()));
        text.append(" of ").append(number(types.all())).append(" types\n");
        text.append(
                "# Look it over, and complete it. If the names are those in the JSON, say areJson: true of names.\n");
        unread(description, text);
        return text.append('\n').append(body).toString();
    }

    private void unread(DialectDescription description, StringBuilder text) {
        Map<String, List<SurveyedTable>> kinds = tables.stream()
                .filter(table -> !table.isRead(description))
                .collect(Collectors.groupingBy(
                        table -> String.join(" | ", table.headers()), LinkedHashMap::new, Collectors.toList()));
        List<Entry<String, List<SurveyedTable>>> most = kinds.entrySet().stream()
                .sorted(Comparator.comparing((Entry<String, List<SurveyedTable>> each) -> -rows(each.getValue())))
                .limit(MOST_KINDS)
                .toList();
        for (Entry<String, List<SurveyedTable>> each : most) {
            text.append("# not read: ").append(number(each.getValue().size())).append(" \u00d7 ");
            text.append(YamlText.quoted(each.getKey())).append(", rows: ").append(number(rows(each.getValue())));
            text.append(", first at ")
                    .append(YamlText.quoted(each.getValue().get(0).place()))
                    .append('\n');
        }
        if (kinds.size() > most.size()) {
            text.append("# not read: ")
                    .append(number(kinds.size() - most.size()))
                    .append(" more kinds of tables\n");
        }
    }

    private static int rows(List<SurveyedTable> tables) {
        return tables.stream().mapToInt(SurveyedTable::rows).sum();
    }

    private static String number(int number) {
        return Digits.grouped(number);
    }
}

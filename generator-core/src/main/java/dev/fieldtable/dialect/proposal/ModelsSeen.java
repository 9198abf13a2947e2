package dev.fieldtable.dialect.proposal;

import dev.fieldtable.dialect.layout.SurveyedTable;
import dev.fieldtable.house.SectionWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds out what names models: which headings above tables are those of models, and what of them is no name. */
final class ModelsSeen {
    /** A heading that stands above so many tables is that of a part of many things. */
    private static final int RECURRING = 3;

    /** What is only part of a call, and no object, is called by both. */
    private static final Pattern OF_A_CALL = Pattern.compile(
            ".*\\b(?:params?|parameters?|body|request|response|query|payload|headers?|arguments?|returns?|form)\\b.*");

    /** What tells of an object is called so; any other heading names a thing of its own, together with that above it. */
    private static final Pattern OF_AN_OBJECT = Pattern.compile(
            ".*\\b(?:fields?|properties|attributes?|members?|structure|schema|object|model|values?|enumeration|keys?)\\b.*");

    /** Of so many models, one has to be called by its kind, so that this is no part of its name. */
    private static final int SHARE = 30;

    /** Words that say what a heading is of, and are no part of a name. */
    private static final Set<String> KINDS = Set.of(
            "object",
            "objects",
            "structure",
            "model",
            "schema",
            "type",
            "entity",
            "resource",
            "fields",
            "attributes",
            "properties");

    /** What is called no more than that is a part of a call, however often it occurs. */
    private static final Set<String> PARTS_OF_CALLS = Set.of(
            "parameters",
            "query parameters",
            "path parameters",
            "body parameters",
            "request parameters",
            "response parameters",
            "request",
            "response",
            "request body",
            "response body",
            "body");

    /** What ends so is no name of a model, if there are two of it. */
    private static final Set<String> PLURALS = Set.of("fields", "attributes", "properties", "members");

    private static final String ARTICLE = "The ";

    /** Words that say before a name what is called so. */
    private static final Set<String> KINDS_BEFORE = Set.of(
            "model",
            "entity",
            "schema",
            "object",
            "type",
            "interface",
            "struct",
            "message",
            "模型",
            "实体",
            "モデル",
            "エンティティ",
            "модель",
            "сущность",
            "объект",
            "entität",
            "modell",
            "objekt",
            "entité",
            "modèle",
            "objet",
            "entidad",
            "entidade",
            "modelo",
            "objeto",
            "entità",
            "modello");

    private final Set<String> headings = new TreeSet<>();
    private final Tally sections = new Tally();
    private final Tally qualified = new Tally();
    private final Tally suffixes = new Tally();
    private final Tally prefixes = new Tally();

    ModelsSeen(List<SurveyedTable> tables, SectionWords known) {
        Tally recurring = recurring(tables);
        List<String> most = recurring.most(RECURRING);
        for (SurveyedTable table : tables) {
            List<String> above = table.headings();
            int at = 0;
            while (at < above.size() - 1 && isPart(above.get(at), recurring, most, known)) {
                String words = lower(above.get(at));
                Tally parts = isOfAnObject(words) ? sections : qualified;
                parts.add(above.get(at));
                at++;
            }
            if (at < above.size()) {
                headings.add(above.get(at));
            }
        }
        for (String heading : headings) {
            int blank = heading.lastIndexOf(' ');
            suffixes.add(blank < 0 ? "" : heading.substring(blank));
            prefixes.add(prefix(heading));
        }
    }

    /** How many headings each one is below: that of a part is below many, however many tables there are below it. */
    private static Tally recurring(List<SurveyedTable> tables) {
        Set<List<String>> seen = new HashSet<>();
        Tally recurring = new Tally();
        for (SurveyedTable table : tables) {
            List<String> above = table.headings();
            for (int at = 0; at + 1 < above.size(); at++) {
                if (seen.add(above.subList(at, at + 2))) {
                    recurring.add(above.get(at));
                }
            }
        }
        return recurring;
    }

    /** What begins as a heading that recurs, {@code Fixed Fields for use with schema}, is another one of these. */
    private static boolean isPart(String heading, Tally recurring, List<String> most, SectionWords known) {
        String words = lower(heading);
        return known.isOtherFields(heading)
                || heading.equalsIgnoreCase(known.fields())
                || PARTS_OF_CALLS.contains(words)
                || ForeignHeadings.isFields(words)
                || ForeignHeadings.isPartOfACall(words)
                || recurring.of(heading) >= (isOfFields(words) ? 2 : RECURRING)
                || most.stream()
                        .anyMatch(each -> heading.startsWith(each + " ")
                                && OF_AN_OBJECT.matcher(lower(each)).matches());
    }

    private static boolean isOfFields(String words) {
        return !OF_A_CALL.matcher(words).matches() && PLURALS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static boolean isOfAnObject(String words) {
        return ForeignHeadings.isFields(words)
                || (OF_AN_OBJECT.matcher(words).matches()
                        && !OF_A_CALL.matcher(words).matches());
    }

    List<String> sections() {
        return sections.most(1);
    }

    List<String> qualified() {
        return qualified.most(1);
    }

    /**
     * What stands behind the names of models: a kind of things where many have it, anything where most do. Where the name
     * without it is that of another model, it is a part of the name.
     */
    List<String> suffixes() {
        return suffixes.most(2).stream()
                .filter(suffix -> isOften(suffix) && headings.stream().noneMatch(each -> isOfAnother(each, suffix)))
                .toList();
    }

    private boolean isOften(String suffix) {
        int share = KINDS.contains(lower(suffix.strip())) ? SHARE : 2;
        return suffixes.of(suffix) * share >= headings.size();
    }

    private boolean isOfAnother(String heading, String suffix) {
        return heading.endsWith(suffix) && headings.contains(heading.substring(0, heading.length() - suffix.length()));
    }

    private static String prefix(String heading) {
        String word = heading.substring(0, heading.indexOf(' ') + 1);
        String kind = lower(word.strip());
        boolean told = KINDS_BEFORE.contains(kind.endsWith(":") ? kind.substring(0, kind.length() - 1) : kind);
        return word.equals(ARTICLE) || told ? word : "";
    }

    /** What stands before the names of models; nothing that another model has the rest of for its name. */
    List<String> prefixes() {
        return prefixes.most(2).stream()
                .filter(prefix -> headings.stream()
                        .noneMatch(
                                each -> each.startsWith(prefix) && headings.contains(each.substring(prefix.length()))))
                .toList();
    }

    /** {@return what models are called, in lower case} */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        List<String> prefixes = prefixes();
        List<String> suffixes = suffixes();
        for (String heading : headings) {
            String name = heading;
            for (String prefix : prefixes) {
                if (name.startsWith(prefix)) {
                    name = name.substring(prefix.length());
                    break;
                }
            }
            for (String suffix : suffixes) {
                if (name.endsWith(suffix)) {
                    name = name.substring(0, name.length() - suffix.length());
                    break;
                }
            }
            names.add(lower(name));
        }
        return names;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

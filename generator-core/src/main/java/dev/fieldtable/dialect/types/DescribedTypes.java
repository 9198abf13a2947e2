package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.description.ModelWords;
import dev.fieldtable.dialect.description.TypeWords;
import dev.fieldtable.dialect.description.TypeWords.ScalarWord;
import dev.fieldtable.dialect.page.LinkedText;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.PageEnding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as a description says that they are spelled: words, templates with a hole, links. */
final class DescribedTypes implements TypeLanguage {
    /** Real types are a few deep; the bound keeps hostile ones from exhausting the stack. */
    private static final int MAX_DEPTH = 32;

    /** What is longer is prose. */
    private static final int LONGEST = 2_000;

    private static final Advice UNKNOWN =
            Advice.literal("Say in the description how it is spelled: as a member of `types`, or as noise.");

    private static final String HOLE = "{}";

    private static final String COMMA = ",";

    private static final char ANYTHING = '*';

    private final String name;
    private final TypeWords words;
    private final List<ScalarWord> scalars;
    private final List<String> noise;
    private final String nullPrefix;
    private final String nullSuffix;
    private final List<String> nullWords;
    private final ModelWords models;
    private final Presence bare;

    DescribedTypes(DialectDescription description) {
        this.name = description.name();
        this.words = description.types();
        this.scalars = description.types().scalars();
        // What says whether a value has to be there says nothing of its type.
        this.noise = Stream.of(words.required(), words.optional(), words.noise())
                .flatMap(List::stream)
                .toList();
        this.nullPrefix = description.presence().nullPrefix();
        this.nullSuffix = description.presence().nullSuffix();
        this.nullWords = description.presence().nullWords();
        this.models = description.models();
        this.bare = new Presence(
                Occurrence.UNSAID, description.presence().canSayNull() ? Nullness.FORBIDDEN : Nullness.UNSAID);
    }

    @Override
    public String name() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell, String example) {
        return parse(cell);
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell) {
        @Nullable TypeExpression type = read(new SpelledType(cell.text()));
        return type == null ? UnreadableType.of(cell, UNKNOWN) : Outcome.of(type);
    }

    @Override
    public @Nullable TypeExpression read(SpelledType type) {
        LinkedText seen = type.seen();
        return seen.text().length() > LONGEST ? null : new Reader(seen).whole();
    }

    @Override
    public Outcome<TypeExpression> arm(Cell cell) {
        return parse(cell);
    }

    @Override
    public Optional<String> declared(String code) {
        return Optional.empty();
    }

    /** A model without a table is no model here. */
    @Override
    public boolean hasBareUnions() {
        return false;
    }

    /** Whoever describes docs says whether their names are those of the JSON; who does not is asked as for the usual docs. */
    @Override
    public NameStyle names() {
        return TypeLanguage.python().names();
    }

    /** What constants are called is told of no language here. */
    @Override
    public List<String> constants(List<String> names, String type) {
        return names;
    }

    @Override
    public Presence withoutWord(TypeExpression type) {
        boolean any = type.equals(new Scalar(ScalarKind.ANY));
        return any ? Presence.UNSAID : bare;
    }

    @Override
    public String withLinks(String rendered) {
        return rendered;
    }

    /** A part of what is seen of a cell. */
    private record Part(int start, int end) {}

    /** Reads one cell. */
    private final class Reader {
        private final LinkedText seen;
        private final String text;

        Reader(LinkedText seen) {
            this.seen = seen;
            this.text = seen.text();
        }

        @Nullable
        TypeExpression whole() {
            return type(new Part(0, text.length()), 0);
        }

        private @Nullable TypeExpression type(Part given, int depth) {
            Part part = trimmed(given);
            if (depth > MAX_DEPTH || part.start() == part.end()) {
                return null;
            }
            @Nullable TypeExpression exact = exact(part);
            if (exact != null) {
                return exact;
            }
            @Nullable TypeExpression linked = link(part);
            if (linked != null) {
                return linked;
            }
            Part inner = withoutNullMark(part);
            if (!inner.equals(part)) {
                return wrapped(type(inner, depth + 1));
            }
            @Nullable TypeExpression values = values(part);
            if (values != null) {
                return values;
            }
            Part bare = ungrouped(withoutNotes(part));
            if (!bare.equals(part)) {
                return type(bare, depth + 1);
            }
            @Nullable TypeExpression read = union(part, depth);
            read = read != null ? read : templated(part, depth);
            // Only now: "{} strings" would take "array of strings" and "?strings" for one text.
            read = read != null ? read : scalar(part, true);
            if (read != null) {
                return read;
            }
            Part less = withoutNoise(part, false);
            return less.equals(part) ? reference(part) : type(less, depth + 1);
        }

        private @Nullable TypeExpression wrapped(@Nullable TypeExpression type) {
            return type == null ? null : new Wrapped(Wrapper.NULLABLE, type);
        }

        /** What is spelled out is meant, whatever else it would fit. */
        private @Nullable TypeExpression exact(Part part) {
            String spelled = text.substring(part.start(), part.end());
            if (nullWords.contains(spelled.toLowerCase(Locale.ROOT))) {
                return new Scalar(ScalarKind.NULL);
            }
            @Nullable String value = quoted(spelled);
            if (value != null) {
                return new Literal(value);
            }
            return scalar(part, false);
        }

        private @Nullable TypeExpression values(Part part) {
            for (String template : words.values()) {
                @Nullable Part hole = hole(template, part);
                List<String> values =
                        hole == null ? List.of() : SpelledValues.of(text.substring(hole.start(), hole.end()));
                if (values.size() == 1) {
                    return new Literal(values.get(0));
                }
                if (!values.isEmpty()) {
                    return new AnyOf(
                            values.stream().<TypeExpression>map(Literal::new).toList(), "");
                }
            }
            return null;
        }

        private @Nullable TypeExpression scalar(Part part, boolean template) {
            for (ScalarWord each : scalars) {
                if (isTemplate(each.spelling()) == template && hole(each.spelling(), part) != null) {
                    return new Scalar(each.kind());
                }
            }
            return null;
        }

        /** A union's separator stands outside of links and brackets. */
        private @Nullable TypeExpression union(Part part, int depth) {
            for (String separator : words.unions()) {
                List<Part> parts = split(part, separator, false);
                if (parts.size() < 2) {
                    continue;
                }
                List<TypeExpression> arms = new ArrayList<>();
                boolean nullable = false;
                for (Part each : parts) {
                    if (saysNothing(each, separator)) {
                        continue;
                    }
                    @Nullable TypeExpression arm = type(each, depth + 1);
                    if (arm == null) {
                        return null;
                    }
                    if (separator.strip().equals(COMMA) && saysWhichElements(each, arms)) {
                        continue;
                    }
                    if (arm.equals(new Scalar(ScalarKind.NULL))) {
                        nullable = true;
                    } else if (arm instanceof AnyOf more) {
                        arms.addAll(more.types());
                    } else if (!arms.contains(arm)) {
                        // Some languages have two words where JSON has one type.
                        arms.add(arm);
                    }
                }
                if (arms.isEmpty()) {
                    return nullable ? new Scalar(ScalarKind.NULL) : null;
                }
                TypeExpression union = arms.size() == 1 ? arms.get(0) : new AnyOf(arms, "");
                return nullable ? wrapped(union) : union;
            }
            return null;
        }

        /** Whether an arm is no type, as in {@code string | undefined}, which any word would be where names need no link. */
        private boolean saysNothing(Part part, String separator) {
            Part arm = trimmed(part);
            return noise.stream()
                    .map(each -> each.replace(separator.strip(), "").strip())
                    .anyMatch(each -> !each.isEmpty() && end(each, arm.start()) == arm.end());
        }

        /**
         * Whether what stands behind a comma only says more of the elements of the list before it, as in {@code array of
         * snowflakes, user IDs}: it is of their kind, by a spelling whose hole says what of.
         */
        private boolean saysWhichElements(Part part, List<TypeExpression> before) {
            return before.size() == 1
                    && before.get(0) instanceof ListOf list
                    && scalars.stream()
                            .filter(each -> each.spelling().contains(HOLE) && hole(each.spelling(), part) != null)
                            .findFirst()
                            .filter(each -> list.element().equals(new Scalar(each.kind())))
                            .isPresent();
        }

        private List<Part> split(Part part, String separator, boolean withinLink) {
            List<Part> parts = new ArrayList<>();
            int open = 0;
            char quote = 0;
            int from = part.start();
            int at = part.start();
            while (at < part.end()) {
                LinkedText.@Nullable Link link = withinLink ? null : seen.at(at);
                char c = text.charAt(at);
                if (quote != 0 || (c == '"' && text.indexOf(c, at + 1) >= 0)) {
                    quote = quote == 0 ? c : c == quote ? 0 : quote;
                    at++;
                } else if (link != null && link.end() <= part.end()) {
                    at = link.end();
                } else if (open == 0 && isAt(separator, at) && at + separator.length() <= part.end()) {
                    parts.add(new Part(from, at));
                    at += separator.length();
                    from = at;
                } else {
                    open += "[(<{".indexOf(c) >= 0 ? 1 : "])>}".indexOf(c) >= 0 ? -1 : 0;
                    at++;
                }
            }
            parts.add(new Part(from, part.end()));
            return parts;
        }

        private @Nullable TypeExpression templated(Part part, int depth) {
            for (String template : words.lists()) {
                @Nullable Part hole = hole(template, part);
                if (hole != null && !template.contains(HOLE)) {
                    return new ListOf(new Scalar(ScalarKind.ANY));
                }
                @Nullable TypeExpression element = hole == null ? null : type(hole, depth + 1);
                if (element != null) {
                    return new ListOf(element);
                }
            }
            for (String template : words.maps()) {
                @Nullable Part hole = hole(template, part);
                if (hole != null && !template.contains(HOLE)) {
                    return new MapOf(new Scalar(ScalarKind.ANY));
                }
                @Nullable TypeExpression value = hole == null ? null : type(hole, depth + 1);
                if (value != null) {
                    return new MapOf(value);
                }
            }
            for (String template : words.nullables()) {
                @Nullable Part hole = hole(template, part);
                @Nullable TypeExpression type = hole == null ? null : type(hole, depth + 1);
                if (type != null) {
                    return wrapped(type);
                }
            }
            return null;
        }

        /**
         * Looks whether a part is spelled as a template says.
         *
         * @return what stands in its hole, or the whole part if it has none; {@code null} if it is spelled otherwise
         */
        private @Nullable Part hole(String template, Part part) {
            int split = template.indexOf(HOLE);
            if (split < 0) {
                return isSpelled(template, part) ? part : null;
            }
            int start = behind(template.substring(0, split), part);
            if (start < 0) {
                return null;
            }
            String after = template.substring(split + HOLE.length());
            if (after.isEmpty()) {
                return start < part.end() ? new Part(start, part.end()) : null;
            }
            int last = seen.links().stream()
                    .mapToInt(LinkedText.Link::end)
                    .filter(end -> end < part.end())
                    .max()
                    .orElse(start);
            for (int end = part.end() - 1; end > start && end >= last; end--) {
                if (isSpelled(after, new Part(end, part.end()))) {
                    return new Part(start, end);
                }
            }
            return null;
        }

        /** {@return where the text ends that begins a part and is spelled as what stands before a hole; -1 for another} */
        private int behind(String before, Part part) {
            int star = before.indexOf(ANYTHING);
            if (star < 0) {
                return end(before, part.start());
            }
            String tail = before.substring(star + 1);
            for (int at = end(before.substring(0, star), part.start()); at >= 0 && at < part.end(); at++) {
                int end = end(tail, at);
                if (end >= 0 && end <= part.end()) {
                    return end;
                }
            }
            return -1;
        }

        private boolean isSpelled(String template, Part part) {
            int star = template.indexOf(ANYTHING);
            if (star < 0) {
                return end(template, part.start()) == part.end();
            }
            String tail = template.substring(star + 1);
            for (int at = end(template.substring(0, star), part.start()); at >= 0 && at <= part.end(); at++) {
                if (tail.isEmpty() || end(tail, at) == part.end()) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Reads a word of a template, in capitals or not. Blanks have to be there between words alone.
         *
         * @return where it ends; -1 if something else stands there
         */
        private int end(String word, int start) {
            int at = start;
            boolean joint = false;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                boolean sign = !Character.isLetterOrDigit(c);
                boolean mayBeBlank = c == ' ' || (i > 0 && (sign || joint));
                int next = mayBeBlank ? skipBlanks(at) : at;
                if (c == ' ') {
                    boolean needed =
                            !joint && (i + 1 == word.length() || Character.isLetterOrDigit(word.charAt(i + 1)));
                    if (needed && next == at) {
                        return -1;
                    }
                    joint = true;
                    at = next;
                } else if (next < text.length() && isSame(text.charAt(next), c)) {
                    joint = sign;
                    at = next + 1;
                } else {
                    return -1;
                }
            }
            return at;
        }

        private int skipBlanks(int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at;
        }

        private boolean isAt(String word, int at) {
            return at >= 0 && text.regionMatches(true, at, word, 0, word.length());
        }

        private Part withoutNullMark(Part part) {
            if (!nullPrefix.isEmpty() && isAt(nullPrefix, part.start()) && isWithin(part, nullPrefix)) {
                return new Part(part.start() + nullPrefix.length(), part.end());
            }
            return !nullSuffix.isEmpty()
                            && isAt(nullSuffix, part.end() - nullSuffix.length())
                            && isWithin(part, nullSuffix)
                    ? new Part(part.start(), part.end() - nullSuffix.length())
                    : part;
        }

        private static boolean isWithin(Part part, String mark) {
            return part.end() - part.start() > mark.length();
        }

        private Part withoutNotes(Part part) {
            if (!words.notes() || text.charAt(part.end() - 1) != ')') {
                return part;
            }
            int open = text.lastIndexOf('(', part.end());
            return open > part.start() ? new Part(part.start(), open) : part;
        }

        /** {@code (string[])}: brackets around all of it. */
        private Part ungrouped(Part part) {
            if (text.charAt(part.start()) != '(') {
                return part;
            }
            int open = 0;
            for (int at = part.start(); at < part.end(); at++) {
                open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
                if (open == 0) {
                    boolean all = at == part.end() - 1 && at - part.start() > 1;
                    return all ? new Part(part.start() + 1, at) : part;
                }
            }
            return part;
        }

        private Part withoutNoise(Part part, boolean withinLink) {
            boolean beginsLink = !withinLink && seen.at(part.start()) != null;
            boolean endsLink = !withinLink && seen.links().stream().anyMatch(link -> link.end() == part.end());
            for (String word : noise) {
                boolean sign = !Character.isLetterOrDigit(word.charAt(0));
                int rest = part.end() - part.start() - word.length();
                if (rest <= 0) {
                    continue;
                }
                if (!beginsLink
                        && isAt(word, part.start())
                        && (sign || text.charAt(part.start() + word.length()) == ' ')) {
                    return new Part(part.start() + word.length(), part.end());
                }
                int end = part.end() - word.length();
                if (!endsLink && isAt(word, end) && (sign || text.charAt(end - 1) == ' ')) {
                    return new Part(part.start(), end);
                }
            }
            return part;
        }

        private @Nullable TypeExpression link(Part part) {
            LinkedText.@Nullable Link link = seen.at(part.start());
            return link != null && link.end() == part.end() && !isAddress(link.destination())
                    ? linked(part, link.destination(), 0)
                    : null;
        }

        /** A link may be around the name of a model alone, or around a type with it, such as a list of it or null. */
        private @Nullable TypeExpression linked(Part given, String destination, int depth) {
            Part part = trimmed(given);
            if (depth > MAX_DEPTH || part.start() == part.end()) {
                return null;
            }
            Part inner = withoutNullMark(part);
            if (!inner.equals(part)) {
                return wrapped(linked(inner, destination, depth + 1));
            }
            for (String template : words.lists()) {
                @Nullable Part hole = template.contains(HOLE) ? hole(template, part) : null;
                if (hole != null) {
                    @Nullable TypeExpression element = linked(hole, destination, depth + 1);
                    return element == null ? null : new ListOf(element);
                }
            }
            for (String template : words.maps()) {
                @Nullable Part hole = template.contains(HOLE) ? hole(template, part) : null;
                if (hole != null) {
                    @Nullable TypeExpression value = linked(hole, destination, depth + 1);
                    return value == null ? null : new MapOf(value);
                }
            }
            for (String template : words.nullables()) {
                @Nullable Part hole = hole(template, part);
                if (hole != null) {
                    @Nullable TypeExpression exact = exact(hole);
                    return wrapped(exact == null ? linked(hole, destination, depth + 1) : exact);
                }
            }
            Part less = ungrouped(withoutNoise(part, true));
            if (!less.equals(part)) {
                return linked(less, destination, depth + 1);
            }
            for (String separator : words.unions()) {
                List<Part> arms = split(part, separator, true);
                List<Part> types = arms.stream().filter(each -> !isNull(each)).toList();
                if (types.size() == 1 && types.size() < arms.size()) {
                    return wrapped(linked(types.get(0), destination, depth + 1));
                }
            }
            String name = text.substring(part.start(), part.end());
            // What has more signs than a name is a type around it that nobody has described.
            return isCalled(name, destination) ? new Reference("", models.bare(name), destination) : null;
        }

        private boolean isNull(Part part) {
            Part bare = trimmed(part);
            return bare.start() < bare.end() && new Scalar(ScalarKind.NULL).equals(exact(bare));
        }

        private @Nullable TypeExpression reference(Part part) {
            String spelled = text.substring(part.start(), part.end());
            String name = models.bare(spelled);
            return words.byName() && isName(name) ? new Reference("", name, "") : null;
        }

        private Part trimmed(Part part) {
            int start = part.start();
            int end = part.end();
            while (start < end && text.charAt(start) == ' ') {
                start++;
            }
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            return new Part(start, end);
        }
    }

    /** {@return what is in quotes, if that is all there is; {@code null} if not} */
    private static @Nullable String quoted(String spelled) {
        char first = spelled.charAt(0);
        int last = spelled.length() - 1;
        boolean whole = (first == '"' || first == '\'') && last > 0 && spelled.indexOf(first, 1) == last;
        return whole ? spelled.substring(1, last) : null;
    }

    private static boolean isTemplate(String spelling) {
        return spelling.contains(HOLE) || spelling.indexOf(ANYTHING) >= 0;
    }

    private static boolean isSame(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    /** Whether a text may be the name of what a link leads to: {@code Page<Reel>} of {@code page-reel.md}, and no list. */
    private static boolean isCalled(String text, String destination) {
        if (text.contains("[]")) {
            return false;
        }
        return text.chars().noneMatch(c -> "[]<>{}|".indexOf(c) >= 0)
                || letters(PageEnding.without(destination)).endsWith(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAddress(String destination) {
        int colon = destination.indexOf(':');
        return colon > 0 && destination.indexOf('/') == colon + 1;
    }

    private static boolean isName(String text) {
        return Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
    }
}

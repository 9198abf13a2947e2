package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.page.LinkedText;
import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.PageEnding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one type by the grammar of a language, by recursive descent over what is seen of it.
 *
 * <pre>
 * type    = arm { ( "|" | "," ) arm }
 * arm     = { sign | "[]" | "map[" type "]" } part { "[]" | sign }
 * part    = link | value | "(" type ")" | "[" type [ ":" type ] "]" | "{" … "}" | word [ bracket type { "," type } bracket ]
 * link    = type, which leads somewhere
 * word    = { name separator } name
 * </pre>
 *
 * <p>Every method that reads a type gives {@code null} for what it does not understand.
 */
final class GrammarParser {
    /** Real types are up to 6 deep; the bound keeps hostile ones from exhausting the stack. */
    private static final int MAX_DEPTH = 64;

    /** Unions in links are read twice, and such in unions twice as often; no real type comes near this. */
    private static final int MOST_STEPS = 20_000;

    /** One byte, told apart by being this very object. */
    private static final TypeExpression OCTET = new Transport("a byte");

    private static final TypeExpression NONE = new Scalar(ScalarKind.NULL);

    private final Grammar grammar;
    private final WrittenDates dates;
    private final LinkedText cell;
    private final String text;
    private int at;
    private int end;
    private int steps;
    private String destination = "";
    private boolean linked;
    private boolean commas;

    private GrammarParser(Grammar grammar, LinkedText cell, WrittenDates dates) {
        this.grammar = grammar;
        this.dates = dates;
        this.cell = cell;
        this.text = cell.text();
        this.end = text.length();
        this.commas = grammar.hasCommaUnions();
    }

    /**
     * Reads a type.
     *
     * @param grammar how it is spelled
     * @param cell what is seen of it
     * @param dates what words for dates mean that may be two things; it has a doubt if it was asked and did not know
     * @return the type; {@code null} for a spelling that is not understood
     */
    static @Nullable TypeExpression parse(Grammar grammar, LinkedText cell, WrittenDates dates) {
        GrammarParser parser = new GrammarParser(grammar, cell, dates);
        @Nullable TypeExpression type = parser.union(0);
        parser.skipBlanks();
        @Nullable String behind = grammar.silentBehind();
        if (behind != null) {
            parser.eat(behind);
        }
        return parser.at == parser.end && type != OCTET ? type : null;
    }

    private @Nullable TypeExpression union(int depth) {
        if (depth > MAX_DEPTH || ++steps > MOST_STEPS) {
            return null;
        }
        skipBlanks();
        int start = at;
        @Nullable TypeExpression first = arm(depth);
        if (first == null || !isAtBar()) {
            return first;
        }
        // The link of a union is that of its page, and not that of its arms.
        String page = grammar.hasLinksOfClasses() ? "" : destination;
        String ofArms = grammar.hasLinksOfClasses() ? destination : "";
        destination = ofArms;
        at = start;
        List<TypeExpression> arms = new ArrayList<>();
        do {
            at += arms.isEmpty() ? 0 : 1;
            skipBlanks();
            if (!arms.isEmpty() && isAtEndOfArms()) {
                break;
            }
            @Nullable TypeExpression arm = arm(depth);
            if (arm == null) {
                return null;
            }
            arms.add(arm);
        } while (isAtBar());
        destination = page;
        TypeExpression union = anyOf(arms);
        destination = page + ofArms;
        return union;
    }

    private boolean isAtBar() {
        skipBlanks();
        return at < end && ((grammar.hasUnions() && text.charAt(at) == '|') || (commas && text.charAt(at) == ','));
    }

    /** Behind the last comma of {@code (T,)} nothing follows. */
    private boolean isAtEndOfArms() {
        return commas && at < end && text.charAt(at) == ')';
    }

    private TypeExpression anyOf(List<TypeExpression> arms) {
        if (arms.stream().allMatch(arm -> arm instanceof Transport)) {
            return arms.get(0);
        }
        @Nullable Wrapper missing = grammar.nullArm();
        if (missing != null && arms.size() > 1 && arms.contains(NONE)) {
            List<TypeExpression> others =
                    arms.stream().filter(arm -> !arm.equals(NONE)).toList();
            return others.isEmpty() ? NONE : new Wrapped(missing, anyOf(others));
        }
        return arms.size() == 1 ? arms.get(0) : new AnyOf(arms, TypeLinks.withoutPage(destination) ? "" : destination);
    }

    private @Nullable TypeExpression arm(int depth) {
        if (depth > MAX_DEPTH || ++steps > MOST_STEPS) {
            return null;
        }
        skipBlanks();
        // The signs within a link are read when its destination is known.
        return beginsLink() ? withSuffixes(part(depth)) : signed(depth);
    }

    private boolean beginsLink() {
        return !linked && cell.at(at) != null;
    }

    private @Nullable TypeExpression signed(int depth) {
        for (String word : grammar.silent()) {
            if (eat(word)) {
                skipBlanks();
            }
        }
        if (grammar.hasListPrefix() && eat("[]")) {
            return list(arm(depth + 1));
        }
        for (Map.Entry<String, Wrapper> prefix : grammar.prefixes().entrySet()) {
            if (eat(prefix.getKey())) {
                boolean silent = grammar.isAlwaysSigned(peekWord());
                @Nullable TypeExpression type = arm(depth + 1);
                return type == null || silent ? type : new Wrapped(prefix.getValue(), type);
            }
        }
        return withSuffixes(part(depth));
    }

    private @Nullable TypeExpression withSuffixes(@Nullable TypeExpression type) {
        @Nullable TypeExpression read = type;
        while (read != null) {
            TypeExpression more = suffixed(read);
            if (more == read) {
                break;
            }
            read = more;
        }
        return read;
    }

    private TypeExpression suffixed(TypeExpression type) {
        if (!grammar.ornament().isEmpty()) {
            eat(grammar.ornament());
        }
        if (grammar.hasListSuffix() && eat("[]")) {
            return listOf(type);
        }
        for (Map.Entry<String, Wrapper> suffix : grammar.suffixes().entrySet()) {
            if (eat(suffix.getKey())) {
                return new Wrapped(suffix.getValue(), type);
            }
        }
        return type;
    }

    private static @Nullable TypeExpression list(@Nullable TypeExpression element) {
        return element == null ? null : listOf(element);
    }

    private static TypeExpression listOf(TypeExpression element) {
        return element == OCTET ? new Scalar(ScalarKind.BYTES) : new ListOf(element);
    }

    private @Nullable TypeExpression part(int depth) {
        LinkedText.@Nullable Link link = linked ? null : cell.at(at);
        if (link != null) {
            return link(link, depth);
        }
        if (at == end) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return quoted();
        }
        if (c == '(') {
            return enclosed(")", depth);
        }
        if (c == '[' && grammar.hasBracketLists()) {
            return grammar.hasBracketMaps() ? listOrMap(depth) : list(enclosed("]", depth));
        }
        if (c == '{') {
            return grammar.hasObjects() ? object(depth) : grammar.hasBraceMaps() ? map(depth) : null;
        }
        return word(depth);
    }

    /** A type between brackets, in which commas mean what they do outside of arguments. */
    private @Nullable TypeExpression enclosed(String close, int depth) {
        boolean outer = commas;
        commas = grammar.hasCommaUnions();
        at++;
        @Nullable TypeExpression type = union(depth + 1);
        skipBlanks();
        commas = outer;
        return type != null && eat(close) ? type : null;
    }

    /** {@code [T]} is a list and {@code [String: T]} a map. */
    private @Nullable TypeExpression listOrMap(int depth) {
        at++;
        @Nullable TypeExpression first = union(depth + 1);
        skipBlanks();
        if (first == null || !eat(":")) {
            return first != null && eat("]") ? listOf(first) : null;
        }
        @Nullable TypeExpression value = union(depth + 1);
        skipBlanks();
        return value != null && eat("]") ? new MapOf(value) : null;
    }

    /** {@code {String: T}}: keys are text in JSON. */
    private @Nullable TypeExpression map(int depth) {
        at++;
        @Nullable TypeExpression key = arm(depth + 1);
        skipBlanks();
        if (key == null || !eat(":")) {
            return null;
        }
        @Nullable TypeExpression value = union(depth + 1);
        skipBlanks();
        return value != null && eat("}") ? new MapOf(value) : null;
    }

    private @Nullable TypeExpression link(LinkedText.Link link, int depth) {
        int outer = end;
        end = link.end();
        destination = link.destination();
        linked = true;
        @Nullable TypeExpression type = union(depth + 1);
        skipBlanks();
        // One version of a generator closes what it has not opened.
        while (type != null && at < end && text.charAt(at) == '>') {
            at++;
        }
        linked = false;
        destination = "";
        end = outer;
        return at == link.end() ? type : null;
    }

    /** {@code { [key: string]: T }} is a map; what else stands in braces is an object of which nothing more is known here. */
    private @Nullable TypeExpression object(int depth) {
        at++;
        skipBlanks();
        if (eat("}")) {
            return new Scalar(ScalarKind.ANY);
        }
        int close = eat("[") ? text.indexOf("]", at) : -1;
        if (close < 0 || close >= end) {
            return null;
        }
        at = close + 1;
        skipBlanks();
        if (!eat(":")) {
            return null;
        }
        @Nullable TypeExpression value = union(depth + 1);
        skipBlanks();
        eat(";");
        skipBlanks();
        return value != null && eat("}") ? new MapOf(value) : null;
    }

    private String peekWord() {
        int start = at;
        String word = nextWord();
        at = start;
        return word;
    }

    private @Nullable TypeExpression word(int depth) {
        String word = nextWord();
        if (word.isEmpty()) {
            return number();
        }
        if (grammar.isKeyed(word) && eat("[")) {
            @Nullable TypeExpression key = union(depth + 1);
            skipBlanks();
            if (key == null || !eat("]")) {
                return null;
            }
            @Nullable TypeExpression value = arm(depth + 1);
            return value == null ? null : new MapOf(value);
        }
        @Nullable Generic generic = grammar.generic(word);
        int bracket = at;
        if (generic != null) {
            skipBlanks();
            char close = at < end ? grammar.closing(opening()) : 0;
            if (close != 0 && !text.startsWith("[]", at)) {
                at++;
                // The link of a union is that of its page, and not that of its arms.
                String page = destination;
                destination = generic == Generic.UNION && !grammar.hasLinksOfClasses() ? "" : page;
                @Nullable List<TypeExpression> arguments = arguments(close, depth + 1);
                destination = generic == Generic.UNION && grammar.hasLinksOfClasses() ? "" : page;
                return arguments == null ? null : generic(generic, word, arguments);
            }
            at = bracket;
        }
        return settled(word);
    }

    /** {@return the character of a bracket, which Markdown may have escaped more than once} */
    private char opening() {
        while (at + 1 < end && text.charAt(at) == '\\') {
            at++;
        }
        return text.charAt(at);
    }

    private @Nullable List<TypeExpression> arguments(char close, int depth) {
        List<TypeExpression> arguments = new ArrayList<>();
        boolean outer = commas;
        commas = false;
        do {
            @Nullable TypeExpression argument = argument(depth);
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
            skipBlanks();
        } while (eat(","));
        commas = outer;
        opening(close);
        return eat(String.valueOf(close)) ? arguments : null;
    }

    /** {@code ?} is a type that is left open. */
    private @Nullable TypeExpression argument(int depth) {
        skipBlanks();
        if (at + 1 < end && text.charAt(at) == '?' && grammar.closing('<') == text.charAt(at + 1)) {
            at++;
            return new Scalar(ScalarKind.ANY);
        }
        return union(depth);
    }

    private void opening(char close) {
        while (at + 1 < end && text.charAt(at) == '\\' && text.charAt(at + 1) == close) {
            at++;
        }
    }

    private @Nullable TypeExpression generic(Generic generic, String word, List<TypeExpression> arguments) {
        TypeExpression last = arguments.get(arguments.size() - 1);
        @Nullable Wrapper wrapper = generic.wrapper();
        if (wrapper != null) {
            return new Wrapped(wrapper, last);
        }
        return switch (generic) {
            case LIST -> listOf(last);
            case MAP -> new MapOf(last);
            case LIST_OR_MAP -> arguments.size() == 1 ? listOf(last) : new MapOf(last);
            case UNION -> anyOf(arguments);
            case TRANSPORT -> new Transport(word);
            case SAME, OPTIONAL, NULLABLE, OPTIONAL_NULLABLE, ABSENT_OR_NULL -> last;
        };
    }

    private @Nullable TypeExpression settled(String word) {
        boolean toPage = TypeLinks.toPage(destination) && !isLinkedScalar(word);
        @Nullable ScalarKind described = toPage ? grammar.page(destination) : null;
        if (described != null) {
            return new Scalar(described);
        }
        if (!toPage) {
            @Nullable Object literal = grammar.literal(word);
            if (literal != null) {
                return new Literal(literal);
            }
            if (grammar.isUnclearDate(word, destination.contains(":"))) {
                return dates.of(word);
            }
            if (grammar.isOctet(word)) {
                return OCTET;
            }
            @Nullable ScalarKind kind = grammar.scalar(word);
            if (kind != null) {
                return new Scalar(kind);
            }
            if (grammar.isTransport(word)) {
                return new Transport(word);
            }
        }
        return reference(word);
    }

    private boolean isOfOtherClass(String name) {
        return grammar.hasLinksOfClasses()
                && TypeLinks.toPage(destination)
                && !PageEnding.without(destination).equalsIgnoreCase(name);
    }

    private boolean isLinkedScalar(String word) {
        return grammar.hasLinksOfClasses() && (grammar.scalar(word) != null || grammar.isUnclearDate(word, false));
    }

    private @Nullable TypeExpression reference(String word) {
        String qualifier = "";
        String name = word;
        for (String separator : grammar.separators()) {
            int split = name.lastIndexOf(separator);
            if (split >= 0) {
                qualifier = word.substring(0, word.length() - name.length() + split);
                name = name.substring(split + separator.length());
            }
        }
        for (String separator : grammar.separators()) {
            qualifier = qualifier.replace(separator, ".");
        }
        String packageName = qualifier.startsWith(".") ? qualifier.substring(1) : qualifier;
        boolean pageless = TypeLinks.withoutPage(destination);
        String link = pageless || isOfOtherClass(name) ? "" : destination;
        // A request that is a list has such a link, and where names have no package nothing else says which it is.
        String anywhere = pageless && packageName.isEmpty() ? Reference.ANY_PACKAGE : packageName;
        return name.isEmpty() ? null : new Reference(anywhere, name, link);
    }

    private @Nullable TypeExpression number() {
        int start = at;
        while (at < end && (text.charAt(at) == '-' || text.charAt(at) == '.' || isDigit(text.charAt(at)))) {
            at++;
        }
        try {
            return at == start ? null : new Literal(Long.valueOf(text.substring(start, at)));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable TypeExpression quoted() {
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (at < end) {
            char c = text.charAt(at++);
            if (c == quote) {
                return new Literal(value.toString());
            }
            if (c == '\\') {
                if (at == end || Character.isLetterOrDigit(text.charAt(at))) {
                    return null;
                }
                c = text.charAt(at++);
            }
            value.append(c);
        }
        return null;
    }

    /** Reads a word with the packages before it; {@code interface{}} is one too. */
    private String nextWord() {
        int start = at;
        while (at < end) {
            int separator = separatorHere();
            if (isWordPart(text.charAt(at)) && !(at == start && isDigit(text.charAt(at)))) {
                at++;
            } else if (separator > 0 && at + separator < end && isWordPart(text.charAt(at + separator))) {
                at += separator;
            } else {
                break;
            }
        }
        if (at > start && text.startsWith("{}", at) && grammar.scalar(text.substring(start, at + 2)) != null) {
            at += 2;
        }
        return text.substring(start, at);
    }

    private int separatorHere() {
        for (String separator : grammar.separators()) {
            if (text.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return 0;
    }

    private boolean eat(String sign) {
        if (at + sign.length() <= end && text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private static boolean isWordPart(char c) {
        return c == '_' || c == '$' || Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

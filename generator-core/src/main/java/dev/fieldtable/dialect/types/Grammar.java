package dev.fieldtable.dialect.types;

import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a language spells types: its words and signs, which is nearly all that tells one language from another.
 *
 * <p>{@link GrammarParser} reads by it. Whatever is not said here a language does not have.
 */
final class Grammar {
    /** What a word with arguments makes of them. */
    enum Generic {
        LIST,
        /** Keys are text in JSON; the last argument is that of the values. */
        MAP,
        /** A list of one argument, a map of two. */
        LIST_OR_MAP,
        OPTIONAL,
        NULLABLE,
        OPTIONAL_NULLABLE,
        ABSENT_OR_NULL,
        UNION,
        /** A word that changes nothing: what is within is what arrives. */
        SAME,
        /** What is no JSON, whatever its arguments are. */
        TRANSPORT;

        /** {@return the wrapper that the word is; {@code null} for the other words} */
        @Nullable
        Wrapper wrapper() {
            return switch (this) {
                case OPTIONAL -> Wrapper.OPTIONAL;
                case NULLABLE -> Wrapper.NULLABLE;
                case OPTIONAL_NULLABLE -> Wrapper.OPTIONAL_NULLABLE;
                case ABSENT_OR_NULL -> Wrapper.ABSENT_OR_NULL;
                case LIST, MAP, LIST_OR_MAP, UNION, SAME, TRANSPORT -> null;
            };
        }
    }

    private final Map<String, ScalarKind> scalars = new HashMap<>();
    private final Map<String, ScalarKind> pages = new HashMap<>();
    private final Map<String, Object> literals = new HashMap<>();
    private final Map<String, Generic> generics = new HashMap<>();
    private final Map<String, Wrapper> prefixes = new LinkedHashMap<>();
    private final Set<String> alwaysSigned = new HashSet<>();
    private final Map<String, Wrapper> suffixes = new LinkedHashMap<>();
    private final Set<String> transports = new HashSet<>();
    private final Set<String> unclear = new HashSet<>();
    private final Set<String> linked = new HashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();
    private List<String> separators = List.of(".");
    private String brackets = "<>";
    private @Nullable String octet;
    private @Nullable String keyed;
    private boolean listPrefix;
    private boolean listSuffix;
    private boolean unions;
    private @Nullable Wrapper nullArm;
    private boolean objects;
    private NameStyle.Form names = NameStyle.Form.LOWER_CAMEL;
    private boolean acronyms;
    private boolean typeBeforeConstants;
    private @Nullable String silentBehind;
    private boolean bareUnions;
    private @Nullable ArmNames arms;
    private boolean bracketLists;
    private boolean bracketMaps;
    private boolean braceMaps;
    private boolean commaUnions;
    private boolean linksOfClasses;
    private String ornament = "";

    /** Words for scalars, each spelled with all that stands before it, such as {@code ::String}. */
    Grammar scalar(ScalarKind kind, String... words) {
        for (String word : words) {
            scalars.put(word, kind);
        }
        return this;
    }

    /** Words for dates that have a time or have none, and do not say which. */
    Grammar dates(String... words) {
        unclear.addAll(Set.of(words));
        return this;
    }

    /** Words for dates whose links, to the documentation of the language, mean that kind; without a link they do not say which. */
    Grammar linkedDates(ScalarKind kind, String... words) {
        scalar(kind, words);
        linked.addAll(Set.of(words));
        return this;
    }

    /** A page of the docs that describes a class of the client for a scalar, by the end of its path. */
    Grammar page(ScalarKind kind, String path) {
        pages.put(path, kind);
        return this;
    }

    /** A word that is a value: {@code true}. */
    Grammar literal(String word, Object value) {
        literals.put(word, value);
        return this;
    }

    /** Words with arguments. */
    Grammar generic(Generic kind, String... words) {
        for (String word : words) {
            generics.put(word, kind);
        }
        return this;
    }

    /** A sign before a type that is a wrapper: {@code ?} in {@code ?string}. */
    Grammar prefix(String sign, Wrapper wrapper) {
        prefixes.put(sign, wrapper);
        return this;
    }

    /** Words before which a sign says nothing, since they are never written without it: {@code *big.Int}. */
    Grammar alwaysSigned(String... words) {
        alwaysSigned.addAll(Set.of(words));
        return this;
    }

    /** A sign behind a type that is a wrapper: {@code ?} in {@code long?}. */
    Grammar suffix(String sign, Wrapper wrapper) {
        suffixes.put(sign, wrapper);
        return this;
    }

    /** Words for objects of an HTTP client, and other things that are no JSON. */
    Grammar transport(String... words) {
        transports.addAll(Set.of(words));
        return this;
    }

    /** What stands before a type and says nothing of it: {@code ? extends}. */
    Grammar silent(String... words) {
        silent.addAll(List.of(words));
        return this;
    }

    /** What stands between a package and a name; {@code .} unless this says otherwise. */
    Grammar separators(String... signs) {
        separators = List.of(signs);
        return this;
    }

    /** What arguments may stand within, as pairs: {@code <>[]}; {@code <>} unless this says otherwise. */
    Grammar brackets(String pairs) {
        brackets = pairs;
        return this;
    }

    /** The word for one byte, a list of which is binary content. */
    Grammar octet(String word) {
        octet = word;
        return this;
    }

    /** The word for a map whose keys stand in brackets and whose values behind them: {@code map[string]T}. */
    Grammar keyed(String word) {
        keyed = word;
        return this;
    }

    /** Lists are {@code []T}. */
    Grammar listPrefix() {
        listPrefix = true;
        return this;
    }

    /** Lists are {@code T[]}. */
    Grammar listSuffix() {
        listSuffix = true;
        return this;
    }

    /** Arms of a union stand between {@code |}. */
    Grammar unions() {
        unions = true;
        return this;
    }

    /** A null among the arms of a union says no more than this wrapper around it would. */
    Grammar nullArm(Wrapper wrapper) {
        nullArm = wrapper;
        return this;
    }

    /** Maps are {@code { [key: string]: T }}, and objects {@code {}}. */
    Grammar objects() {
        objects = true;
        return this;
    }

    /** How names of fields are put together; in lower camel case unless this says otherwise. */
    Grammar names(NameStyle.Form form) {
        names = form;
        return this;
    }

    /** Acronyms within names are in capitals. */
    Grammar acronyms() {
        acronyms = true;
        return this;
    }

    /** Constants of an enum bear the name of its type before their own. */
    Grammar typeBeforeConstants() {
        typeBeforeConstants = true;
        return this;
    }

    /** What may stand behind a type and says nothing of it: {@code , error}. */
    Grammar silentBehind(String words) {
        silentBehind = words;
        return this;
    }

    /** Pages of unions say what these are called, and not what they are of. */
    Grammar bareUnions() {
        bareUnions = true;
        return this;
    }

    /** Arms of unions have names in code, {@code ArrayOfStr}, and these are their headings. */
    Grammar arms(ArmNames names) {
        arms = names;
        return this;
    }

    /** Lists are {@code [T]}. */
    Grammar bracketLists() {
        bracketLists = true;
        return this;
    }

    /** Maps are {@code [String: T]}, where lists are {@code [T]}. */
    Grammar bracketMaps() {
        bracketMaps = true;
        return this;
    }

    /** Maps are {@code {String: T}}. */
    Grammar braceMaps() {
        braceMaps = true;
        return this;
    }

    /** Arms of a union stand between {@code ,}, but for those within arguments. */
    Grammar commaUnions() {
        commaUnions = true;
        return this;
    }

    /**
     * Links lead to the page of a class, whether there is one or not: a word for a scalar stays that, the arms of a union
     * have the link, and where text and link differ, the text has the name.
     */
    Grammar linksOfClasses() {
        linksOfClasses = true;
        return this;
    }

    /** A sign behind types that says nothing of the JSON. */
    Grammar ornament(String sign) {
        ornament = sign;
        return this;
    }

    @Nullable
    ScalarKind scalar(String word) {
        return scalars.get(word);
    }

    /** {@return whether a word may be a date with a time or one without, as long as no value is shown} */
    boolean isUnclearDate(String word, boolean hasLink) {
        return unclear.contains(word) || (!hasLink && linked.contains(word));
    }

    /** {@return the scalar that a page describes; {@code null} for a page that describes a type of the API} */
    @Nullable
    ScalarKind page(String destination) {
        for (Map.Entry<String, ScalarKind> each : pages.entrySet()) {
            if (isPage(destination, each.getKey())) {
                return each.getValue();
            }
        }
        return null;
    }

    /** A page of that name among those of the API's types is one of them. */
    private static boolean isPage(String destination, String path) {
        int before = destination.length() - path.length() - 1;
        return destination.equals(path)
                || (before >= 0
                        && destination.endsWith("/" + path)
                        && !destination.substring(0, before).endsWith("models"));
    }

    @Nullable
    Object literal(String word) {
        return literals.get(word);
    }

    @Nullable
    Generic generic(String word) {
        return generics.get(word);
    }

    boolean isTransport(String word) {
        return transports.contains(word);
    }

    boolean isOctet(String word) {
        return word.equals(octet);
    }

    boolean isKeyed(String word) {
        return word.equals(keyed);
    }

    boolean isAlwaysSigned(String word) {
        return alwaysSigned.contains(word);
    }

    Map<String, Wrapper> prefixes() {
        return prefixes;
    }

    Map<String, Wrapper> suffixes() {
        return suffixes;
    }

    Set<String> silent() {
        return silent;
    }

    List<String> separators() {
        return separators;
    }

    /** {@return the bracket that closes what a bracket opens; 0 if it opens no arguments} */
    char closing(char bracket) {
        int at = brackets.indexOf(bracket);
        return at >= 0 && at % 2 == 0 ? brackets.charAt(at + 1) : 0;
    }

    boolean hasListPrefix() {
        return listPrefix;
    }

    boolean hasListSuffix() {
        return listSuffix;
    }

    boolean hasUnions() {
        return unions;
    }

    @Nullable
    Wrapper nullArm() {
        return nullArm;
    }

    boolean hasObjects() {
        return objects;
    }

    NameStyle.Form names() {
        return names;
    }

    boolean hasAcronyms() {
        return acronyms;
    }

    boolean hasTypeBeforeConstants() {
        return typeBeforeConstants;
    }

    @Nullable
    String silentBehind() {
        return silentBehind;
    }

    boolean hasBareUnions() {
        return bareUnions;
    }

    Optional<TypeExpression> arm(String name) {
        return arms == null ? Optional.empty() : arms.read(name);
    }

    boolean hasBracketLists() {
        return bracketLists;
    }

    boolean hasBracketMaps() {
        return bracketMaps;
    }

    boolean hasBraceMaps() {
        return braceMaps;
    }

    boolean hasCommaUnions() {
        return commaUnions;
    }

    boolean hasLinksOfClasses() {
        return linksOfClasses;
    }

    /** {@return a sign that is passed over; empty for none} */
    String ornament() {
        return ornament;
    }
}

package dev.fieldtable.wire;

import dev.fieldtable.option.WireNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How documented names become names in JSON.
 *
 * @param style how words are put together; what {@link WireNames#AUTO} stands for has to be found out before, else it is
 *     {@link WireNames#DOCUMENTED}
 * @param spellings how words are written where the style alone would write them otherwise, by the words in small letters:
 *     {@code id} to {@code ID}. In lower camel case the first word has none
 * @param acronyms whether documented names have words in capitals that are written as other words are: {@code ID} as
 *     {@code Id}
 */
public record WireRule(WireNames style, Map<String, String> spellings, boolean acronyms) {
    /** Copies the map. */
    public WireRule {
        spellings = Map.copyOf(spellings);
    }

    /**
     * A rule for names whose capitals are meant.
     *
     * @param style how words are put together
     * @param spellings how words are written where the style alone would write them otherwise
     */
    public WireRule(WireNames style, Map<String, String> spellings) {
        this(style, spellings, false);
    }

    /**
     * A rule of which every word is written as the style has it.
     *
     * @param style how words are put together
     * @return the rule
     */
    public static WireRule of(WireNames style) {
        return new WireRule(style, Map.of());
    }

    /**
     * The name in JSON.
     *
     * @param documented the documented name, in any language's way
     * @param objectModel whether the property's value is an object with known properties, or a list of such
     * @return the name; the documented one if it has no words, or stands between two pairs of underscores
     */
    public String convert(String documented, boolean objectModel) {
        NameWords name = NameWords.of(documented);
        if (name.words().isEmpty() || (documented.startsWith("__") && documented.endsWith("__"))) {
            return documented;
        }
        return switch (style) {
            case AUTO, DOCUMENTED -> documented;
            case SNAKE, KEBAB -> joined(name);
            case LOWER_CAMEL -> camel(name, false);
            case UPPER_CAMEL -> camel(name, true);
            case TYPE_AWARE -> camel(name, objectModel);
        };
    }

    /** What stands between words. */
    String separator() {
        return switch (style) {
            case SNAKE -> "_";
            case KEBAB -> "-";
            case AUTO, DOCUMENTED, LOWER_CAMEL, UPPER_CAMEL, TYPE_AWARE -> "";
        };
    }

    /** Whether the first word of a name is spelled as others are. */
    boolean spellsFirst(boolean objectModel) {
        return switch (style) {
            case AUTO, DOCUMENTED, LOWER_CAMEL -> false;
            case SNAKE, KEBAB, UPPER_CAMEL -> true;
            case TYPE_AWARE -> objectModel;
        };
    }

    /** How a word of small letters is spelled that is not the first one. */
    String spelled(String word) {
        return switch (style) {
            case AUTO, DOCUMENTED -> word;
            case SNAKE, KEBAB -> spellings.getOrDefault(word, word);
            case LOWER_CAMEL, UPPER_CAMEL, TYPE_AWARE -> capitalized(word);
        };
    }

    private String joined(NameWords name) {
        List<String> words = name.words().stream()
                .map(word -> spellings.getOrDefault(lower(word), lower(word)))
                .toList();
        return name.prefix() + String.join(separator(), words);
    }

    private String camel(NameWords name, boolean upper) {
        StringBuilder camel = new StringBuilder(name.prefix());
        boolean first = true;
        for (String word : name.words()) {
            camel.append(first && !upper ? uncapitalized(word) : capitalized(word));
            first = false;
        }
        return camel.toString();
    }

    private String capitalized(String word) {
        String spelling = spellings.get(lower(word));
        if (spelling != null) {
            return spelling;
        }
        int end = word.offsetByCodePoints(0, 1);
        String rest = word.substring(end);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + (acronyms && isAcronym(word) ? lower(rest) : rest);
    }

    /** {@code ID} is one, and {@code IDs} too. */
    private static boolean isAcronym(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        return word.substring(0, end).chars().noneMatch(Character::isLowerCase);
    }

    /** {@code Id} becomes {@code id}, and {@code ID} does too: half an acronym in capitals is no word. */
    private static String uncapitalized(String word) {
        int end = 0;
        while (end < word.length() && Character.isUpperCase(word.codePointAt(end))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return lower(word.substring(0, end)) + word.substring(end);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

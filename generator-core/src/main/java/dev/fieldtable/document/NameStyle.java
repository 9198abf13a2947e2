package dev.fieldtable.document;

/**
 * How the language of a client writes the names of fields, whatever they are called in JSON.
 *
 * @param language what people call the language
 * @param form how it puts words together
 * @param acronyms whether a word that is an acronym is in capitals wherever it stands, as {@code ID} is in {@code AccountID}
 */
public record NameStyle(String language, Form form, boolean acronyms) {
    /** How words are put together. */
    public enum Form {
        /** {@code ads_consent}. */
        SNAKE,
        /** {@code adsConsent}. */
        LOWER_CAMEL,
        /** {@code AdsConsent}. */
        UPPER_CAMEL
    }

    /**
     * Looks whether the language would write a name so.
     *
     * @param name the name
     * @return whether it may be one of the language; what is none was taken from the JSON as it is
     */
    public boolean has(String name) {
        return switch (form) {
            case SNAKE -> name.indexOf('-') < 0 && name.chars().noneMatch(Character::isUpperCase);
            case LOWER_CAMEL -> isCamel(name) && !Character.isUpperCase(first(name));
            case UPPER_CAMEL -> isCamel(name) && !Character.isLowerCase(first(name));
        };
    }

    /** {@return whether capitals within a name are those that it has in JSON} */
    public boolean keepsCapitals() {
        return form != Form.SNAKE && !acronyms;
    }

    /**
     * Looks whether a name shows the form.
     *
     * @param name a name that the language has
     * @return whether it would be another name in another form
     */
    public boolean isShownBy(String name) {
        return switch (form) {
            case SNAKE -> isSnakeOfSeveralWords(name);
            case LOWER_CAMEL -> name.chars().anyMatch(Character::isUpperCase);
            case UPPER_CAMEL -> Character.isUpperCase(first(name));
        };
    }

    /** An underscore before or behind a name has other reasons. */
    private static boolean isSnakeOfSeveralWords(String name) {
        int inner = name.indexOf('_', 1);
        return inner > 0
                && inner < name.length() - 1
                && Character.isLetterOrDigit(name.charAt(inner - 1))
                && Character.isLetterOrDigit(name.charAt(inner + 1));
    }

    private static boolean isCamel(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && name.charAt(start) == '_') {
            start++;
        }
        while (end > start && name.charAt(end - 1) == '_') {
            end--;
        }
        return name.substring(start, end).chars().allMatch(c -> c == '$' || Character.isLetterOrDigit(c));
    }

    private static int first(String name) {
        return name.codePoints().filter(Character::isLetter).findFirst().orElse('_');
    }
}

package dev.fieldtable.house;

/**
 * The notice that something is deprecated: {@code :icon: **WORD**: reason}.
 *
 * @param icon the name of the emoji that opens it, between its colons
 * @param renderedIcon the character that a browser shows for it
 * @param word the word in bold
 * @param stockReason how the reason begins that is printed when nobody has given one
 * @param lastWords how that reason ends
 */
public record DeprecationWords(String icon, String renderedIcon, String word, String stockReason, String lastWords) {
    /** {@return the emoji as Markdown spells it} */
    public String sign() {
        return ":" + icon + ":";
    }
}

package dev.fieldtable.option;

import java.util.Locale;

/**
 * What a door calls a setting: the command line says {@code --wire-names} where a POM says {@code <wireNames>}.
 *
 * <p>Within Fieldtable a setting has one name, in camel case: {@code wireNames}, {@code from}, {@code verbose}. Whatever
 * speaks of one to a user asks the door how to say it.
 */
@FunctionalInterface
public interface Spelling {
    /**
     * Spells the name of a setting.
     *
     * @param setting its name, in camel case
     * @return the name as a user of this door writes it
     */
    String of(String setting);

    /** {@return the spelling of the command line: two hyphens, and one before each further word} */
    static Spelling commandLine() {
        return setting -> {
            StringBuilder option = new StringBuilder("--");
            for (int i = 0; i < setting.length(); i++) {
                char c = setting.charAt(i);
                if (Character.isUpperCase(c)) {
                    option.append('-');
                }
                option.append(c);
            }
            return option.toString().toLowerCase(Locale.ROOT);
        };
    }
}

package dev.fieldtable.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names that clients may not have, and what OpenAPI Generator calls them: it puts a sign before a keyword of the client's
 * language, and only before such. A name that begins so otherwise, as {@code _id} does, is one of the JSON.
 */
final class OpenApiKeywords {
    private static final List<String> BEFORE = List.of("_", "var_");

    private static final String WORDS = """
            abstract and array as assert async await base bool boolean break byte case catch char checked class
            clone const constructor continue debugger decimal declare def default defer del delegate delete do
            double echo elif else elseif empty ensure enum eval event except exec export extends extern false
            fallthrough final finally fixed float for foreach from func function global go goto if implements
            implicit import in include instanceof int interface internal is isset lambda let list local lock long
            map module namespace native new next nil none nonlocal not null object operator or out override
            package params pass print private protected public raise range readonly redo ref require rescue retry
            return sbyte sealed select self short sizeof stackalloc static strictfp string struct super switch
            synchronized then this throw throws trait transient true try type typeof uint ulong unchecked undef
            union unless unsafe unset until use ushort using var virtual void volatile when while with xor yield
            """;

    static final Map<String, String> RENAMED = renamed();

    private OpenApiKeywords() {}

    private static Map<String, String> renamed() {
        Map<String, String> names = new HashMap<>();
        Pattern.compile("\\s+").splitAsStream(WORDS.strip()).forEach(word -> {
            String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            BEFORE.forEach(sign -> names.put(sign + word, word));
            names.put("_" + capital, capital);
        });
        // Every object of Java has a getter of that name.
        names.put("propertyClass", "class");
        return names;
    }
}

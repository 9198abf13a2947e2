package dev.fieldtable.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The properties of characters that both ECMA-262 and Java have, by the names that ECMA-262 has for them; these are told
 * apart by their capitals. By the same name Java may mean something else: its {@code Alpha} are the letters of ASCII.
 */
final class EcmaProperty {
    /** Each with the names of ECMA-262, of which Java has the first. */
    private static final List<String> CATEGORIES = List.of(
            "L Letter",
            "LC Cased_Letter",
            "Lu Uppercase_Letter",
            "Ll Lowercase_Letter",
            "Lt Titlecase_Letter",
            "Lm Modifier_Letter",
            "Lo Other_Letter",
            "M Mark Combining_Mark",
            "Mn Nonspacing_Mark",
            "Mc Spacing_Mark",
            "Me Enclosing_Mark",
            "N Number",
            "Nd Decimal_Number digit",
            "Nl Letter_Number",
            "No Other_Number",
            "P Punctuation punct",
            "Pc Connector_Punctuation",
            "Pd Dash_Punctuation",
            "Ps Open_Punctuation",
            "Pe Close_Punctuation",
            "Pi Initial_Punctuation",
            "Pf Final_Punctuation",
            "Po Other_Punctuation",
            "S Symbol",
            "Sm Math_Symbol",
            "Sc Currency_Symbol",
            "Sk Modifier_Symbol",
            "So Other_Symbol",
            "Z Separator",
            "Zs Space_Separator",
            "Zl Line_Separator",
            "Zp Paragraph_Separator",
            "C Other",
            "Cc Control cntrl",
            "Cf Format",
            "Cs Surrogate",
            "Co Private_Use",
            "Cn Unassigned");

    /** Each with the name that Java has, and those of ECMA-262. Java takes any digit for a {@code Hex_Digit}. */
    private static final List<String> YES_OR_NO = List.of(
            "ASCII ASCII",
            "IsAlphabetic Alphabetic Alpha",
            "IsAssigned Assigned",
            "IsIdeographic Ideographic Ideo",
            "IsJoin_Control Join_Control Join_C",
            "IsLowercase Lowercase Lower",
            "IsNoncharacter_Code_Point Noncharacter_Code_Point NChar",
            "IsUppercase Uppercase Upper",
            "IsWhite_Space White_Space space");

    private static final Map<String, String> BY_CATEGORY = new HashMap<>();
    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        for (String category : CATEGORIES) {
            String[] names = category.split(" ", -1);
            Arrays.stream(names).forEach(name -> BY_CATEGORY.put(name, names[0]));
        }
        BY_NAME.putAll(BY_CATEGORY);
        for (String property : YES_OR_NO) {
            String[] names = property.split(" ", -1);
            Arrays.stream(names).skip(1).forEach(name -> BY_NAME.put(name, names[0]));
        }
    }

    private EcmaProperty() {}

    /**
     * Finds a property.
     *
     * @param name what stands between the braces of {@code \p{…}}
     * @return what stands there in Java; nothing if ECMA-262 has no such property, or Java has not
     */
    static Optional<String> inJava(String name) {
        int equals = name.indexOf('=');
        if (equals < 0) {
            return Optional.ofNullable(BY_NAME.get(name));
        }
        String value = name.substring(equals + 1);
        return switch (name.substring(0, equals)) {
            case "General_Category", "gc" -> Optional.ofNullable(BY_CATEGORY.get(value));
            case "Script", "sc" -> script(value).map(script -> "Is" + script.name());
            default -> Optional.empty();
        };
    }

    /** Java does not look at capitals, and knows the codes of four letters, too. */
    private static Optional<UnicodeScript> script(String name) {
        try {
            UnicodeScript script = UnicodeScript.forName(name);
            boolean code = name.matches("[A-Z][a-z]{3}");
            boolean spelled = name.equals(spelled(script));
            return (code || spelled) && script != UnicodeScript.UNKNOWN ? Optional.of(script) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String spelled(UnicodeScript script) {
        return script == UnicodeScript.SIGNWRITING
                ? "SignWriting"
                : Arrays.stream(script.name().split("_", -1))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("_"));
    }
}

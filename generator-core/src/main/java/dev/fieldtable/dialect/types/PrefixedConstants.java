package dev.fieldtable.dialect.types;

import java.util.List;

/** Constants that bear the name of their type, since all names of a package are in one place: {@code ModeOn} of {@code Mode}. */
final class PrefixedConstants {
    private PrefixedConstants() {}

    /** {@return the constants without the name of the type; as they are if one of them does not bear it} */
    static List<String> without(String type, List<String> constants) {
        return constants.stream().allMatch(each -> bears(type, each))
                ? constants.stream().map(each -> each.substring(type.length())).toList()
                : constants;
    }

    /** {@code Sorted} does not bear {@code Sort}: a word begins with a capital, or is no word. */
    private static boolean bears(String type, String constant) {
        return constant.length() > type.length()
                && constant.startsWith(type)
                && !Character.isLowerCase(constant.charAt(type.length()));
    }
}

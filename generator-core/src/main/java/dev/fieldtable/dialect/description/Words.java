package dev.fieldtable.dialect.description;

import java.util.List;
import java.util.Locale;

/** Words that are compared without regard to capitals. */
final class Words {
    private Words() {}

    static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}

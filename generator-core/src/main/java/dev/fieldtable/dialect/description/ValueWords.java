package dev.fieldtable.dialect.description;

import dev.fieldtable.model.ConstraintWord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How docs say what a value has to be besides its type, and what stands in for it; as a reader sees it, without marks, and
 * in any case.
 *
 * @param notes what stands before constraints in a description, such as {@code Constraints:}; they go on to the end of the
 *     line
 * @param defaults what stands before a default in a description, such as {@code Default:}
 * @param separators what stands between two constraints
 * @param nothing what cells for constraints and defaults have where there are none; in lower case
 * @param spellings how each constraint is spelled, with a hole for its value: {@code Maximum Length: {}}
 */
public record ValueWords(
        List<String> notes,
        List<String> defaults,
        List<String> separators,
        List<String> nothing,
        Map<ConstraintWord, List<String>> spellings) {
    /** Copies lists and maps. */
    public ValueWords {
        notes = Words.lower(notes);
        defaults = Words.lower(defaults);
        separators = List.copyOf(separators);
        nothing = Words.lower(nothing);
        EnumMap<ConstraintWord, List<String>> copies = new EnumMap<>(ConstraintWord.class);
        spellings.forEach((word, each) -> copies.put(word, Words.lower(each)));
        spellings = copies;
    }

    /**
     * How a constraint is spelled.
     *
     * @param word the constraint
     * @return its spellings, in lower case; none if these docs do not say such
     */
    public List<String> of(ConstraintWord word) {
        return spellings.getOrDefault(word, List.of());
    }
}

package dev.fieldtable.sample;

import dev.fieldtable.house.ExampleWords;
import dev.fieldtable.text.Quotes;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the examples that docs print for a property.
 *
 * @param written the example, without what announces it and without code marks around it
 * @param text the same without double quotes around it, as docs put them around text
 */
public record ExampleText(String written, String text) {
    /**
     * Takes the examples of a property apart.
     *
     * @param example all that docs print, as the property has it
     * @param house how the publisher prints examples
     * @return each of them; none that is empty, or says that there is no value
     */
    public static List<ExampleText> of(String example, ExampleWords house) {
        List<ExampleText> examples = new ArrayList<>();
        int at = 0;
        while (at < example.length()) {
            int next = example.indexOf(house.captionStart(), at + 1);
            int end = next < 0 ? example.length() : next;
            String each = house.withoutCaption(example.substring(at, end)).strip();
            ExampleText text = new ExampleText(Quotes.withoutCode(each), Quotes.without(each));
            if (!text.text.isEmpty() && !house.isNull(text.text)) {
                examples.add(text);
            }
            at = end;
        }
        return examples;
    }

    /** {@return whether only the beginning of a long example is shown} */
    public boolean isCut() {
        return isCut(text);
    }

    /** {@return whether a text is only the beginning of a longer one} */
    public static boolean isCut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }
}

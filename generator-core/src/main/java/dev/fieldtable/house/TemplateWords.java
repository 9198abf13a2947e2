package dev.fieldtable.house;

import java.util.List;

/**
 * What a template prints of a model besides the headings and columns that all publishers have. A publisher whose docs come
 * from no such template has {@link #NONE}.
 *
 * @param mark what stands around names and types
 * @param notes the heading of the column of notes, in lower case
 * @param optional the note of a property that may be left out; without it a property is there
 * @param defaults how the note of a default begins; a bracket closes it
 * @param defaultSentences how a note of a default begins that stands in no bracket and goes on to the end
 * @param sentenceEnd what follows such a default, if anything does
 * @param noDefault what stands in the place of a default where there is none
 * @param values how the note of the values that a property may have begins; a bracket closes it
 * @param propertyEnum what the heading of an enum begins with that belongs to a property of the page's model
 * @param propertyEnumEnd what the name of such an enum ends with, behind that of its property
 * @param variants the heading of the values of an enum, or of the types of a union, in a language that has one word for both
 * @param arms the headings of a list of types of which a model is one
 * @param armMethods the methods whose example code lists them, where there is no such heading
 * @param itemValue what stands between the name of a value in a list and the value
 * @param unknownValues values that stand for all that are not listed, in lower case
 * @param operations the sentence of a page of operations
 * @param calls what it prints of operations
 * @param footer what the links below a model begin with
 */
public record TemplateWords(
        String mark,
        String notes,
        String optional,
        List<String> defaults,
        List<String> defaultSentences,
        String sentenceEnd,
        List<String> noDefault,
        List<String> values,
        String propertyEnum,
        String propertyEnumEnd,
        String variants,
        List<String> arms,
        List<String> armMethods,
        String itemValue,
        List<String> unknownValues,
        String operations,
        Calls calls,
        String footer) {
    /** No template. */
    public static final TemplateWords NONE = new TemplateWords(
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            List.of(),
            "",
            new Calls("", "", "", "", ""),
            "");

    /** Copies the lists. */
    public TemplateWords {
        defaults = List.copyOf(defaults);
        defaultSentences = List.copyOf(defaultSentences);
        noDefault = List.copyOf(noDefault);
        values = List.copyOf(values);
        arms = List.copyOf(arms);
        armMethods = List.copyOf(armMethods);
        unknownValues = List.copyOf(unknownValues);
    }

    /**
     * What a template prints of operations.
     *
     * @param request the heading of the column of methods and paths, in lower case
     * @param contentType what stands before the content type of a request
     * @param accept what stands before that of an answer
     * @param undefined what stands there if there is none, in lower case
     * @param noBody what stands in the place of a type where an answer has no body, in lower case
     */
    public record Calls(String request, String contentType, String accept, String undefined, String noBody) {}
}

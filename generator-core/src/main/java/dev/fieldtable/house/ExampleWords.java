package dev.fieldtable.house;

/**
 * How examples are printed.
 *
 * @param nullValue how {@code null} is
 * @param captionStart what announces each of several examples; a number follows
 * @param captionEnd what follows that number
 * @param variable the variable that the code of a union's arm gives a value
 */
public record ExampleWords(String nullValue, String captionStart, String captionEnd, String variable) {
    /** {@return whether an example says that there is no value} */
    public boolean isNull(String example) {
        return example.equals(nullValue);
    }

    /** {@return how the code begins that makes a value of an arm, up to the value} */
    public String codeOfArm(String type) {
        return variable + ": " + type + " =";
    }

    /** {@return an example without what announces it} */
    public String withoutCaption(String example) {
        int end = example.startsWith(captionStart) ? example.indexOf(captionEnd) : -1;
        return end < 0 ? example : example.substring(end + captionEnd.length());
    }
}

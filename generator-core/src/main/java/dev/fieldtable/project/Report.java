package dev.fieldtable.project;

/**
 * What a run has to hand over as a whole: what was understood, found or changed.
 *
 * @param text the report; ends with {@code \n} unless it is empty
 * @param ending what the name of a file ends with that holds it, such as {@code json}
 * @param forPeople whether it is to be read at once; else it is for a program, which must find nothing else beside it
 */
public record Report(String text, String ending, boolean forPeople) {
    static Report forPeople(String text) {
        return new Report(text, "txt", true);
    }

    static Report forPrograms(String text, String ending) {
        return new Report(text, ending, false);
    }
}

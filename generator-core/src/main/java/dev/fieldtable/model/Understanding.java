package dev.fieldtable.model;

/**
 * How well docs were understood, beyond the rows.
 *
 * @param tables the tables that look like those of fields or values, wherever they stand, and those that were read
 * @param types the types of rows and the arms of unions, and those of which the model has what the docs say
 * @param values the rows of values of enums, and the values in the model
 * @param doubts how often it was guessed or doubted what a page means, where nothing was left out for it
 */
public record Understanding(Share tables, Share types, Share values, int doubts) {
    /** What is known of docs of which only the rows were counted. */
    public static final Understanding NONE = new Understanding(Share.NONE, Share.NONE, Share.NONE, 0);

    /** {@return whether all was understood, and without a doubt} */
    public boolean isWhole() {
        return tables.unread() + types.unread() + values.unread() + doubts == 0;
    }
}

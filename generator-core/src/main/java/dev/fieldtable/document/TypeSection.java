package dev.fieldtable.document;

import java.util.List;

/** The part of a page that describes one type. */
public sealed interface TypeSection {
    /** {@return the title and the prose below it} */
    Preamble preamble();

    /** {@return the number of rows that could not be read; a diagnostic tells of each} */
    int skippedRows();

    /**
     * An object: {@code ## Fields}.
     *
     * @param preamble the title and the prose below it
     * @param rows the rows that were read; none for an object without known properties
     * @param skippedRows the number of rows that could not be read
     */
    record FieldTable(Preamble preamble, List<FieldRow> rows, int skippedRows) implements TypeSection {
        /** Copies the list. */
        public FieldTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An enum: {@code ## Values}.
     *
     * @param preamble the title and the prose below it
     * @param rows the values that were read
     * @param tabular whether they stood in a table, where quotes are not written and so tell nothing
     * @param open whether the page says that other values may come
     * @param skippedRows the number of rows that could not be read
     */
    record ValueList(Preamble preamble, List<ValueRow> rows, boolean tabular, boolean open, int skippedRows)
            implements TypeSection {
        /** Copies the list. */
        public ValueList {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A union: {@code ## Supported Types}.
     *
     * @param preamble the title and the prose below it
     * @param variants the arms that were read
     * @param skippedRows the number of arms that could not be read; arms are not counted as rows of the docs
     */
    record VariantList(Preamble preamble, List<Variant> variants, int skippedRows) implements TypeSection {
        /** Copies the list. */
        public VariantList {
            variants = List.copyOf(variants);
        }
    }
}

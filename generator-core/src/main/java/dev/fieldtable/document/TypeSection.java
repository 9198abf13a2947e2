package dev.fieldtable.document;

import java.util.List;

/** The part of a page that describes one type. */
public sealed interface TypeSection {
    /** {@return the title and the prose below it} */
    Preamble preamble();

    /** {@return the number of rows that could not be read; a diagnostic tells of each} */
    int skippedRows();

    /** {@return the number of rows that the docs have here, read or not} */
    int documentedRows();

    /** {@return the types that are spelled here, row by row or arm by arm} */
    List<SpelledType> spelledTypes();

    /** {@return the number of types that are spelled here or should be: an arm without a type is an arm} */
    int documentedTypes();

    /** {@return the number of enum values that the docs have here, read or not} */
    int documentedValues();

    /**
     * Lets go of what is in it, once others have made of it what they need.
     *
     * @return the same section without rows and arms; how many of them could not be read stays
     */
    TypeSection withoutRows();

    /**
     * Calls the method for this kind of section.
     *
     * @param <R> the result
     * @param visitor what to call
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a kind, so that a new kind fails to compile wherever it is forgotten.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /**
         * Visits the fields of an object.
         *
         * @param section the section
         * @return the result
         */
        R fields(FieldTable section);

        /**
         * Visits the values of an enum.
         *
         * @param section the section
         * @return the result
         */
        R values(ValueList section);

        /**
         * Visits the arms of a union.
         *
         * @param section the section
         * @return the result
         */
        R variants(VariantList section);
    }

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

        @Override
        public int documentedRows() {
            return rows.size() + skippedRows;
        }

        @Override
        public List<SpelledType> spelledTypes() {
            return rows.stream()
                    .map(row -> new SpelledType(row.type(), row.typeSpan()))
                    .toList();
        }

        @Override
        public int documentedTypes() {
            return rows.size();
        }

        @Override
        public int documentedValues() {
            return 0;
        }

        @Override
        public TypeSection withoutRows() {
            return new FieldTable(preamble, List.of(), skippedRows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fields(this);
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

        @Override
        public int documentedRows() {
            return rows.size() + skippedRows;
        }

        @Override
        public List<SpelledType> spelledTypes() {
            return List.of();
        }

        @Override
        public int documentedTypes() {
            return 0;
        }

        @Override
        public int documentedValues() {
            return documentedRows();
        }

        @Override
        public TypeSection withoutRows() {
            return new ValueList(preamble, List.of(), tabular, open, skippedRows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.values(this);
        }
    }

    /**
     * A union: {@code ## Supported Types}.
     *
     * @param preamble the title and the prose below it
     * @param variants the arms that were read; none, and none skipped, if the docs do not say of which types the union is
     * @param skippedRows the number of arms that could not be read; arms are not counted as rows of the docs
     */
    record VariantList(Preamble preamble, List<Variant> variants, int skippedRows) implements TypeSection {
        /** Copies the list. */
        public VariantList {
            variants = List.copyOf(variants);
        }

        /** {@return whether the docs say that there is this union, and not of which types it is} */
        public boolean isUnsaid() {
            return variants.isEmpty() && skippedRows == 0;
        }

        /** Arms are no rows. */
        @Override
        public int documentedRows() {
            return 0;
        }

        @Override
        public List<SpelledType> spelledTypes() {
            return variants.stream()
                    .map(arm -> new SpelledType(arm.type(), arm.span()))
                    .toList();
        }

        @Override
        public int documentedTypes() {
            return variants.size() + skippedRows;
        }

        @Override
        public int documentedValues() {
            return 0;
        }

        @Override
        public TypeSection withoutRows() {
            return new VariantList(preamble, List.of(), skippedRows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variants(this);
        }
    }
}

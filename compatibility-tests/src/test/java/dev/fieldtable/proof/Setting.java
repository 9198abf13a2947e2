package dev.fieldtable.proof;

/** What an application may ask of its mapper for the sake of other classes. Both lines of Jackson have each of these. */
enum Setting {
    /** {@code FAIL_ON_UNKNOWN_PROPERTIES}, the default of Jackson 2. */
    UNKNOWN_PROPERTIES_FAIL(Promise.EVERYTHING),
    /** Without it, the default of Jackson 3. */
    UNKNOWN_PROPERTIES_PASS(Promise.EVERYTHING),
    /** {@code USE_BIG_DECIMAL_FOR_FLOATS}. */
    BIG_DECIMALS(Promise.SAME_JSON),
    /** {@code USE_BIG_INTEGER_FOR_INTS}. */
    BIG_INTEGERS(Promise.SAME_JSON),
    /** A naming strategy: {@code snake_case}. */
    SNAKE_CASE(Promise.EVERYTHING),
    /** A naming strategy: {@code UpperCamelCase}. */
    UPPER_CAMEL_CASE(Promise.EVERYTHING),
    /** Properties that are null are not to be written. */
    NON_NULL(Promise.SAME_PROPERTIES),
    /** Nor are those that are empty. */
    NON_EMPTY(Promise.SAME_PROPERTIES),
    /** Nor are those that are 0 or false. */
    NON_DEFAULT(Promise.SAME_PROPERTIES),
    /** Every field and method is visible. */
    ALL_VISIBLE(Promise.EVERYTHING),
    /** None is, unless annotated. */
    NONE_VISIBLE(Promise.EVERYTHING),
    /** {@code SORT_PROPERTIES_ALPHABETICALLY}. */
    SORTED(Promise.EVERYTHING),
    /** {@code ACCEPT_CASE_INSENSITIVE_PROPERTIES}. */
    ANY_CASE(Promise.EVERYTHING),
    /** {@code FAIL_ON_NULL_FOR_PRIMITIVES}. */
    NO_NULLS_FOR_PRIMITIVES(Promise.EVERYTHING),
    /** Without {@code ALLOW_COERCION_OF_SCALARS}. */
    NO_COERCIONS(Promise.SAME_VALID_JSON),
    /** {@code ACCEPT_SINGLE_VALUE_AS_ARRAY} and {@code UNWRAP_SINGLE_VALUE_ARRAYS}. */
    LOOSE_LISTS(Promise.SAME_VALID_JSON),
    /** {@code ACCEPT_EMPTY_STRING_AS_NULL_OBJECT}. */
    EMPTY_TEXT_AS_NULL(Promise.EVERYTHING),
    /** {@code USE_JAVA_ARRAY_FOR_JSON_ARRAY}. */
    JAVA_ARRAYS(Promise.EVERYTHING),
    /** {@code INDENT_OUTPUT}. */
    INDENTED(Promise.EVERYTHING);

    /** What the models promise under a setting. */
    enum Promise {
        /** All that they promise with a plain mapper. */
        EVERYTHING,
        /** The same, but that numbers of no documented type are handed out as objects of another class. */
        SAME_JSON,
        /** No property appears or disappears; entries of maps that are null go by the setting. */
        SAME_PROPERTIES,
        /** Documents that are as documented are read and written as ever; what else is read goes by the setting. */
        SAME_VALID_JSON
    }

    private final Promise promise;

    Setting(Promise promise) {
        this.promise = promise;
    }

    Promise promise() {
        return promise;
    }
}

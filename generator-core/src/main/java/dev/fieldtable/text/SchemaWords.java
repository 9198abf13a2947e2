package dev.fieldtable.text;

/**
 * The words of ours that stand beside those of JSON Schema in a document that is handed on. They say what a schema cannot,
 * so that whoever reads the document back has all that the docs say.
 */
public final class SchemaWords {
    /** Of a type: the documented package; the documented name is its title. Of no schema but those of documented types. */
    public static final String PACKAGE = "x-package";

    /** Of a type: what it is for, unless it is a body. */
    public static final String ROLE = "x-role";

    /** Of the components: the classes of arguments, of which the paths say the same. */
    public static final String REQUESTS = "x-requests";

    /** Of a request: its parameters, which are no part of its JSON. */
    public static final String PARAMETERS = "x-parameters";

    /** Of an enum: the documented names of its values, in their order. */
    public static final String ENUM_NAMES = "x-enum-names";

    /** Of an enum that may have other values: those that are documented. */
    public static final String EXTENSIBLE_ENUM = "x-extensible-enum";

    /** Of an enum: that it has no other values, although none is documented. */
    public static final String CLOSED = "x-closed";

    /** Of a union: what tells its arms apart, where OpenAPI leaves open what that means. */
    public static final String DISCRIMINATOR = "x-discriminator";

    /** Of an enum: the values that should no longer be used, and why. */
    public static final String ENUM_DEPRECATIONS = "x-enum-deprecations";

    /** Of a type or a property: where the docs say it. */
    public static final String DOCS = "x-docs";

    /** Of {@link #DOCS}: the page. */
    public static final String FILE = "file";

    /** Of {@link #DOCS}: the line. */
    public static final String LINE = "line";

    /** Of a type or a property: why it should no longer be used. */
    public static final String DEPRECATION = "x-deprecation";

    /** Of a property: the documented name, unless it is the one in JSON. Of an operation: its name in a client. */
    public static final String NAME = "x-name";

    /** Of a property: where in a request it goes, unless it is a parameter, whose place is known. */
    public static final String PLACE = "x-place";

    /** Of a property: that the docs do not say whether it has to be there. */
    public static final String PRESENCE = "x-presence";

    /** Of a value: what the docs say of {@code null}, where its type does not tell. */
    public static final String NULL = "x-null";

    /** Of a property: the format that the docs name, where it cannot be told from the one that its type has by itself. */
    public static final String FORMAT = "x-format";

    /** Of a text: the pattern as the docs have it, where nobody looks for it or it is written in another way. */
    public static final String PATTERN = "x-pattern";

    /** Of a property: the default, where that is none that a value can be. */
    public static final String DEFAULT = "x-default";

    /** Of a value: the class of the user's own that it is in Java, in the neutral type language. */
    public static final String JAVA = "x-java";

    /** Of a document of OpenAPI: the operations that have no place among its paths. */
    public static final String OPERATIONS = "x-operations";

    /** Of such an operation: its method, where that is known. */
    public static final String METHOD = "x-method";

    /** Of such an operation: its path, where that is known. */
    public static final String PATH = "x-path";

    /** Of an operation: the types that it names and the docs do not describe. */
    public static final String UNKNOWN_TYPES = "x-unknown-types";

    /** What stands where the docs say nothing. */
    public static final String UNSAID = "unsaid";

    private SchemaWords() {}
}

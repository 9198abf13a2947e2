package dev.fieldtable.languages;

/** Why the docs of one API may say different things of a property in two languages; {@code docs/languages.md} lists them. */
enum Legitimate {
    NULL_UNSAID("null is said in one of them alone"),
    DEFAULT_IS_REQUIRED("Ruby marks what has a default as required"),
    CLIENT_OBJECT("an object of the HTTP client, which is no JSON"),
    NUMBER("TypeScript's number is any number"),
    WIDTH("the width of a number is said in one of them alone"),
    CONSTANT_AS_TYPE("a constant is printed as its type"),
    BINARY_AS_TEXT("binary content is printed as text"),
    DATE_UNTOLD("PHP does not tell dates with and without a time apart"),
    UNION_UNTOLD("a union of which one of them does not say the types"),
    OTHER_NAME("types that are alike have different names");

    private final String title;

    Legitimate(String title) {
        this.title = title;
    }

    /** {@return one phrase that says why} */
    String title() {
        return title;
    }
}

package dev.fieldtable.sample;

/** In which way a value is not as documented. */
enum Flaw {
    /** It is no value of the type at all, or has another constant where the type has one. */
    ALIEN,
    /** It is not as its type has it, or something within it is not. */
    WRONG,
    /** It, or something within it, is not as the docs say beside its type. Which arm of a union is meant it does not tell. */
    BEYOND,
    /** It is nothing that a validator tells of, and yet another arm of a union may fit better. */
    ODD
}

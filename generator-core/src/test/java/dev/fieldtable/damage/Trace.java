package dev.fieldtable.damage;

/** How much a damaged page still shows of what it was. */
enum Trace {
    /** All that the page said can still be read from it: it has to be read as what it was, or told of. */
    ALL,
    /** Something is gone or in doubt, and the page shows that: it has to be told of, unless it is read as what it was. */
    SOME,
    /** Nothing shows that there was damage: it is another sound page. */
    NONE
}

package dev.fieldtable.proof;

import dev.fieldtable.model.TypeId;

/** Says what the schema of a type takes, once it was exported. */
interface SchemaVerdict {
    boolean takes(TypeId type, String json);
}

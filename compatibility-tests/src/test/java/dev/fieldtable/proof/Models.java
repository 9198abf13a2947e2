package dev.fieldtable.proof;

import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import java.nio.file.Path;

/** The models of this module's own pages, generated with several options. */
final class Models {
    /** Printed with every failure that has to do with chance. */
    static final long SEED = Long.getLong("proof.seed", 20_261_121);

    static final Path DOCS = Path.of(System.getProperty("proof.docs", "src/test/docs"));

    /** The default options. */
    static final Generated PLAIN = Generated.from(DOCS, "com.example.plain");

    /** Accessors of optional properties give {@code null} instead of an empty {@code Optional}. */
    static final Generated NULLABLE = Generated.from(DOCS, "com.example.nullable");

    /** Models are records, unless they are too wide. */
    static final Generated RECORDS = Generated.from(DOCS, "com.example.records");

    /** What is not as documented is refused. */
    static final Generated STRICT = Generated.from(DOCS, "com.example.strict");

    /** Names are read in other spellings too. */
    static final Generated ALIASES = Generated.from(DOCS, "com.example.aliases");

    /** The same, as records. */
    static final Generated ALIAS_RECORDS = Generated.from(DOCS, "com.example.aliasrecords");

    private Models() {}

    static ObjectType object(Generated generated, String name) {
        return (ObjectType) generated.model().find(new TypeId("models", name)).orElseThrow();
    }
}

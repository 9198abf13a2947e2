package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.json.Json.Kind;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.text.SchemaWords;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses words that are followed by what they cannot be, rather than to read a schema that says something else.
 *
 * <p>In a document that docs were handed on as, that holds for all words which were written there. Others write much that is
 * odd and does no harm; of theirs, only what makes a type what it is has to be sound.
 */
final class SoundWords {
    private static final List<String> TYPES =
            List.of("object", "array", "string", "integer", "number", "boolean", "null", "file");

    private static final List<Kind> TEXT = List.of(Kind.TEXT);
    private static final List<Kind> LIST = List.of(Kind.LIST);
    private static final List<Kind> OBJECT = List.of(Kind.OBJECT);
    private static final List<Kind> FLAG = List.of(Kind.FLAG);
    private static final List<Kind> NUMBER = List.of(Kind.WHOLE, Kind.FRACTION);

    /** What makes the type, whoever says it. */
    private static final List<Word> OF_ALL = List.of(
            new Word(References.REFERENCE, TEXT),
            new Word("type", List.of(Kind.TEXT, Kind.LIST)),
            new Word("enum", LIST),
            new Word("properties", OBJECT),
            new Word("allOf", LIST),
            new Word("oneOf", LIST),
            new Word("anyOf", LIST));

    private static final List<Word> OF_DOCS = List.of(
            new Word("title", TEXT),
            new Word("description", TEXT),
            new Word("deprecated", FLAG),
            new Word("required", LIST),
            new Word("items", OBJECT),
            new Word("additionalProperties", List.of(Kind.OBJECT, Kind.FLAG)),
            new Word("not", OBJECT),
            new Word("discriminator", OBJECT),
            new Word("format", TEXT),
            new Word("contentEncoding", TEXT),
            new Word(SchemaWords.PACKAGE, TEXT),
            new Word(SchemaWords.ROLE, TEXT),
            new Word(SchemaWords.PARAMETERS, LIST),
            new Word(SchemaWords.ENUM_NAMES, LIST),
            new Word(SchemaWords.EXTENSIBLE_ENUM, LIST),
            new Word(SchemaWords.CLOSED, FLAG),
            new Word(SchemaWords.DISCRIMINATOR, OBJECT),
            new Word(SchemaWords.ENUM_DEPRECATIONS, OBJECT),
            new Word(SchemaWords.DOCS, OBJECT),
            new Word(SchemaWords.DEPRECATION, TEXT),
            new Word(SchemaWords.NAME, TEXT),
            new Word(SchemaWords.PLACE, TEXT),
            new Word(SchemaWords.PRESENCE, TEXT),
            new Word(SchemaWords.NULL, TEXT),
            new Word(SchemaWords.FORMAT, TEXT),
            new Word(SchemaWords.PATTERN, TEXT),
            new Word(SchemaWords.JAVA, TEXT));

    private final boolean ofDocs;
    private final Set<Json> sound = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Word(String word, List<Kind> kinds) {}

    /**
     * Prepares to look at a document.
     *
     * @param ofDocs whether docs were handed on as this document
     */
    SoundWords(boolean ofDocs) {
        this.ofDocs = ofDocs;
    }

    /**
     * Looks at what a schema says itself, with the parts that it consists of.
     *
     * @param schema the schema, or a use of one
     * @throws SchemaFault if a word is followed by what it cannot be
     */
    void check(Node schema) throws SchemaFault {
        if (!schema.isObject() || !sound.add(schema.value())) {
            return;
        }
        Said said = new Said(schema.value());
        if (ofDocs) {
            ofDocs(said);
        } else {
            ofOthers(said);
        }
        String type = schema.value().textOf("type");
        if (!type.isEmpty() && !TYPES.contains(type)) {
            throw said.wrong("type", "is none of the types of JSON: `" + type + "`");
        }
        Node parts = schema.below("allOf");
        for (int i = 0; i < parts.value().items().size(); i++) {
            check(parts.item(i));
        }
    }

    private static void ofOthers(Said said) throws SchemaFault {
        for (Word word : OF_ALL) {
            said.requireUnlessNull(word.word(), word.kinds());
        }
        if (said.part().member("properties").isPresent()) {
            // A property says with a flag that it has to be there, as it did in JSON Schema long ago.
            said.requireUnlessNull("required", List.of(Kind.LIST, Kind.FLAG));
        }
    }

    private static void ofDocs(Said said) throws SchemaFault {
        for (Word word : OF_ALL) {
            said.require(word.word(), word.kinds());
        }
        for (Word word : OF_DOCS) {
            said.require(word.word(), word.kinds());
        }
        within(said);
        limits(said);
        place(said);
    }

    private static void within(Said said) throws SchemaFault {
        for (String word : List.of("properties", "allOf", "oneOf", "anyOf", SchemaWords.PARAMETERS)) {
            said.requireWithin(word, Kind.OBJECT);
        }
        for (String word : List.of("required", SchemaWords.ENUM_NAMES, SchemaWords.ENUM_DEPRECATIONS)) {
            said.requireWithin(word, Kind.TEXT);
        }
    }

    private static void limits(Said said) throws SchemaFault {
        for (ConstraintWord word : ConstraintWord.values()) {
            said.require(word.label(), word == ConstraintWord.PATTERN ? TEXT : NUMBER);
        }
        Map<ConstraintWord, Object> read = SchemaConstraints.of(said.part());
        for (ConstraintWord word : ConstraintWord.values()) {
            if (said.part().member(word.label()).isPresent() && !read.containsKey(word)) {
                throw said.wrong(word.label(), "is no limit that a value can have");
            }
        }
    }

    private static void place(Said said) throws SchemaFault {
        Json docs = said.part().member(SchemaWords.DOCS).orElseGet(Json.Null::new);
        if (docs.kind() == Kind.OBJECT) {
            Said place = new Said(docs);
            place.needed(SchemaWords.FILE);
            place.require(SchemaWords.LINE, List.of(Kind.WHOLE));
        }
    }
}

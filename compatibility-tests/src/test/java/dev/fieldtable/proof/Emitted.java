package dev.fieldtable.proof;

import dev.fieldtable.model.TypeId;

/** The two shapes in which models come out. What a tool makes of one is to be said of the other too. */
enum Emitted {
    CLASSES,
    RECORDS;

    /** A document of a {@code Person} that has all there is, an enum value, a key and a union's arm that are new among it. */
    static final String PERSON = """
            {"id":1,"name":"Ann","nick":null,"note":null,"balance":12.5,"ratio":0.5,"active":true,"photo":"AQI=",\
            "standing":"good","home":{"street":"High","number":3,"zip_code":"N1","tags":["a"]},\
            "addresses":[{"street":"A"},{"street":"B","zip_code":null,"tags":[]}],"by_name":{"a":{"street":"A"}},\
            "contact":{"kind":"mail","address":"ann@example.com","weight":1.25},\
            "contacts":[{"kind":"phone","number":5,"home":{"street":"H"}},{"kind":"pigeon","ring":7}],\
            "tags":["x","y"],"scores":[1,2],"joined_at":"2026-01-02T03:04:05Z","fax":"12",\
            "extra":{"a":[1,2.5,true,null]},"new":{"z":1}}""";

    Generated generated() {
        return this == CLASSES ? Models.PLAIN : Models.RECORDS;
    }

    Class<?> type(String name) {
        return generated().classOf(new TypeId("models", name));
    }

    /** A model that a plain mapper reads. */
    Object read(String name, String json) throws Exception {
        return Mappers.plain().read(json, type(name));
    }
}

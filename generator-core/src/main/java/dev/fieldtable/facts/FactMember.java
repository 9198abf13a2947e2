package dev.fieldtable.facts;

import java.util.ArrayList;
import java.util.List;

/** What the members of a fact are called that are no statements. */
final class FactMember {
    static final String MODEL = "model";
    static final String PROPERTY = "property";
    static final String VALUE = "value";
    static final String DOCS = "docs";
    static final String FROM = "from";

    private FactMember() {}

    /** All members that a fact may have, statements among them. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(MODEL, PROPERTY, VALUE));
        for (StatementKind member : StatementKind.values()) {
            names.add(member.label());
        }
        names.addAll(List.of(DOCS, FROM));
        return names;
    }
}

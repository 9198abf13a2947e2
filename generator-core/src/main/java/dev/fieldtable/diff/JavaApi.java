package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import java.util.List;
import java.util.Set;

/** What the models of one state look like in Java. The comparison asks; the emitter knows. */
public interface JavaApi {
    /**
     * The class of a type.
     *
     * @param type a type of the state
     * @return its binary name
     */
    String className(TypeDeclaration type);

    /**
     * The types whose classes offer what they offered, as far as that is known without {@link #members}.
     *
     * @param before the models of before
     * @return types of both states, whose declarations differ in words and places at most
     */
    Set<TypeId> same(JavaApi before);

    /**
     * What the classes of a type offer.
     *
     * @param type a type of the state
     * @return the members, with that of its own class first
     */
    List<JavaMember> members(TypeDeclaration type);
}

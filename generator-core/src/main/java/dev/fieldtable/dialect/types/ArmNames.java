package dev.fieldtable.dialect.types;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.model.ScalarKind;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * Reads names that code has for the arms of a union: {@code Str}, {@code ArrayOfStr}, {@code MapOfPart}.
 *
 * @param list what the name of a list begins with
 * @param map what the name of a map begins with
 * @param scalars the words for scalars; any other word is the name of a model, which bears no package
 */
record ArmNames(String list, String map, Map<String, ScalarKind> scalars) {
    ArmNames {
        scalars = Map.copyOf(scalars);
    }

    /** {@return the type that a name stands for; nothing for what is no name} */
    Optional<TypeExpression> read(String name) {
        return SourceVersion.isIdentifier(name) ? Optional.of(named(name)) : Optional.empty();
    }

    private TypeExpression named(String name) {
        if (scalars.containsKey(name)) {
            return new Scalar(scalars.get(name));
        }
        if (isOf(list, name)) {
            return new ListOf(named(name.substring(list.length())));
        }
        if (isOf(map, name)) {
            return new MapOf(named(name.substring(map.length())));
        }
        return new Reference(Reference.ANY_PACKAGE, name, "");
    }

    /** A model may be called {@code ArrayOffset}. */
    private static boolean isOf(String container, String name) {
        return name.startsWith(container)
                && name.length() > container.length()
                && !Character.isLowerCase(name.charAt(container.length()));
    }
}

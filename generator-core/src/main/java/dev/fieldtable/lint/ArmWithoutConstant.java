package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All arms of a union but one have a constant of the same name, which would tell them apart. */
final class ArmWithoutConstant implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.ARM_WITHOUT_CONSTANT;
    }
    /** Of two arms, either may be the odd one. */
    private static final int FEWEST_ARMS = 3;

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.unions()
                .filter(type -> type.discriminator() == null && type.arms().size() >= FEWEST_ARMS)
                .forEach(type -> check(type, docs, doubts));
    }

    private static void check(UnionType type, Docs docs, Doubts doubts) {
        List<Set<String>> constants = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (UnionType.Arm arm : type.arms()) {
            Optional<ObjectType> object = docs.objectOf(arm.type());
            if (object.isEmpty()) {
                return;
            }
            Set<String> own = constants(object.get(), docs);
            constants.add(own);
            names.addAll(own);
        }
        for (String name : names.stream().sorted().toList()) {
            List<UnionType.Arm> without = new ArrayList<>();
            for (int i = 0; i < constants.size(); i++) {
                if (!constants.get(i).contains(name)) {
                    without.add(type.arms().get(i));
                }
            }
            if (without.size() == 1) {
                doubts.add(
                        without.get(0).span(),
                        without.get(0).type().label() + " has no constant `" + name + "`, as all other arms of "
                                + type.id().name() + " have.");
            }
        }
    }

    private static Set<String> constants(ObjectType type, Docs docs) {
        return type.properties().stream()
                .filter(property -> docs.onlyValue(property.type()).isPresent())
                .map(Property::name)
                .collect(Collectors.toSet());
    }
}

package dev.fieldtable.proof;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds exported schemas against validators: the schema of a type takes a document exactly if they find no error in it.
 * Where a schema takes more, one of the reasons must be the reason, and is counted.
 */
final class Agreement {
    /** What is a warning or less. */
    private static final Set<String> NO_ERRORS =
            Set.of("unknown-property", "spelling", "null-unsaid", "pattern-undecided");

    /** Why a schema takes what validators find an error in. */
    enum Reason {
        /** Formats are notes in a schema, and a time, an address or a number of 32 bits is a format. */
        FORMAT("formats"),
        /** A schema asks whether there is an arm, validators for the best one. */
        OTHER_ARM("other arms"),
        /** In a schema 1.0 is an integer, and an integer has as many digits as it likes. */
        WHOLE_NUMBER("whole numbers that are no long");

        private final String plural;

        Reason(String plural) {
            this.plural = plural;
        }
    }

    private final SchemaVerdict schemas;
    private final TypeModel model;
    private final Oracle oracle;
    private final OtherArms otherArms;
    private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    private int taken;
    private int refused;

    Agreement(TypeModel model, SchemaVerdict schemas) {
        this.schemas = schemas;
        this.model = Formless.of(model);
        this.oracle = new Oracle(this.model);
        this.otherArms = new OtherArms(this.model, oracle);
    }

    /** Whether a finding says that a document is wrong. */
    static boolean isError(Finding finding) {
        return !NO_ERRORS.contains(finding.rule());
    }

    int taken() {
        return taken;
    }

    int refused() {
        return refused;
    }

    int taken(Reason reason) {
        return reasons.getOrDefault(reason, 0);
    }

    /** The figures, on one line. */
    String summary() {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%d documents taken by exported schemas, %d refused", taken, refused));
        reasons.forEach((reason, count) ->
                line.append(", ").append(count).append(" taken for ").append(reason.plural));
        return line.toString();
    }

    /**
     * Asks the schema.
     *
     * @param right whether validators have found no error
     */
    void hold(TypeDeclaration type, Object document, boolean right) {
        boolean takes = schemas.takes(type.id(), Json.write(document));
        Reason reason = right || !takes ? null : reason(type, document);
        if (reason != null) {
            reasons.merge(reason, 1, Integer::sum);
        } else if (takes != right || (!takes && isRight(type, document))) {
            throw new AssertionError("its schema " + (takes ? "takes" : "refuses") + " it");
        } else if (takes) {
            taken++;
        } else {
            refused++;
        }
    }

    private @Nullable Reason reason(TypeDeclaration type, Object document) {
        if (isRight(type, document)) {
            return Reason.FORMAT;
        }
        if (otherArms.take(new TypeRef.Named(type.id()), document)) {
            return Reason.OTHER_ARM;
        }
        return isRight(type, inLongs(document)) ? Reason.WHOLE_NUMBER : null;
    }

    /** Whether a document is right once formats are forgotten. */
    private boolean isRight(TypeDeclaration type, Object document) {
        return oracle.findings(new TypeRef.Named(type.id()), document).stream().noneMatch(Agreement::isError);
    }

    /** With whole numbers as Java would write them. */
    private static Object inLongs(Object document) {
        if (document instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> changed = new LinkedHashMap<>();
            map.forEach((name, item) -> changed.put(name.toString(), item == null ? null : inLongs(item)));
            return changed;
        }
        if (document instanceof List<?> list) {
            List<@Nullable Object> changed = new ArrayList<>();
            list.forEach(item -> changed.add(item == null ? null : inLongs(item)));
            return changed;
        }
        if (document instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0) {
            BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
            return number.setScale(0, RoundingMode.UNNECESSARY).min(most).max(most.negate());
        }
        return document;
    }
}

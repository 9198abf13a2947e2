package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.text.TextForms;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Values in JSON as expressions of the types that they are held as; nothing for a value that is none of its type. */
final class Literals {
    /** A class file has no room for text of more than 65,535 bytes. */
    static final int LONGEST_TEXT = 10_000;

    private final EmissionContext context;

    Literals(EmissionContext context) {
        this.context = context;
    }

    /** A value that holds no others. */
    Optional<CodeBlock> scalar(ScalarKind kind, Object json) {
        return switch (kind) {
            case STRING -> text(json);
            case BYTES -> text(json).filter(literal -> TextForms.isBase64(String.valueOf(json)));
            case DATETIME -> text(json).filter(literal -> TextForms.isDateTime(String.valueOf(json)));
            case DATE -> text(json).filter(literal -> TextForms.isDate(String.valueOf(json)));
            case DURATION -> text(json).filter(literal -> TextForms.isDuration(String.valueOf(json)));
            case UUID -> text(json).filter(literal -> TextForms.isUuid(String.valueOf(json)));
            case URI -> text(json).filter(literal -> TextForms.isUri(String.valueOf(json)));
            case INTEGER, DATETIME_EPOCH_MILLIS -> whole(json, Long.MIN_VALUE, Long.MAX_VALUE, "$LL");
            case INTEGER32 -> whole(json, Integer.MIN_VALUE, Integer.MAX_VALUE, "$L");
            case BIG_INTEGER -> bigInteger(json);
            case NUMBER ->
                number(json)
                        .map(BigDecimal::doubleValue)
                        .filter(Double::isFinite)
                        .map(number -> CodeBlock.of("$L", number));
            case DECIMAL, DATETIME_EPOCH_SECONDS -> decimal(json);
            case BOOLEAN -> json instanceof Boolean ? Optional.of(CodeBlock.of("$L", json)) : Optional.empty();
            case ANY -> any(json);
            case NULL -> Optional.empty();
        };
    }

    private static Optional<CodeBlock> text(Object json) {
        return json instanceof String text && text.length() <= LONGEST_TEXT
                ? Optional.of(CodeBlock.of("$L", JavaText.literal(text)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(Object json) {
        return json instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private static Optional<CodeBlock> decimal(Object json) {
        return number(json)
                .map(number -> CodeBlock.of("new $T($L)", BigDecimal.class, JavaText.literal(number.toString())));
    }

    private static Optional<CodeBlock> bigInteger(Object json) {
        return number(json)
                .filter(number -> number.scale() == 0 && number.precision() <= LONGEST_TEXT)
                .map(number -> CodeBlock.of("new $T($L)", BigInteger.class, JavaText.literal(number.toString())));
    }

    private static Optional<CodeBlock> whole(Object json, long least, long most, String format) {
        return number(json)
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                        && number.stripTrailingZeros().scale() <= 0)
                .map(number -> CodeBlock.of(format, number.longValue()));
    }

    private Optional<CodeBlock> any(Object json) {
        return scalar(ScalarKind.STRING, json)
                .or(() -> scalar(ScalarKind.BOOLEAN, json))
                .or(() -> scalar(ScalarKind.INTEGER, json))
                .or(() -> decimal(json));
    }

    /** A value of an enum: its constant, if it has one of which nobody is warned. */
    Optional<CodeBlock> constant(EnumType type, Object json) {
        return scalar(type.valueType(), json).flatMap(literal -> constant(type, json, literal));
    }

    private Optional<CodeBlock> constant(EnumType type, Object json, CodeBlock literal) {
        String value = json instanceof BigDecimal number ? number.toBigInteger().toString() : String.valueOf(json);
        Optional<EnumType.Value> known = type.values().stream()
                .filter(each -> each.value().equals(value))
                .findFirst();
        if (known.isPresent() && known.get().deprecation() == null) {
            return Optional.of(CodeBlock.of(
                    "$T.$L", context.names().type(type.id()), context.names().constant(type, known.get())));
        }
        // A constant that is deprecated would be warned of wherever it is named.
        return known.isPresent() || type.open()
                ? Optional.of(CodeBlock.of("$T.of($L)", context.names().type(type.id()), literal))
                : Optional.empty();
    }
}

package dev.fieldtable.emit;

import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What the user decides about the Java that comes out.
 *
 * @param basePackage the package that all others stand in, such as {@code com.acme.plex}
 * @param style how an object type looks
 * @param optionalAccessors what the accessor of an optional property returns
 * @param reading how strictly documents are read
 * @param beanValidation which annotations of Bean Validation the models have
 */
public record EmitOptions(
        String basePackage,
        Style style,
        OptionalAccessors optionalAccessors,
        Reading reading,
        BeanValidation beanValidation) {
    /** Java allows currency signs and more, which few file systems and tools are ready for. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$.]++");

    /** Refuses a base package that Java does not allow, or that is no safe path. */
    public EmitOptions {
        if (!SourceVersion.isName(basePackage, SourceVersion.RELEASE_17)
                || !PLAIN.matcher(basePackage).matches()) {
            throw new IllegalArgumentException("not a Java package: " + basePackage);
        }
    }

    /** How an object type looks. */
    public enum Style {
        /** A final class with a builder. */
        CLASS,
        /** A record with a builder. */
        RECORD
    }

    /** What the accessor of an optional property returns; the components of a record are nullable either way. */
    public enum OptionalAccessors {
        /** {@code Optional<T>}. */
        OPTIONAL,
        /** {@code @Nullable T}. */
        NULLABLE
    }

    /** How strictly documents are read. */
    public enum Reading {
        /** Whatever can be held is read; the validators tell what is not as documented. */
        TOLERANT(false),
        /** A document that is not as documented is refused, with all that is wrong in one message. */
        STRICT(true);

        private final boolean refuses;

        Reading(boolean refuses) {
            this.refuses = refuses;
        }

        /** {@return whether a document that is not as documented is refused when it is read} */
        public boolean refuses() {
            return refuses;
        }
    }

    /** Which annotations of Bean Validation the models have. */
    public enum BeanValidation {
        /** None. */
        NONE,
        /** Those of {@code jakarta.validation}, which the generated code then needs to be compiled. */
        JAKARTA
    }

    /**
     * The defaults.
     *
     * @param basePackage the package that all others stand in
     * @return the options
     */
    public static EmitOptions of(String basePackage) {
        return new EmitOptions(
                basePackage, Style.CLASS, OptionalAccessors.OPTIONAL, Reading.TOLERANT, BeanValidation.NONE);
    }
}

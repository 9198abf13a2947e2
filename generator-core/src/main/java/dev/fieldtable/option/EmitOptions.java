package dev.fieldtable.option;

import dev.fieldtable.text.PackageNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user decides about the Java that comes out.
 *
 * <p>Make one with {@link #of} and {@code with} methods; the constructor grows with what can be decided.
 *
 * @param basePackage the package that all others stand in, such as {@code com.acme.plex}
 * @param style how an object type looks
 * @param optionalAccessors what the accessor of an optional property returns
 * @param reading how strictly documents are read
 * @param beanValidation which annotations of Bean Validation the models have
 * @param support the package of the types that the models lean on; {@code null} for {@code support} in the base package
 * @param ascii whether names are written in ASCII; else they have the letters of the docs
 * @param secretWords by which names a value is a secret, and is masked where it would be logged
 * @param wireAliases whether a property is read in other spellings of its name too; it is written in the one
 * @param defaults what becomes of a default that the docs name
 */
public record EmitOptions(
        String basePackage,
        Style style,
        OptionalAccessors optionalAccessors,
        Reading reading,
        BeanValidation beanValidation,
        @Nullable SupportPackage support,
        boolean ascii,
        SecretWords secretWords,
        boolean wireAliases,
        Defaults defaults) {
    /** Refuses a base package that Java does not allow, that is Java's own, or that is no safe path. */
    public EmitOptions {
        requirePackage(basePackage);
    }

    private static void requirePackage(String name) {
        PackageNames.faultOf(name).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    /**
     * A package of the types that models lean on, for the models of several APIs.
     *
     * @param name the package
     * @param needs what all of these models are like; the types are the same whichever of the APIs is generated
     */
    public record SupportPackage(String name, Set<Need> needs) {
        /** Copies the set, and refuses a package that cannot be a base package either. */
        public SupportPackage {
            requirePackage(name);
            needs = Set.copyOf(needs);
        }
    }

    /**
     * What the types that models lean on depend on.
     *
     * @param style how the models look
     * @param beanValidation which annotations of Bean Validation they have
     * @param secretWords by which names a value is a secret
     */
    public record Need(Style style, BeanValidation beanValidation, SecretWords secretWords) {}

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

    /** What becomes of a default that the docs name. */
    public enum Defaults {
        /** Nothing; it is in the Javadoc. */
        NONE,
        /** {@code build()} sets it where nothing was set; reading never does. */
        BUILD
    }

    /**
     * The defaults.
     *
     * @param basePackage the package that all others stand in
     * @return the options
     * @throws IllegalArgumentException if there can be no such package, or it is one of Java's own
     */
    public static EmitOptions of(String basePackage) {
        return new EmitOptions(
                basePackage,
                Style.CLASS,
                OptionalAccessors.OPTIONAL,
                Reading.TOLERANT,
                BeanValidation.NONE,
                null,
                false,
                SecretWords.USUAL,
                false,
                Defaults.NONE);
    }

    /**
     * Sets the package that all others stand in.
     *
     * @param value the package
     * @return a copy with that
     * @throws IllegalArgumentException if there can be no such package, or it is one of Java's own
     */
    public EmitOptions withBasePackage(String value) {
        return new EmitOptions(
                value,
                style,
                optionalAccessors,
                reading,
                beanValidation,
                support,
                ascii,
                secretWords,
                wireAliases,
                defaults);
    }

    /**
     * Sets how an object type looks.
     *
     * @param value the style
     * @return a copy with that
     */
    public EmitOptions withStyle(Style value) {
        return new EmitOptions(
                basePackage,
                value,
                optionalAccessors,
                reading,
                beanValidation,
                support,
                ascii,
                secretWords,
                wireAliases,
                defaults);
    }

    /**
     * Sets what the accessor of an optional property returns.
     *
     * @param value the kind of accessor
     * @return a copy with that
     */
    public EmitOptions withOptionalAccessors(OptionalAccessors value) {
        return new EmitOptions(
                basePackage, style, value, reading, beanValidation, support, ascii, secretWords, wireAliases, defaults);
    }

    /**
     * Sets how strictly documents are read.
     *
     * @param value the way of reading
     * @return a copy with that
     */
    public EmitOptions withReading(Reading value) {
        return new EmitOptions(
                basePackage,
                style,
                optionalAccessors,
                value,
                beanValidation,
                support,
                ascii,
                secretWords,
                wireAliases,
                defaults);
    }

    /**
     * Sets which annotations of Bean Validation the models have.
     *
     * @param value the kind of annotations
     * @return a copy with that
     */
    public EmitOptions withBeanValidation(BeanValidation value) {
        return new EmitOptions(
                basePackage,
                style,
                optionalAccessors,
                reading,
                value,
                support,
                ascii,
                secretWords,
                wireAliases,
                defaults);
    }

    /**
     * Sets where the types are that the models lean on.
     *
     * @param value the package; {@code null} for {@code support} in the base package
     * @return a copy with that
     */
    public EmitOptions withSupport(@Nullable SupportPackage value) {
        return new EmitOptions(
                basePackage,
                style,
                optionalAccessors,
                reading,
                beanValidation,
                value,
                ascii,
                secretWords,
                wireAliases,
                defaults);
    }

    /**
     * Sets whether names are written in ASCII.
     *
     * @param value whether {@code größe} becomes {@code groesse}
     * @return a copy with that
     */
    public EmitOptions withAscii(boolean value) {
        return new EmitOptions(
                basePackage,
                style,
                optionalAccessors,
                reading,
                beanValidation,
                support,
                value,
                secretWords,
                wireAliases,
                defaults);
    }

    /**
     * Sets by which names a value is a secret.
     *
     * @param value the words
     * @return a copy with that
     */
    public EmitOptions withSecretWords(SecretWords value) {
        return new EmitOptions(
                basePackage,
                style,
                optionalAccessors,
                reading,
                beanValidation,
                support,
                ascii,
                value,
                wireAliases,
                defaults);
    }

    /**
     * Sets whether a property is read in other spellings of its name too.
     *
     * @param value whether {@code adsConsent} is read where the name is {@code ads_consent}
     * @return a copy with that
     */
    public EmitOptions withWireAliases(boolean value) {
        return new EmitOptions(
                basePackage,
                style,
                optionalAccessors,
                reading,
                beanValidation,
                support,
                ascii,
                secretWords,
                value,
                defaults);
    }

    /**
     * Sets what becomes of a default that the docs name.
     *
     * @param value what becomes of it
     * @return a copy with that
     */
    public EmitOptions withDefaults(Defaults value) {
        return new EmitOptions(
                basePackage,
                style,
                optionalAccessors,
                reading,
                beanValidation,
                support,
                ascii,
                secretWords,
                wireAliases,
                value);
    }
}

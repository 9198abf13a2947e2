package dev.fieldtable.emit.naming;

import dev.fieldtable.text.DeviceNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns documented names into Java identifiers that are free to use. */
final class Identifiers {
    /** A file name has at most 255 bytes, and {@code Validator.java} and a temporary suffix must still fit. */
    private static final int LONGEST_FILE_NAME = 180;

    /** The same for {@code Outer$Nested.class}, of which the two names may have this much; a hash may follow. */
    private static final int LONGEST_CLASS_FILE = 235;

    /** What is put behind a name that was cut, to tell it from others. */
    private static final int LONGEST_HASH = "_ffffffff_99".length();

    /** What the name of an arm's record begins with, so that it is called like nothing else in its union. */
    static final String ARM = "Of";

    /** What the name of each accessor begins with. */
    static final String ACCESSOR = "get";

    /** Methods that {@code Object}, the support types or the generated class itself already have. */
    private static final Set<String> TAKEN_METHODS = Set.of(
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "build",
            "builder",
            "toBuilder",
            "copy",
            "copyOf",
            "set",
            "self",
            "has",
            "check",
            "fromJson",
            "fromTree",
            "as",
            "orAbsent",
            "additionalProperty",
            "additionalProperties",
            "nullsAndUnknowns",
            "unknownProperties",
            JavaNames.FITTING_PROPERTIES,
            "restore",
            "values");

    /** Accessors that the support types already have. */
    private static final Set<String> TAKEN_ACCESSORS =
            Set.of("getClass", "getAdditionalProperties", JavaNames.FITTING_PROPERTIES);

    /** Types that generated code cannot do without, so that the usual imports stay free for them. */
    private static final Set<String> USED_TYPES = Set.of(
            "List",
            "Map",
            "Optional",
            "Builder",
            "Came",
            "Generated",
            "Tristate",
            "Model",
            "ModelBuilder",
            "Check",
            "Violation",
            "Nullable");

    /** Fields of generated classes, which Java takes such a name for before it thinks of a class. */
    private static final Set<String> USED_CONSTANTS = Set.of("ABSENT", "PLACES", "RULE");

    /**
     * The public types of {@code java.lang} in Java 17, which need no import and are hidden by a type of the same
     * package. Written down, since a look at the running JDK would make the output depend on it.
     */
    private static final Set<String> JAVA_LANG = Set.of(
            ("AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException AssertionError "
                            + "AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character "
                            + "Class ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException "
                            + "ClassValue CloneNotSupportedException Cloneable Comparable Compiler Deprecated "
                            + "Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError "
                            + "Float FunctionalInterface IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException "
                            + "IllegalMonitorStateException IllegalStateException IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal "
                            + "InstantiationError InstantiationException Integer InternalError InterruptedException Iterable "
                            + "LayerInstantiationException LinkageError Long Math Module ModuleLayer "
                            + "NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException "
                            + "NullPointerException Number NumberFormatException Object OutOfMemoryError Override "
                            + "Package Process ProcessBuilder ProcessHandle Readable Record "
                            + "ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs "
                            + "SecurityException SecurityManager Short StackOverflowError StackTraceElement StackWalker "
                            + "StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException SuppressWarnings "
                            + "System Thread ThreadDeath ThreadGroup ThreadLocal Throwable "
                            + "TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException VerifyError "
                            + "VirtualMachineError Void")
                    .split(" ", -1));

    /** Signs that mean something in front of a value, whatever follows. */
    private static final Set<String> MEANINGFUL = Set.of("-", "+", "*", "!", ".", "!=");

    /** Signs that compare with what follows; {@code <none>} has them too, and compares nothing. */
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=", "~");

    private final Alphabet alphabet;

    Identifiers(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    String property(String documentedName) {
        return freeProperty(Words.lowerCamel(alphabet.plain(documentedName)));
    }

    /** A property's name with a word for each of its signs. */
    String spelledProperty(String documentedName) {
        return freeProperty(Words.lowerCamel(spelled(documentedName)));
    }

    private static String freeProperty(String camel) {
        String name = startSafely(camel, "_");
        if (name.isEmpty()) {
            name = "_";
        }
        boolean taken = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || isTakenByMethods(name);
        return taken ? name + "_" : name;
    }

    /** Whether a property of that name would have a method that is there already. */
    static boolean isTakenByMethods(String property) {
        return TAKEN_METHODS.contains(property) || TAKEN_ACCESSORS.contains(accessor(property));
    }

    static String accessor(String propertyName) {
        return ACCESSOR + Words.capitalize(propertyName);
    }

    String type(String documentedName) {
        return freeType(Words.upperCamel(alphabet.plain(documentedName)));
    }

    /** A type's name with a word for each of its signs. */
    String spelledType(String documentedName) {
        return freeType(Words.upperCamel(spelled(documentedName)));
    }

    private static String freeType(String camel) {
        String name = startSafely(camel, "Type");
        if (name.isEmpty()) {
            name = "Type";
        }
        name = shorten(name, LONGEST_FILE_NAME);
        return isTaken(name) || DeviceNames.isOne(name) ? name + "Model" : name;
    }

    /** The name of a class within another, cut to what their common file name has room for. */
    static String nested(String outer, String name) {
        return shorten(name, LONGEST_CLASS_FILE - outer.length());
    }

    /** The record of an arm that is called after the whole spelling of its type. */
    String spelledArm(String label) {
        return ARM + Words.upperCamel(alphabet.plain(label));
    }

    String constant(String documentedName, String value) {
        String name = documentedName.isEmpty() ? value : documentedName;
        String text = alphabet.plain(name);
        if (Words.split(text).isEmpty()) {
            text = alphabet.spelled(name);
        } else if (documentedName.isEmpty()) {
            text = alphabet.plain(spellSign(value));
        }
        String constant = Words.constant(text);
        return constant.isEmpty() ? "EMPTY" : startSafely(constant, "VALUE_");
    }

    /**
     * A constant's name that tells more of its value: the value itself, where the docs have another name for it, or else
     * a word for each of its signs.
     */
    String spelledConstant(String documentedName, String value) {
        String plain = constant(documentedName, value);
        String ofValue = Words.constant(alphabet.plain(value));
        return documentedName.isEmpty() || ofValue.isEmpty() || plain.equals(constant("", value))
                ? startSafely(Words.constant(spelled(value)), "VALUE_")
                : plain + "_" + ofValue;
    }

    String packageSegment(String folder) {
        StringBuilder out = new StringBuilder();
        for (String word : Words.split(alphabet.plain(folder))) {
            out.append(out.length() > 0 && folder.contains("_") ? "_" : "").append(word);
        }
        String name = startSafely(Words.lower(out.toString()), "_");
        if (name.isEmpty()) {
            return "_p";
        }
        name = shorten(name, LONGEST_FILE_NAME);
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || DeviceNames.isOne(name) ? name + "_" : name;
    }

    /** Signs tell a name from its like, and where there are none, so does case. */
    private String spelled(String name) {
        String text = alphabet.spelled(name);
        boolean small = Words.lower(name).equals(name);
        return small && !text.equals(alphabet.plain(name)) ? text : text + " " + casing(name);
    }

    private static String casing(String name) {
        int[] letters = name.codePoints()
                .filter(point -> Character.isUpperCase(point) || Character.isLowerCase(point))
                .toArray();
        long capitals = Arrays.stream(letters).filter(Character::isUpperCase).count();
        if (letters.length == 0) {
            return "";
        }
        if (capitals == 0) {
            return "lower";
        }
        if (capitals == letters.length) {
            return "upper";
        }
        return Character.isUpperCase(letters[0]) ? "capital" : "camel";
    }

    /** Whether a class or a package may be called so on every disk. */
    static boolean fitsDisks(String name) {
        return !DeviceNames.isOne(name) && bytes(name) <= LONGEST_FILE_NAME + LONGEST_HASH;
    }

    /** Whether the file of a class within another has room for its name. */
    static boolean fitsWithin(String outer, String name) {
        return bytes(name) <= LONGEST_CLASS_FILE - outer.length() + LONGEST_HASH;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Cuts off what no file name has room for. */
    private static String shorten(String name, int longest) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int point = name.codePointAt(i);
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > longest) {
                return name.substring(0, i);
            }
            i += Character.charCount(point);
        }
        return name;
    }

    private static String startSafely(String name, String prefix) {
        return !name.isEmpty() && !Character.isJavaIdentifierStart(name.codePointAt(0)) ? prefix + name : name;
    }

    static boolean isTaken(String name) {
        return USED_TYPES.contains(name) || USED_CONSTANTS.contains(name) || JAVA_LANG.contains(name);
    }

    /** A sign in front of a value carries its meaning: {@code -created_at} is not {@code created_at}, nor {@code <5} 5. */
    private static String spellSign(String value) {
        int length = Symbols.length(value, 0);
        String sign = value.substring(0, length);
        String rest = value.substring(length);
        boolean compares = COMPARISONS.contains(sign) && !Character.isLetter(rest.codePointAt(0));
        return compares || MEANINGFUL.contains(sign) ? Symbols.word(sign) + "_" + rest : value;
    }
}

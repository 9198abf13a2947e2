package dev.fieldtable.emit.naming;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns documented names into Java identifiers that are free to use. */
final class Identifiers {
    /** A file name has at most 255 bytes, and {@code Validator.java} and a temporary suffix must still fit. */
    private static final int LONGEST_FILE_NAME = 180;

    /** The same for {@code Outer$Nested.class}, of which the two names may have this much; a number may follow. */
    private static final int LONGEST_CLASS_FILE = 240;

    /** Windows takes these for devices, in upper and lower case and whatever is behind the dot. */
    private static final Set<String> DEVICES =
            Set.of(("con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 "
                            + "lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9")
                    .split(" ", -1));

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
            "Generated",
            "Tristate",
            "Model",
            "ModelBuilder",
            "Check",
            "Violation",
            "Nullable");

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

    private Identifiers() {}

    static String property(String documentedName) {
        String name = startSafely(Words.lowerCamel(documentedName), "_");
        if (name.isEmpty()) {
            name = "_";
        }
        boolean taken = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                || TAKEN_METHODS.contains(name)
                || TAKEN_ACCESSORS.contains(accessor(name));
        return taken ? name + "_" : name;
    }

    static String accessor(String propertyName) {
        return "get" + Character.toUpperCase(propertyName.charAt(0)) + propertyName.substring(1);
    }

    static String type(String documentedName) {
        String name = startSafely(Words.upperCamel(documentedName), "Type");
        if (name.isEmpty()) {
            name = "Type";
        }
        name = shorten(name, LONGEST_FILE_NAME);
        return isTaken(name) || isDevice(name) ? name + "Model" : name;
    }

    /** The name of a class within another, cut to what their common file name has room for. */
    static String nested(String outer, String name) {
        return shorten(name, LONGEST_CLASS_FILE - outer.length());
    }

    static String constant(String documentedName, String value) {
        String name = Words.constant(documentedName.isEmpty() ? spellSigns(value) : documentedName);
        if (name.isEmpty()) {
            return value.isEmpty() ? "EMPTY" : "VALUE";
        }
        return startSafely(name, "VALUE_");
    }

    static String packageSegment(String folder) {
        StringBuilder out = new StringBuilder();
        for (String word : Words.split(folder)) {
            out.append(out.length() > 0 && folder.contains("_") ? "_" : "").append(word);
        }
        String name = startSafely(out.toString().toLowerCase(Locale.ROOT), "_");
        if (name.isEmpty()) {
            return "_p";
        }
        name = shorten(name, LONGEST_FILE_NAME);
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || isDevice(name) ? name + "_" : name;
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

    private static boolean isDevice(String name) {
        return DEVICES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String startSafely(String name, String prefix) {
        return !name.isEmpty() && Words.isDigit(name.charAt(0)) ? prefix + name : name;
    }

    private static boolean isTaken(String name) {
        return USED_TYPES.contains(name) || JAVA_LANG.contains(name);
    }

    /** Signs in front of a value carry its meaning: {@code -created_at} is not {@code created_at}. */
    private static String spellSigns(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String rest = value.substring(1);
        return switch (value.charAt(0)) {
            case '-' -> "minus_" + rest;
            case '+' -> "plus_" + rest;
            case '*' -> "star_" + rest;
            case '!' -> "not_" + rest;
            case '.' -> "dot_" + rest;
            default -> value;
        };
    }
}

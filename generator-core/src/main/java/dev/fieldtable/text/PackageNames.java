package dev.fieldtable.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Which names a package may have that people choose, so that its classes compile, are loaded and lie on every disk. */
public final class PackageNames {
    /** Java allows currency signs and more, which few file systems and tools are ready for. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$.]++");

    /**
     * What a JDK has packages in. The first is refused by every class loader; a class of a package that is another module's does
     * not compile; and which those are differs between JDKs.
     */
    private static final List<String> OF_THE_JDK = List.of(
            "java",
            "javax",
            "jdk",
            "sun",
            "com.sun",
            "netscape.javascript",
            "org.ietf.jgss",
            "org.w3c.dom",
            "org.xml.sax");

    /** What a file name has room for everywhere, in bytes. */
    private static final int LONGEST_PART = 255;

    private PackageNames() {}

    /**
     * Says what is wrong with a name.
     *
     * @param name a name in any form
     * @return a sentence without a full stop, with the name; nothing if it can be a package
     */
    public static Optional<String> faultOf(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || !PLAIN.matcher(name).matches()) {
            return Optional.of("not a Java package: " + name);
        }
        for (String theirs : OF_THE_JDK) {
            if ((name + ".").startsWith(theirs + ".")) {
                return Optional.of("not a package of yours: " + name + ", since " + theirs + " belongs to Java itself");
            }
        }
        for (String part : name.split("\\.", -1)) {
            if (DeviceNames.isOne(part)) {
                return Optional.of(
                        "not a package for every disk: " + name + ", since Windows takes " + part + " for a device");
            }
            if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART) {
                return Optional.of(
                        "not a package for every disk: no folder has room for a name of " + part.length() + " letters");
            }
        }
        return Optional.empty();
    }
}

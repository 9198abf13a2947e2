package dev.fieldtable.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Names that mean a device to Windows, in upper and lower case and whatever stands behind their first dot. */
public final class DeviceNames {
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final String NUMBERS = "0123456789\u00b9\u00b2\u00b3";

    private DeviceNames() {}

    /**
     * Looks for such names in a path.
     *
     * @param path a path with {@code /} between its parts
     * @return whether a part of it is one, so that there can be no such file
     */
    public static boolean isIn(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(DeviceNames::isOne);
    }

    /**
     * Tells whether a file or a folder cannot be called so.
     *
     * @param part a name, without the folders above it
     * @return whether it means a device
     */
    public static boolean isOne(String part) {
        int dot = part.indexOf('.');
        String name = (dot < 0 ? part : part.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean port = name.length() == 4
                && (name.startsWith("com") || name.startsWith("lpt"))
                && NUMBERS.indexOf(name.charAt(3)) >= 0;
        return port || DEVICES.contains(name);
    }
}

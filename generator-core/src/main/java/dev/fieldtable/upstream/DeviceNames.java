package dev.fieldtable.upstream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Names that mean a device to Windows, whatever stands behind their first dot. */
final class DeviceNames {
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final String NUMBERS = "123456789\u00b9\u00b2\u00b3";

    private DeviceNames() {}

    /** {@return whether a part of the path is such a name, so that there can be no such file} */
    static boolean isIn(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(DeviceNames::isOne);
    }

    private static boolean isOne(String part) {
        int dot = part.indexOf('.');
        String name = (dot < 0 ? part : part.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean port = name.length() == 4
                && (name.startsWith("com") || name.startsWith("lpt"))
                && NUMBERS.indexOf(name.charAt(3)) >= 0;
        return port || DEVICES.contains(name);
    }
}

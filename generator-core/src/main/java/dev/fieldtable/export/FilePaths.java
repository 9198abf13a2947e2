package dev.fieldtable.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Paths of files that every disk can hold, of names that have parts: a folder for each part but the last.
 *
 * <p>A path follows from its name alone, so no file moves when another one comes; but for two names that differ in capitals
 * alone, which are one file to some disks.
 */
final class FilePaths {
    /** What Windows takes for a device, whatever it ends with. */
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]", Pattern.CASE_INSENSITIVE);

    /** Some systems count the folders above, too, and end at 260. */
    private static final int LONGEST = 120;

    private static final int KEPT_OF_LONG = 40;

    private FilePaths() {}

    /**
     * Finds the paths of all files of a folder.
     *
     * @param names the names, each with at least one part
     * @return a path for each, without an ending, of ASCII letters, digits, {@code _} and {@code -}; no two of them equal,
     *     even if capitals count for nothing
     */
    static Map<List<String>, String> of(Collection<List<String>> names) {
        Set<List<String>> distinct = Set.copyOf(names);
        Map<String, Long> readable = distinct.stream()
                .filter(FilePaths::isReadable)
                .collect(Collectors.groupingBy(FilePaths::ignoringCase, HashMap::new, Collectors.counting()));
        Map<List<String>, String> paths = new HashMap<>();
        for (List<String> name : distinct) {
            boolean told = isReadable(name) && readable.getOrDefault(ignoringCase(name), 0L) == 1;
            String fingerprint = told ? "" : ComponentNames.STEP + ComponentNames.fingerprint(name);
            paths.put(name, plain(name) + fingerprint);
        }
        return paths;
    }

    /** Whether a name can be told from its path alone. None of these ends as if it had a fingerprint. */
    private static boolean isReadable(List<String> name) {
        return name.stream().allMatch(ComponentNames::isLegible) && plain(name).equals(legal(name));
    }

    private static String legal(List<String> name) {
        return name.stream().map(ComponentNames::legal).collect(Collectors.joining("/"));
    }

    private static String ignoringCase(List<String> name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** The path as far as it can be read; a slash in a part is none there. */
    private static String plain(List<String> name) {
        List<String> parts = new ArrayList<>();
        for (String part : name) {
            String legal = ComponentNames.legal(part);
            boolean unsafe = legal.isEmpty()
                    || legal.startsWith("-")
                    || DEVICE.matcher(legal).matches();
            parts.add(unsafe ? "_" + legal : legal);
        }
        String path = String.join("/", parts);
        return path.length() <= LONGEST ? path : path.substring(0, KEPT_OF_LONG).replace('/', '_');
    }
}

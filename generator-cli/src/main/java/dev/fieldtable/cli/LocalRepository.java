package dev.fieldtable.cli;

import dev.fieldtable.project.Artifacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The artifacts that Maven has fetched to this machine already. Which repositories there are, and with which passwords,
 * only Maven knows, so nothing is fetched here.
 *
 * @see <a href="https://maven.apache.org/repositories/layout.html">Repository layout</a>
 */
final class LocalRepository implements Artifacts {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.+-]*");
    private static final String TYPE = "zip";
    private static final int VERSION = 2;

    private final Path folder;

    LocalRepository(Path folder) {
        this.folder = folder;
    }

    /** {@return the one that Maven uses unless its settings name another} */
    static LocalRepository ofUser() {
        String named = System.getProperty("maven.repo.local");
        return new LocalRepository(
                named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".m2", "repository"));
    }

    @Override
    public Path resolve(String coordinates) throws IOException {
        List<String> parts = List.of(coordinates.split(":", -1));
        if (!parts.stream().allMatch(part -> PART.matcher(part).matches())) {
            throw new IOException("'" + coordinates + "' is not of the form group:artifact:version:zip:docs");
        }
        String name = parts.get(1);
        String version = parts.get(VERSION);
        String type = parts.size() > VERSION + 1 ? parts.get(VERSION + 1) : TYPE;
        String classifier = parts.size() > VERSION + 2 ? "-" + parts.get(VERSION + 2) : "";
        Path file = folder.resolve(parts.get(0).replace('.', '/'))
                .resolve(name)
                .resolve(version)
                .resolve(name + "-" + version + classifier + "." + type);
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is not in " + folder + "; fetch it with 'mvn dependency:get -Dartifact="
                    + String.join(":", parts.size() > VERSION + 1 ? parts : with(parts, type))
                    + "', or use the goal fieldtable:sync");
        }
        return file;
    }

    private static List<String> with(List<String> parts, String type) {
        return List.of(parts.get(0), parts.get(1), parts.get(VERSION), type);
    }
}

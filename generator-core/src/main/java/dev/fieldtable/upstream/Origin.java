package dev.fieldtable.upstream;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where docs are published. */
public sealed interface Origin {
    /** {@return the address or path, as the user wrote it} */
    String location();

    /** {@return what the lock calls this kind of origin} */
    String kind();

    /** {@return the folder of the docs in it; empty for all of it} */
    String folder();

    /** {@return the folder or file in it that can be learned from, from its root; empty for none} */
    String learn();

    /**
     * Says what beside the docs can be learned from.
     *
     * @param learn the path of a folder or a file in it, from its root; empty for none
     * @return the same origin with that
     * @throws IllegalArgumentException if this cannot be; the message says why, as a sentence
     */
    Origin withLearn(String learn);

    /** {@return whether the docs of another origin are these, whatever is fetched to be learned from} */
    default boolean hasDocsOf(Origin other) {
        return withLearn("").equals(other.withLearn(""));
    }

    /**
     * A git repository.
     *
     * @param location its address or path
     * @param ref a tag, a branch or a commit; empty for what the repository shows first
     * @param folder the folder of the docs, from the root of the repository; empty for all of it
     * @param learn what can be learned from, from the root of the repository; empty for nothing
     */
    record Git(String location, String ref, String folder, String learn) implements Origin {
        @Override
        public String kind() {
            return "git";
        }

        @Override
        public Git withLearn(String learn) {
            return new Git(location, ref, folder, Parts.learn(learn));
        }
    }

    /**
     * An archive.
     *
     * @param location its address, or the path of a file
     * @param folder the folder of the docs in it; empty for the one that all pages share
     * @param learn what can be learned from, from the root of the archive; empty for nothing
     */
    record Archive(String location, String folder, String learn) implements Origin {
        @Override
        public String kind() {
            return "archive";
        }

        @Override
        public Archive withLearn(String learn) {
            return new Archive(location, folder, Parts.learn(learn));
        }
    }

    /**
     * An archive in a Maven repository.
     *
     * @param location its coordinates, {@code group:artifact:version:type:classifier}
     * @param folder the folder of the docs in it; empty for the one that all pages share
     * @param learn what can be learned from, from the root of the archive; empty for nothing
     */
    record Artifact(String location, String folder, String learn) implements Origin {
        @Override
        public String kind() {
            return "artifact";
        }

        @Override
        public Artifact withLearn(String learn) {
            return new Artifact(location, folder, Parts.learn(learn));
        }

        /** {@return the third of its coordinates} */
        public String version() {
            return location.split(":", -1)[2];
        }
    }

    /**
     * A folder on this machine, or one that it can reach.
     *
     * @param location its path
     */
    record Folder(String location) implements Origin {
        @Override
        public String kind() {
            return "folder";
        }

        @Override
        public String folder() {
            return "";
        }

        @Override
        public String learn() {
            return "";
        }

        @Override
        public Folder withLearn(String learn) {
            Parts.refuse(!learn.isEmpty(), "What a folder holds beside the docs can be learned from where it is.");
            return this;
        }
    }

    /**
     * Understands what a user wrote.
     *
     * @param location an address, a path or the coordinates of an artifact. What it is, is told by its look: coordinates
     *     have two to four colons and no slash, archives end with {@code .zip}, {@code .jar}, {@code .tar.gz},
     *     {@code .tgz} or {@code .tar}, other addresses, and what else has a ref, are git repositories, all else is a
     *     folder. {@code git:}, {@code archive:}, {@code artifact:} or {@code folder:} before it says it outright
     * @param ref a tag, a branch or a commit of a git repository; empty for none
     * @param folder the folder of the docs in it; empty for none
     * @return the origin
     * @throws IllegalArgumentException if this cannot be; the message says why, as a sentence
     */
    static Origin of(String location, String ref, String folder) {
        String inside = Parts.folder(folder);
        String kind = Parts.kind(location, ref);
        String plain = location.startsWith(kind + ":") && !location.startsWith(kind + "://")
                ? location.substring(kind.length() + 1)
                : location;
        Parts.refuse(plain.isBlank(), "It is empty.");
        Parts.refuse(
                Secrets.areIn(plain),
                "It has a name, a password or a token in it, which would be written into the lock. Those of a host are taken"
                        + " from ~/.netrc."
                        + (kind.equals("git")
                                ? ""
                                : " Else download the archive in a step of its own and name the file, or publish it as a Maven"
                                        + " artifact, for whose repository Maven knows them from settings.xml."));
        Parts.refuse(
                kind.equals("git") && Parts.TRANSPORT.matcher(plain).matches(),
                "Nothing is run to fetch a git repository. Name its address over https, or the path of a clone.");
        Parts.refuse(
                kind.equals("git")
                        && Parts.isAddress(plain)
                        && !Parts.GIT.matcher(plain).matches(),
                "Git repositories are fetched over https or ssh, where it is sure who answers and how long that takes. Name such an"
                        + " address, or the path of a clone.");
        Parts.refuse(
                kind.equals("artifact") && !Parts.COORDINATES.matcher(plain).matches(),
                "A Maven artifact is named as group:artifact:version:zip:docs.");
        Parts.refuse(
                !ref.isEmpty() && !kind.equals("git"),
                "Only a git repository has a ref, and this is "
                        + (kind.equals("folder")
                                ? "a folder."
                                : "an " + kind + ". If it is a repository, say git: before it."));
        Parts.refuse(!inside.isEmpty() && kind.equals("folder"), "Of a folder, name the one that holds the docs.");
        return switch (kind) {
            case "git" -> new Git(plain, ref, inside, "");
            case "archive" -> new Archive(plain, inside, "");
            case "artifact" -> new Artifact(plain, inside, "");
            default -> new Folder(plain);
        };
    }

    /**
     * Says a relative path from another folder.
     *
     * @param location what a user wrote
     * @param folder the folder that its relative path starts from
     * @return the same, if it is no relative path or the folder is the working folder; else the path from there
     */
    static String from(String location, Path folder) {
        String kind = Parts.kind(location, "");
        boolean said = location.startsWith(kind + ":") && !location.startsWith(kind + "://");
        String plain = said ? location.substring(kind.length() + 1) : location;
        if (folder.toString().isEmpty() || kind.equals("artifact") || Parts.isAddress(plain) || Parts.isSsh(plain)) {
            return location;
        }
        try {
            return (said ? kind + ":" : "") + folder.resolve(plain);
        } catch (InvalidPathException e) {
            return location;
        }
    }

    /**
     * Understands what a user wrote, where some of it may be left to the lock.
     *
     * @param location as above; {@code null} for that of the lock
     * @param ref a tag, a branch or a commit; {@code null} for none, or that of the lock
     * @param folder the folder of the docs; {@code null} for none, or that of the lock
     * @param lock the lock; {@code null} if there is none
     * @return the origin; {@code null} if nothing was said, or only what means nothing without a lock
     * @throws IllegalArgumentException if this cannot be; the message says why, as a sentence
     */
    static @Nullable Origin chosen(
            @Nullable String location, @Nullable String ref, @Nullable String folder, @Nullable DocsLock lock) {
        if (location != null) {
            return of(location, ref == null ? "" : ref, folder == null ? "" : folder);
        }
        if (lock == null || (ref == null && folder == null)) {
            return null;
        }
        Origin last = lock.origin();
        String lastRef = last instanceof Git git ? git.ref() : "";
        return of(
                        last.kind() + ":" + last.location(),
                        ref == null ? lastRef : ref,
                        folder == null ? last.folder() : folder)
                .withLearn(last.learn());
    }

    /** The parts of what a user wrote. */
    final class Parts {
        private static final List<String> KINDS = List.of("git", "archive", "artifact", "folder");
        private static final List<String> ARCHIVES = List.of(".zip", ".jar", ".tar.gz", ".tgz", ".tar");
        private static final Pattern COORDINATES = Pattern.compile("[\\w.-]{2,}+(?::[\\w.-]++){2,4}+");
        private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://.*+");
        private static final Pattern TRANSPORT = Pattern.compile("[A-Za-z0-9+.-]++::.*+", Pattern.DOTALL);
        private static final Pattern GIT = Pattern.compile("(?i)(?:https?|ssh|git[+]ssh|ssh[+]git|file)://.*+");
        private static final Pattern SSH = Pattern.compile("[\\w.-]++@[\\w.-]++:.*+");

        private Parts() {}

        static String kind(String location, String ref) {
            for (String kind : KINDS) {
                if (location.startsWith(kind + ":") && !location.startsWith(kind + "://")) {
                    return kind;
                }
            }
            String path = isAddress(location) ? location.split("[?#]", 2)[0] : location;
            String lower = path.toLowerCase(Locale.ROOT);
            if (COORDINATES.matcher(location).matches()) {
                return "artifact";
            }
            if (ARCHIVES.stream().anyMatch(lower::endsWith)) {
                return "archive";
            }
            boolean git = !ref.isEmpty()
                    || isAddress(location)
                    || lower.endsWith(".git")
                    || SSH.matcher(location).matches();
            return git ? "git" : "folder";
        }

        static boolean isAddress(String location) {
            return ADDRESS.matcher(location).matches();
        }

        static boolean isSsh(String location) {
            String lower = location.toLowerCase(Locale.ROOT);
            return lower.startsWith("ssh:")
                    || lower.startsWith("git+ssh:")
                    || SSH.matcher(location).matches();
        }

        static String folder(String folder) {
            String slashed = folder.strip().replace('\\', '/');
            List<String> parts = Arrays.stream(slashed.split("/", -1))
                    .filter(part -> !part.isEmpty() && !part.equals("."))
                    .toList();
            refuse(
                    slashed.startsWith("/") || parts.contains(".."),
                    "A folder in it is named from its root, and without '..'.");
            return String.join("/", parts);
        }

        static String learn(String learn) {
            String inside = folder(learn);
            refuse(
                    inside.isEmpty() && !learn.isEmpty(),
                    "Not all of it can be learned from. Name the folder or the file in it that can, such as src.");
            return inside;
        }

        static void refuse(boolean wrong, String why) {
            if (wrong) {
                throw new IllegalArgumentException(why);
            }
        }
    }
}

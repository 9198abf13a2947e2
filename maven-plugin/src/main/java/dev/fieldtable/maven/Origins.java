package dev.fieldtable.maven;

import dev.fieldtable.project.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The way to published docs, with Maven's own settings: repositories, mirrors, proxies, passwords, the local repository. */
final class Origins {
    private static final String TYPE = "zip";
    private static final int WITH_TYPE = 4;
    private static final int WITH_CLASSIFIER = 5;

    private Origins() {}

    static Artifacts of(MavenProject project, MavenSession session, RepositorySystem repositories) {
        return coordinates -> {
            ArtifactRequest request =
                    new ArtifactRequest(artifact(coordinates), project.getRemoteProjectRepositories(), null);
            try {
                return file(repositories
                        .resolveArtifact(session.getRepositorySession(), request)
                        .getArtifact());
            } catch (ArtifactResolutionException e) {
                throw new IOException(e.getMessage(), e);
            }
        };
    }

    /** Ours are in the order in which a POM has them; the library's have the classifier before the version. */
    static Artifact artifact(String coordinates) {
        List<String> parts = List.of(coordinates.split(":", -1));
        String type = parts.size() >= WITH_TYPE ? parts.get(WITH_TYPE - 1) : TYPE;
        String classifier = parts.size() >= WITH_CLASSIFIER ? parts.get(WITH_CLASSIFIER - 1) : "";
        return new DefaultArtifact(parts.get(0), parts.get(1), classifier, type, parts.get(2));
    }

    @SuppressWarnings("deprecation") // Of two ways, the one that all Maven versions have.
    private static Path file(Artifact artifact) throws IOException {
        if (artifact.getFile() == null) {
            throw new IOException("it has no file");
        }
        return artifact.getFile().toPath();
    }
}

package dev.fieldtable.io;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.PackProtocolException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * A repository that lies elsewhere, by way of a temporary one that is deleted again, by the next run if need be.
 *
 * <p>Servers that can are asked to leave out what is too large for a page, and all files where only the history matters. A
 * web server that knows nothing of git, and has the files of a repository, cannot; there each object is fetched by itself.
 */
final class GitRemote implements AutoCloseable {
    private static final String FETCHED = "refs/fieldtable/fetched";

    private static final String WITHOUT_FILES = "tree:0";

    private final URIish url;
    private final Limits limits;
    private final Meter meter;
    private final MeteredHttp http;
    private final ScratchFolder folder;
    private final Git git;
    private @Nullable GitSsh ssh;

    private GitRemote(URIish url, Limits limits, Proxies proxies, ScratchFolder folder, Git git) {
        this.url = url;
        this.limits = limits;
        this.meter = new Meter(limits, Moment::nanos);
        this.http = new MeteredHttp(meter, proxies);
        this.folder = folder;
        this.git = git;
    }

    static GitRemote open(String url, Limits limits, Proxies proxies) throws IOException {
        URIish address;
        try {
            address = new URIish(url);
        } catch (URISyntaxException e) {
            throw new IOException("it is no address: " + e.getReason(), e);
        }
        ScratchFolder folder = ScratchFolder.make();
        try {
            return new GitRemote(
                    address,
                    limits,
                    proxies,
                    folder,
                    Git.init()
                            .setBare(true)
                            .setDirectory(folder.path().toFile())
                            .call());
        } catch (GitAPIException e) {
            folder.close();
            throw new IOException(GitReason.of(e), e);
        }
    }

    /** {@return what was fetched up to now} */
    Repository repository() {
        return git.getRepository();
    }

    /** The full name of a ref that is there. */
    String find(String ref) throws IOException {
        if (GitRepositories.isCommit(ref)) {
            return ref;
        }
        try (Transport transport = transport();
                FetchConnection connection = transport.openFetch()) {
            Map<String, Ref> refs = connection.getRefsMap();
            if (refs.isEmpty()) {
                // A web server may have an answer to everything.
                throw new IOException("there is no git repository, or it is empty");
            }
            return GitRepositories.names(ref).stream()
                    .filter(refs::containsKey)
                    .findFirst()
                    .orElseThrow(() -> GitRepositories.noRef(ref));
        }
    }

    /**
     * Fetches a commit without its history.
     *
     * @param name its full name
     * @return the name that it has in the repository here: what is asked for by its own name comes without a ref
     */
    String fetchCommit(String name) throws IOException {
        fetch(name, "blob:limit=" + largestFile(limits), transport -> transport.setDepth(1));
        return GitRepositories.isCommit(name) ? name : FETCHED;
    }

    /** No page of all the docs is a quarter of what all of them may be; what is, is a film or an archive. */
    static int largestFile(Limits limits) {
        return limits.bytes() / 4;
    }

    /** Fetches the history of a commit. */
    void fetchHistory(String name) throws IOException {
        fetch(name, WITHOUT_FILES, transport -> transport.setDepth(Integer.MAX_VALUE));
    }

    /** Who cannot leave anything out says that it is against the protocol, before anything is sent. */
    private void fetch(String name, String without, Consumer<Transport> history) throws IOException {
        try {
            fetch(name, FilterSpec.fromFilterLine(without), history);
        } catch (TransportException e) {
            if (!isAgainstProtocol(e)) {
                throw e;
            }
            fetch(name, FilterSpec.NO_FILTER, history);
        }
    }

    private static boolean isAgainstProtocol(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof PackProtocolException) {
                return true;
            }
        }
        return false;
    }

    private void fetch(String name, FilterSpec filter, Consumer<Transport> history) throws IOException {
        try (Transport transport = transport()) {
            transport.setFilterSpec(filter);
            history.accept(transport);
            transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + name + ":" + FETCHED)));
        }
    }

    private Transport transport() throws IOException {
        meter.check();
        Transport transport = Transport.open(repository(), url);
        transport.setTimeout((int) limits.silence().toSeconds());
        transport.setTagOpt(TagOpt.NO_TAGS);
        transport.setCredentialsProvider(new NetRCCredentialsProvider());
        if (transport instanceof TransportHttp overHttp) {
            overHttp.setHttpConnectionFactory(http);
        }
        if (transport instanceof SshTransport overSsh) {
            if (ssh == null) {
                ssh = new GitSsh(meter);
            }
            overSsh.setSshSessionFactory(ssh);
            overSsh.setCredentialsProvider(null);
        }
        return transport;
    }

    /**
     * Says why it cannot be fetched.
     *
     * @param failure what the library threw, which may have swallowed that there is too much of it
     * @return an exception whose message is a part of a sentence
     */
    IOException because(Exception failure) {
        try {
            meter.check();
        } catch (Meter.OverLimitException e) {
            return e;
        }
        Optional<String> refusal = ssh == null ? Optional.empty() : ssh.refusal();
        return new IOException(refusal.orElseGet(() -> GitReason.of(failure) + http.byWayOf()), failure);
    }

    @Override
    public void close() throws IOException {
        if (ssh != null) {
            ssh.close();
        }
        git.close();
        folder.close();
    }
}

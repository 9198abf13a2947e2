package dev.fieldtable.io;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * Sessions over ssh, of which a meter measures what comes.
 *
 * <p>The user's agent, {@code ~/.ssh/config}, keys without a passphrase and {@code known_hosts} are heeded. Nobody is asked
 * anything, so that a server whose key is not known there is none to talk to.
 */
final class GitSsh extends SshSessionFactory implements AutoCloseable {
    private final Meter meter;
    private final Sessions sessions = new Sessions();
    private boolean keyAccepted;
    private Optional<String> refusal = Optional.empty();

    GitSsh(Meter meter) {
        this.meter = meter;
        sessions.setHomeDirectory(FS.DETECTED.userHome());
        sessions.setSshDirectory(new File(FS.DETECTED.userHome(), ".ssh"));
    }

    @Override
    public RemoteSession getSession(
            URIish address, @Nullable CredentialsProvider nobody, FS fileSystem, int milliseconds)
            throws TransportException {
        try {
            return new Session(sessions.getSession(address, null, fileSystem, milliseconds), meter);
        } catch (TransportException e) {
            if (keyAccepted) {
                refusal = Optional.of("no key of ~/.ssh or of the agent could be used to log in: " + GitReason.of(e));
            }
            throw e;
        }
    }

    @Override
    public String getType() {
        return sessions.getType();
    }

    /** {@return why a server is not talked to, as a part of a sentence; nothing if that is not why it failed} */
    Optional<String> refusal() {
        return refusal;
    }

    @Override
    public void close() {
        sessions.close();
    }

    private final class Sessions extends SshdSessionFactory {
        @Override
        protected ConnectorFactory getConnectorFactory() {
            return new SshAgent.Factory();
        }

        @Override
        protected String getDefaultPreferredAuthentications() {
            return "publickey";
        }

        @Override
        protected ServerKeyDatabase createServerKeyDatabase(File home, File ssh) {
            return new KnownHosts(super.createServerKeyDatabase(home, ssh));
        }
    }

    /** Remembers that a key was refused, of which the library says little. */
    private final class KnownHosts implements ServerKeyDatabase {
        private final ServerKeyDatabase known;

        KnownHosts(ServerKeyDatabase known) {
            this.known = known;
        }

        @Override
        public List<PublicKey> lookup(String connect, InetSocketAddress remote, Configuration config) {
            return known.lookup(connect, remote, config);
        }

        @Override
        public boolean accept(
                String connect,
                InetSocketAddress remote,
                PublicKey key,
                Configuration config,
                @Nullable CredentialsProvider nobody) {
            boolean accepted = known.accept(connect, remote, key, config, nobody);
            keyAccepted = accepted;
            if (!accepted) {
                refusal = Optional.of(
                        known.lookup(connect, remote, config).isEmpty()
                                ? "ssh does not know the server; connect to it once by hand, so that its key comes into"
                                        + " ~/.ssh/known_hosts"
                                : "the server shows another key than ~/.ssh/known_hosts has of it");
            }
            return accepted;
        }
    }

    private record Session(RemoteSession session, Meter meter) implements RemoteSession {
        @Override
        public Process exec(String command, int seconds) throws IOException {
            return new Measured(session.exec(command, seconds), meter);
        }

        @Override
        public void disconnect() {
            session.disconnect();
        }
    }

    /** What runs at the other end. */
    private static final class Measured extends Process {
        private final Process process;
        private final Meter meter;

        Measured(Process process, Meter meter) {
            this.process = process;
            this.meter = meter;
        }

        @Override
        public OutputStream getOutputStream() {
            return process.getOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return meter.measured(process.getInputStream());
        }

        @Override
        public InputStream getErrorStream() {
            return meter.measured(process.getErrorStream());
        }

        @Override
        public int waitFor() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public int exitValue() {
            return process.exitValue();
        }

        @Override
        public void destroy() {
            process.destroy();
        }
    }
}

package dev.fieldtable.io;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.transport.sshd.agent.AbstractConnector;
import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** Asks the user's SSH agent, which has the keys and gives none away, through its socket. */
final class SshAgent extends AbstractConnector {
    private static final int LENGTH = Integer.BYTES;

    private final UnixDomainSocketAddress socket;
    private @Nullable SocketChannel channel;

    private SshAgent(UnixDomainSocketAddress socket) {
        this.socket = socket;
    }

    @Override
    public boolean connect() throws IOException {
        if (channel == null) {
            SocketChannel opened = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                opened.connect(socket);
            } catch (IOException e) {
                // An agent of yesterday; there are keys in files as well.
                opened.close();
                return false;
            }
            channel = opened;
        }
        return true;
    }

    @Override
    public byte[] rpc(byte command, byte[] message) throws IOException {
        prepareMessage(command, message);
        SocketChannel open = channel;
        if (open == null) {
            throw new IOException("the agent is not connected");
        }
        ByteBuffer out = ByteBuffer.wrap(message);
        while (out.hasRemaining()) {
            open.write(out);
        }
        return read(open, toLength(command, read(open, LENGTH)));
    }

    private static byte[] read(SocketChannel from, int length) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(length);
        while (in.hasRemaining()) {
            if (from.read(in) < 0) {
                throw new EOFException("the agent hung up");
            }
        }
        return in.array();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    /** Finds the agent that the user's environment, or configuration of ssh, names. */
    static final class Factory implements ConnectorFactory {
        private static final String VARIABLE = "SSH_AUTH_SOCK";

        @Override
        public @Nullable Connector create(@Nullable String identityAgent, @Nullable File home) {
            String path = identityAgent == null || identityAgent.isEmpty() || identityAgent.equals(VARIABLE)
                    ? SystemReader.getInstance().getenv(VARIABLE)
                    : identityAgent;
            return path == null || path.isEmpty() ? null : new SshAgent(UnixDomainSocketAddress.of(path));
        }

        @Override
        public boolean isSupported() {
            return true;
        }

        @Override
        public String getName() {
            return "socket";
        }

        @Override
        public Collection<ConnectorDescriptor> getSupportedConnectors() {
            return List.of(getDefaultConnector());
        }

        @Override
        public ConnectorDescriptor getDefaultConnector() {
            return new ConnectorDescriptor() {
                @Override
                public String getIdentityAgent() {
                    return VARIABLE;
                }

                @Override
                public String getDisplayName() {
                    return VARIABLE;
                }
            };
        }
    }
}

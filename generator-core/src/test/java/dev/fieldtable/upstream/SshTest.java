package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.codes;
import static dev.fieldtable.upstream.Project.errors;
import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.UploadPack;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Docs in a git repository that is spoken to over ssh, for a user whose home is a temporary folder. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SshTest {
    @TempDir
    Path temp;

    private final Set<String> commands = ConcurrentHashMap.newKeySet();
    private Project project;
    private Git git;
    private SshServer server;
    private KeyPair hostKey;
    private KeyPair userKey;
    private Path dotSsh;
    private File home;

    @BeforeEach
    void publish() throws IOException, GitAPIException, GeneralSecurityException {
        project = new Project(Files.createDirectory(temp.resolve("project")));
        git = Git.init()
                .setInitialBranch("main")
                .setDirectory(temp.resolve("published").toFile())
                .call();
        Path docs = Files.createDirectory(temp.resolve("published/docs"));
        Files.writeString(docs.resolve("plan.md"), page("Plan", "FREE"));
        States.commit(git);
        hostKey = key();
        userKey = key();
        server = SshServer.setUpDefaultServer();
        server.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals("git") && KeyUtils.compareKeys(key, userKey.getPublic()));
        server.setCommandFactory((channel, command) -> new Served(command));
        server.start();
        home = FS.DETECTED.userHome();
        dotSsh = Files.createDirectories(temp.resolve("home/.ssh"));
        FS.DETECTED.setUserHome(temp.resolve("home").toFile());
    }

    @AfterEach
    void close() throws IOException {
        FS.DETECTED.setUserHome(home);
        server.stop(true);
        git.close();
    }

    private static KeyPair key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** Whatever is asked for, it is answered by the repository. */
    private final class Served extends AbstractCommandSupport {
        Served(String command) {
            super(command, null);
        }

        @Override
        public void start(ChannelSession channel, Environment environment) throws IOException {
            commands.add(getCommand());
            super.start(channel, environment);
        }

        @Override
        public void run() {
            try {
                new UploadPack(git.getRepository()).upload(getInputStream(), getOutputStream(), getErrorStream());
                onExit(0);
            } catch (IOException e) {
                onExit(1, "it was cut off");
            }
        }
    }

    private Origin origin() {
        return Origin.of(
                "git:ssh://git@" + server.getHost() + ":" + server.getPort() + "/acme/it's.git", "main", "docs");
    }

    private void know(KeyPair key) throws IOException {
        Files.writeString(
                dotSsh.resolve("known_hosts"),
                "[" + server.getHost() + "]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic())
                        + "\n");
    }

    private void giveKey(KeyPair key) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(
                dotSsh.resolve(KeyUtils.getKeyType(key).contains("ed25519") ? "id_ed25519" : "id_ecdsa"))) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", null, out);
        }
    }

    private void assertRefused(String message) throws IOException {
        Sync sync = project.prepare(origin());

        assertThat(codes(sync)).containsExactly(DiagnosticCode.UPSTREAM_UNREACHABLE);
        assertThat(errors(sync).get(0).message()).isEqualTo("Cannot be fetched: " + message + ".");
        assertThat(commands).isEmpty();
    }

    @Test
    void docs_are_fetched_with_a_key_of_the_user() throws IOException, GeneralSecurityException {
        know(hostKey);
        userKey = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
        giveKey(userKey);

        project.sync(origin());

        assertThat(project.pages()).containsOnlyKeys("plan.md");
        assertThat(project.text(project.lock)).contains("ssh://git@");
        assertThat(commands).containsExactly("git-upload-pack '/acme/it'\\''s.git'");
    }

    @Test
    void docs_are_fetched_with_a_key_that_the_agent_has() throws IOException {
        know(hostKey);
        Path socket = Files.createTempDirectory("ssh").resolve("agent");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));
            Files.writeString(dotSsh.resolve("config"), "Host *\n  IdentityAgent " + socket + "\n");
            Thread agent = new Thread(() -> answer(listening));
            agent.setDaemon(true);
            agent.start();

            project.sync(origin());
        } finally {
            Files.delete(socket);
            Files.delete(socket.getParent());
        }

        assertThat(project.pages()).containsOnlyKeys("plan.md");
    }

    /** An agent with one key: it tells which, and signs with it. */
    private void answer(ServerSocketChannel listening) {
        while (listening.isOpen()) {
            try (SocketChannel asked = listening.accept();
                    InputStream in = Channels.newInputStream(asked)) {
                for (byte[] length = in.readNBytes(4); length.length == 4; length = in.readNBytes(4)) {
                    ByteArrayBuffer question = new ByteArrayBuffer(
                            in.readNBytes(ByteBuffer.wrap(length).getInt()));
                    ByteArrayBuffer answer = new ByteArrayBuffer();
                    answer.putInt(0);
                    if (question.getByte() == 11) {
                        answer.putByte((byte) 12);
                        answer.putInt(1);
                        answer.putPublicKey(userKey.getPublic());
                        answer.putString("test");
                    } else {
                        question.getBytes();
                        Signature signature = BuiltinSignatures.nistp256.create();
                        signature.initSigner(null, userKey.getPrivate());
                        signature.update(null, question.getBytes());
                        ByteArrayBuffer signed = new ByteArrayBuffer();
                        signed.putString("ecdsa-sha2-nistp256");
                        signed.putBytes(signature.sign(null));
                        answer.putByte((byte) 14);
                        answer.putBytes(signed.getCompactData());
                    }
                    ByteBuffer out = ByteBuffer.wrap(answer.getCompactData());
                    out.putInt(0, out.remaining() - 4);
                    asked.write(out);
                }
            } catch (Exception e) {
                // The test is over.
            }
        }
    }

    @Test
    void a_server_that_is_not_known_is_not_talked_to() throws IOException, GeneralSecurityException {
        giveKey(userKey);

        assertRefused(
                "ssh does not know the server; connect to it once by hand, so that its key comes into ~/.ssh/known_hosts");
        assertThat(dotSsh.resolve("known_hosts")).doesNotExist();
    }

    @Test
    void a_server_that_shows_another_key_is_not_talked_to() throws IOException, GeneralSecurityException {
        giveKey(userKey);
        know(key());

        assertRefused("the server shows another key than ~/.ssh/known_hosts has of it");
    }

    @Test
    void a_user_whom_the_server_does_not_know_is_told() throws IOException, GeneralSecurityException {
        know(hostKey);
        giveKey(key());

        assertRefused(
                "no key of ~/.ssh or of the agent could be used to log in: No more authentication methods available");
    }
}

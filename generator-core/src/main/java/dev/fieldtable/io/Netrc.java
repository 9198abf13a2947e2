package dev.fieldtable.io;

import java.util.Optional;
import org.eclipse.jgit.transport.NetRC;
import org.eclipse.jgit.util.FS;

/** The names and passwords that the user keeps for hosts in {@code ~/.netrc}, as curl and git know them. */
public final class Netrc {
    private Netrc() {}

    /**
     * What a host is to be told for it to know who asks, after RFC 7617. A {@code default} entry is for no host that an address of
     * strangers may name.
     *
     * @param host a host, as addresses name it
     * @return the value of the header {@code Authorization}; nothing if there is none for this very host, or no file that can be read
     */
    public static Optional<String> authorization(String host) {
        if (!FS.DETECTED.userHome().toPath().resolve(".netrc").toFile().isFile()) {
            return Optional.empty();
        }
        NetRC.NetRCEntry entry;
        try {
            entry = new NetRC().getEntry(host);
        } catch (RuntimeException e) {
            // So JGit says that the file cannot be read; whoever asks without it is told what the server says.
            return Optional.empty();
        }
        if (entry == null || !host.equals(entry.machine) || entry.login == null || entry.password == null) {
            return Optional.empty();
        }
        return Optional.of(BasicLogin.header(entry.login, entry.password));
    }
}

package dev.fieldtable.upstream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** States of docs in a repository of the test's own. */
final class States {
    private States() {}

    /**
     * Commits all that lies in a repository, whatever the settings of git on this machine are.
     *
     * @return the commit
     */
    static String commit(Git git) throws GitAPIException {
        git.add().addFilepattern(".").call();
        return git.commit()
                .setMessage("A state")
                .setSign(false)
                .setAuthor("Someone", "someone@example.com")
                .setCommitter("Someone", "someone@example.com")
                .call()
                .name();
    }
}

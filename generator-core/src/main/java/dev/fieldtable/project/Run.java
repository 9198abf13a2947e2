package dev.fieldtable.project;

/**
 * Something that is to be done with a project.
 *
 * @param <P> what it works out first
 */
public interface Run<P extends Plan> {
    /**
     * Reads and works out, and touches nothing.
     *
     * @param voice who is told how far it has come
     * @return what is to be done
     * @throws RunFailedException if the disk fails
     * @throws dev.fieldtable.project.setting.InvalidSettingException if a setting makes no sense, or has no effect
     */
    P prepare(Voice voice) throws RunFailedException;
}

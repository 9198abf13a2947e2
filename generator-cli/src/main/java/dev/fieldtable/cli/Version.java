package dev.fieldtable.cli;

import dev.fieldtable.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"fieldtable " + ToolVersion.number()};
    }
}

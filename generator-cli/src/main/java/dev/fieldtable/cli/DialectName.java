package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.dialect.Dialects;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a dialect. */
final class DialectName implements ITypeConverter<String>, Iterable<String> {
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(GenerationRequest.AUTO_DIALECT), Dialects.names().stream())
            .toList();

    @Override
    public String convert(String text) {
        return Labels.known(NAMES, text);
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }
}

package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.dialect.Dialects;
import java.util.stream.Stream;

/** Reads the name of a dialect. */
final class DialectName extends Labels<String> {
    DialectName() {
        super(
                Stream.concat(Stream.of(GenerationRequest.AUTO_DIALECT), Dialects.names().stream())
                        .toList(),
                name -> name);
    }
}

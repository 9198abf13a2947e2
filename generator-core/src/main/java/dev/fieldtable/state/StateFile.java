package dev.fieldtable.state;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A kind of state file: the format that this version reads and writes, and what to say of a file that is something else.
 *
 * <p>What holds for all kinds of them stands in the description of this package.
 */
public final class StateFile {
    /** The member in which a file says its format. */
    public static final String FORMAT = "format";

    static final Advice FROM_LATER =
            Advice.literal("Use the version of Fieldtable that has written it, or a later one.");

    /** Hashes of two sides cannot be put together; what is written of one side is whole. */
    private static final Advice UNMERGED =
            Advice.literal("Take the whole file from one of the two sides, and run this again.");

    private final int oldest;
    private final int format;
    private final boolean saysFormat;
    private final DiagnosticCode code;
    private final Advice hint;

    private StateFile(int oldest, int format, boolean saysFormat, DiagnosticCode code, Advice hint) {
        this.oldest = oldest;
        this.format = format;
        this.saysFormat = saysFormat;
        this.code = code;
        this.hint = hint;
    }

    /**
     * A kind whose files say their format.
     *
     * @param format the number of the format
     * @param code what is reported of a file that cannot be read
     * @param hint what to do then
     * @return the kind
     */
    public static StateFile ofFormat(int format, DiagnosticCode code, Advice hint) {
        return new StateFile(format, format, true, code, hint);
    }

    /**
     * A kind whose files need not say their format, because the first of them did not.
     *
     * @param code what is reported of a file that cannot be read
     * @param hint what to do then
     * @return the kind, of format 1
     */
    public static StateFile ofFirstFormat(DiagnosticCode code, Advice hint) {
        return new StateFile(1, 1, false, code, hint);
    }

    /**
     * The same kind after a change that an earlier version must not overlook. Files of before are read too, by a reader
     * that asks for their {@link #format(StateObject)}.
     *
     * @return the kind in its next format
     */
    public StateFile next() {
        return new StateFile(oldest, format + 1, saysFormat, code, hint);
    }

    /** {@return the format that this version writes, the latest that it reads} */
    public int format() {
        return format;
    }

    /**
     * Tells in which format a file is.
     *
     * @param file the whole of it
     * @return what it says, or 1 if it is one of those that need not say it
     * @throws StateFault if it does not say it, and has to
     */
    public int format(StateObject file) throws StateFault {
        return saysFormat || file.has(FORMAT) ? file.count(FORMAT) : 1;
    }

    /**
     * Reads a file.
     *
     * @param <T> what it holds
     * @param text the file
     * @param reader makes what it holds of the outermost object
     * @return what the file holds; nothing, and one error with its place, if the text is no such file. Never throws,
     *     however odd the text is
     */
    public <T> Outcome<Optional<T>> read(SourceText text, StateObject.Reader<T> reader) {
        try {
            StateObject file = StateObject.of(JsonReader.read(text.content()), "the whole");
            int written = format(file);
            if (written > format) {
                StateFault newer = file.fault(
                        FORMAT,
                        "a later version has written it, in format " + written + "; this one reads format " + format);
                return unreadable(text, newer, FROM_LATER);
            }
            if (written < oldest) {
                throw file.fault(FORMAT, "its format is " + written + ", and this version reads format " + format);
            }
            return Outcome.of(Optional.of(reader.read(file)));
        } catch (StateFault e) {
            // What is JSON has no such lines, so that only what is none has to be searched.
            return MergeMarks.in(text)
                    .<Outcome<Optional<T>>>map(mark -> unreadable(mark, MergeMarks.FAULT, UNMERGED))
                    .orElseGet(() -> unreadable(text, e, hint));
        }
    }

    private <T> Outcome<Optional<T>> unreadable(SourceText text, StateFault fault, Advice nextStep) {
        int offset = Math.min(fault.offset(), text.content().length());
        int length = Math.min(fault.length(), text.content().length() - offset);
        return unreadable(text.span(offset, length), fault.reason(), nextStep);
    }

    private <T> Outcome<Optional<T>> unreadable(SourceSpan place, String reason, Advice nextStep) {
        return new Outcome<>(
                Optional.empty(), List.of(Diagnostic.of(code, place, "Cannot be read: " + reason + ".", nextStep)));
    }
}

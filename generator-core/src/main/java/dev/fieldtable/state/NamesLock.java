package dev.fieldtable.state;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text in which names in Java are kept: a line a name, sorted, so that a person can look through what is new, and a version
 * control system can put together what two branches have added.
 *
 * <pre>
 * fieldtable-names 1
 * # …
 * components Account property "first name" = firstName
 * components Account type = Account
 * components package = components
 * support = support
 * </pre>
 *
 * <p>What begins with {@code #} is a comment. Lines may stand in any order, since merges leave them so.
 */
public final class NamesLock {
    /** What the file is called, beside the docs. */
    public static final String FILE_NAME = "fieldtable-names.lock";

    private static final int FORMAT = 1;
    private static final String TITLE = "fieldtable-names ";
    private static final String COMMENT =
            "# What the docs name, and what it is called in Java, where it keeps its name. Commit"
                    + " this file; after a merge keep the lines of both sides.";

    /** Whoever has named another file need not be told of each of its lines. */
    private static final int MOST_FAULTS = 20;

    private static final Advice MERGE = Advice.literal(
            "Keep the lines of both sides, in any order, and delete the marks; the next run sorts them.");
    private static final Advice CHOOSE =
            Advice.literal("Keep the line with the name that your code uses, and delete the other one.");
    private static final Advice MEND = DiagnosticCode.UNREADABLE_NAMES.nextStep();

    private final SourceText text;
    private final Map<String, NamePin> pins = new TreeMap<>();
    private final Map<NamedThing, Integer> lines = new HashMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    private NamesLock(SourceText text) {
        this.text = text;
    }

    /**
     * Writes a lock.
     *
     * @param pins the names, in any order
     * @return the text; the same names give the same bytes
     */
    public static String write(NamePins pins) {
        return Stream.concat(
                        Stream.of(TITLE + FORMAT, COMMENT),
                        pins.pins().stream().map(LockLine::write).sorted())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Reads a lock.
     *
     * @param text the file
     * @return what it pins, sorted; nothing, and an error for each line that is wrong, if not all of it can be read. Never throws,
     *     however odd the text is
     */
    public static Outcome<Optional<NamePins>> read(SourceText text) {
        NamesLock lock = new NamesLock(text);
        int first = lock.firstLine();
        if (first > 0) {
            lock.readFrom(first + 1);
        }
        return lock.faults.isEmpty()
                ? Outcome.of(Optional.of(NamePins.of(lock.pins.values())))
                : new Outcome<>(Optional.empty(), lock.faults);
    }

    /**
     * Goes on from what a lock holds.
     *
     * @param held what it pins
     * @param settled the names as they are
     * @return these, and those of things that are gone from the docs; without those that something else is called by now,
     *     which keeps the name
     */
    public static NamePins after(NamePins held, NamePins settled) {
        Set<NamedThing> taken = settled.pins().stream().map(NamesLock::place).collect(Collectors.toSet());
        return settled.or(NamePins.of(
                held.pins().stream().filter(pin -> !taken.contains(place(pin))).toList()));
    }

    /** The name within what it stands in, where no two may have it, not even in other capitals. */
    private static NamedThing place(NamePin pin) {
        NamedThing thing = pin.thing();
        String name = pin.name().toUpperCase(Locale.ROOT);
        return switch (thing.kind()) {
            case SUPPORT, PACKAGE -> new NamedThing(thing.kind(), "", "", name);
            case TYPE -> new NamedThing(thing.kind(), thing.packageName(), "", name);
            case PROPERTY, VALUE, ARM -> new NamedThing(thing.kind(), thing.packageName(), thing.typeName(), name);
        };
    }

    /**
     * Says what a lock would have to hold besides.
     *
     * @param held what it pins
     * @param settled the names as they are
     * @return the lines that it lacks, or has with another name, sorted; what is gone from the docs may be in it
     */
    public static List<String> missing(NamePins held, NamePins settled) {
        Map<NamedThing, NamePin> pins = held.byThing();
        return settled.pins().stream()
                .filter(pin -> !Optional.ofNullable(pins.get(pin.thing()))
                        .map(NamePin::name)
                        .equals(Optional.of(pin.name())))
                .map(LockLine::write)
                .sorted()
                .toList();
    }

    /** The line that says the format; 0 if there is none, or another format. */
    private int firstLine() {
        int number = 1;
        while (number < text.lineCount() && text.line(number).isBlank()) {
            number++;
        }
        String line = text.line(number);
        if (line.equals(TITLE + FORMAT)) {
            return number;
        }
        if (MergeMarks.isMark(line)) {
            fault(number, MergeMarks.FAULT, MERGE);
        } else if (line.matches(TITLE + "[1-9][0-9]{0,8}")) {
            String written = line.substring(TITLE.length());
            String reason =
                    "a later version has written it, in format " + written + "; this one reads format " + FORMAT;
            fault(number, reason, StateFile.FROM_LATER);
        } else {
            fault(number, "it does not begin with `" + TITLE + FORMAT + "`", MEND);
        }
        return 0;
    }

    private void readFrom(int first) {
        boolean unmerged = false;
        for (int number = first; number <= text.lineCount() && faults.size() < MOST_FAULTS; number++) {
            String line = text.line(number);
            if (MergeMarks.isMark(line)) {
                if (!unmerged) {
                    fault(number, MergeMarks.FAULT, MERGE);
                }
                unmerged = !line.startsWith(">");
            } else if (!unmerged && !line.isBlank() && !line.startsWith("#")) {
                readLine(number, line);
            }
        }
    }

    private void readLine(int number, String line) {
        Optional<NamePin> pin = LockLine.read(line, span(number));
        if (pin.isEmpty()) {
            fault(number, "this is no line like `components Account type = Account`", MEND);
            return;
        }
        NamedThing thing = pin.get().thing();
        Integer before = lines.putIfAbsent(thing, number);
        if (before != null) {
            fault(number, "`" + LockLine.thing(thing) + "` stands in line " + before + " already", CHOOSE);
        } else {
            pins.put(LockLine.write(pin.get()), pin.get());
        }
    }

    private void fault(int number, String reason, Advice nextStep) {
        faults.add(Diagnostic.of(
                DiagnosticCode.UNREADABLE_NAMES, span(number), "Cannot be read: " + reason + ".", nextStep));
    }

    private SourceSpan span(int number) {
        return text.span(text.lineStart(number), text.line(number).length());
    }
}

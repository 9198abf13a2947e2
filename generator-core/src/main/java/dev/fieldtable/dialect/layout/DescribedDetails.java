package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.description.ValueWords;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.ValueDetails;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a row says of a value besides its type: in columns of their own, and in notes of its description. What was
 * read leaves the description; all else stays there.
 */
final class DescribedDetails {
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /** A number with something behind it is another number, or a time. */
    private static final Pattern WITH_UNIT = Pattern.compile("[-+.0-9].*[A-Za-z%]");

    private final MarkdownPage page;
    private final ValueWords words;
    private final LineNotes notes;
    private final Findings findings;

    DescribedDetails(MarkdownPage page, ValueWords words, Findings findings) {
        this.page = page;
        this.words = words;
        this.findings = findings;
        this.notes = new LineNotes(
                Stream.concat(words.notes().stream(), words.defaults().stream()).toList());
    }

    /**
     * A description, and what else was read.
     *
     * @param description what is left of the description
     * @param value what was read
     */
    record Described(String description, ValueDetails value) {}

    /** {@return what the column of formats says of a row, or else its type; empty if neither says anything} */
    String format(DescribedColumns columns, RowText row) {
        String said = given(row, columns.format());
        return said.isEmpty()
                ? SpelledFormat.in(page.inlines().text(row.text(columns.type())).visible())
                : said;
    }

    /** {@return the values that the column of values names; none if it says anything else} */
    List<String> values(DescribedColumns columns, RowText row) {
        return columns.values() < 0 ? List.of() : CellValues.of(given(row, columns.values()));
    }

    /** {@return a description with what the column of values says, of which no type was made} */
    String withValues(DescribedColumns columns, RowText row, String description) {
        return columns.values() < 0 ? description : joined(Stream.of(description, given(row, columns.values())));
    }

    /**
     * Reads a row.
     *
     * @param columns where things stand
     * @param row the row
     * @param type the type of its value
     * @param format what is said of the format that the type does not say; empty for nothing
     * @return its description, and what was read besides
     */
    Described read(DescribedColumns columns, RowText row, TypeExpression type, String format) {
        return new Row(columns, row, type).read(format);
    }

    /** What a cell says; nothing if it says that there is nothing. */
    private String given(RowText row, int column) {
        String text = page.prose().cell(row.text(column));
        return words.nothing().contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** One row. */
    private final class Row {
        private final DescribedColumns columns;
        private final RowText row;
        private final TypeExpression type;
        private final ConstraintReader constraints;
        private final Set<String> unread = new LinkedHashSet<>();
        private @Nullable DefaultValue value;

        Row(DescribedColumns columns, RowText row, TypeExpression type) {
            this.columns = columns;
            this.row = row;
            this.type = type;
            this.constraints = new ConstraintReader(words, type);
        }

        Described read(String format) {
            String prose = joined(columns.descriptions().stream().map(column -> given(row, column)));
            String unreadDefault = ofDefault();
            String described = notes.without(prose, words.defaults(), this::isDefault);
            String left = joined(Stream.of(
                    notes.without(described, words.notes(), this::isNoteOfConstraints),
                    joined(columns.constraints().stream().map(column -> unlessConstraint(given(row, column)))),
                    joined(columns.each().stream().map(this::unlessRead))));
            Constraints read = Constraints.of(constraints.said());
            if (constraints.isOfWholeNumbers() ? read.leavesNoWholeNumber() : read.isContradictory()) {
                tell("No value can be all of this: " + read.label() + ".", Severity.WARNING);
                read = Constraints.NONE;
                left = joined(Stream.of(
                        described,
                        joined(columns.constraints().stream().map(column -> given(row, column))),
                        joined(columns.each().stream().map(this::labelled))));
            }
            unread.forEach(text -> tell(Findings.quoted(text) + " could not be read.", Severity.INFO));
            boolean known = format.isEmpty() || FORMAT.matcher(format).matches();
            return new Described(
                    joined(Stream.of(left, known ? "" : "Format: " + format, unreadDefault)),
                    new ValueDetails(known ? format : "", read, value));
        }

        private void tell(String message, Severity severity) {
            findings.add(new Diagnostic(
                            DiagnosticCode.UNREAD_DETAIL,
                            severity,
                            message,
                            row.span(),
                            DiagnosticCode.UNREAD_DETAIL.nextStep())
                    .about("a detail of a value"));
        }

        /** {@return what the column of defaults says, if it could not be read} */
        private String ofDefault() {
            String text = given(row, columns.defaultValue());
            if (text.isEmpty() || isDefault(SeenLine.of(text).whole())) {
                return "";
            }
            return "Default: " + text;
        }

        private boolean isDefault(SeenLine.Part part) {
            Optional<DefaultValue> read = value(part);
            if (read.isPresent() && (value == null || value.equals(read.get()))) {
                value = read.get();
                return true;
            }
            // A sentence, or a list below, tells of a default, and has none that could have been read.
            if (part.isCode() || (!part.isEmpty() && !part.text().contains(" "))) {
                unread.add("Default: " + part.text());
            }
            return false;
        }

        /** What is neither code nor as it stands on the page has lost a mark. */
        private Optional<DefaultValue> value(SeenLine.Part part) {
            String text = part.text();
            boolean opened = !text.isEmpty() && "\"'".indexOf(text.charAt(0)) >= 0;
            if (!(part.isCode() || part.isPlain()) || (opened && !QuotedValues.isQuoted(text))) {
                return Optional.empty();
            }
            Optional<DefaultValue> read =
                    WITH_UNIT.matcher(text).matches() ? Optional.empty() : TemplateDefaults.of(text, type);
            return read.isPresent() || opened || !part.isCode() ? read : TemplateDefaults.ofCode(text, type);
        }

        /** A note that is none after all is told of all the same: its word says that it is one. */
        private boolean isNoteOfConstraints(SeenLine.Part part) {
            boolean read = constraints.read(part) == ConstraintReader.Result.READ;
            if (!read) {
                unread.add(part.text());
            }
            return read;
        }

        private String unlessConstraint(String cell) {
            return cell.lines()
                    .filter(line -> {
                        ConstraintReader.Result result =
                                constraints.read(SeenLine.of(line).whole());
                        if (result == ConstraintReader.Result.UNREAD) {
                            unread.add(line);
                        }
                        return result != ConstraintReader.Result.READ;
                    })
                    .collect(Collectors.joining("\n"));
        }

        private String unlessRead(DescribedColumns.OfConstraint column) {
            String text = labelled(column);
            if (text.isEmpty()
                    || constraints.read(
                            column.word(),
                            SeenLine.of(given(row, column.index())).whole())) {
                return "";
            }
            unread.add(text);
            return text;
        }

        private String labelled(DescribedColumns.OfConstraint column) {
            String text = given(row, column.index());
            return text.isEmpty() ? "" : column.word().label() + ": " + text;
        }
    }
}

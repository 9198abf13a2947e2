package dev.fieldtable.damage;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Damages pages in every way there is, and counts what becomes of them. */
final class DamageReport {
    private static final int MOST_EXAMPLES = 3;

    /** What was made of the pages of one kind of damage. */
    static final class Row {
        private final Trace trace;
        private int exact;
        private int plain;
        private int told;
        private int silent;
        private final List<String> examples = new ArrayList<>();

        Row(Trace trace) {
            this.trace = trace;
        }

        Trace trace() {
            return trace;
        }

        int pages() {
            return restored() + told + silent;
        }

        /** Pages that were read as what they were. */
        int restored() {
            return exact + plain;
        }

        /** Pages that were read as others, with a warning. */
        int told() {
            return told;
        }

        /** Pages that were read as others, without one. */
        int silent() {
            return silent;
        }

        double share() {
            return pages() == 0 ? 1 : (double) restored() / pages();
        }

        /** Of a few pages, two may be an exception. */
        boolean isNearlyAlwaysRestored() {
            int others = told + silent;
            return others <= 2 || others <= (1 - DamagedCorpus.LEAST_RESTORED) * pages();
        }

        @Override
        public String toString() {
            return restored() + " restored, " + told + " told, " + silent + " silent\n" + String.join("\n", examples);
        }

        private void add(Row other) {
            exact += other.exact;
            plain += other.plain;
            told += other.told;
            silent += other.silent;
        }
    }

    private final long seed;
    private final int mostOfEach;
    private final Surroundings surroundings;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    DamageReport(long seed, int mostOfEach, Surroundings surroundings) {
        this.seed = seed;
        this.mostOfEach = mostOfEach;
        this.surroundings = surroundings;
    }

    static List<Damage> damages() {
        return Stream.of(
                        CellDamages.all(),
                        TextDamages.all(),
                        StructureDamages.all(),
                        EqualCells.all(),
                        EqualBlocks.all(),
                        NameDamages.all(),
                        FurnitureDamages.all(),
                        ColumnDamages.all(),
                        CharacterDamages.all(),
                        TypeDamages.all(),
                        RowDamages.all(),
                        SectionDamages.all(),
                        PageDamages.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Damages a page in every way, unless it is damaged already. */
    void add(SourceText page) {
        Surroundings.Reading sound = Surroundings.read(page, page.content(), StandardCharsets.UTF_8);
        PageParts parts = PageParts.of(page.content());
        if (!sound.isSound() || !parts.isRegular()) {
            return;
        }
        for (Damage damage : damages()) {
            Row row = rows.computeIfAbsent(damage.name(), name -> new Row(damage.trace()));
            if (row.pages() >= mostOfEach) {
                continue;
            }
            Random random = new Random(
                    seed + 31L * page.path().hashCode() + damage.name().hashCode());
            Optional<DamagedPage> damaged = damage.apply(parts, random);
            damaged.ifPresent(pages -> judge(
                    page,
                    pages,
                    pages.before().equals(page.content())
                            ? sound
                            : Surroundings.read(page, pages.before(), StandardCharsets.UTF_8),
                    row));
        }
    }

    /** {@return the kinds of which something holds, by their names} */
    Map<String, Row> rows(Predicate<Row> predicate) {
        Map<String, Row> some = new LinkedHashMap<>(rows);
        some.values().removeIf(predicate.negate());
        return some;
    }

    /** {@return all kinds of a trace together} */
    Row total(Trace trace) {
        Row total = new Row(trace);
        rows.values().stream().filter(row -> row.trace() == trace).forEach(total::add);
        return total;
    }

    void judge(SourceText page, DamagedPage pages, Surroundings.Reading before, Row row) {
        Surroundings.Reading after = Surroundings.read(page, pages.after(), pages.charset());
        if (before.exact().equals(after.exact())) {
            row.exact++;
            return;
        }
        List<String> wanted = PageSpelling.withoutTypography(before.document());
        List<String> got = PageSpelling.withoutTypography(after.document());
        if (wanted.equals(got)) {
            row.plain++;
            return;
        }
        Surroundings.Meaning meant = surroundings.meaning(before.document(), pages.before());
        Surroundings.Meaning found = surroundings.meaning(after.document(), pages.before());
        if (meant.types().equals(found.types())) {
            row.plain++;
            return;
        }
        boolean told = isTold(pages, after.diagnostics()) || !meant.doubts().containsAll(found.doubts());
        if (told) {
            row.told++;
        } else {
            row.silent++;
        }
        if (row.examples.size() < MOST_EXAMPLES || (!told && row.silent <= MOST_EXAMPLES)) {
            row.examples.add(
                    0,
                    (told ? "told   " : "SILENT ") + page.path() + difference(wanted, got) + "\n        "
                            + after.diagnostics().stream()
                                    .map(each ->
                                            each.severity() + " " + each.code().id() + " "
                                                    + each.span().line())
                                    .distinct()
                                    .limit(4)
                                    .toList());
        }
    }

    /** A warning counts if it is about a line that was damaged, or the page as a whole. */
    private static boolean isTold(DamagedPage pages, List<Diagnostic> diagnostics) {
        if (!pages.charset().equals(StandardCharsets.UTF_8)) {
            return diagnostics.stream().anyMatch(each -> each.severity() != Severity.INFO);
        }
        Set<String> sound = new HashSet<>(pages.before().lines().toList());
        List<String> lines = pages.after().lines().toList();
        int change = 0;
        List<String> before = pages.before().lines().toList();
        while (change < Math.min(lines.size(), before.size())
                && lines.get(change).equals(before.get(change))) {
            change++;
        }
        for (Diagnostic diagnostic : diagnostics) {
            int line = diagnostic.span().line();
            // What is no longer there has no line; code that runs on is told of where it begins, and a section that is
            // none any more by its tables.
            boolean near = line == 1
                    || Math.abs(line - 1 - change) <= 2
                    || diagnostic.code() == DiagnosticCode.UNCLOSED_FENCE
                    || diagnostic.code() == DiagnosticCode.TABLE_PASSED_OVER;
            for (int i = Math.max(1, line - 2); i <= Math.min(lines.size(), line + 2); i++) {
                near |= !sound.contains(lines.get(i - 1));
            }
            if (diagnostic.severity() != Severity.INFO && near) {
                return true;
            }
        }
        return false;
    }

    private static String difference(List<String> wanted, List<String> got) {
        for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
            String left = i < wanted.size() ? wanted.get(i) : "(nothing)";
            String right = i < got.size() ? got.get(i) : "(nothing)";
            if (!left.equals(right)) {
                return "\n        - " + cut(left) + "\n        + " + cut(right);
            }
        }
        return "";
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    /** {@return the table of kinds and shares} */
    String table(boolean examples) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "seed %d%n%-52s %-5s %7s %9s %7s %7s %7s %9s%n",
                seed,
                "damage",
                "trace",
                "pages",
                "restored",
                "exact",
                "told",
                "SILENT",
                "share"));
        rows.forEach((name, row) -> {
            append(table, name, row);
            if (examples) {
                row.examples.forEach(
                        example -> table.append("      ").append(example).append('\n'));
            }
        });
        append(table, "where all is left on the page", total(Trace.ALL));
        append(table, "where something is gone or in doubt", total(Trace.SOME));
        append(table, "where nothing shows that there was damage", total(Trace.NONE));
        return table.toString();
    }

    private static void append(StringBuilder table, String name, Row row) {
        table.append(String.format(
                Locale.ROOT,
                "%-52s %-5s %7d %9d %7d %7d %7d %8.2f%%%n",
                name,
                row.trace().name().toLowerCase(Locale.ROOT),
                row.pages(),
                row.restored(),
                row.exact,
                row.told,
                row.silent,
                100 * row.share()));
    }
}

package dev.fieldtable.damage;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Damages pages in every way there is, and counts what becomes of them. */
final class DamageReport {
    private static final int MOST_EXAMPLES = 3;

    /** What was made of the pages of one kind of damage. */
    static final class Row {
        private int exact;
        private int plain;
        private int told;
        private int wrong;
        private final List<String> examples = new ArrayList<>();

        int pages() {
            return restored() + told + wrong;
        }

        int restored() {
            return exact + plain;
        }

        int told() {
            return told;
        }

        int wrong() {
            return wrong;
        }

        private void add(Row other) {
            exact += other.exact;
            plain += other.plain;
            told += other.told;
            wrong += other.wrong;
        }
    }

    private final long seed;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    DamageReport(long seed) {
        this.seed = seed;
    }

    static List<Damage> damages() {
        return Stream.of(CellDamages.all(), TextDamages.all(), StructureDamages.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Damages a page in every way, unless it is damaged already. */
    void add(String path, String page) {
        boolean sound =
                read(path, page).diagnostics().stream().allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
        if (!sound || !PageParts.of(page).isRegular()) {
            return;
        }
        for (Damage damage : damages()) {
            Random random =
                    new Random(seed + 31L * path.hashCode() + damage.name().hashCode());
            Optional<DamagedPage> damaged = damage.apply(page, random);
            row(damage.name());
            damaged.ifPresent(pages -> judge(path, pages, damage.name()));
        }
    }

    Row row(String damage) {
        return rows.computeIfAbsent(damage, name -> new Row());
    }

    Map<String, Row> rows() {
        return rows;
    }

    Row total() {
        Row total = new Row();
        rows.values().forEach(total::add);
        return total;
    }

    void judge(String path, DamagedPage pages, String damage) {
        Row row = row(damage);
        Outcome<ParsedDocument> before = read(path, pages.before());
        Outcome<ParsedDocument> after = read(path, pages.after());
        if (PageSpelling.exact(before.value()).equals(PageSpelling.exact(after.value()))) {
            row.exact++;
            return;
        }
        List<String> wanted = PageSpelling.withoutTypography(before.value());
        List<String> got = PageSpelling.withoutTypography(after.value());
        if (wanted.equals(got)) {
            row.plain++;
            return;
        }
        boolean told = isTold(pages, after.diagnostics());
        if (told) {
            row.told++;
        } else {
            row.wrong++;
        }
        if (row.examples.size() < MOST_EXAMPLES || (!told && row.wrong <= MOST_EXAMPLES)) {
            row.examples.add(
                    0,
                    (told ? "told  " : "WRONG ") + path + difference(wanted, got) + "\n        "
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
            // What is no longer there has no line; code that runs on is told of where it begins.
            boolean near =
                    line == 1 || Math.abs(line - 1 - change) <= 2 || diagnostic.code() == DiagnosticCode.UNCLOSED_FENCE;
            for (int i = Math.max(1, line - 2); i <= Math.min(lines.size(), line + 2); i++) {
                near |= !sound.contains(lines.get(i - 1));
            }
            if (diagnostic.severity() != Severity.INFO && near) {
                return true;
            }
        }
        return false;
    }

    private static Outcome<ParsedDocument> read(String path, String page) {
        return Dialects.auto(HouseStyle.speakeasy()).read(SourceText.of(path, page));
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
                "seed %d%n%-40s %7s %9s %7s %7s %7s %9s%n",
                seed,
                "damage",
                "pages",
                "restored",
                "exact",
                "told",
                "WRONG",
                "share"));
        rows.forEach((name, row) -> {
            append(table, name, row);
            if (examples) {
                row.examples.forEach(
                        example -> table.append("      ").append(example).append('\n'));
            }
        });
        append(table, "all", total());
        return table.toString();
    }

    private static void append(StringBuilder table, String name, Row row) {
        table.append(String.format(
                Locale.ROOT,
                "%-40s %7d %9d %7d %7d %7d %8.2f%%%n",
                name,
                row.pages(),
                row.restored(),
                row.exact,
                row.told,
                row.wrong,
                row.pages() == 0 ? 100.0 : 100.0 * row.restored() / row.pages()));
    }
}

package dev.fieldtable.damage;

import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Measures how much damage docs can bear: {@code DamagedCorpus [--examples] [--all] FOLDER...}. Prints a table for each
 * folder, and ends with 1 if too little is restored, or if anything is read wrongly without a word. Without {@code --all}
 * it takes some of the pages, the same ones each time.
 */
public final class DamagedCorpus {
    /** The share of pages that must come out as if nothing had happened, where all is left on the page. */
    static final double LEAST_RESTORED = 0.95;

    static final long SEED = 20261122;

    /** Enough for a figure that hardly changes with more of them. */
    private static final int SOME = 120;

    private DamagedCorpus() {}

    /** Measures the folders named. */
    public static void main(String[] args) {
        List<String> folders =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        boolean examples = List.of(args).contains("--examples");
        boolean all = List.of(args).contains("--all");
        boolean good = !folders.isEmpty();
        for (String folder : folders) {
            DamageReport report = measure(Path.of(folder), all ? Integer.MAX_VALUE : SOME);
            System.out.println("== " + folder + "\n" + report.table(examples));
            good &= isGood(report);
        }
        System.exit(good ? 0 : 1);
    }

    private static DamageReport measure(Path folder, int most) {
        List<SourceText> all =
                SourceReader.read(List.of(folder), PageFilter.ALL).value();
        List<SourceText> pages = new ArrayList<>(all);
        pages.removeIf(page -> !describesType(page.content()));
        Collections.shuffle(pages, new Random(SEED));
        DamageReport report = new DamageReport(SEED, Integer.MAX_VALUE, new Surroundings(all));
        pages.stream().limit(most).forEach(report::add);
        return report;
    }

    static boolean describesType(String page) {
        return page.contains("\n## Fields") || page.contains("\n## Values") || page.contains("\n## Supported Types");
    }

    static boolean isGood(DamageReport report) {
        DamageReport.Row whole = report.total(Trace.ALL);
        int silent = whole.silent() + report.total(Trace.SOME).silent();
        return silent == 0 && whole.pages() > 0 && whole.share() >= LEAST_RESTORED;
    }
}

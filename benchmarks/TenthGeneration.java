import dev.fieldtable.project.Project;
import dev.fieldtable.project.Voice;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Generates ten times in one process, as a watch does, one page being another one each time; prints what the tenth took. */
final class TenthGeneration {
    private static final int TIMES = 10;

    private TenthGeneration() {}

    /** The arguments are the docs, the page that changes, the output folder and the base package. */
    public static void main(String[] arguments) throws Exception {
        Path page = Path.of(arguments[1]);
        String text = Files.readString(page);
        Project project = Project.of(Settings.builder()
                .set(Catalogue.DOCS, List.of(Path.of(arguments[0])))
                .set(Catalogue.OUTPUT, Path.of(arguments[2]))
                .set(Catalogue.BASE_PACKAGE, arguments[3])
                .build());
        long wall = 0;
        long cpu = 0;
        for (int i = 1; i <= TIMES; i++) {
            Files.writeString(page, text.replaceFirst("(?m)^(\\| `\\w+)`(.*)$", "$0\n$1_" + i + "`$2"));
            wall = System.nanoTime();
            cpu = cpu();
            project.run(RunKind.WATCH, Voice.silent());
            cpu = cpu() - cpu;
            wall = System.nanoTime() - wall;
        }
        System.out.printf(Locale.ROOT, "{\"cpu\": %.3f, \"wall\": %.3f}%n", cpu / 1e9, wall / 1e9);
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}

package dev.fieldtable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Docs as somebody publishes them, in one state and in the next. */
final class Published {
    static final Path PLEX = Path.of("../specs/plex").toAbsolutePath().normalize();

    private Published() {}

    /** Two folders: the pages, and the same with a third of them changed, one gone and one that is new. */
    static List<Path> twoStates(Path temp) throws IOException {
        FolderState first = FolderState.of(PLEX);
        FolderState second = new FolderState(new TreeMap<>(first.files()));
        List<String> pages = first.files().keySet().stream()
                .filter(path -> path.startsWith("models/components/") && path.endsWith(".md"))
                .toList();
        for (int i = 0; i < pages.size(); i += 3) {
            second.files().computeIfPresent(pages.get(i), (path, text) -> text.replaceFirst("[*]str[*]", "*int*"));
        }
        second.files().remove(pages.get(1));
        second.files().put("models/components/brandnew.md", NEW);
        List<Path> folders = new ArrayList<>();
        for (FolderState state : List.of(first, second)) {
            Path folder = temp.resolve("published-" + folders.size());
            state.restore(folder);
            folders.add(folder);
        }
        return folders;
    }

    private static final String NEW = """
            # BrandNew


            ## Fields

            | Field | Type  | Required           | Description |
            | ----- | ----- | ------------------ | ----------- |
            | `id`  | *str* | :heavy_check_mark: | What it is. |
            """;
}

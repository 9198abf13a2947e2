"""What the benchmarks of whole processes have in common: processes that are timed, and docs that are many times as large."""

import os
import pathlib
import re
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent

HEADING = re.compile(r"^# (\w+)", re.MULTILINE)
REFERENCE = re.compile(r"\b((?:components|operations|errors|models|shared|callbacks)\.)(\w+)")


def run(command, said=None):
    """Returns the CPU seconds, the wall seconds and the peak in MiB of one process and its children.

    What it says goes to the file `said`, or nowhere; one that fails ends the benchmark.
    """
    command = [str(word) for word in command]
    start = time.monotonic()
    pid = os.posix_spawnp(
        command[0],
        command,
        os.environ,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, str(said or os.devnull), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666),
            *([(os.POSIX_SPAWN_DUP2, 1, 2)] if said else []),
        ],
    )
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - start
    if status != 0:
        if said:
            print(pathlib.Path(said).read_text()[-2000:], file=sys.stderr)
        sys.exit(f"{' '.join(command[:3])} … ended with {os.waitstatus_to_exitcode(status)}")
    # Linux counts in KiB, macOS in bytes.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / unit


def copies(docs, folder, times):
    """Copies the pages of a folder so many times, side by side; from the second copy on, types have another name each."""
    pages = {path.relative_to(docs): path.read_text(encoding="utf-8") for path in sorted(docs.rglob("*.md"))}
    names = {found.group(1) for found in map(HEADING.match, pages.values()) if found}
    for number in range(1, times + 1):
        for path, text in pages.items():
            copy = folder / f"p{number}" / path
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text if number == 1 else renamed(text, names, number), encoding="utf-8")
    return folder


def renamed(text, names, number):
    def name(found):
        return found if found not in names else f"{found}N{number}"

    text = HEADING.sub(lambda found: f"# {name(found.group(1))}", text, count=1)
    return REFERENCE.sub(lambda found: found.group(1) + name(found.group(2)), text)

"""How fast and how large the linter is: on a folder of pages, on one page from a cold start, on a page of 5 MB.

Usage: python benchmarks/lint.py FOLDER [RULES]. Every figure is the median of whole processes that take turns.
"""

from __future__ import annotations

import itertools
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measured_run import COMMAND, Cost, run

_HERE = Path(__file__).parent
_RUNS = 5


def measure(arguments: Sequence[str | Path], folder: Path, runs: int = _RUNS) -> tuple[float, float]:
    """Return the median CPU seconds and peak MiB of a command."""
    costs: list[Cost] = [run(arguments, folder) for _ in range(runs)]
    return statistics.median(cost.cpu for cost in costs), statistics.median(cost.peak_mib for cost in costs)


def lint_command(target: Path, rules: Sequence[str]) -> list[str | Path]:
    return [COMMAND, "lint", "--fail-on", "never", "--format", "json", *rules, target]


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    rules = ["--select", sys.argv[2]] if len(sys.argv) > 2 else []
    bare: list[str | Path] = [sys.executable, _HERE / "bare_text_pass.py", folder]
    words = int(run(bare, folder).output)
    pages = sorted(folder.rglob("*.md"))
    with tempfile.TemporaryDirectory() as empty:
        outside = Path(empty)
        page, large = outside / "page.md", outside / "large.md"
        page.write_text(pages[len(pages) // 2].read_text(encoding="utf-8"), encoding="utf-8")
        _write_five_megabytes(pages, large)
        bare_cpu, _ = measure(bare, outside)
        rows = (
            (f"{len(pages):,} pages", lint_command(folder, rules), words),
            ("one page, cold", lint_command(page, rules), 0),
            ("one page of 5 MB", lint_command(large, rules), 0),
            ("python -c pass", [sys.executable, "-c", "pass"], 0),
        )
        print(f"{words:,} words; a bare Python pass takes {bare_cpu:.2f} CPU s.")
        print(f"{'what':<20} {'CPU s':>7} {'ratio':>6} {'MiB':>5} {'words per CPU s':>16}")
        for what, command, count in rows:
            cpu, peak = measure(command, outside)
            rate = f"{count / cpu:16,.0f}" if count else ""
            print(f"{what:<20} {cpu:7.2f} {cpu / bare_cpu:6.1f} {peak:5.0f} {rate}")


def _write_five_megabytes(pages: Sequence[Path], target: Path) -> None:
    """Write pages of the folder one after the other, as often as it takes.

    A page at a time: a child's peak of memory starts at what this process had.
    """
    with target.open("w", encoding="utf-8") as file:
        for page in itertools.cycle(pages):
            file.write(page.read_text(encoding="utf-8") + "\n\n")
            if file.tell() > 5_000_000:
                return


if __name__ == "__main__":
    main()

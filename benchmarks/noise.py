"""How often each rule speaks on a folder of pages, and a sample of what it says, to be read and judged.

Usage: python benchmarks/noise.py FOLDER [--select RULES] [--sample N] [--seed N]
"""

from __future__ import annotations

import argparse
import datetime
import random
import sys
from collections import defaultdict
from pathlib import Path

# Started as a program, Python looks for modules in this folder first, where `lint` is a benchmark.
sys.path[0] = str(Path(__file__).parents[1])

from lint.files.check import check_files  # noqa: E402
from lint.files.collect import collect_files  # noqa: E402
from lint.finding import SEVERITIES, Finding  # noqa: E402
from lint.formats.read import read_document  # noqa: E402
from lint.registry import all_rules  # noqa: E402
from lint.settings.plan import Planner  # noqa: E402
from lint.settings.settings import Settings  # noqa: E402
from lint.text.source import Source  # noqa: E402

_MEASURED_FAMILIES = (("promo", "link", "disc"), ("dose", "claim", "num", "incl", "a11y"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--select", default="")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    settings = Settings(options.folder, select=tuple(filter(None, options.select.split(","))))
    planner = Planner(settings, datetime.date.today())
    files, _ = collect_files([str(options.folder)], lambda path: False)
    found: dict[str, list[Finding]] = defaultdict(list)
    for report in check_files(files, planner):
        for finding in report.findings:
            found[finding.rule].append(finding)
    words = sum(_count_words(path) for path in files)
    _print_rates(found, words)
    if options.sample:
        _print_samples(found, options.sample, random.Random(options.seed))


def _count_words(path: str) -> int:
    return read_document(Source(path, Path(path).read_text(encoding="utf-8"))).word_count


def _print_rates(found: dict[str, list[Finding]], words: int) -> None:
    print(f"{words:,} words\n{'rule':<32} {'findings':>8} {'of them error/warning/info':>27} {'per 1,000 words':>16}")
    for rule, findings in sorted(found.items(), key=lambda item: -len(item[1])):
        counts = (sum(each.severity == name for each in findings) for name in SEVERITIES)
        severities = "/".join(map(str, counts))
        print(f"{rule:<32} {len(findings):8,} {severities:>27} {1000 * len(findings) / words:16.3f}")
    for families in _MEASURED_FAMILIES:
        if not any(registered.rule.family in families for registered in all_rules().values()):
            continue
        serious = sum(
            finding.severity != "info"
            for findings in found.values()
            for finding in findings
            if finding.rule.partition("-")[0] in families
        )
        print(f"{', '.join(families)}: {1000 * serious / words:.3f} errors and warnings per 1,000 words")


def _print_samples(found: dict[str, list[Finding]], size: int, chance: random.Random) -> None:
    for rule, findings in sorted(found.items()):
        print(f"\n{rule}")
        for finding in chance.sample(findings, min(size, len(findings))):
            place = finding.place
            print(f"  {place.path}:{place.line}:{place.column} {finding.severity} {finding.message}")
            print(f"    {finding.quote[:300]}")


if __name__ == "__main__":
    main()

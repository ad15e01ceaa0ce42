"""How well the linter finds missing disclaimers: on labelled pages, for each half and each rule.

    python benchmarks/disclaimers.py

Of `development` the pages that differ are listed. Of `measure` only figures are printed: it is held out.
"""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

# Started as a program, Python looks for modules in this folder first, where `lint` is a benchmark.
sys.path[0] = str(Path(__file__).parents[1])

from lint.engine import lint  # noqa: E402
from lint.formats.read import read_document  # noqa: E402
from lint.settings.plan import Planner  # noqa: E402
from lint.settings.settings import Settings  # noqa: E402
from lint.text.source import Source  # noqa: E402

PAGES = Path(__file__).parent / "pages"
TODAY = datetime.date(2026, 11, 25)
LABELLED = (
    "disc-general",
    "disc-emergency-number",
    "disc-crisis-line",
    "disc-stop-medicine",
    "disc-pregnancy-child",
    "disc-affiliate",
    "disc-supplement-dshea",
)


def main() -> None:
    for half in ("development", "measure"):
        folder = PAGES / half
        labels = yaml.safe_load((folder / "labels.yml").read_text(encoding="utf-8"))
        results = {name: (_expected(label), _found(folder / name, label["locale"])) for name, label in labels.items()}
        _print_half(half, results, names_pages=half == "development")


def _expected(label: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(label["disclaimers"])


def _found(path: Path, locale: str) -> frozenset[str]:
    """Return the labelled rules that report a page as warning or error."""
    document = read_document(Source(path.name, path.read_text(encoding="utf-8")))
    planner = Planner(Settings(path.parent, select=("disc",)), TODAY, locale)
    findings = lint(document, planner.plan(document))
    return frozenset(found.rule for found in findings if found.severity != "info" and found.rule in LABELLED)


def _print_half(half: str, results: Mapping[str, tuple[frozenset[str], frozenset[str]]], *, names_pages: bool) -> None:
    right = sum(expected == found for expected, found in results.values())
    print(f"{half}: {right} of {len(results)} pages right ({right / len(results):.0%})")
    for line in _by_rule(results):
        print(f"  {line}")
    if names_pages:
        for name, (expected, found) in results.items():
            if expected != found:
                print(f"  {name}: missed {sorted(expected - found)}, wrong {sorted(found - expected)}")


def _by_rule(results: Mapping[str, tuple[frozenset[str], frozenset[str]]]) -> Iterator[str]:
    hits, wanted, given = Counter[str](), Counter[str](), Counter[str]()
    for expected, found in results.values():
        hits.update(expected & found)
        wanted.update(expected)
        given.update(found)
    for rule in LABELLED:
        precision = f"{hits[rule] / given[rule]:.2f}" if given[rule] else "-"
        recall = f"{hits[rule] / wanted[rule]:.2f}" if wanted[rule] else "-"
        print_counts = f"{hits[rule]} right of {given[rule]} reported, {wanted[rule]} labelled"
        yield f"{rule:24} precision {precision:>4}  recall {recall:>4}  ({print_counts})"


if __name__ == "__main__":
    main()

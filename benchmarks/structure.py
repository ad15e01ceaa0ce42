"""How well the linter finds planted faults of structure: on labelled pages, for each half and each rule.

    python -m benchmarks.structure

Labels are planted faults only, and a page may hold others: so recall is measured, and how many findings there are on
pages without a planted fault of that rule. Of `development` what is missed is listed. Of `measure` only figures are
printed: it is held out.
"""

from __future__ import annotations

import datetime
import html
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

# Started as a program, Python looks for modules in this folder first, where `lint` is a benchmark.
sys.path[0] = str(Path(__file__).parents[1])

from lint.document.document import Document  # noqa: E402
from lint.engine import lint  # noqa: E402
from lint.finding import Finding  # noqa: E402
from lint.formats.read import read_document  # noqa: E402
from lint.settings.plan import Planner  # noqa: E402
from lint.settings.settings import Settings  # noqa: E402
from lint.text.source import Source, Span  # noqa: E402

PAGES = Path(__file__).parent / "pages"
TODAY = datetime.date(2026, 11, 25)


@dataclass(slots=True)
class Tally:
    """The counts of one half by rule, and what was missed."""

    labelled: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    elsewhere: Counter[str] = field(default_factory=Counter)
    """Findings at warning or error level on pages where no fault of the rule was planted."""
    missed: list[str] = field(default_factory=list)


def main() -> None:
    for half in ("development", "measure"):
        labels = yaml.safe_load((PAGES / half / "labels.yml").read_text(encoding="utf-8"))
        tally = Tally()
        for name, label in labels.items():
            _judge(PAGES / half / name, label, tally)
        _print_half(half, len(labels), tally, names_missed=half == "development")


def _judge(path: Path, label: Mapping[str, Any], tally: Tally) -> None:
    document = read_document(Source(path.name, path.read_bytes().decode("utf-8")))
    planner = Planner(Settings(path.parent, select=("struct",)), TODAY, label["locale"])
    findings = lint(document, planner.plan(document))
    planted: Mapping[str, Sequence[str]] = label["structure"] or {}
    for rule, texts in planted.items():
        for text in texts:
            tally.labelled[rule] += 1
            if any(_overlap(finding, _place_of(document, text)) for finding in findings if finding.rule == rule):
                tally.found[rule] += 1
            else:
                tally.missed.append(f"{path.name}: {rule}: {' '.join(text.split())}")
    tally.elsewhere.update(
        finding.rule for finding in findings if finding.rule not in planted and finding.severity != "info"
    )


def _place_of(document: Document, text: str) -> Span | None:
    """Return where a labelled text stands in the source, or what shows it if the source has entities there."""
    start = document.source.text.find(text)
    if start >= 0:
        return Span(start, start + len(text))
    shown = html.unescape(text)
    start = document.shown.find(shown)
    return document.span(start, start + len(shown)) if start >= 0 else None


def _overlap(finding: Finding, span: Span | None) -> bool:
    return span is not None and finding.place.span.start < span.end and span.start < finding.place.span.end


def _print_half(half: str, pages: int, tally: Tally, *, names_missed: bool) -> None:
    print(f"{half}: {sum(tally.found.values())} of {sum(tally.labelled.values())} faults found on {pages} pages")
    for rule in sorted(tally.labelled | tally.elsewhere):
        print(
            f"  {rule:26} {tally.found[rule]:3} of {tally.labelled[rule]:3} found, "
            f"{tally.elsewhere[rule]:3} on pages where none was planted"
        )
    if names_missed:
        for line in tally.missed:
            print(f"  missed {line}")


if __name__ == "__main__":
    main()

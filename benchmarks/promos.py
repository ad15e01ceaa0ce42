"""How well promotions are found and taken out, on the labelled pages of benchmarks/pages. Figures, never a gate.

Usage: python benchmarks/promos.py [--misses] [--forms]

A labelled promo is found if a promo-* finding overlaps it; a finding that overlaps none is a false alarm. After the
safe fixes no labelled block is left, and no other block is gone, but for a heading or button beside a promo.
`--misses` shows what went wrong on the development half; of the measuring half nothing but numbers is ever shown.
"""

from __future__ import annotations

import datetime
import html
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

# Started as a program, Python looks for modules in this folder first, where `lint` is a benchmark.
sys.path[0] = str(Path(__file__).parents[1])

from lint.document.document import Document  # noqa: E402
from lint.document.parts import Block  # noqa: E402
from lint.engine import Plan, lint  # noqa: E402
from lint.finding import Finding, Safety  # noqa: E402
from lint.fixing.apply import apply_until_stable  # noqa: E402
from lint.formats.read import read_document  # noqa: E402
from lint.registry import all_rules  # noqa: E402
from lint.text.source import Source, Span  # noqa: E402

PAGES = Path(__file__).parent / "pages"
HALVES = ("development", "measure")
_WORDS_OF_BUTTON = 6
_TODAY = datetime.date(2026, 11, 25)


@dataclass(slots=True)
class Tally:
    """The counts of one half."""

    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    labelled: Counter[tuple[str, str]] = field(default_factory=Counter)
    right: int = 0
    false_alarms: int = 0
    near_misses_hit: int = 0
    near_misses: int = 0
    pages: int = 0
    blocks_left: int = 0
    words_lost: int = 0
    remarks: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.false_alarms, 1)

    @property
    def recall(self) -> float:
        return sum(self.found.values()) / max(sum(self.labelled.values()), 1)

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)


def plan(locale: str) -> Plan:
    rules = [registered for registered in all_rules().values() if registered.rule.family == "promo"]
    options = {
        each.rule.name: {name: option.value(locale) for name, option in each.rule.options.items()} for each in rules
    }
    return Plan(rules, locale, _TODAY, options, {})


def place_of(document: Document, text: str) -> Span | None:
    """Return where a labelled text stands in the source, or what shows it if the source has entities there."""
    start = document.source.text.find(text)
    if start >= 0:
        return Span(start, start + len(text))
    start = document.shown.find(html.unescape(text))
    return document.span(start, start + len(html.unescape(text))) if start >= 0 else None


def overlaps(finding: Finding, span: Span | None) -> bool:
    return span is not None and finding.place.span.start < span.end and span.start < finding.place.span.end


def judge(path: Path, labels: dict[str, Any], tally: Tally) -> None:
    source = Source(path.name, path.read_bytes().decode("utf-8"))
    document = read_document(source)
    promo_plan = plan(labels.get("locale") or "en-GB")
    findings = lint(document, promo_plan)
    promos = [(promo, place_of(document, promo["text"])) for promo in labels.get("promos") or ()]
    either = [place_of(document, text) for text in labels.get("either") or ()]
    tally.pages += 1
    for promo, span in promos:
        key = promo["scope"], promo["form"]
        tally.labelled[key] += 1
        if any(overlaps(finding, span) for finding in findings):
            tally.found[key] += 1
        else:
            tally.remarks.append(f"missed {path.name}: {promo['form']}, {promo['scope']}: {promo['text']}")
    judge_findings(path, findings, [span for _, span in promos], either, tally)
    judge_near_misses(path, document, findings, labels.get("near_misses") or (), tally)
    blocks = [(promo["text"], span) for promo, span in promos if promo["scope"] == "block"]
    judge_fixes(path, document, promo_plan, blocks, [span for _, span in promos] + either, tally)


def judge_findings(
    path: Path, findings: Sequence[Finding], promos: Sequence[Span | None], either: Sequence[Span | None], tally: Tally
) -> None:
    for finding in findings:
        if any(overlaps(finding, span) for span in promos):
            tally.right += 1
        elif not any(overlaps(finding, span) for span in either):
            tally.false_alarms += 1
            tally.remarks.append(f"false alarm {path.name}: {finding.rule}: {finding.quote}")


def judge_near_misses(
    path: Path, document: Document, findings: Sequence[Finding], texts: Sequence[str], tally: Tally
) -> None:
    for text in texts:
        tally.near_misses += 1
        hits = [finding.rule for finding in findings if overlaps(finding, place_of(document, text))]
        if hits:
            tally.near_misses_hit += 1
            tally.remarks.append(f"near miss {path.name}: {', '.join(hits)}: {text}")


_SAFE: tuple[Safety, ...] = ("safe",)


def judge_fixes(
    path: Path,
    document: Document,
    promo_plan: Plan,
    blocks: Sequence[tuple[str, Span | None]],
    promos: Sequence[Span | None],
    tally: Tally,
) -> None:
    fixed = apply_until_stable(document.source, lambda source: lint(read_document(source), promo_plan), _SAFE)
    for text, _ in blocks:
        if text in fixed.text:
            tally.blocks_left += 1
            tally.remarks.append(f"left after the fix {path.name}: {text}")
    for block in lost_blocks(document, read_document(Source(path.name, fixed.text)), promos):
        words = document.text(block)
        tally.words_lost += len(words.split())
        tally.remarks.append(f"removed too {path.name}: {words}")


def lost_blocks(document: Document, fixed: Document, promos: Sequence[Span | None]) -> Iterator[Block]:
    """Yield the blocks that are gone and are no labelled promo and no heading or button beside one."""
    left = Counter(map(fixed.text, fixed.blocks))
    gone = []
    for block in document.blocks:
        left[document.text(block)] -= 1
        if left[document.text(block)] < 0:
            gone.append(block)
    labelled = {
        block.position
        for block in gone
        if any(span and span.start < block.span.end and block.span.start < span.end for span in promos)
    }
    for block in gone:
        is_small = block.kind in ("heading", "title") or len(document.text(block).split()) <= _WORDS_OF_BUTTON
        beside = {block.position - 1, block.position + 1} if is_small else set()
        if not labelled & {block.position, *beside}:
            yield block


def measure(half: str) -> Tally:
    tally = Tally()
    labels = yaml.safe_load((PAGES / half / "labels.yml").read_text(encoding="utf-8"))
    for name, page in labels.items():
        judge(PAGES / half / name, page, tally)
    return tally


def show(half: str, tally: Tally, *, forms: bool) -> None:
    labelled, found = sum(tally.labelled.values()), sum(tally.found.values())
    print(
        f"{half}: {tally.pages} pages, precision {tally.precision:.3f}, recall {tally.recall:.3f}, F1 {tally.f1:.3f} "
        f"({found} of {labelled} promos, {tally.false_alarms} false alarms, "
        f"{tally.near_misses_hit} of {tally.near_misses} near misses hit); "
        f"after safe fixes {tally.blocks_left} blocks left, {tally.words_lost} words too many gone"
    )
    for scope in ("block", "inline"):
        keys = [key for key in tally.labelled if key[0] == scope]
        print(f"  {scope:7} {sum(tally.found[key] for key in keys):3} of {sum(tally.labelled[key] for key in keys):3}")
    if forms:
        show_forms(tally)


def show_forms(tally: Tally) -> None:
    by_form: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for (scope, form), count in sorted(tally.labelled.items()):
        by_form[form][0] += tally.found[scope, form]
        by_form[form][1] += count
    for form, (hit, of) in sorted(by_form.items()):
        print(f"    {hit:3} of {of:3}  {form}")


def main() -> None:
    for half in HALVES:
        tally = measure(half)
        show(half, tally, forms=half == "development" and "--forms" in sys.argv)
        if half == "development" and "--misses" in sys.argv:
            print("\n".join(tally.remarks))


if __name__ == "__main__":
    main()

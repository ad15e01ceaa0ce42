"""Thousands of mangled pages: no exception, no hang, every place inside the file."""

from __future__ import annotations

import datetime
import random
from pathlib import Path

import pytest

from lint.engine import lint
from lint.finding import Finding
from lint.fixing.apply import apply_fixes
from lint.formats.read import read_document
from lint.problems import ProjectError
from lint.registry import all_rules
from lint.settings.plan import Planner
from lint.settings.settings import Settings
from lint.text.source import Source

_ROOT = Path(__file__).parents[2]
_CASES = 5_000
"""For each of four formats: twenty thousand in all."""

_LONGEST = 600
_BITS = (
    "*", "**", "`", "```\n", "[", "](", ")", "<", ">", "</", "<div class=\"promo\">", "<!--", "-->", "&",
    "&amp;", "&#x", "\n", "\r\n", "\r", "\n\n", "\t", "    ", "> ", "- ", "1. ", "# ", "!!! note\n    ",
    '=== "T"\n', "|", "---\n", "\ufeff", "😀", "e\u0301", "“", "”", "'", '"', ": ", "key: ", "'''", "\\",
    "{: .x }", "[^1]", "http://", "@", "\u00a0", "\u2028", "\x0c", "İ", "<script>", "</p>", "<li>",
    "plainwell: ignore", "<!-- plainwell: ignore read -->", "# plainwell: ignore", "{%", "\ufffc", "a" * 300,
    "(" * 50,
)  # fmt: skip
_PLANNER = Planner(Settings(_ROOT), datetime.date(2026, 11, 25))


def _seeds(suffix: str) -> list[str]:
    """Return texts of one format to be mangled: the rules' examples, and parts of the pages of the evaluation sets."""
    rules = all_rules().values()
    examples = [example for registered in rules for example in (*registered.rule.bad, *registered.rule.good)]
    texts = [example.text for example in examples if example.format == suffix]
    for path in sorted((_ROOT / "benchmarks" / "pages" / "development").glob(f"*.{suffix}")):
        text = path.read_text(encoding="utf-8")
        texts += [text[start : start + _LONGEST] for start in range(0, len(text), _LONGEST)]
    facts = sorted((_ROOT / "content").rglob("*.yml")) if suffix == "yml" else []
    return texts + [path.read_text(encoding="utf-8")[:_LONGEST] for path in facts]


def _mangle(text: str, chance: random.Random) -> str:
    text = text[: _LONGEST * 2]
    for _ in range(chance.randint(1, 6)):
        place = chance.randint(0, len(text))
        end = min(place + chance.choice((0, 0, 1, 3, 20)), len(text))
        text = text[:place] + chance.choice(_BITS) * chance.choice((1, 1, 1, 2, 30)) + text[end:]
    return text


def _check(source: Source) -> list[Finding]:
    document = read_document(source)
    return lint(document, _PLANNER.plan(document))


@pytest.mark.parametrize("suffix", ["md", "html", "txt", "yml"])
@pytest.mark.parametrize("part", range(4))
def test_mangled_pages(suffix: str, part: int) -> None:
    chance = random.Random(f"{suffix} {part}")
    seeds = _seeds(suffix)
    for _ in range(_CASES // 4):
        source = Source(f"page.{suffix}", _mangle(chance.choice(seeds), chance))
        try:
            findings = _check(source)
        except ProjectError:
            continue  # broken YAML is told as such
        for finding in findings:
            for place in (finding.place, *(related.place for related in finding.related)):
                assert 0 <= place.span.start <= place.span.end <= len(source.text)
                assert source.offset(place.line, place.column) == place.span.start
        apply_fixes(source, findings, ("safe", "suggested"))

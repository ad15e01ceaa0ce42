"""Laws of fixes, over every example of every rule: a fix changes what it names, once, and nothing that must stay."""

from __future__ import annotations

import datetime
import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from lint.engine import Plan, lint
from lint.finding import Finding
from lint.fixing.apply import apply_fixes, apply_until_stable
from lint.formats.read import read_document
from lint.registry import all_rules
from lint.rule import Example
from lint.settings.plan import Planner
from lint.settings.settings import Settings
from lint.text.source import Source

_TODAY = datetime.date(2026, 11, 25)
_PLANNER = Planner(Settings(Path(), severities=dict.fromkeys(("promo", "read", "link"), "warning")), _TODAY)
_EXAMPLES = [
    pytest.param(example, id=f"{name}-{number}")
    for name, registered in all_rules().items()
    for number, example in enumerate((*registered.rule.bad, *registered.rule.good))
]
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def _source(example: Example) -> Source:
    return Source(f"example.{example.format}", example.text)


def _find(source: Source) -> list[Finding]:
    document = read_document(source)
    plan: Plan = _PLANNER.plan(document)
    return lint(document, plan)


@pytest.mark.parametrize("example", _EXAMPLES)
def test_fixing_twice_is_fixing_once(example: Example) -> None:
    source = _source(example)
    once = apply_until_stable(source, _find, ("safe", "suggested")).text
    again = apply_until_stable(Source(source.path, once), _find, ("safe", "suggested")).text

    assert again == once


@pytest.mark.parametrize("example", _EXAMPLES)
def test_a_finding_quotes_what_stands_at_its_place(example: Example) -> None:
    source = _source(example)
    for finding in _find(source):
        place = finding.place
        assert 0 <= place.span.start <= place.span.end <= len(source.text)
        assert source.offset(place.line, place.column) == place.span.start
        words = re.findall(r"[^\W_]+", finding.quote)
        if words:
            assert words[0] in source.text[place.span.start :] or "&" in source.text


@pytest.mark.parametrize("example", _EXAMPLES)
def test_safe_fixes_change_no_number_and_only_what_they_name(example: Example) -> None:
    source = _source(example)
    findings = [finding for finding in _find(source) if finding.fix and finding.fix.safety == "safe"]
    fixed = apply_fixes(source, findings, ("safe",)).text
    named = sorted((edit.start, edit.end) for finding in findings if finding.fix for edit in finding.fix.edits)
    for operation, start, end, *_ in SequenceMatcher(None, source.text, fixed, autojunk=False).get_opcodes():
        if operation == "delete" and end - start > 60:
            assert any(begin - 60 <= start and end <= stop + 60 for begin, stop in named)
    kept = _NUMBER.findall(fixed)
    removed = "".join(source.text[start:end] for start, end in named)
    assert sorted(kept + _NUMBER.findall(removed)) == sorted(_NUMBER.findall(source.text)) or not removed

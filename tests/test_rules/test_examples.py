"""The examples of every rule are its tests: what is bad is found and mended, what is good is left alone."""

from __future__ import annotations

import datetime

import pytest

from lint.engine import Plan, lint
from lint.finding import Finding
from lint.fixing.apply import apply_fixes
from lint.formats.read import read_document
from lint.registry import RegisteredRule, all_rules
from lint.rule import Example
from lint.text.source import Source

_TODAY = datetime.date(2026, 11, 25)
_RULES = list(all_rules().values())


def _cases(kind: str, with_fix: bool = False) -> list[pytest.param]:
    return [
        pytest.param(registered, example, id=f"{registered.rule.name}-{number}")
        for registered in _RULES
        for number, example in enumerate(getattr(registered.rule, kind), 1)
        if not with_fix or example.fixed is not None
    ]


def _source(example: Example) -> Source:
    return Source(f"example.{example.format}", example.text)


def _plan(registered: RegisteredRule, example: Example) -> Plan:
    rule = registered.rule
    defaults = {name: option.value(example.locale) for name, option in rule.options.items()}
    on = [] if example.locale in rule.off_in else [registered]
    return Plan(on, example.locale, _TODAY, {rule.name: {**defaults, **example.options}}, {})


def _lint(registered: RegisteredRule, example: Example) -> list[Finding]:
    return lint(read_document(_source(example)), _plan(registered, example))


@pytest.mark.parametrize(("registered", "example"), _cases("bad"))
def test_what_is_bad_is_found(registered: RegisteredRule, example: Example) -> None:
    findings = _lint(registered, example)
    assert findings, example.text
    if example.found is not None:
        assert findings[0].quote == example.found


@pytest.mark.parametrize(("registered", "example"), _cases("good"))
def test_what_is_good_is_left_alone(registered: RegisteredRule, example: Example) -> None:
    assert [(finding.quote, finding.message) for finding in _lint(registered, example)] == []


@pytest.mark.parametrize(("registered", "example"), _cases("bad", with_fix=True))
def test_what_is_bad_is_mended(registered: RegisteredRule, example: Example) -> None:
    fixed = apply_fixes(_source(example), _lint(registered, example), ("safe", "suggested")).text
    assert fixed == example.fixed

"""A list of rules, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from json import dumps
from textwrap import wrap
from typing import Any

from lint.examples import fix_of
from lint.explanation import FIX_IN_WORDS
from lint.families import by_family, title
from lint.registry import RegisteredRule

_INDENT = 6


def as_text(rules: Iterable[RegisteredRule], width: int) -> Iterator[str]:
    """Yield the rules by family, each with its severity, its fix and its summary."""
    count = 0
    for family, members in by_family(rules).items():
        yield f"{title(family)} ({family})\n"
        for registered in members:
            count += 1
            rule = registered.rule
            yield f"  {rule.name}  {rule.severity}, {FIX_IN_WORDS[fix_of(registered)]}\n"
            for line in wrap(registered.summary, max(width - _INDENT, 20)):
                yield f"{' ' * _INDENT}{line}\n"
        yield "\n"
    yield f"{count} rule{'' if count == 1 else 's'}. One of them in full: plainwell explain RULE\n"


def as_json(rules: Iterable[RegisteredRule]) -> Iterator[str]:
    """Yield one JSON object, a rule a line."""
    yield '{"version": 1, "rules": ['
    before = "\n"
    for registered in sorted(rules, key=lambda each: each.rule.name):
        yield before + dumps(_rule(registered))
        before = ",\n"
    yield "\n]}\n"


def _rule(registered: RegisteredRule) -> dict[str, Any]:
    rule = registered.rule
    return {
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        "confidence": rule.confidence,
        "fix": fix_of(registered),
        "summary": registered.summary,
        "off_in": rule.off_in,
        "options": {
            name: {"default": option.default, "by_locale": dict(option.by_locale), "meaning": option.meaning}
            for name, option in rule.options.items()
        },
        "authorities": [
            {"organisation": each.organisation, "title": each.title, "url": each.url, "evidence": each.evidence}
            for each in rule.authorities
        ],
    }

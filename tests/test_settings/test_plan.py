"""Which rules run, by settings, path and locale."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from lint.engine import Plan
from lint.formats.read import read_document
from lint.settings.plan import Planner, matches
from lint.settings.settings import Settings
from lint.text.source import Source

_TODAY = datetime.date(2026, 11, 25)


def plan(path: str = "page.md", text: str = "Text.", command: str | None = None, **settings: Any) -> Plan:
    planner = Planner(Settings(Path(), **settings), _TODAY, command)
    return planner.plan(read_document(Source(path, text)))


def names(made: Plan) -> set[str]:
    return {registered.rule.name for registered in made.rules}


def test_select_and_ignore_name_rules_and_families() -> None:
    assert names(plan(select=("read-sentence-long", "lint"), ignore=("lint-unused-ignore",))) == {
        "read-sentence-long",
        "lint-unknown-rule",
        "lint-ignore-without-reason",
    }


def test_a_rule_that_is_off_in_a_locale_can_be_asked_for() -> None:
    rule = "read-negative-contraction"
    assert rule in names(plan())
    assert rule not in names(plan(locale="en-US"))
    assert rule in names(plan(locale="en-US", severities={rule: "warning"}))


def test_off_is_a_severity() -> None:
    assert "read-sentence-long" not in names(plan(severities={"read": "off"}))
    assert plan(severities={"read": "info", "read-sentence-long": "error"}).severities["read-sentence-long"] == "error"


def test_rules_are_ignored_in_some_paths() -> None:
    ignore_in = {"old/**": ("read",)}
    assert not any(name.startswith("read-") for name in names(plan("old/a.md", ignore_in=ignore_in)))
    assert any(name.startswith("read-") for name in names(plan("new/a.md", ignore_in=ignore_in)))


@pytest.mark.parametrize(
    ("text", "command", "settings", "expected"),
    [
        ("Text.", None, None, "en-GB"),
        ("Text.", None, "en-US", "en-US"),
        ("---\nlang: en_us\n---\n", None, "en-GB", "en-US"),
        ("---\nlang: fr\n---\n", None, "en-US", "en-US"),
        ("---\nlocale: en-US\n---\n", "en-GB", "en-US", "en-GB"),
    ],
)
def test_the_locale(text: str, command: str | None, settings: str | None, expected: str) -> None:
    made = plan(text=text, command=command, locale=settings)

    assert made.locale == expected
    assert made.options["read-sentence-long"]["most-words"] == (25 if expected == "en-US" else 20)


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("drafts/a.md", "drafts", True),
        ("drafts/a.md", "drafts/**", True),
        ("a/drafts/b.md", "drafts/*", True),
        ("a.draft.md", "*.draft.md", True),
        ("drafts.md", "drafts", False),
        ("undrafts/a.md", "drafts/**", False),
    ],
)
def test_patterns_of_paths(path: str, pattern: str, expected: bool) -> None:
    assert matches(path, pattern) is expected


def test_what_every_page_of_a_site_shows_is_shown_by_no_page_of_another() -> None:
    assert plan("docs/page.md", site_wide="not medical advice.").site_wide == "not medical advice."
    assert plan("../elsewhere/page.md", site_wide="not medical advice.").site_wide == ""

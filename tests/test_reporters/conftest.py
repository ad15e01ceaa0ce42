"""Findings made by hand: every kind of place that a reporter can meet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lint.engine import place
from lint.finding import Confidence, Edit, Finding, Fix, RelatedPlace, Safety, Severity
from lint.problems import Problem
from lint.registry import RegisteredRule
from lint.reporters.report import Report
from lint.rule import Authority, Example, Rule
from lint.text.source import Source, Span

_WORD = "Cramps are common after sport. "
SOURCES = {
    source.path: source
    for source in (
        Source("plain.md", "# Cramps\n\nDon't drink alcohol.\n\nDon't worry.\n"),
        Source("emoji.md", "Ask 👩‍⚕️ or 🇬🇧 or é now: don’t wait.\n"),
        Source("wide.md", "痙攣 means don't move.\n"),
        Source("windows.html", "<p>One</p>\r\n<p>Don't wait.</p>\r\n<p>Three</p>\r\n"),
        Source("tabs.txt", "\tDon't\twait.\n"),
        Source("bom.md", "\ufeffDon't wait.\n"),
        Source("long line.md", f"{_WORD * 48}Don't stop. {_WORD * 48}\n"),
        Source("last.md", "Never mind: don't"),
        Source("empty.md", ""),
        Source("content/twitch.yml", "feels_like:\n  text: It doesn't hurt.\n"),
    )
}
MESSAGE = 'Write "do not" in full: a reader may miss the "n\'t" in "don\'t".'


def finding(
    path: str,
    words: str,
    rule: str = "read-made-up",
    severity: Severity = "warning",
    confidence: Confidence = "high",
    fixed: str | None = None,
    safety: Safety = "safe",
    related: tuple[RelatedPlace, ...] = (),
    page: str | None = None,
    message: str = MESSAGE,
) -> Finding:
    """Return a finding of the first place where the words stand; no words are the end of the file."""
    source = SOURCES[path]
    start = source.text.index(words) if words else len(source.text)
    span = Span(start, start + len(words))
    fix = None if fixed is None else Fix(safety, (Edit(*span, fixed),))
    page_line = None if page is None else 12
    return Finding(rule, severity, confidence, message, place(source, span), words, related, fix, page, page_line)


def related(path: str, words: str, message: str) -> RelatedPlace:
    source = SOURCES[path]
    start = source.text.index(words)
    return RelatedPlace(place(source, Span(start, start + len(words))), words, message)


FINDINGS = (
    finding("plain.md", "Don't", fixed="Do not", related=(related("plain.md", "Don't worry.", "It is here again."),)),
    finding("emoji.md", "don’t", fixed="do not", safety="suggested"),
    finding("wide.md", "don't", fixed="do not", safety="display"),
    finding("windows.html", "Don't wait.</p>\r\n<p>Three", severity="error", confidence="low"),
    finding("windows.html", "One</p>\r\n", severity="error", rule="unknown-rule"),
    finding("tabs.txt", "Don't", fixed=""),
    finding("bom.md", "Don't", severity="info"),
    finding("long line.md", "Don't stop."),
    finding("long line.md", f"{_WORD * 48}Don't stop. {_WORD * 48}".rstrip(), rule="struct-made-up"),
    finding("last.md", "don't"),
    finding("last.md", "", severity="info", message="100 % of it:\nends here, too soon."),
    finding("empty.md", "", severity="error", message="This page is empty."),
    finding(
        "content/twitch.yml",
        "doesn't",
        fixed="does not",
        page="movements/twitch.md",
        related=(related("plain.md", "Don't drink", "That page says it too."),),
    ),
)
PROBLEMS = (
    Problem("broken.md", 3, 7, "this byte (0xff) is not UTF-8.", "Save the file as UTF-8."),
    Problem("gone.md", 0, 0, "does not exist.", "Check the path."),
)
_EXAMPLE = Example("Don't.")
RULES = {
    name: RegisteredRule(
        Rule(
            name=name,
            severity="warning",
            confidence="medium",
            authorities=(Authority("An institute", "How to write", "https://example.org/write", "S"),),
            bad=(_EXAMPLE,),
            good=(_EXAMPLE,),
        ),
        "A short reason.\n\nA longer one, with <angles> & signs.",
        lambda document, context: iter(()),
        "lint.rules.made_up",
    )
    for name in ("read-made-up", "struct-made-up")
}


@pytest.fixture
def report() -> Report:
    """A report of all the findings, with two files that could not be checked."""
    return Report(
        findings=FINDINGS,
        sources=SOURCES,
        files_checked=12,
        problems=PROBLEMS,
        mended=2,
        site_url="https://example.org/site",
        rules=RULES,
        version="1.2.3",
    )


@pytest.fixture
def nothing() -> Report:
    """A report of a run that found nothing."""
    return Report(findings=(), files_checked=3, rules=RULES)


@pytest.fixture
def make() -> Callable[..., Finding]:
    """Make one finding."""
    return finding

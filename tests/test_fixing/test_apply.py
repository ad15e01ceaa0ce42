"""Fixes: which are applied, which wait, and what none may change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.engine import place
from lint.finding import Edit, Finding, Fix, Safety
from lint.fixing.apply import apply_fixes, apply_until_stable
from lint.fixing.diff import show_diff
from lint.fixing.guard import is_harmless
from lint.problems import Problem, ProjectError
from lint.text.source import Source, Span


def finding(source: Source, *edits: Edit, safety: Safety = "safe") -> Finding:
    where = place(source, Span(edits[0].start, edits[0].end))
    return Finding("test-rule", "warning", "high", "Change it.", where, "", fix=Fix(safety, edits))


def test_only_the_safeties_that_were_asked_for() -> None:
    source = Source("x.md", "one two six")
    findings = [
        finding(source, Edit(0, 3, "ONE")),
        finding(source, Edit(4, 7, "TWO"), safety="suggested"),
        finding(source, Edit(8, 11, "SIX"), safety="display"),
    ]

    assert apply_fixes(source, findings, ("safe",)).text == "ONE two six"
    assert apply_fixes(source, findings, ("safe", "suggested")).text == "ONE TWO six"


def test_of_fixes_that_touch_the_first_is_applied_whole() -> None:
    source = Source("x.md", "abcdef")
    findings = [finding(source, Edit(0, 2, "X"), Edit(4, 5, "Y")), finding(source, Edit(1, 3, "Z"))]

    fixed = apply_fixes(source, findings, ("safe",))

    assert fixed.text == "XcdYf"
    assert fixed.mended == (findings[0],)


def test_what_waits_is_fixed_in_the_next_round() -> None:
    def shorten(source: Source) -> list[Finding]:
        return [finding(source, Edit(0, 2, "a"))] if source.text.startswith("aa") else []

    assert apply_until_stable(Source("x.md", "aaaab"), shorten, ("safe",)).text == "ab"


def test_a_fix_that_breaks_the_file_is_not_kept() -> None:
    def read(source: Source) -> list[Finding]:
        if "x" in source.text:
            raise ProjectError(Problem(source.path, 1, 1, "broken."))
        return [finding(source, Edit(0, 1, "x"))]

    assert apply_until_stable(Source("a.yml", "abc"), read, ("safe",)).text == "abc"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Take 5 mg", "Take 50 mg"),
        ("Take 5 mg", "Take five mg"),
        ("Take 5 mg", "Take 5 g"),
        ("Take 5 mg", ""),
        ("1.0 ml", "1 ml"),
        ("two tablets", "two pills"),
        ("half", "½"),
        ("up to 3-4 puffs", ""),
    ],
)
def test_numbers_units_and_doses_stay(old: str, new: str) -> None:
    assert not is_harmless(old, Edit(0, len(old), new))


@pytest.mark.parametrize(
    ("old", "new"), [("don't", "do not"), ("7 Foods That Heal", ""), ("take 5 mg prior to", "take 5 mg before")]
)
def test_other_words_may_change(old: str, new: str) -> None:
    assert is_harmless(old, Edit(0, len(old), new))


def test_a_fix_of_another_file_is_not_applied_here() -> None:
    source = Source("x.md", "abc")

    assert apply_fixes(source, [finding(source, Edit(0, 1, "z", "facts.yml"))], ("safe",)).text == "abc"


def test_a_diff_names_the_file_and_shows_the_lines() -> None:
    assert show_diff(Source("x.md", "a\nb"), "a\nc").splitlines() == [
        "--- a/x.md",
        "+++ b/x.md",
        "@@ -1,2 +1,2 @@",
        " a",
        "-b",
        "\\ No newline at end of file",
        "+c",
        "\\ No newline at end of file",
    ]


@given(st.text("ab \n", max_size=30), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.text("xy"))))
def test_what_no_edit_names_stays(text: str, changes: list[tuple[int, int, str]]) -> None:
    source = Source("x.md", text)
    edits = [Edit(min(start, end), max(start, end), new) for start, end, new in changes]

    fixed = apply_fixes(source, [finding(source, edit) for edit in edits if edit.end <= len(text)], ("safe",))

    applied = sorted((each.fix.edits[0] for each in fixed.mended if each.fix), key=lambda edit: edit.start)
    kept, done = "", 0
    for edit in applied:
        assert edit.start >= done
        kept, done = kept + text[done : edit.start] + edit.text, edit.end
    assert fixed.text == kept + text[done:]

"""Fixes to a mended text. Edits that overlap wait for the next round."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from lint.finding import Edit, Finding, Safety
from lint.fixing.guard import is_harmless
from lint.problems import ProjectError
from lint.text.source import Source

MOST_ROUNDS = 20


class Fixed(NamedTuple):
    """A text after fixes, and the findings that were mended."""

    text: str
    mended: tuple[Finding, ...]


def apply_fixes(source: Source, findings: Sequence[Finding], safeties: Collection[Safety]) -> Fixed:
    """Apply the fixes of these safeties once. Of fixes that touch each other the first is applied."""
    chosen: list[Edit] = []  # in the order of their places
    mended: list[Finding] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or fix.safety not in safeties or not fix.edits:
            continue
        if all(_fits(source, edit, chosen) for edit in fix.edits):
            for edit in fix.edits:
                insort(chosen, edit, key=_start)
            mended.append(finding)
    return Fixed(_apply(source.text, chosen), tuple(mended))


def apply_until_stable(
    source: Source, find: Callable[[Source], Sequence[Finding]], safeties: Collection[Safety]
) -> Fixed:
    """Fix, look again, and fix what waited, until nothing is left to fix.

    `find` may raise ProjectError for a text that it cannot read: the fixes that made such a text are not kept.
    """
    mended: list[Finding] = []
    findings = find(source)
    for _ in range(MOST_ROUNDS):
        fixed = apply_fixes(source, findings, safeties)
        if fixed.text == source.text:
            break
        try:
            findings = find(Source(source.path, fixed.text))
        except ProjectError:
            break
        mended += fixed.mended
        source = Source(source.path, fixed.text)
    return Fixed(source.text, tuple(mended))


def _fits(source: Source, edit: Edit, chosen: Sequence[Edit]) -> bool:
    """Tell whether an edit belongs to this file, changes nothing that must stay, and touches no other edit."""
    if edit.path not in ("", source.path) or not 0 <= edit.start <= edit.end <= len(source.text):
        return False
    place = bisect_left(chosen, edit.start, key=_start)
    before, after = chosen[max(place - 1, 0) : place], chosen[place : place + 1]
    apart = all(other.end < edit.start for other in before) and all(edit.end < other.start for other in after)
    return apart and is_harmless(source.text, edit)


def _start(edit: Edit) -> int:
    return edit.start


def _apply(text: str, edits: Sequence[Edit]) -> str:
    parts, done = [], 0
    for edit in edits:
        parts += [text[done : edit.start], edit.text]
        done = edit.end
    return "".join((*parts, text[done:]))

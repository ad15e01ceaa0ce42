"""Findings for people: by file, with the words underlined, and what to do next.

What could not be checked is not among them: the command tells it apart from its output.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from lint.finding import Finding, RelatedPlace, Severity
from lint.reporters.frame import Row, frame
from lint.reporters.report import Report
from lint.reporters.wording import count, fix_in_words, on_one_line, quoted
from lint.text.source import Source

_COLOURS: dict[Severity, str] = {"error": "1;31", "warning": "33", "info": "36"}
_BOLD, _DIM, _MARK = "1", "2", "35"
_INDENT = 4
_MOST_RULES = 3


def render(report: Report, colour: bool = False, width: int = 80) -> Iterator[str]:
    """Yield the report line by line, for a terminal of `width` columns."""
    page = _Page(report, colour, width)
    for path, findings in groupby(report.in_order(), key=lambda finding: finding.place.path):
        yield f"{page.paint(on_one_line(path), _BOLD)}\n"
        for finding in findings:
            yield from page.finding(finding)
            yield "\n"
    yield from _summary(report)


class _Page:
    """How the lines of one report look."""

    def __init__(self, report: Report, colour: bool, width: int) -> None:
        self._sources = report.sources
        self._colour = colour
        self._width = width

    def paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._colour and text else text

    def finding(self, finding: Finding) -> Iterator[str]:
        place = finding.place
        severity = self.paint(finding.severity, _COLOURS[finding.severity])
        rule = self.paint(finding.rule, _BOLD)
        yield f"  {place.line}:{place.column} {severity} {rule} {on_one_line(finding.message)}\n"
        source = self._sources.get(place.path)
        rows = frame(source, place.span, self._room) if source else []
        yield from self._rows(rows)
        if not rows and finding.quote.strip() and not source:
            yield self._note(quoted(finding.quote))
        for related in finding.related:
            yield from self._related(related, place.path)
        if finding.fix and finding.fix.edits:
            yield self._note(_fix(finding, self._sources))
        if finding.page is not None:
            yield self._note(f"seen on page {on_one_line(finding.page)}:{finding.page_line}")

    @property
    def _room(self) -> int:
        """Return the columns that are left for a source's line."""
        return self._width - _INDENT - len(" 12345 | ")

    def _rows(self, rows: list[Row]) -> Iterator[str]:
        for row in rows:
            number = "" if row.number is None else str(row.number)
            yield self._line(number, row.text)
            if row.marks:
                yield self._line("", self.paint(row.marks, _MARK))

    def _line(self, number: str, text: str) -> str:
        margin = self.paint(f"{' ' * _INDENT}{number:>6} |", _DIM)
        return f"{margin} {text}".rstrip() + "\n"

    def _note(self, text: str) -> str:
        return f"{' ' * (_INDENT + 7)}{self.paint('=', _DIM)} {text}\n"

    def _related(self, related: RelatedPlace, path: str) -> Iterator[str]:
        place = related.place
        where = f"{place.line}:{place.column}" if place.path == path else _where(related)
        yield self._note(f"also {where}: {on_one_line(related.message)}")
        source = self._sources.get(place.path)
        rows = frame(source, place.span, self._room) if source else []
        yield from self._rows(rows)
        if not rows and related.quote.strip():
            yield self._note(quoted(related.quote))


def _where(related: RelatedPlace) -> str:
    return f"{on_one_line(related.place.path)}:{related.place.line}:{related.place.column}"


def _fix(finding: Finding, sources: Mapping[str, Source]) -> str:
    words = fix_in_words(finding, sources)
    safety = finding.fix.safety if finding.fix else "display"
    if safety == "safe":
        return f"mends itself with --fix: {words}"
    if safety == "suggested":
        return f"suggested: {words}"
    return f"only shown, never done by itself: {words}"


def _summary(report: Report) -> Iterator[str]:
    files = count(report.files_checked, "file")
    if report.mended:
        yield f"{count(report.mended, 'fault')} mended.\n"
    if not report.findings:
        yield f"No faults found in {files}.\n" if report.files_checked else "No files were checked.\n"
        return
    held = len({finding.place.path for finding in report.findings})
    yield f"{_counts(report)} in {held} of {files}.\n" if held <= report.files_checked else f"{_counts(report)}.\n"
    yield from _verdict(report)
    yield from _what_to_do(report)


def _counts(report: Report) -> str:
    counts = report.by_severity()
    words = [count(counts["error"], "error"), count(counts["warning"], "warning"), f"{counts['info']} info"]
    return ", ".join(word for word, number in zip(words, counts.values(), strict=True) if number)


def _verdict(report: Report) -> Iterator[str]:
    failing = report.failing()
    if report.fail_on == "never":
        return
    if failing:
        yield f"{count(failing, 'finding')} must be mended (--fail-on {report.fail_on}).\n"
    else:
        yield f"None of them makes the check fail (--fail-on {report.fail_on}).\n"


def _what_to_do(report: Report) -> Iterator[str]:
    safe, suggested = report.with_fix("safe"), report.with_fix("suggested")
    if safe:
        yield f"--fix mends {safe} of them.\n"
    if suggested:
        also = "also " if safe else ""
        yield f"--fix --unsafe {also}carries out {count(suggested, 'suggestion')}: read the result.\n"
    rules = Counter(finding.rule for finding in report.in_order()).most_common(_MOST_RULES)
    if len(rules) > 1:
        yield f"Most often: {', '.join(f'{rule} ({number})' for rule, number in rules)}.\n"
    yield f"To learn why, and how to ignore one: plainwell explain {rules[0][0]}\n"

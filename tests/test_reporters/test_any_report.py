"""Whatever is found in whatever text: no reporter fails, and what programs read can be read."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
from hypothesis import given, settings
from hypothesis import strategies as st

from lint.engine import place
from lint.finding import SEVERITIES, Edit, Finding, Fix, RelatedPlace
from lint.problems import Problem
from lint.reporters import github, sarif, text
from lint.reporters import json as json_reporter
from lint.reporters.report import Report
from lint.text.source import Source, Span

_SCHEMA = Path(__file__).parents[1] / "data" / "sarif-schema-2.1.0.json"

_SIGNS = "ab \t\r\n\ufeff👩\u200d⚕\ufe0fé\u0301痙\u202e\x1b:,%"
_TEXT = st.text(st.one_of(st.sampled_from(_SIGNS), st.characters()), max_size=80)
# The name of a file that is no UTF-8 holds halves of characters such as this one.
_NAME = st.one_of(st.sampled_from("ab/ .:%é,\udc80"), st.characters(codec="utf-8", exclude_characters="\0"))
_PATH = st.text(_NAME, min_size=1, max_size=12)
_SAFETY = st.sampled_from(["safe", "suggested", "display"])


@st.composite
def _spans(draw: st.DrawFn, source: Source) -> Span:
    ends = sorted(draw(st.tuples(*[st.integers(0, len(source.text))] * 2)))
    return Span(*ends)


@st.composite
def _findings(draw: st.DrawFn, sources: dict[str, Source]) -> Finding:
    source, other = (sources[draw(st.sampled_from(sorted(sources)))] for _ in range(2))
    span, elsewhere = draw(_spans(source)), draw(_spans(other))
    edits = [Edit(*draw(_spans(other)), draw(_TEXT), draw(st.sampled_from(["", other.path, "unknown.md"])))]
    page = draw(st.one_of(st.none(), _PATH))
    return Finding(
        rule=draw(st.sampled_from(["read-sentence-long", "fact-schema-x"])),
        severity=draw(st.sampled_from(SEVERITIES)),
        confidence=draw(st.sampled_from(["high", "medium", "low"])),
        message=draw(_TEXT),
        place=place(source, span),
        quote=draw(st.one_of(st.just(source.text[slice(*span)]), _TEXT)),
        related=(RelatedPlace(place(other, elsewhere), draw(_TEXT), draw(_TEXT)),) * draw(st.integers(0, 2)),
        fix=draw(st.one_of(st.none(), st.builds(Fix, _SAFETY, st.just(tuple(edits))))),
        page=page,
        page_line=None if page is None else draw(st.integers(1, 99)),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    paths = draw(st.lists(_PATH, min_size=1, max_size=3, unique=True))
    sources = {path: Source(path, draw(_TEXT)) for path in paths}
    known = {path: source for path, source in sources.items() if draw(st.booleans())}
    problem = st.builds(Problem, _PATH, st.integers(0, 9), st.integers(0, 9), _TEXT, _TEXT)
    return Report(
        findings=draw(st.lists(_findings(sources), max_size=4)),
        sources=known,
        files_checked=draw(st.integers(0, 9)),
        problems=draw(st.lists(problem, max_size=2)),
        site_url=draw(st.sampled_from([None, "https://example.org/"])),
        fail_on=draw(st.sampled_from(["error", "warning", "info", "never"])),
    )


@settings(deadline=None, max_examples=200)
@given(reports(), st.booleans(), st.integers(1, 200))
def test_the_text_never_fails_and_nothing_in_it_moves_the_cursor(report: Report, colour: bool, width: int) -> None:
    shown = "".join(text.render(report, colour, width))

    assert shown.endswith("\n")
    shown.encode("utf-8")
    assert colour or "\x1b" not in shown
    assert "\u202e" not in shown and "\r" not in shown


@settings(deadline=None, max_examples=200)
@given(reports())
def test_the_json_can_be_read_back(report: Report) -> None:
    shown = "".join(json_reporter.render(report))
    shown.encode("ascii")
    read = json.loads(shown)

    assert read["version"] == 1
    assert [finding["quote"] for finding in read["findings"]] == [finding.quote for finding in report.in_order()]


@settings(deadline=None, max_examples=200)
@given(reports())
def test_a_command_of_github_is_one_line(report: Report) -> None:
    lines = "".join(github.render(report)).split("\n")

    assert len(lines) == len(report.findings) + len(report.problems) + 2
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines[:-2])


@settings(deadline=None, max_examples=100)
@given(reports())
def test_the_sarif_is_valid(report: Report) -> None:
    schema = _SCHEMA.read_text(encoding="utf-8")
    # The published pattern of languages has a bracket too many, which strict readers of patterns refuse.
    validator = jsonschema_rs.validator_for(json.loads(schema.replace("{2}]?$", "{2}$")), validate_formats=True)
    shown = "".join(sarif.render(report))

    assert shown.isascii()
    assert [str(error) for error in validator.iter_errors(json.loads(shown))] == []

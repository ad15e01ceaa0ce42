"""Reports of any findings in any text, for hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from lint.engine import place
from lint.finding import SEVERITIES, Edit, Finding, Fix, RelatedPlace
from lint.problems import Problem
from lint.reporters.report import Report
from lint.text.source import Source, Span

_TEXT = st.text(st.one_of(st.sampled_from("ab \t\r\n\ufeff👩‍⚕️é\u0301痙\u202e\x1b:,%"), st.characters()), max_size=80)
_PATH = st.text(st.one_of(st.sampled_from("ab/ .:%é,"), st.characters(exclude_characters="\0")), min_size=1, max_size=12)


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
        related=tuple(draw(st.lists(st.just(RelatedPlace(place(other, elsewhere), draw(_TEXT), draw(_TEXT))), max_size=2))),
        fix=draw(st.one_of(st.none(), st.builds(Fix, st.sampled_from(["safe", "suggested", "display"]), st.just(tuple(edits))))),
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

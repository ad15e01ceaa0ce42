"""Template text knows its line, wherever templates loop, call, include and collapse blank lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2.exceptions import TemplateAssertionError
from markupsafe import Markup

from generator.render.environment import MarkingEnvironment
from generator.render.provenance import Provenance, marks, take_marks
from lint.text.located import Origin, Text

FACT = Origin("facts.yml", 10, 20, 7, 3)


@pytest.fixture
def environment(tmp_path: Path) -> MarkingEnvironment:
    made = MarkingEnvironment(tmp_path, "site_templates")
    made.filters["bold"] = lambda value: Markup("**{}**").format(value)
    return made


def render(environment: MarkingEnvironment, folder: Path, templates: dict[str, str], **values: object) -> Provenance:
    for name, source in templates.items():
        place = folder / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(source, encoding="utf-8")
    emitted: list[Origin] = []
    token = marks.set(emitted)
    try:
        rendered = environment.get_template(next(iter(templates))).render(values)
    finally:
        marks.reset(token)
    return take_marks(rendered, emitted, environment.pieces)


def places(page: Provenance) -> list[tuple[str, str]]:
    """The page in spans of one origin: the words, and where they came from as `file:line`."""
    spans: list[tuple[str, str]] = []
    for offset, character in enumerate(page.text):
        origin = page.locate(offset)
        place = f"{origin.path.removeprefix('site_templates/')}:{origin.line}"
        if spans and spans[-1][1] == place:
            spans[-1] = (spans[-1][0] + character, place)
        else:
            spans.append((character, place))
    return spans


def test_a_loop_gives_each_round_the_same_line(environment: MarkingEnvironment, tmp_path: Path) -> None:
    source = "top\n{% for word in words %}\n- {{ word }}!\n{% endfor %}\nend\n"
    page = render(environment, tmp_path, {"a": source}, words=[Text("one", FACT), Text("two", FACT)])

    assert places(page) == [
        ("top\n", "a:1"), ("- ", "a:3"), ("one", "facts.yml:7"), ("!\n- ", "a:3"), ("two", "facts.yml:7"),
        ("!\n", "a:3"), ("end\n", "a:5"),
    ]  # fmt: skip


def test_a_macro_keeps_its_own_lines(environment: MarkingEnvironment, tmp_path: Path) -> None:
    macros = "{% macro box(word) %}\n<{{ word }}>\n{% endmacro %}\n"
    source = '{% from "m" import box %}\n\n{{ box(word) }}after\n'
    page = render(environment, tmp_path, {"a": source, "m": macros}, word=Text("one", FACT))

    assert places(page) == [
        ("\n", "a:2"), ("<", "m:2"), ("one", "facts.yml:7"), (">\n", "m:2"), ("after\n", "a:3"),
    ]  # fmt: skip


def test_an_include_keeps_its_own_lines(environment: MarkingEnvironment, tmp_path: Path) -> None:
    templates = {"a": 'x\n{% include "parts/b" %}\ny\n', "parts/b": "\n\nb{{ word }}\n"}
    page = render(environment, tmp_path, templates, word=Text("one", FACT))

    assert places(page) == [
        ("x\n", "a:1"), ("\n", "parts/b:1"), ("b", "parts/b:3"), ("one", "facts.yml:7"), ("\n", "parts/b:3"),
        ("y\n", "a:3"),
    ]  # fmt: skip


@pytest.mark.parametrize("expression", ["3", '"plain"', '"plain" | bold'])
def test_what_an_expression_adds_belongs_to_its_line(
    environment: MarkingEnvironment, tmp_path: Path, expression: str
) -> None:
    # No template text stands between the include and the expression, nor between the rounds of the loop.
    shown = f"{{{{ {expression} }}}}"
    source = f'{{% include "b" %}}\n{shown}\n{{% for _ in [1, 2] %}}{shown}{{% endfor %}}\n'
    page = render(environment, tmp_path, {"a": source, "b": "b\nb\nb\n"})

    lines = [place for _, place in places(page)]
    assert lines == ["b:1", "b:2", "b:3", "a:2", "a:3"]


def test_a_filter_that_wraps_a_value_belongs_to_its_line(environment: MarkingEnvironment, tmp_path: Path) -> None:
    page = render(environment, tmp_path, {"a": "x\n\n{{ word | bold }}{{ word | bold }}\n"}, word=Markup("w"))

    assert places(page) == [("x\n", "a:1"), ("\n", "a:2"), ("**w****w**\n", "a:3")]


def test_blank_lines_collapse_and_lines_stay_right(environment: MarkingEnvironment, tmp_path: Path) -> None:
    source = "a\n\n\n\nb\n{% if true %}\n\n\n{% endif %}\n\n\nc\n"
    page = render(environment, tmp_path, {"a": source})

    assert page.text == "a\n\nb\n\nc\n"
    assert page.locate(page.text.index("b")).line == 5
    assert page.locate(page.text.index("c")).line == 12


def test_an_offset_outside_the_page_is_refused(environment: MarkingEnvironment, tmp_path: Path) -> None:
    page = render(environment, tmp_path, {"a": "x"})

    for offset in (-1, 1):
        with pytest.raises(IndexError):
            page.locate(offset)


REFUSED = [
    *[f"{{{{ word | {name} }}}}" for name in ("upper", "lower", "title", "capitalize", "trim", "striptags", "string")],
    *[f"{{{{ word | {name} }}}}" for name in ("e", "escape", "safe", "first", "last", "reverse", "join")],
    *[f"{{{{ word | {name} }}}}" for name in ("truncate", "wordwrap", "indent", "center", "urlencode", "urlize")],
    *[f"{{{{ word | {name} }}}}" for name in ("tojson", "pprint", "xmlattr", "filesizeformat", "format(1)")],
    '{{ word | replace("a", "b") }}',
    "{{ word + word }}",
    "{{ word ~ word }}",
    '{{ "%s" % word }}',
    "{% filter upper %}x{% endfilter %}",
    "{% autoescape false %}x{% endautoescape %}",
    "{{ word.upper() }}",
    '{{ word.replace("a", "b") }}',
    '{{ "-".join(words) }}',
    '{{ "{}".format(word) }}',
    "{% set loud = word.title() %}",
    "{% if word | upper == word %}{% endif %}",
    "{% macro m(word) %}{{ word | safe }}{% endmacro %}",
]


@pytest.mark.parametrize("construct", REFUSED)
def test_what_would_lose_the_origin_is_refused(environment: MarkingEnvironment, tmp_path: Path, construct: str) -> None:
    with pytest.raises(TemplateAssertionError) as refused:
        render(environment, tmp_path, {"bad": f"one\ntwo\n{construct}\n"}, word=Text("x", FACT), words=[])

    assert (refused.value.lineno, refused.value.name) == (3, "bad")
    assert refused.value.filename == str(tmp_path / "bad")


@pytest.mark.parametrize(
    ("harmless", "shown"), [("{{ words | length }}", "1"), ("{% for a, b in pairs.items() %}{{ b }}{% endfor %}", "2")]
)
def test_what_keeps_the_origin_is_allowed(
    environment: MarkingEnvironment, tmp_path: Path, harmless: str, shown: str
) -> None:
    assert render(environment, tmp_path, {"good": harmless}, words=["x"], pairs={"a": 2}).text.strip() == shown


@pytest.mark.parametrize("value", [None, True, ["x"], {"a": "b"}, object()])
def test_only_text_and_numbers_are_shown(environment: MarkingEnvironment, tmp_path: Path, value: object) -> None:
    with pytest.raises(TypeError, match="only text and numbers"):
        render(environment, tmp_path, {"a": "{{ value }}"}, value=value)

"""The law of offsets: from the first byte on, a value knows exactly where it was written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lint.text.located import Text, line_and_column
from lint.text.yaml_places import Places, Route
from lint.text.yaml_reader import read_yaml

LETTERS = "abcé ñ中😀👩‍⚕️z"
PLAIN = st.text(LETTERS, min_size=1).map(str.strip).filter(bool).map(lambda text: f"x{text}")
QUOTED = st.text(LETTERS + ":#'[]{}&*!%@-", max_size=12).map(lambda text: f'"{text}"')
ESCAPES = [r"\"", r"\\", r"\n", r"\u00e9", r"\U0001F600", "é", "😀", " ", "a"]
ESCAPED = st.lists(st.sampled_from(ESCAPES), max_size=8).map(lambda parts: f'"{"".join(parts)}"')
SINGLE = st.text(LETTERS + ":#-", max_size=12).map(lambda text: f"'{text}'")
SCALARS = PLAIN | QUOTED | SINGLE
FLOW = st.lists(SCALARS, min_size=1, max_size=3).map(lambda items: f"[{', '.join(items)}]")


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document of keys with plain, quoted, accented and emoji values, lists and comments."""
    lines = []
    for number in range(draw(st.integers(1, 5))):
        key = f"k{number}{draw(st.sampled_from(['', 'é', '😀']))}"
        form = draw(st.integers(0, 4))
        if form == 0:
            lines += [f"{key}:", *(f"  - {item}" for item in draw(st.lists(SCALARS, min_size=1, max_size=3)))]
        elif form == 1:
            lines += [f"{key}:", f"  in: {draw(SCALARS)}", f"  list: {draw(FLOW)} # é😀"]
        elif form == 2:
            lines += ["", "# comment 😀 é", f"{key}: {draw(FLOW)}"]
        elif form == 3:
            lines += [f"{key}: {draw(ESCAPED)}"]
        else:
            lines += [f"{key}: {draw(SCALARS)}"]
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    return draw(st.sampled_from(["", "\ufeff"])) + end.join(lines) + draw(st.sampled_from(["", end]))


def texts(value: Any, route: tuple[str | int, ...] = ()) -> Iterator[tuple[Route, bool, Text]]:
    """Each text of a document with its route; True for a key."""
    if isinstance(value, Text):
        yield route, False, value
    elif isinstance(value, dict):
        for key, held in value.items():
            yield (*route, key), True, key
            yield from texts(held, (*route, key))
    elif isinstance(value, list):
        for position, held in enumerate(value):
            yield from texts(held, (*route, position))


@given(documents())
def test_offsets_cut_out_the_scalar_as_it_was_written(document: str) -> None:
    for _, _, text in texts(read_yaml(document, "a.yml")):
        origin = text.origin
        written = document[origin.start : origin.end]
        assert read_yaml(f"- {written}", "b.yml") == [text]
        assert written[0] not in " \ufeff" and written[-1] not in " \r\n"
        assert (origin.line, origin.column) == line_and_column(document, origin.start)
        assert origin.path == "a.yml"


@given(documents())
def test_a_line_and_column_lead_back_to_the_offset(document: str) -> None:
    lines = document.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for _, _, text in texts(read_yaml(document, "a.yml")):
        origin = text.origin
        written = document[origin.start : origin.end]
        assert lines[origin.line - 1][origin.column - 1 :].startswith(written)


@given(documents())
def test_a_route_leads_to_the_same_place(document: str) -> None:
    places = Places(document, "a.yml")

    for route, is_key, text in texts(read_yaml(document, "a.yml")):
        assert places.find(route, key=is_key) == text.origin
        assert places.find([*route, "further"], key=is_key) == text.origin

"""Marks are removed, and every character left knows its origin: checked against a naive model."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.render.provenance import CLOSE, ProvenanceError, mark_piece, mark_value, marks, strip_marks, take_marks
from lint.text.located import Origin

VALUES = [Origin("facts.yml", number, number + 1, number + 1, 5) for number in range(4)]
PIECES = [Origin(f"template{number}", 0, 0, 10 * (number + 1), 1) for number in range(4)]

WORDS = st.text("ab\n\n\n", max_size=8)
NUMBERS = st.integers(0, 3)
# A value may hold another one: an explained word inside a statement.
INSIDE = st.lists(st.tuples(WORDS, st.none() | st.tuples(NUMBERS, WORDS)), max_size=3)
SPANS = st.lists(
    st.one_of(
        st.tuples(st.just("value"), NUMBERS, INSIDE),
        st.tuples(st.just("piece"), NUMBERS, WORDS),
        st.tuples(st.just("plain"), st.just(0), WORDS),
    ),
    max_size=8,
)

Characters = list[tuple[str, Origin]]


def marked(spans: list[tuple[str, int, object]]) -> tuple[str, Characters]:
    """The text with marks, and each of its characters with the origin it must have."""
    text, characters, latest = "", [], PIECES[0]
    for kind, number, held in spans:
        if kind == "value":
            assert isinstance(held, list)
            text += chr(0xF0000 + number)
            for words, inner in held:
                text += words
                characters += [(character, VALUES[number]) for character in words]
                if inner is not None:
                    text += chr(0xF0000 + inner[0]) + inner[1] + CLOSE
                    characters += [(character, VALUES[inner[0]]) for character in inner[1]]
            text += CLOSE
            continue
        assert isinstance(held, str)
        if kind == "plain":
            text += held
            characters += [(character, latest) for character in held]
            continue
        text += mark_piece(held, number)
        latest = PIECES[number]
        for character in held:
            characters.append((character, latest))
            latest = latest._replace(line=latest.line + (character == "\n"))
    return text, characters


def collapsed(characters: Characters) -> Characters:
    """The characters without a line feed that two others stand in front of."""
    kept: Characters = []
    for character, origin in characters:
        if character != "\n" or [held for held, _ in kept[-2:]] != ["\n", "\n"]:
            kept.append((character, origin))
    return kept


@given(SPANS)
@example([("piece", 1, ""), ("plain", 0, "a")])
def test_every_character_keeps_its_origin(spans: list[tuple[str, int, object]]) -> None:
    text, characters = marked(spans)
    page = take_marks(text, VALUES, PIECES)
    expected = collapsed(characters)

    assert page.text == "".join(character for character, _ in expected)
    assert [page.locate(offset) for offset in range(len(page.text))] == [origin for _, origin in expected]


@given(SPANS)
def test_stripping_the_marks_gives_the_same_text(spans: list[tuple[str, int, object]]) -> None:
    text, _ = marked(spans)
    assert strip_marks(text) == take_marks(text, VALUES, PIECES).text


@pytest.mark.parametrize("broken", [CLOSE, f"a{CLOSE}", "\U000f0000a", f"\U000f0000a{CLOSE}{CLOSE}"])
def test_marks_that_do_not_match_are_refused(broken: str) -> None:
    with pytest.raises(ProvenanceError):
        take_marks(broken, VALUES, PIECES)


def test_a_page_with_too_many_values_says_so() -> None:
    token = marks.set([VALUES[0]] * 0xFFFE)
    try:
        with pytest.raises(ProvenanceError, match="more than"):
            mark_value("x", VALUES[0])
    finally:
        marks.reset(token)

"""No offset is ever lost: what a span of the source shows is what was found."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.formats.markdown import read_markdown
from lint.language.words import WORD
from lint.text.source import Source, Span

_PIECES = st.sampled_from(
    [
        "twitch", "don’t", "naïve", "x2.5", "😀", "café", "&amp;", "&eacute;", "*", "**", "_", "`", "[",
        "](a.md)", "<b>", "</b>", "\n", "\r\n", "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ", "\n    ", "\t", " ",
        "  ", "\\*", "\\\n", "| a | b |", "\n|---|---|\n", '\n!!! note "T"\n    ', "<!-- c -->", "\n<div>\n",
        "</div>", "![i](j)", "https://e.org/x.", "\ufeff", "\n---\n", "title: x", "[^1]", "\n[^1]: ", "\n: ",
        "{: .a }", "~~", "\r", "“a.”", "A.", "é",
    ]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=40).map("".join)


def _unmarked(text: str) -> str:
    """Return what a reader sees of a stretch of Markdown that holds one word."""
    return re.sub(r"<!--.*?-->|\[\^1\]|\]\(a\.md\)|</?\w+>|[*_`~\\\[]", "", html.unescape(text))


@given(_TEXTS)
def test_the_source_of_a_word_is_the_word(text: str) -> None:
    document = read_markdown(Source("page.md", text))
    for word in WORD.finditer(document.prose):
        span = document.span(*word.span())
        assert _unmarked(text[span.start : span.end]) == _unmarked(word[0])


@given(_TEXTS)
def test_every_span_lies_inside_the_file_and_in_order(text: str) -> None:
    document = read_markdown(Source("page.md", text))
    last = 0
    for sentence in document.sentences:
        span = document.span(sentence.start, sentence.end)
        assert 0 <= span.start < span.end <= len(text)
        assert sentence.block.start <= sentence.start < sentence.end <= sentence.block.end
        last = max(last, span.start)
    for part in (*document.blocks, *document.marks, *document.containers):
        assert 0 <= part.span.start <= part.span.end <= len(text)
    assert len(document.prose) == len(document.shown) == len(document.folded)


@given(st.text(alphabet="a\n\r\t é😀\ufeff"), st.integers(0, 60))
def test_positions_count_code_points_and_any_line_end(text: str, offset: int) -> None:
    source = Source("x", text)
    offset = min(offset, len(text))
    before = re.split(r"\r\n|\r|\n", text[:offset].removeprefix("\ufeff"))
    if text[offset - 1 : offset + 1] == "\r\n":
        return
    assert source.position(offset) == (len(before), len(before[-1]) + 1)


@given(st.text("ab\r\n", max_size=30), st.integers(0, 31), st.integers(0, 31))
def test_a_span_is_where_its_ends_are(text: str, start: int, end: int) -> None:
    source = Source("x.md", text)

    assert source.positions(Span(start, end)) == (source.position(start), source.position(end))


@pytest.mark.parametrize(
    ("text", "word", "line", "column", "utf16"),
    [
        ("\ufeffHello", "Hello", 1, 1, 1),
        ("a\r\nb c", "c", 2, 3, 3),
        ("a\rb", "b", 2, 1, 1),
        ("😀 é x", "x", 1, 5, 6),
        ("a\tb", "b", 1, 3, 3),
        ("x&amp;y *z*", "z", 1, 10, 10),
    ],
)
def test_lines_and_columns(text: str, word: str, line: int, column: int, utf16: int) -> None:
    source = Source("page.md", text)
    document = read_markdown(source)
    start = document.prose.index(word)
    span = document.span(start, start + len(word))
    assert source.position(span.start) == (line, column)
    assert source.utf16_column(span.start) == utf16
    assert source.offset(line, column) == span.start


@pytest.mark.parametrize("end", ["", " ", "\t", "\r", "\r\n", "\t\n\nText"])
def test_white_space_behind_a_heading_is_no_part_of_its_last_word(end: str) -> None:
    text = f"# x &eacute;{end}"
    document = read_markdown(Source("page.md", text))
    start = document.prose.index("é")

    assert text[slice(*document.span(start, start + 1))] == "&eacute;"


def test_whole_lines() -> None:
    source = Source("x", "one\r\ntwo\nthree")
    assert source.whole_lines(Span(6, 7)) == Span(5, 9)
    assert source.whole_lines(Span(1, 6)) == Span(0, 9)
    assert source.whole_lines(Span(10, 11)) == Span(9, 14)

"""The generated text of the repository's own pages: whole sentences, full headings, clean lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from generator.model.graph import Graph
from generator.project import render_all

# Reference numbers, notes on a statement's weight, elements, attributes, links, emphasis.
_NOISE = re.compile(
    r"<sup>.*?</sup>| \*\([^)]*\)\*|<[^>]+>|\s*\{ [^}]*\}|\]\((?:[^()\"]|\\.)*(?:\"[^\"]*\")?\)|(?<!\\)\[|(?<!\\)\*+"
)
_MARKER = re.compile(r"^(?:[-*] |\d+\. |#+ )+")
_ABBREVIATIONS = re.compile(r"\b(?:e\.g|i\.e|etc|vs|Dr|Prof|St|No|approx)\.$")


@pytest.fixture(scope="module")
def pages(graph: Graph) -> dict[str, list[str]]:
    """The lines of every page below its front matter, without examples of code."""
    texts = {page.path: page.text.split("\n---\n", 1)[-1] for page in render_all(graph)}
    return {path: re.sub(r"```.*?```", "", text, flags=re.DOTALL).splitlines() for path, text in texts.items()}


def prose(lines: list[str]) -> Iterator[str]:
    """The words of each line, of each cell of a table, and of each title, without markup."""
    for line in lines:
        for cell in re.split(r"(?<!\\)\|", line) if line.startswith("|") else [line]:
            plain = _MARKER.sub("", _NOISE.sub("", cell).strip()).replace("\\", "")
            if plain.startswith("!!! "):
                plain = plain.partition('"')[2].rstrip('"')
            if re.search(r"\w", plain):
                yield plain


def faults(pages: dict[str, list[str]], pattern: str) -> list[str]:
    return [
        f"{path}: {found[0]!r} in {text}"
        for path, lines in pages.items()
        for text in prose(lines)
        if (found := re.search(pattern, text))
    ]


def test_no_doubled_marks(pages: dict[str, list[str]]) -> None:
    assert faults(pages, r"(?<!\.)\.\.(?!\.)|[?!:;,]\.|\.[,;:]|,,|[?!]{2}") == []


def test_no_space_before_a_mark_and_no_doubled_space(pages: dict[str, list[str]]) -> None:
    assert faults(pages, r"\s[.,;:!?](?:\s|$)|\S  +\S|\(\s|\s\)") == []


def test_no_repeated_word(pages: dict[str, list[str]]) -> None:
    assert faults(pages, r"\b([a-z]+) \1\b") == []


def test_a_and_an_fit_the_next_word(pages: dict[str, list[str]]) -> None:
    assert faults(pages, r"(?i)\ba (?=[aeio])(?!one|once|eu)|\ban (?![aeioufhlmnrsx8`])") == []


def test_numbers_fit_their_nouns(pages: dict[str, list[str]]) -> None:
    units = "second|minute|hour|day|week|month|year"
    assert faults(pages, rf"\b1 (?:{units})s\b|(?<![\d.])\b(?!1 )\d+(?:\.\d+)? (?:{units})\b(?!-| old)") == []


def test_lists_in_sentences_have_one_last_word(pages: dict[str, list[str]]) -> None:
    assert faults(pages, r"\b(?:and|or),|, (?:and|or) *[.;]|\b(?:and|or) (?:and|or)\b|,\s*\.(?!\.)") == []


def test_every_sentence_starts_with_a_capital(pages: dict[str, list[str]]) -> None:
    """Sources are left out: their titles are other people's words."""
    found = []
    for path, lines in pages.items():
        for text in prose([line for line in lines if "<span id=" not in line]):
            for sentence in sentences(text):
                start = sentence.lstrip("\"'“‘(")
                if start[:1].islower():
                    found.append(f"{path}: {sentence}")
    assert found == []


def sentences(text: str) -> Iterator[str]:
    start = 0
    for end in re.finditer(r"[.!?][\"'”’)]* +", text):
        if not _ABBREVIATIONS.search(text[start : end.start() + 1]):
            yield text[start : end.end()].strip()
            start = end.end()
    yield text[start:].strip()


def test_no_heading_is_empty_and_none_stands_alone(pages: dict[str, list[str]]) -> None:
    found = []
    for path, lines in pages.items():
        filled = [line for line in lines if line.strip()]
        for line, after in zip(filled, [*filled[1:], "#"], strict=True):
            level, _, title = line.partition(" ")
            if set(level) != {"#"}:
                continue
            next_level = after.partition(" ")[0]
            followed = set(next_level) != {"#"} or len(next_level) > len(level)
            if not re.search(r"\w", _NOISE.sub("", title)) or not followed:
                found.append(f"{path}: {line}")
    assert found == []


def test_no_page_has_two_headings_of_the_same_words(pages: dict[str, list[str]]) -> None:
    for path, lines in pages.items():
        headings = [_NOISE.sub("", line) for line in lines if line.startswith("## ")]
        assert len(headings) == len(set(headings)), path


def test_every_page_has_one_title_first(pages: dict[str, list[str]]) -> None:
    for path, lines in pages.items():
        headings = [line for line in lines if re.match(r"#+ ", line)]
        assert headings[0].startswith("# "), path
        assert sum(line.startswith("# ") for line in headings) == 1, path


def test_no_blank_lines_stand_together_and_every_line_ends(graph: Graph) -> None:
    for page in render_all(graph):
        assert "\n\n\n" not in page.text, page.path
        assert page.text.endswith("\n"), page.path
        assert not re.search(r"[ \t]+$", page.text, re.MULTILINE), page.path

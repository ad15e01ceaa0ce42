"""Plain text to blocks: headings, lists and paragraphs by their shape."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.formats.plain import read_plain
from lint.text.source import Source

_LONG = "Muscle twitches are short and mostly harmless, and they go away when you rest for a day or two."
_WRAPPED = "Muscle twitches are short and mostly harmless, and they go\naway when you rest for a day. They may\nstay."
_JOINED = _WRAPPED.replace("\n", " ")

CASES = {
    "an article": (
        f"What is a Twitch?\n\n{_LONG}\n\nCommon causes of twitches\n\n{_LONG}\n\nConclusion:\n\n{_LONG}\n\n"
        f"FREQUENTLY ASKED QUESTIONS\n\n1. Is it normal?\n\n{_LONG}\n\n\n2. Can stress cause it?\n\n{_LONG}",
        f"""
        heading1: What is a Twitch?
        paragraph: {_LONG}
        heading2: Common causes of twitches
        paragraph: {_LONG}
        heading2: Conclusion:
        paragraph: {_LONG}
        heading2: FREQUENTLY ASKED QUESTIONS
        heading3: 1. Is it normal?
        paragraph: {_LONG}
        heading3: 2. Can stress cause it?
        paragraph: {_LONG}
        """,
    ),
    "headings that begin like an invitation": (
        f"Twitches\n\n{_LONG}\n\nGet help now\n\n{_LONG}\n\nSee a doctor if\n\n{_LONG}\n\n"
        f"Review of treatments (2024)\n\n{_LONG}",
        f"""
        heading1: Twitches
        paragraph: {_LONG}
        heading2: Get help now
        paragraph: {_LONG}
        heading2: See a doctor if
        paragraph: {_LONG}
        heading2: Review of treatments (2024)
        paragraph: {_LONG}
        """,
    ),
    "underlined headings": (
        f"Title\n=====\n{_LONG}\n\nPart one\n--------\n\n{_LONG}\nPart two\n~~~~~~~~\nEnd.",
        f"""
        heading1: Title
        paragraph: {_LONG}
        heading2: Part one
        paragraph: {_LONG}
        heading2: Part two
        paragraph: End.
        """,
    ),
    "a heading right above its text": (
        f"Muscle twitches\n{_WRAPPED}\n\nWhen to worry\n{_LONG}",
        f"heading1: Muscle twitches\nparagraph: {_JOINED}\nheading2: When to worry\nparagraph: {_LONG}",
    ),
    "headings in a row": (
        f"LEAFLET\n\nTreatment\n\nAt home\n\n{_LONG}",
        f"heading1: LEAFLET\nheading2: Treatment\nheading2: At home\nparagraph: {_LONG}",
    ),
    "short lines that are no headings": (
        "Home\n\nAbout\n\nContact", "paragraph: Home\nparagraph: About\nparagraph: Contact",
    ),
    "hard-wrapped paragraphs": (f"{_WRAPPED}\n\n{_WRAPPED}", f"paragraph: {_JOINED}\nparagraph: {_JOINED}"),
    "long lines are paragraphs of their own": (
        f"{_LONG} {_LONG}\n{_LONG} {_LONG}", f"paragraph: {_LONG} {_LONG}\nparagraph: {_LONG} {_LONG}",
    ),
    "bullets": (
        "Try this\n- rest\n- a bath that is warm, and then\n  a long walk\n\n- sleep\n\nThen stop.\n• one\n▪ two\n"
        "1) three\n2) four",
        """
        paragraph: Try this
        item [list > item]: rest
        item [list > item]: a bath that is warm, and then a long walk
        item [list > item]: sleep
        paragraph: Then stop.
        item [list > item]: one
        item [list > item]: two
        item [list# > item]: three
        item [list# > item]: four
        """,
    ),
    "what follows a list is no part of it": (
        "* rest\n* ice\nAfter that, call.",
        "item [list > item]: rest\nitem [list > item]: ice\nparagraph: After that, call.",
    ),
    "numbered sections": (
        f"Five tips\n\n1. Sleep well\n\n{_LONG}\n\n2. Drink water\n\n{_LONG}",
        f"heading1: Five tips\nheading2: 1. Sleep well\nparagraph: {_LONG}\n"
        f"heading2: 2. Drink water\nparagraph: {_LONG}",
    ),
    "numbered items with blank lines": (
        f"1. Rest\n\n2. Ice\n\n3. Sleep?\n\n{_LONG}",
        f"item [list# > item]: Rest\nitem [list# > item]: Ice\nitem [list# > item]: Sleep?\nparagraph: {_LONG}",
    ),
    "short lines after a lead-in": (
        f"Symptoms include:\nweakness\nloss of feeling\npain in the leg\n\n{_LONG}",
        f"""
        paragraph: Symptoms include:
        item [list > item]: weakness
        item [list > item]: loss of feeling
        item [list > item]: pain in the leg
        paragraph: {_LONG}
        """,
    ),
    "short lines after a lead-in, with blank lines": (
        f"Symptoms include:\n\nWeakness\n\nNumbness\n\nPain in the leg\n\nTreatment\n\n{_LONG}",
        f"""
        paragraph: Symptoms include:
        item [list > item]: Weakness
        item [list > item]: Numbness
        item [list > item]: Pain in the leg
        heading1: Treatment
        paragraph: {_LONG}
        """,
    ),
    "references": (
        f"Twitches\n\n{_LONG}\n\nReferences\n\nNHS. Twitching\n\nMayo Clinic. Muscle cramp\n\n"
        "1. Lee A. Cramps. 2020.\n2. Ng B. 2021.",
        f"""
        heading1: Twitches
        paragraph: {_LONG}
        heading2: References
        reference: NHS. Twitching
        reference: Mayo Clinic. Muscle cramp
        reference [list# > item]: Lee A. Cramps. 2020.
        reference [list# > item]: Ng B. 2021.
        """,
    ),
    "separators": (
        "One.\n\n* * *\n\nTwo.\n----------\nThree.\n👉\n", "paragraph: One.\nparagraph: Two.\nparagraph: Three.",
    ),
    "any line end": ("\ufeffOne\r\ntwo.\r\n\r\nThree\rfour.\r\rFive\tsix.\fSeven.\x0b\x0bEight.", """
        paragraph: One two.
        paragraph: Three four.
        paragraph: Five six. Seven.
        paragraph: Eight.
        """),
    "front matter": (f"---\ntitle: T\n---\nTitle\n\n{_LONG}", f"heading1: Title\nparagraph: {_LONG}"),
    "nothing": ("\ufeff \n\t\n", ""),
}  # fmt: skip

_PIECES = st.sampled_from(
    [
        "twitch", "café 😀", "x2.5", "don’t", "Rest well", "Learn more about", "A", " ", "  ", "\t", "\n", "\n\n",
        "\r\n", "\r", "\f", "\x0b", "\u00a0", "\ufeff", "\n- ", "\n1. ", "\n• ", "\n====\n", "\n---\n", ":", ".", "?",
        "“", "”", "REFERENCES", "FAQ", "\u2028", "\x1c", _LONG,
    ]
)  # fmt: skip
_INVITATIONS = [
    "Learn more about “Sleep”", "Read More About Star Signs", "Also read: Cramps", "Related: Cramps",
    "You may also like", "“Seven castles”", "Get 20% off", "By Dr Ann Lee", "Reviewed by Dr Lee", "Page 3 of 4",
    "Watch our video", "Don’t miss this", "SUBSCRIBE NOW", "👉 Discover more", "© 2024 Health Ltd", "www.example.org",
]  # fmt: skip


@pytest.mark.parametrize("line", _INVITATIONS)
def test_a_line_that_heads_nothing(dump: Callable[..., str], line: str) -> None:
    text = f"Title\n\n{_LONG}\n\n{line}\n\n{_LONG}"
    shown = f"heading1: Title\nparagraph: {_LONG}\nparagraph: {line}\nparagraph: {_LONG}"
    assert dump(read_plain(Source("leaflet.txt", text))).replace("\ufffc" * 15, "www.example.org") == shown


@pytest.mark.parametrize("name", CASES)
def test_blocks(dump: Callable[..., str], name: str) -> None:
    text, expected = CASES[name]
    assert dump(read_plain(Source("leaflet.txt", text))) == dedent(expected).strip("\n")


def test_front_matter_is_kept() -> None:
    span = read_plain(Source("leaflet.txt", "---\ntitle: T\n---\nA.")).front_matter
    assert span == (4, 13)


@given(st.lists(_PIECES, max_size=40).map("".join) | st.text())
def test_the_source_of_a_word_is_the_word(assert_places: Callable[..., None], text: str) -> None:
    assert_places(read_plain(Source("leaflet.txt", text)), lambda source: source)


@given(st.text(alphabet="aB1 .:?-•=\n\r\t\f“”", max_size=200))
def test_any_shape_is_a_document(assert_places: Callable[..., None], text: str) -> None:
    assert_places(read_plain(Source("leaflet.txt", text)), lambda source: source)


@pytest.mark.parametrize("unit", ["- a\n", "a:\n", "A\n\n", "\n", "(", "1. A?\n\n", "A\n==\n", "is is :", " ", "A "])
def test_endless_shapes_are_read(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert len(read_plain(Source("leaflet.txt", text)).shown) <= len(text) + 1

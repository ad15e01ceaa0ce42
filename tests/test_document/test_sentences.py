"""Where sentences end, and where they only seem to."""

from __future__ import annotations

import pytest

from lint.formats.markdown import read_markdown
from lint.text.source import Source


def sentences(text: str) -> list[str]:
    document = read_markdown(Source("page.md", text))
    return [document.shown[sentence.start : sentence.end] for sentence in document.sentences]


@pytest.mark.parametrize(
    "one_sentence",
    [
        "Take 2.5 mg twice a day.",
        "Some foods (e.g. Brazil nuts) hold selenium.",
        "See Dr. Smith about it.",
        "Come at 9 a.m. on Monday.",
        "The U.S. Food and Drug Administration says so.",
        "It is caused by S. aureus in most people.",
        "Mr. and Mrs. Jones came.",
        "Ask about aspirin, ibuprofen etc. before you go.",
        "It rose … slowly.",
        "He asked “why me?” and left.",
        "Is it safe?",
        "Stop!",
        "Visit www.example.org for more.",
        "The dose is 1.5 to 2.5 ml.",
        "Figure no. 3 shows it.",
        "About 3.5 million people have it.",
        "a list item without a full stop",
    ],
)
def test_one_sentence_stays_one(one_sentence: str) -> None:
    assert sentences(one_sentence) == [one_sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You may lack vitamin D. It comes from the sun.", ["You may lack vitamin D.", "It comes from the sun."]),
        ("He has hepatitis C. See a doctor.", ["He has hepatitis C.", "See a doctor."]),
        ("Call at 9 a.m. The line is free.", ["Call at 9 a.m.", "The line is free."]),
        ("“It hurts.” She sat down.", ["“It hurts.”", "She sat down."]),
        ("It hurts (a lot). Rest.", ["It hurts (a lot).", "Rest."]),
        ("Wait... Then go.", ["Wait...", "Then go."]),
        ("Is it safe? Yes! Go on.", ["Is it safe?", "Yes!", "Go on."]),
        ("Take 5 mg. 2 tablets are enough.", ["Take 5 mg.", "2 tablets are enough."]),
        ("Stop now. 😀 It is over.", ["Stop now.", "😀 It is over."]),
        ("Was it you? No. It was not.", ["Was it you?", "No.", "It was not."]),
        ("Élan helps. Été is summer.", ["Élan helps.", "Été is summer."]),
        ("# A title\n\nOne. Two.", ["A title", "One.", "Two."]),
        ("- one\n- two. Three", ["one", "two.", "Three"]),
        ("This is *very important.* Do it.", ["This is very important.", "Do it."]),
        ("Stop\nnow. Go.", ["Stop now.", "Go."]),
    ],
)
def test_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize("hidden", ["`code.A. B`", "<https://a.b/C.D>", "https://a.b/C.D. E"])
def test_code_and_addresses_end_no_sentence(hidden: str) -> None:
    assert len(sentences(f"Look at {hidden} here")) == 1 + (". E" in hidden)

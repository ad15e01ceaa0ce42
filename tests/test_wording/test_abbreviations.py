"""Abbreviations are told from words in capitals, numerals, genes and codes; explained ones from the rest."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.wording.abbreviations import abbreviations, undefined
from lint.wording.capitals import capital_runs, capital_words, is_ordinary_word


def _undefined(text: str, country: str = "GB", name: str = "page.md") -> list[str]:
    return [word.text for word in undefined(read_document(Source(name, text)), country)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("An ERCP and NSAIDs.", ["ERCP", "NSAID"]),
        ("A5 mRNA NHSmail PhD DNase", []),
        ("Naïve ÉÉN COVID-19 X_AB", ["COVID"]),
        ("1AB2 A1C FEV1", ["1AB2", "FEV1"]),
        ("AB", ["AB"]),
    ],
)
def test_words_in_capitals(text: str, words: list[str]) -> None:
    assert [word.text for word in capital_words(read_document(Source("page.md", text)))] == words


def test_runs_of_capitals() -> None:
    document = read_document(Source("page.md", "TAKE A PILL: NOW! Then ask the GP. NHS staff CAN help."))

    runs = [[word.text for word in run] for run in capital_runs(document)]

    assert runs == [["TAKE", "PILL", "NOW"], ["GP", "NHS"], ["CAN"]]


@pytest.mark.parametrize(("word", "is_ordinary"), [("NOT", True), ("WALKING", True), ("ERCP", False), ("PET", False)])
def test_ordinary_words(word: str, is_ordinary: bool) -> None:
    assert is_ordinary_word(word) is is_ordinary


@pytest.mark.parametrize(
    "text",
    [
        "You may need an ERCP.",
        "You may need an ERCP. An ERCP takes an hour.",
        "Tests (ERCP, scans) follow.",
        "# Tests\n\nERCP\n\nMore.",
        "The team of the ERCP (see below) is here.",
    ],
)
def test_undefined(text: str) -> None:
    assert _undefined(text) == ["ERCP"]


@pytest.mark.parametrize(
    "text",
    [
        "Endoscopic retrograde cholangiopancreatography (ERCP) helps.",
        "ERCP (a look at the bile ducts) helps.",
        "ERCP stands for a long name.",
        "A look at the bile ducts, called ERCP, helps.",
        "Ask about [ERCP](ercp.md).",
        "*[ERCP]: a look at the bile ducts\n\nYou may need an ERCP.",
        "You may need an ERCP. Every room can please.",
        "**ERCP**: a look at the bile ducts",
        "DO NOT TAKE ERCP NOW.",
        "Ask for code ERCP at the desk.",
        "It is made by the ERCP gene.",
        "By Sam Poe, ERCP-2041.",
        "The word (er-ERCP-ee) is long.",
    ],
)
def test_defined_or_none(text: str) -> None:
    assert _undefined(text) == []


def test_html_s_own_element() -> None:
    assert _undefined('<p><abbr title="a look at the bile ducts">ERCP</abbr>, then ERCP.</p>', name="page.html") == []


def test_each_country_knows_its_own() -> None:
    assert _undefined("The CDC and the BNF say so.", "GB") == ["CDC"]
    assert _undefined("The CDC and the BNF say so.", "US") == ["BNF"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Stage IIIB and type IE and an IV line.", ["IV"]),
        ("Room XII, floor IV.", []),
        ("Call 1-800-CDC-INFO. Poe SG. A licence PL 04416.", []),
        ("She lives in Ely, CA. Ann Lee, FRCP, wrote it.", []),
        ("The GFAP protein and the BRCA3 test. A gene.", []),
    ],
)
def test_what_only_looks_so(text: str, found: list[str]) -> None:
    assert _undefined(text) == found


def test_few_abbreviations_are_not_counted() -> None:
    document = read_document(Source("page.md", "HDL, LDL and TSH."))

    assert [word.text for word in abbreviations(document, "GB", 3)] == ["HDL", "LDL", "TSH"]
    assert abbreviations(document, "GB", 4) == []

"""The files of a synthetic site that hold lists: sources, glossary, questions, myths, urgency, disclaimers."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from benchmarks.synthetic_prose import sentence, technical_words

SOURCES = 300
TERMS = 60
ENTRIES = 40
"""How many questions, myths and warning signs there are."""

_DISCLAIMERS = """\
disclaimers:
  - {id: any_page, text: This page gives general information., authority: Synthetic}
  - {id: medicine, text: Ask a pharmacist before you use a medicine., authority: Synthetic, numbers: [emergency]}
"""
_LEVELS = """\
levels:
  - {id: emergency, name: Call an ambulance now, text: Call the emergency number., number: emergency, sources: [s_0]}
  - {id: see_doctor, name: See a doctor, text: Book a visit., sources: [s_1]}
first_aid:
  - id: every_source
    name: "Every source is used, however few the entities are"
    about: []
    steps:
"""
_EVERYONE = 2


def list_files(chance: random.Random, ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each file. Their entries are about entities of `ids`."""
    yield "sources.yml", "sources:\n" + "".join(map(_source, range(SOURCES)))
    yield "glossary.yml", "terms:\n" + "".join(_term(chance, word) for word in technical_words(TERMS))
    yield "faq.yml", "questions:\n" + "".join(_question(chance, number, ids) for number in range(ENTRIES))
    yield "myths.yml", "myths:\n" + "".join(_myth(chance, number, ids) for number in range(ENTRIES))
    yield "urgency.yml", "".join((_LEVELS, *_steps(chance), "flags:\n", *_flags(chance, ids)))
    yield "disclaimers.yml", _DISCLAIMERS


def cited(chance: random.Random, numbers: Sequence[int] = range(SOURCES)) -> str:
    """Return one to three of the sources with these numbers, as a YAML list."""
    chosen = chance.sample(numbers, chance.randint(1, 3))
    return f"[{', '.join(f's_{number}' for number in chosen)}]"


def _source(number: int) -> str:
    grade = ("review", "national", "study")[number % 3]
    return (
        f"  - {{id: s_{number}, title: Synthetic source {number}, organisation: Institute {number % 40},"
        f' url: "https://example.org/{number}", grade: {grade}, year: {1990 + number % 30}}}\n'
    )


def _term(chance: random.Random, word: str) -> str:
    return f"  - {{id: {word}, term: {word}, text: {_quoted(sentence(chance))}, sources: {cited(chance)}}}\n"


def _question(chance: random.Random, number: int, ids: Sequence[str]) -> str:
    said = f"question: What is it in case {number}?, {_said(chance)}, about: {_about(chance, ids)}"
    return f"  - {{id: q_{number}, {said}}}\n"


def _myth(chance: random.Random, number: int, ids: Sequence[str]) -> str:
    verdict = ("contradicted", "weak")[number % 2]
    said = f"claim: Claim {number} is often heard, {_said(chance)}, about: {_about(chance, ids)}"
    return f"  - {{id: m_{number}, verdict: {verdict}, {said}}}\n"


def _steps(chance: random.Random) -> Iterator[str]:
    for first in range(0, SOURCES, 10):
        sources = ", ".join(f"s_{number}" for number in range(first, first + 10))
        yield f"      - {{text: {_quoted(sentence(chance))}, sources: [{sources}]}}\n"


def _flags(chance: random.Random, ids: Sequence[str]) -> Iterator[str]:
    for number in range(ENTRIES):
        level = ("emergency", "see_doctor")[number % 2]
        about = "everyone" if number < _EVERYONE else _about(chance, ids)
        yield f"  - {{id: f_{number}, level: {level}, about: {about}, {_said(chance)}}}\n"


def _said(chance: random.Random) -> str:
    return f"text: {_quoted(sentence(chance))}, sources: {cited(chance)}"


def _about(chance: random.Random, ids: Sequence[str]) -> str:
    return f"[{', '.join(chance.sample(ids, 3))}]"


def _quoted(words: str) -> str:
    return f'"{words}"'

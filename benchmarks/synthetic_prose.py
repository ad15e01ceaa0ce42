"""Invented sentences in the shape of plain health prose. The same seed gives the same words."""

from __future__ import annotations

import random

_WHO = ["people", "adults", "children", "doctors", "nurses", "families", "runners", "teachers", "drivers", "patients"]
_DOES = ["feel", "notice", "describe", "report", "expect", "avoid", "ease", "measure", "treat", "follow"]
_HOW = ["slow", "sudden", "mild", "strong", "short", "steady", "warm", "sharp", "dull", "sore"]
_WHAT = ["movements", "aches", "signs", "changes", "spells", "habits", "sounds", "limits", "steps", "turns"]
_WHEN = ["after rest", "at night", "before sleep", "on walks", "at work", "outdoors", "without warning"]
_MORE = ["", "", ", but not every day"]
_ENDINGS = ["osis", "itis", "algia", "opathy", "emia", "plegia"]
_STEMS = ["card", "neur", "my", "arthr", "derm", "gastr", "nephr", "oste", "pulm", "cephal"]


def sentence(chance: random.Random, word: str | None = None) -> str:
    """Return one sentence of five to ten words; `word` stands in it, if it is given."""
    who, does = chance.choice(_WHO), chance.choice(_DOES)
    what = f"{chance.choice(_HOW)} {word or chance.choice(_WHAT)}"
    return f"{who.capitalize()} {does} {what} {chance.choice(_WHEN)}{chance.choice(_MORE)}."


def name(chance: random.Random, number: int) -> str:
    """Return a name that no other number has."""
    return f"{chance.choice(_HOW)} {chance.choice(_WHAT)} {number}"


def technical_words(count: int) -> list[str]:
    """Return up to 60 words that need an explanation."""
    return [stem + ending for ending in _ENDINGS for stem in _STEMS][:count]

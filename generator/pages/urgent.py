"""The urgent-help block: who should act, when, and which number to call, by country."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.facts.collections import FirstAid, Flag, Level
from generator.facts.content import Content
from lint.helplines import helplines
from lint.text.located import Text


@dataclass(frozen=True, slots=True)
class NumberToCall:
    """A number with its country and, where it has one, its own name."""

    country: Text
    number: Text
    name: Text | None

    @property
    def address(self) -> str:
        return "tel:" + "".join(character for character in self.number if character.isdigit() or character == "+")


@dataclass(frozen=True, slots=True)
class UrgencyBlock:
    """One level of urgency with the warning signs that belong to it."""

    level: Level
    numbers: list[NumberToCall]
    flags: list[Flag]
    rank: int


def numbers_for(content: Content, use: str | None) -> list[NumberToCall]:
    """Return the numbers for one use in the countries of the site; a country without one is left out."""
    if use is None:
        return []
    countries = [helplines()[country] for country in content.site.countries]
    return [
        NumberToCall(country.name, country.numbers[use].number, country.numbers[use].name)
        for country in countries
        if use in country.numbers
    ]


def urgency_blocks(content: Content, flags: Sequence[Flag]) -> list[UrgencyBlock]:
    """Return the levels, most urgent first, that have at least one of `flags`."""
    blocks = []
    for rank, level in enumerate(content.levels):
        of_level = [flag for flag in flags if flag.level == level.id]
        if of_level:
            blocks.append(UrgencyBlock(level, numbers_for(content, level.number), of_level, rank))
    return blocks


def flags_about(content: Content, entity: str) -> list[Flag]:
    """Return the warning signs of one entity, its own before those that concern everyone."""
    own = [flag for flag in content.flags if flag.about != "everyone" and flag.concerns(entity)]
    return own + [flag for flag in content.flags if flag.about == "everyone"]


def first_aid_about(content: Content, entity: str) -> list[FirstAid]:
    return [aid for aid in content.first_aid if entity in aid.about]

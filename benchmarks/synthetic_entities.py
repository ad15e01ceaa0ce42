"""The entities of a synthetic site: about 15 statements and 8 relations in each file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.synthetic_lists import SOURCES, TERMS, cited
from benchmarks.synthetic_prose import name, sentence, technical_words

COMPARED = 40
"""The most members of the kind whose members are set side by side on one page."""
RELATIONS = 8
_REACH = 20
"""How far a relation leads: neighbours are about the same things, and share sources, as on real pages."""
_OWN_SOURCES = 8
_SIGNS = 5
_HELPS = 4
_FORMS = 2
_RELATION_OF = {"symptom": "belongs_to", "condition": "comes_with", "cause": "causes", "treatment": "treats"}
_STRENGTHS = ("common", "possible", "possible", "unsupported")
_WORDS = technical_words(TERMS)


@dataclass(frozen=True)
class Plan:
    """An entity to be: its kind and its number among all."""

    kind: str
    number: int

    @property
    def id(self) -> str:
        return f"{self.kind}_{self.number}"

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.id}.yml"


def plan_entities(count: int) -> list[Plan]:
    """Return `count` entities to be: a few symptoms, and of the others every second one a condition."""
    symptoms = min(COMPARED, count // 10)
    kinds = ("condition", "cause", "condition", "treatment")
    others = (Plan(kinds[number % 4], number) for number in range(symptoms, count))
    return [*(Plan("symptom", number) for number in range(symptoms)), *others]


def entity_files(chance: random.Random, plans: list[Plan]) -> Iterator[tuple[str, str]]:
    """Yield the path and text of each entity's file."""
    conditions = [plan for plan in plans if plan.kind == "condition"]
    places = {plan: place for place, plan in enumerate(conditions)}
    for plan in plans:
        # Each condition names only some of those that follow it, so that no relation is stored at both ends.
        steps = chance.sample(range(1, _REACH), RELATIONS)
        start = places.get(plan, plan.number // 2)
        others = [conditions[(start + step) % len(conditions)] for step in steps]
        yield plan.path, "".join(_Writer(chance, plan).lines(others))


class _Writer:
    """Writes one entity's file; all of it rests on a few sources, as real pages do."""

    def __init__(self, chance: random.Random, plan: Plan) -> None:
        self._chance = chance
        self._plan = plan
        self._sources = [(plan.number // 8 + step) % SOURCES for step in range(_OWN_SOURCES)]

    def lines(self, others: list[Plan]) -> Iterator[str]:
        """Yield the file. `others` are the other ends of the relations it stores."""
        chance, number = self._chance, self._plan.number
        called = name(chance, number)
        yield f"id: {self._plan.id}\nname: {called.capitalize()}\nin_text: {called}\nreview: none\n"
        yield f"synonyms:\n  - {{name: Also {number}, use: medical, sources: {self._cited()}}}\n"
        yield f"group: {chance.choice(('daily', 'body', 'other'))}\n"
        yield f"definition:\n{self._said()}"
        yield f"size:\n    value: {chance.choice(('small', 'middle', 'large'))}\n{self._said()}"
        yield f"duration:\n  min: {{value: {chance.randint(1, 9)}, unit: second}}\n"
        yield f"  max: {{value: {chance.randint(10, 90)}, unit: minute}}\n  sources: {self._cited()}\n"
        yield f"sites:\n  values: [arms, legs, back]\n  sources: {self._cited()}\n"
        yield "signs:\n" + "".join(self._statement() for _ in range(_SIGNS))
        yield "helps:\n" + "".join(self._statement() for _ in range(_HELPS))
        yield "forms:\n" + "".join(f"  - id: form_{n}\n    name: Form {n}\n{self._said()}" for n in range(_FORMS))
        yield "relations:\n" + "".join(self._relation(other) for other in others)

    def _cited(self) -> str:
        return cited(self._chance, self._sources)

    def _statement(self) -> str:
        return "  - " + self._said().lstrip()

    def _said(self) -> str:
        """Return a text with its sources; one in ten holds a word of the glossary, one in eight is uncertain."""
        word = self._chance.choice(_WORDS) if self._chance.random() < 0.1 else None
        certainty = "    certainty: low\n" if self._chance.random() < 0.125 else ""
        return f"    text: {sentence(self._chance, word)}\n    sources: {self._cited()}\n{certainty}"

    def _relation(self, other: Plan) -> str:
        """Return a relation; one in four has words of its own."""
        strength = f"    strength: {self._chance.choice(_STRENGTHS)}\n" if self._plan.kind != "symptom" else ""
        said = self._said() if self._chance.random() < 0.25 else f"    sources: {self._cited()}\n"
        return f"  - type: {_RELATION_OF[self._plan.kind]}\n    to: {other.id}\n{strength}{said}"

"""The families of rules, in the order in which people are shown them."""

from __future__ import annotations

from collections.abc import Iterable

from lint.registry import RegisteredRule

FAMILIES = {
    "read": "Easy to read",
    "word": "Plain words",
    "num": "Numbers and risks",
    "dose": "Doses and medicines",
    "claim": "Claims and hype",
    "struct": "Structure of the page",
    "trust": "Sources, reviewers and dates",
    "disc": "Disclaimers and urgent help",
    "promo": "Promotion in the text",
    "link": "Links",
    "incl": "Respectful wording",
    "conflict": "Contradictions",
    "fact": "Facts",
    "meta": "What the page says about itself",
    "a11y": "Accessible to everybody",
    "lint": "Comments to the linter",
}


def title(family: str) -> str:
    """Return what the rules of a family are about."""
    return FAMILIES.get(family, family.capitalize())


def by_family(rules: Iterable[RegisteredRule]) -> dict[str, list[RegisteredRule]]:
    """Return the rules of each family, the families in their order and rules by name."""
    found = sorted(rules, key=lambda registered: registered.rule.name)
    named = {registered.rule.family for registered in found}
    families = [*(family for family in FAMILIES if family in named), *sorted(named - FAMILIES.keys())]
    return {family: [each for each in found if each.rule.family == family] for family in families}

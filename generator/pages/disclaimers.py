"""The disclaimers that a page's triggers call for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.facts.collections import Disclaimer
from generator.facts.content import Content
from generator.pages.urgent import NumberToCall, numbers_for


@dataclass(frozen=True, slots=True)
class DisclaimerView:
    """A disclaimer and the numbers that stand beside it."""

    disclaimer: Disclaimer
    numbers: list[NumberToCall]


def disclaimers_for(content: Content, triggers: Iterable[str]) -> list[DisclaimerView]:
    """Return the disclaimers of `triggers` in the order of disclaimers.yml, each once."""
    wanted = set(triggers)
    return [
        DisclaimerView(entry, [number for use in entry.numbers for number in numbers_for(content, use)])
        for name, entry in content.disclaimers.items()
        if name in wanted
    ]


def common_disclaimers(content: Content) -> list[DisclaimerView]:
    """Return those that every kind of page carries: the site-wide pages carry them too."""
    kinds = list(content.site.kinds.values())
    shared = [trigger for trigger in content.disclaimers if all(trigger in kind.triggers for kind in kinds)]
    return disclaimers_for(content, shared)

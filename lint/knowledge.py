"""What is known of a topic besides the page: the entities of a project's facts, their names and relations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that facts are about. `names` holds its name and synonyms, `related` the ids of its neighbours."""

    id: str
    kind: str
    names: tuple[str, ...]
    related: tuple[str, ...] = ()
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Entities by id. A generator builds it from facts; without facts nothing is known."""

    entities: Mapping[str, Entity] = field(default_factory=dict)


NOTHING_KNOWN = Knowledge()

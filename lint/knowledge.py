"""What is known of a topic besides the page: the entities of a project's facts, their names and relations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from posixpath import dirname, join, normpath
from typing import NamedTuple


class Entity(NamedTuple):
    """A thing that facts are about. `names` holds its name and synonyms, `related` the ids of its neighbours."""

    id: str
    kind: str
    names: tuple[str, ...]
    related: tuple[str, ...] = ()
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Entities by id, and the paths of all pages made from them, which may lead to each other.

    A generator builds it from facts; without facts nothing is known.
    """

    entities: Mapping[str, Entity] = field(default_factory=dict)
    pages: frozenset[str] = frozenset()

    def leads_to_page(self, path: str, target: str) -> bool:
        """Tell whether an address on the page at `path` is that of another page of the same facts."""
        target = target.partition("#")[0]
        return bool(self.pages) and normpath(join(dirname(path), target)) in self.pages


NOTHING_KNOWN = Knowledge()

"""Checks of the names that a project gives: they become addresses, and keys of files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.checks.faults import fault, fault_of
from generator.facts.entity import Entity
from generator.facts.files import Document
from lint.problems import Problem
from lint.text.located import Text
from lint.text.yaml_places import Route

_ID = re.compile(r"[a-z][a-z0-9_-]*\Z")
_ADVICE = "Use small letters from a to z, digits, `_` and `-`, and start with a letter."


def check_ids(ids: Iterable[Text]) -> Iterator[Problem]:
    """Yield ids that cannot stand in an address."""
    for name in ids:
        if not _ID.match(name):
            yield fault(name, f"the id `{name}` has a character that no id may have.", _ADVICE)


def check_keys(keys: Iterable[str], document: Document, route: Route) -> Iterator[Problem]:
    """Yield keys of the mapping at `route` that cannot name anything."""
    for key in keys:
        if not _ID.match(key):
            message = f"the name `{key}` has a character that no name may have."
            yield fault_of(document, [*route, key], message, _ADVICE, key=True)


def check_field_names(names: Iterable[str], document: Document, route: Route) -> Iterator[Problem]:
    """Yield field names that all entities have already, or that no file could use."""
    for name in names:
        if name in Entity.model_fields:
            message = f"the field `{name}` is there for every kind."
            yield fault_of(document, [*route, name], message, "Delete it here, or rename it.", key=True)
        elif "-" in name or name.startswith("model_") or hasattr(Entity, name):
            message = f"a field cannot have the name `{name}`."
            yield fault_of(document, [*route, name], message, "Choose another name, without `-`.", key=True)

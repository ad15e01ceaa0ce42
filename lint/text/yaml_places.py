"""Where each node of a YAML document stands, by its route: only computed when a message needs it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import yaml

from lint.text.located import Origin

Route = Sequence[str | int]


class Places:
    """The places of one document, which read_yaml has accepted."""

    def __init__(self, text: str, path: str) -> None:
        self._text = text
        self._path = path
        self._members: dict[int, dict[str | int, tuple[Any, Any]]] = {}

    @cached_property
    def _root(self) -> Any:
        return yaml.compose(self._text, Loader=yaml.CSafeLoader)

    def find(self, route: Route, key: bool = False) -> Origin:
        """Return where the node at `route` (keys and list positions) stands.

        A route that leads further than the document does ends at the deepest node that is there.
        With `key`, the place of the last key itself is returned, not that of its value.
        """
        name = node = self._root
        for step in route:
            if step not in (members := self._members_of(node)):
                break
            name, node = members[step]
        return self._origin(name if key else node)

    def _members_of(self, node: Any) -> dict[str | int, tuple[Any, Any]]:
        """Return a node's keys and values by key, or its items by position."""
        known = self._members.get(id(node))
        if known is None:
            if isinstance(node, yaml.MappingNode):
                known = {key.value: (key, value) for key, value in node.value}
            else:
                items = node.value if isinstance(node, yaml.SequenceNode) else []
                known = {position: (item, item) for position, item in enumerate(items)}
            self._members[id(node)] = known
        return known

    def _origin(self, node: Any) -> Origin:
        # libyaml does not count a byte-order mark, and a file's offsets do.
        shift = 1 if self._text.startswith("\ufeff") else 0
        start, end = node.start_mark, node.end_mark
        return Origin(self._path, start.index + shift, end.index + shift, start.line + 1, start.column + 1)

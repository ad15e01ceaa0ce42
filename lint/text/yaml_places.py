"""Where each node of a YAML document stands, by its route: only computed when a message needs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import yaml

from lint.text.located import Origin

Route = Sequence[str | int]


def find_place(text: str, path: str, route: Route, key: bool = False) -> Origin:
    """Return where the node at `route` (keys and list positions) stands in a document that read_yaml accepted.

    A route that leads further than the document does ends at the deepest node that is there.
    With `key`, the place of the last key itself is returned, not that of its value.
    """
    shift = 1 if text.startswith("\ufeff") else 0
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    if node is None:
        return Origin(path, 0, 0, 1, 1)
    name = node
    for step in route:
        child = _child(node, step)
        if child is None:
            return _origin(name if key and name is not node else node, path, shift)
        name, node = child
    return _origin(name if key else node, path, shift)


def _child(node: Any, step: str | int) -> tuple[Any, Any] | None:
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None


def _origin(node: Any, path: str, shift: int) -> Origin:
    start, end = node.start_mark, node.end_mark
    return Origin(path, start.index + shift, end.index + shift, start.line + 1, start.column + 1)

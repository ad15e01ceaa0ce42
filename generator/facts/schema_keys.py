"""The keys that a schema knows, at any place of a file."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel


def known_keys(model: Any, route: Sequence[str | int]) -> list[str]:
    """Return the keys that `model` allows at `route`; none where any key is allowed."""
    for step in route:
        model = _step_into(model, step)
    return [_alias(name, field) for name, field in _fields(model).items()]


def _step_into(annotation: Any, step: str | int) -> Any:
    for name, field in _fields(annotation).items():
        if _alias(name, field) == step:
            return field.annotation
    for part in (annotation, *get_args(annotation)):
        if get_origin(part) in (list, dict):
            return get_args(part)[-1]
    return annotation


def _fields(annotation: Any) -> dict[str, Any]:
    for part in (annotation, *get_args(annotation)):
        if isinstance(part, type) and issubclass(part, BaseModel):
            return dict(part.model_fields)
        if dataclasses.is_dataclass(part):
            return dict(part.__pydantic_fields__)  # type: ignore[union-attr]
    return {}


def _alias(name: str, field: Any) -> str:
    return field.alias or name

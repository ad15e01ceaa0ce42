"""Schema errors as an editor can read them: the place in the file, what is wrong, what to do."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from lint.problems import Problem, suggest
from lint.text.yaml_places import Route, find_place

_WANTED = {
    "is_instance_of": ("text", "Put the value in double quotes."),
    "list_type": ("a list", "Write `[a, b]`, or one `- ` line for each."),
    "dataclass_type": ("a mapping", "Write its keys on lines of their own, indented."),
    "model_type": ("a mapping", "Write its keys on lines of their own, indented."),
    "model_attributes_type": ("a mapping", "Write its keys on lines of their own, indented."),
    "dict_type": ("a mapping", "Write its keys on lines of their own, indented."),
    "int_type": ("a whole number", "Write it without quotes and unit."),
    "float_type": ("a number", "Write it without quotes and unit."),
    "bool_type": ("`true` or `false`", "Write it without quotes."),
}


def explain(error: ValidationError, model: type, text: str, path: str) -> list[Problem]:
    """Return one problem for each fault that the schema found in the file `text`."""
    problems: dict[tuple[int, int], Problem] = {}
    for detail in error.errors(include_url=False, include_context=True):
        problem = _problem(detail, model, text, path)
        # The members of a union each report the same place: the first is enough.
        problems.setdefault((problem.line, problem.column), problem)
    return list(problems.values())


def _problem(detail: ErrorDetails, model: type, text: str, path: str) -> Problem:
    route = detail["loc"]
    kind = detail["type"]
    if kind == "extra_forbidden":
        key = str(route[-1])
        place = find_place(text, path, route, key=True)
        message, advice = f"unknown key `{key}`.", suggest(key, _known_keys(model, route[:-1]))
    elif kind == "missing":
        place = find_place(text, path, route[:-1], key=True)
        message, advice = f"the key `{route[-1]}` is missing{_inside(route[:-1])}.", "Add it."
    else:
        place = find_place(text, path, route)
        message, advice = _wrong_value(detail, kind, route)
    return Problem(path, place.line, place.column, message, advice)


def _wrong_value(detail: ErrorDetails, kind: str, route: Route) -> tuple[str, str]:
    name = f"`{_last_key(route)}`"
    if kind in _WANTED:
        wanted, advice = _WANTED[kind]
        return f"{name} must be {wanted}, not {_describe(detail['input'])}.", advice
    if kind == "literal_error":
        words = str(detail["ctx"]["expected"]).replace("'", "`")
        return f"{name} must be {words}, not `{detail['input']}`.", "Use one of these words."
    if kind == "too_short":
        return f"{name} is empty.", "Give at least one entry, or delete the key."
    return f"{name}: {detail['msg']}.", "Mend the value."


def _describe(value: object) -> str:
    if value is None:
        return "empty"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    word = str(value).lower() if isinstance(value, bool) else str(value)
    return f"`{word[:40]}{'…' if len(word) > 40 else ''}`"


def _inside(route: Route) -> str:
    return f" in `{_last_key(route)}`" if route else ""


def _last_key(route: Route) -> str:
    return next((step for step in reversed(route) if isinstance(step, str)), "the file")


def _known_keys(model: Any, route: Sequence[str | int]) -> list[str]:
    """Return the keys that the schema knows at `route`."""
    for step in route:
        model = _step_into(model, step)
    fields = _fields(model)
    return [_alias(name, field) for name, field in fields.items()]


def _step_into(annotation: Any, step: str | int) -> Any:
    fields = _fields(annotation)
    for name, field in fields.items():
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

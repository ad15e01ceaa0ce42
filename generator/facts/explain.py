"""Schema errors as an editor can read them: the place in the file, what is wrong, what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.facts.schema_keys import known_keys
from lint.problems import Problem, suggest
from lint.text.yaml_places import Places

Route = tuple[str | int, ...]

_UNKNOWN_KEY = ("extra_forbidden", "unexpected_keyword_argument")
_WANTED = {
    "is_instance_of": "text",
    "list_type": "a list",
    "dataclass_type": "keys of its own",
    "model_type": "keys of its own",
    "model_attributes_type": "keys of its own",
    "dict_type": "keys of its own",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "`true` or `false`",
}


@dataclass(frozen=True, slots=True)
class _Fault:
    """One error of the schema. `member` is the branch of a union that reports it, and `union` where that stands."""

    route: Route
    detail: ErrorDetails
    union: Route | None
    member: str | int | None

    @property
    def wants(self) -> str | None:
        """What should stand at the place, if something else stands there."""
        kind = self.detail["type"]
        if kind == "literal_error":
            *others, last = (f"`{word}`" for word in self.words)
            return f"{', '.join(others)} or {last}" if others else last
        return _WANTED.get(kind)

    @property
    def words(self) -> list[str]:
        return re.findall("'([^']*)'", self.detail.get("ctx", {}).get("expected", ""))


def explain(error: ValidationError, model: type, data: Any, places: Places) -> Iterator[Problem]:
    """Yield one problem for each fault that the schema found in `data`."""
    unions: dict[Route | int, list[_Fault]] = {}
    for number, detail in enumerate(error.errors(include_url=False)):
        fault = _locate(detail, data)
        unions.setdefault(number if fault.union is None else fault.union, []).append(fault)
    for faults in unions.values():
        misfits = [fault for fault in faults if fault.wants and fault.route == fault.union]
        # A branch that fits the value's shape is the one that was meant: what it says is the fault.
        meant = [fault for fault in faults if fault.member not in [misfit.member for misfit in misfits]]
        if meant or len(misfits) < 2:
            for fault in meant or faults:
                yield _problem([fault], model, places)
        else:
            yield _problem(misfits, model, places)


def _locate(detail: ErrorDetails, data: Any) -> _Fault:
    """Tell the steps of a route that lead through the file from the names of union branches."""
    steps = list(detail["loc"])
    absent = [steps.pop()] if detail["type"] == "missing" else []
    route: list[str | int] = []
    union, member = None, None
    for step in steps:
        if (isinstance(data, dict) and step in data) or (isinstance(data, list) and isinstance(step, int)):
            held: Any = data
            data = held[step]
            route.append(step)
        else:
            union, member = tuple(route), step
    return _Fault((*route, *absent), detail, union, member)


def _problem(faults: list[_Fault], model: type, places: Places) -> Problem:
    """Return the problem of one fault, or of several branches of a union that all want something else."""
    fault = faults[0]
    route, kind, value = fault.route, fault.detail["type"], fault.detail["input"]
    at_key = True
    if kind in _UNKNOWN_KEY:
        message, advice = f"unknown key `{route[-1]}`.", suggest(str(route[-1]), known_keys(model, route[:-1]))
    elif kind == "missing":
        message, advice = f"the key `{route[-1]}` is missing{_inside(route[:-1])}.", "Add it."
        route = route[:-1]
    elif value is None and route and isinstance(route[-1], str):
        message, advice = no_value(str(route[-1]))
    elif kind == "too_short":
        message, advice = f"`{_name(route)}` is empty.", "Add at least one entry."
    else:
        at_key = False
        message, advice = _wrong_value(faults, known_keys(model, route))
    return Problem.at(places.find(route, key=at_key), message, advice)


def no_value(key: str) -> tuple[str, str]:
    """Return what is wrong with a key that has no value, and what to do."""
    return f"`{key}` has no value.", "Give it one, or delete the key."


def _wrong_value(faults: list[_Fault], keys: list[str]) -> tuple[str, str]:
    fault = faults[0]
    value, words = fault.detail["input"], [word for each in faults for word in each.words]
    wanted = list(dict.fromkeys(each.wants for each in faults if each.wants))
    if "a number" in wanted and "a whole number" in wanted:
        wanted.remove("a whole number")
    if not wanted:
        return f"`{_name(fault.route)}`: {fault.detail['msg']}.", "Mend the value."
    message = f"`{_name(fault.route)}` needs {' or '.join(wanted)}, not {describe(value)}."
    if words and isinstance(value, str):
        return message, suggest(value, words)
    return message, _advise(wanted[0], value, keys)


def _advise(wanted: str, value: Any, keys: Iterable[str]) -> str:
    if wanted == "text":
        return "Write one text." if isinstance(value, (dict, list)) else "Put it in double quotes."
    if wanted == "a list":
        return "Write `[a, b]`, or one line that starts with `- ` for each."
    if wanted == "keys of its own":
        shown = ", ".join(f"`{key}:`" for key in list(keys)[:3]) or "`key: value`"
        return f"Write {shown} on lines of their own, indented."
    return "Write it without quotes." if wanted == _WANTED["bool_type"] else "Write only the number, without quotes."


def describe(value: object) -> str:
    """Return what a value of a file is, for messages."""
    if value is None:
        return "an empty entry"
    if isinstance(value, dict):
        return "keys and values"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str):
        return f"the text `{value[:40]}{'…' if len(value) > 40 else ''}`" if value.strip() else "an empty text"
    return f"`{str(value).lower()}`" if isinstance(value, bool) else f"the number `{value}`"


def _inside(route: Route) -> str:
    return f" in `{_name(route)}`" if route else ""


def _name(route: Route) -> str:
    return next((step for step in reversed(route) if isinstance(step, str)), "the file")

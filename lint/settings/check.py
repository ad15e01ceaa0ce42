"""Checks of what the settings say: every unknown key and wrong value is a problem with its line and a suggestion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from lint.finding import SEVERITIES
from lint.ignores import known_rules
from lint.problems import Problem, suggest
from lint.registry import all_rules
from lint.rule import Option
from lint.settings.settings import FAIL_ON, LOCALES
from lint.settings.toml_places import find_key

KEYS = ("locale", "select", "ignore", "fail-on", "exclude", "severity", "options", "ignore-in", "site-wide", "site-url")


class Table(NamedTuple):
    """The table of settings as it was read: its file, its text, and the route to it."""

    path: str
    text: str
    route: tuple[str, ...]
    values: Mapping[str, Any]

    def problem(self, route: Sequence[str], message: str, advice: str) -> Problem:
        return Problem(self.path, *find_key(self.text, (*self.route, *route)), message, advice)


def check_table(table: Table) -> Iterator[Problem]:
    """Yield everything that is wrong with a table of settings."""
    for key, value in table.values.items():
        if key not in KEYS:
            yield table.problem([key], f"unknown setting `{key}`.", suggest(key, KEYS))
        elif key in ("select", "ignore"):
            yield from _check_names(table, [key], value)
        elif key == "exclude":
            yield from _check_texts(table, [key], value)
        elif key in ("severity", "options", "ignore-in", "site-wide"):
            yield from _check_sub_table(table, key, value)
        else:
            yield from _check_choice(table, [key], value, {"locale": LOCALES, "fail-on": FAIL_ON}.get(key))


def _check_choice(table: Table, route: list[str], value: object, known: Sequence[str] | None) -> Iterator[Problem]:
    if not isinstance(value, str):
        yield table.problem(route, f"`{route[-1]}` is no text.", "Write it in quotes.")
    elif known is not None and value not in known:
        yield table.problem(route, f"`{route[-1]}` cannot be `{value}`.", suggest(value, known))


def _check_texts(table: Table, route: list[str], value: object) -> Iterator[Problem]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        yield table.problem(route, f"`{route[-1]}` is no list of texts.", 'Write `["one", "two"]`.')


def _check_names(table: Table, route: list[str], value: object) -> Iterator[Problem]:
    wrong = list(_check_texts(table, route, value))
    yield from wrong
    for name in value if isinstance(value, list) and not wrong else ():
        yield from _check_name(table, route, name)


def _check_name(table: Table, route: list[str], name: str) -> Iterator[Problem]:
    if name not in known_rules():
        yield table.problem(route, f"there is no rule or family `{name}`.", suggest(name, known_rules()))


def _check_sub_table(table: Table, key: str, value: object) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield table.problem([key], f"`{key}` is no table.", f"Write it under `[{'.'.join((*table.route, key))}]`.")
        return
    for name, inner in value.items():
        route = [key, name]
        if key == "severity":
            yield from _check_name(table, route, name)
            yield from _check_choice(table, route, inner, (*SEVERITIES, "off"))
        elif key == "ignore-in":
            yield from _check_names(table, route, inner)
        elif key == "site-wide":
            yield from _check_site_wide(table, route, inner)
        else:
            yield from _check_options(table, route, inner)


def _check_site_wide(table: Table, route: list[str], value: object) -> Iterator[Problem]:
    if route[-1] == "files":
        yield from _check_texts(table, route, value)
    elif route[-1] == "text":
        yield from _check_choice(table, route, value, None)
    else:
        yield table.problem(route, f"unknown setting `{route[-1]}`.", suggest(route[-1], ("files", "text")))


def _check_options(table: Table, route: list[str], value: object) -> Iterator[Problem]:
    name = route[-1]
    if name not in all_rules():
        yield table.problem(route, f"there is no rule `{name}`.", suggest(name, all_rules()))
        return
    options = all_rules()[name].rule.options
    if not isinstance(value, dict):
        yield table.problem(route, f"`{name}` is no table of options.", suggest("", options))
        return
    for key, given in value.items():
        if key not in options:
            yield table.problem([*route, key], f"`{name}` has no option `{key}`.", suggest(key, options))
        elif not _has_type(given, options[key]):
            kind = type(options[key].default).__name__
            yield table.problem([*route, key], f"`{key}` has the wrong kind of value.", f"It must be a {kind}.")


def _has_type(given: object, option: Option) -> bool:
    if isinstance(option.default, float):
        return isinstance(given, (int, float)) and not isinstance(given, bool)
    if isinstance(option.default, (list, tuple)):
        return isinstance(given, list)
    return type(given) is type(option.default)

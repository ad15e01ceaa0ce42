"""YAML in which every text value keeps its place.

Only the plain part of YAML is read: mappings, lists and scalars. Anchors, aliases, tags and a second
document are refused, and so is a key that stands twice. `no`, `012` and `12:30` stay text: only `true`,
`false`, `null` and JSON-like numbers of at most 15 digits have another meaning.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn

import yaml

from lint.language.patterns import Pattern
from lint.problems import Problem, ProjectError
from lint.text.located import Origin, Text
from lint.text.yaml_faults import NOT_YAML, explain_character, explain_yaml, refuse_character

MAX_DEPTH = 40

# At most 15 digits: a float holds them all, and no size of an exponent of two digits overflows one.
_NUMBER = Pattern(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?(?:[eE][-+]?[0-9]{1,2})?\Z")
# YAML takes the first three for line ends, and no editor does.
_INVISIBLE = Pattern("[\x85\u2028\u2029\ufeff]")
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER_STARTS = frozenset("-0123456789")
_NO_KEY = object()
_IN_QUOTES = "If it is part of the text, put the text in double quotes."


def read_yaml(text: str, path: str) -> Any:
    """Return the content of one YAML document as dict, list, Text, int, float, bool and None.

    `path` is what messages and origins show.
    Raises ProjectError, with the place, for anything that is not plain YAML.
    """
    # libyaml does not count a byte-order mark, and a file's offsets do.
    shift = 1 if text.startswith("\ufeff") else 0
    invisible = None if text.isascii() else _INVISIBLE.search(text, shift)
    if invisible:
        raise ProjectError(refuse_character(invisible, text, path))
    try:
        return _build(iter(yaml.CSafeLoader(text).get_event, None), path, shift)
    except yaml.MarkedYAMLError as error:
        raise ProjectError(explain_yaml(error, text, path)) from None
    except (yaml.YAMLError, UnicodeEncodeError):
        raise ProjectError(explain_character(text, path)) from None


def _build(events: Iterable[Any], path: str, shift: int) -> Any:
    """Build values with a stack of our own, so that deep nesting cannot overflow Python's."""
    result: Any = None
    documents = 0
    # Each open collection, and the key that waits for its value (mappings).
    stack: list[tuple[Any, Any]] = []
    container: Any = None
    key: Any = _NO_KEY
    for event in events:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            wants_key = key is _NO_KEY and type(container) is dict
            value = _scalar(event, path, shift, wants_key)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            _refuse_extras(event, path)
            if len(stack) >= MAX_DEPTH:
                _fail(event, path, f"is nested more than {MAX_DEPTH} levels deep.", "Facts need only a few.")
            if key is _NO_KEY and type(container) is dict:
                _fail(event, path, "a bracket or a list stands where a key should.", "Write `key: value`.")
            stack.append((container, key))
            container, key = ({} if kind is yaml.MappingStartEvent else []), _NO_KEY
            continue
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            wants_key, value = False, container
            container, key = stack.pop()
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                _fail(event, path, "a second document starts here.", "Keep one document in a file.")
            continue
        elif kind is yaml.AliasEvent:
            _fail(event, path, f"an alias (`*{event.anchor}`) is not read.", f"Write the value out. {_IN_QUOTES}")
        else:
            continue
        if wants_key:
            if value in container:
                first = next(known for known in container if known == value)
                _fail(
                    event,
                    path,
                    f"the key `{value}` stands twice; the first is on line {first.origin.line}.",
                    "Keep one of them.",
                )
            key = value
        elif type(container) is dict:
            container[key], key = value, _NO_KEY
        elif container is not None:
            container.append(value)
        else:
            result = value
    return result


def _scalar(event: Any, path: str, shift: int, is_key: bool) -> Any:
    if event.anchor or event.tag:
        _refuse_extras(event, path)
    value = event.value
    if not is_key and not event.style:
        if value in _WORDS:
            return _WORDS[value]
        if value[0] in _NUMBER_STARTS and _NUMBER.match(value):
            return float(value) if set(value) & set(".eE") else int(value)
    elif event.style == '"' and not value.isprintable() and (character := NOT_YAML.search(value)):
        _fail(event, path, f"this text holds the invisible character U+{ord(character[0]):04X}.", "Delete it.")
    start = event.start_mark
    place = Origin(path, start.index + shift, event.end_mark.index + shift, start.line + 1, start.column + 1)
    return Text(value, place)


def _refuse_extras(event: Any, path: str) -> None:
    if event.anchor:
        _fail(event, path, f"an anchor (`&{event.anchor}`) is not read.", f"Delete it. {_IN_QUOTES}")
    if event.tag:
        _fail(event, path, f"a tag (`{event.tag}`) is not read.", f"Delete it. {_IN_QUOTES}")


def _fail(event: Any, path: str, message: str, advice: str) -> NoReturn:
    mark = event.start_mark
    raise ProjectError(Problem(path, mark.line + 1, mark.column + 1, message, advice))

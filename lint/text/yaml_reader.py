"""YAML in which every text value keeps its place.

Only the plain part of YAML is read: mappings, lists and scalars. Anchors, aliases, tags and a second
document are refused, and so is a key that stands twice. `no`, `012` and `12:30` stay text: only `true`,
`false`, `null` and JSON-like numbers have another meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NoReturn

import yaml

from lint.problems import Problem, ProjectError
from lint.text.located import Origin, Text

MAX_DEPTH = 40

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?\Z")
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "~": None, "": None}
_NO_KEY = object()


def read_yaml(text: str, path: str) -> Any:
    """Return the content of one YAML document as dict, list, Text, int, float, bool and None.

    `path` is what messages and origins show.
    Raises ProjectError, with the place, for anything that is not plain YAML.
    """
    # libyaml does not count a byte-order mark, and a file's offsets do.
    shift = 1 if text.startswith("\ufeff") else 0
    try:
        return _build(yaml.parse(text, Loader=yaml.CSafeLoader), path, shift)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        message, advice = _explain(error.problem or "is not YAML")
        raise ProjectError(Problem(path, line, column, message, advice)) from None
    except yaml.YAMLError as error:
        raise ProjectError(Problem(path, 1, 1, f"is not YAML: {error}.", "Check the first lines.")) from None


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
                _fail(event, path, "a key must be a word, not a list or a mapping.", "Write `key: value`.")
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
            _fail(event, path, f"aliases (`*{event.anchor}`) are not read.", "Write the value out.")
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
        if _NUMBER.match(value):
            return float(value) if set(value) & set(".eE") else int(value)
    start = event.start_mark
    place = Origin(path, start.index + shift, event.end_mark.index + shift, start.line + 1, start.column + 1)
    return Text(value, place)


def _refuse_extras(event: Any, path: str) -> None:
    if event.anchor:
        _fail(event, path, f"anchors (`&{event.anchor}`) are not read.", "Write the value out where it is used.")
    if event.tag:
        _fail(event, path, f"tags (`{event.tag}`) are not read.", "Delete the tag.")


def _fail(event: Any, path: str, message: str, advice: str) -> NoReturn:
    mark = event.start_mark
    raise ProjectError(Problem(path, mark.line + 1, mark.column + 1, message, advice))


def _explain(problem: str) -> tuple[str, str]:
    """Turn libyaml's message into what is wrong and what to do."""
    if "\\t" in problem or "cannot start any token" in problem:
        return "a tab or another character stands where YAML allows none.", "Indent with spaces; quote the text."
    if "mapping values are not allowed" in problem:
        return "a second `: ` stands in one value.", "Put the text in double quotes."
    if "expected ',' or" in problem:
        return "a list or mapping in brackets is not closed.", "Add the missing comma or bracket."
    if "could not find expected ':'" in problem:
        return "a key without `:`.", "Write `key: value`, or quote the text above it."
    if "expected <block end>" in problem or "expected key" in problem:
        return "the indentation does not fit the lines above.", "Line the keys of one mapping up."
    if "unexpected end" in problem or "end of stream" in problem:
        return "the file ends inside a quoted text.", "Close the quote."
    return f"{problem}.", "Check the quotes and the indentation."

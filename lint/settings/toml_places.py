"""Where a key of a TOML file stands: the standard reader of TOML does not say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lint.language.patterns import Pattern
from lint.problems import Problem, ProjectError
from lint.text.located import line_and_column

_PART = r"(?:\"[^\"\n]*\"|'[^'\n]*'|[\w\-]+)"
_NAME = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = Pattern(rf"[ \t]*\[\[?[ \t]*({_NAME})[ \t]*\]\]?")
_KEY = Pattern(rf"[ \t]*({_NAME})[ \t]*=")
_ERROR_PLACE = Pattern(r"(?P<what>.*?)\s*\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)")


def read_toml(text: str, path: str) -> dict[str, object]:
    """Return what a TOML file holds. Raises ProjectError with the place of what is broken."""
    import tomllib  # slow to load, and most folders have no settings

    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        found = _ERROR_PLACE.match(str(error))
        what = found["what"] if found else str(error)
        line, column = line_and_column(text, len(text))
        if found and found["line"]:
            line, column = int(found["line"]), int(found["column"])
        advice = 'Mend the TOML: `key = "text"`, `key = ["one", "two"]`, `[table]`.'
        raise ProjectError(Problem(path, line, column, f"{what[:1].lower()}{what[1:]}.", advice)) from None


def find_key(text: str, route: Sequence[str]) -> tuple[int, int]:
    """Return the 1-based line and column of the key at a route, or of the nearest table above it that is written."""
    table: list[str] = []
    best, place = 0, (1, 1)
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        key = None if header else _KEY.match(line)
        if header:
            table = _parts(header[1])
        found = header or key
        if found is None:
            continue
        written = table if header else [*table, *_parts(found[1])]
        if len(written) > best and list(route[: len(written)]) == written:
            best, place = len(written), (number, found.start(1) + 1)
    return place


def _parts(name: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_PART, name)]

"""What libyaml says of a broken document, in words that an editor can act on."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from lint.language.patterns import Pattern
from lint.problems import Problem
from lint.text.located import line_and_column

NOT_YAML = Pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class _Case(NamedTuple):
    """What libyaml was doing, what it found, and what that means; `opened` where what it was doing began."""

    context: str
    problem: str
    opened: bool
    message: str
    advice: str


_QUOTE = "Put the whole text in double quotes."
_CASES = (
    _Case("", "tab", False, "a tab stands here.", "Indent with spaces only."),
    _Case("parsing a quoted", "", False, "a backslash in double quotes must be doubled.", "Write `\\\\`."),
    _Case("quoted", "", True, "the quote that opens here is never closed.", "Close it at the end of the text."),
    _Case("", "file ends", False, "the file ends inside a bracket.", "Close the bracket, and write what it lacks."),
    _Case("scanning a", "alphabetic", True, "this character ({opening}) cannot start a text.", _QUOTE),
    _Case("", "start any token", False, "this character ({here}) cannot start a text.", _QUOTE),
    _Case("", "node content", False, "this character ({here}) stands where a text should.", _QUOTE),
    _Case(
        "",
        "mapping values",
        False,
        "a second `: ` stands in one value.",
        "Put the text in double quotes; if a key was meant, line it up with the keys above.",
    ),
    _Case("", "entries are not", False, "a list cannot start here.", "Start it on a line of its own, indented."),
    _Case(
        "flow",
        "",
        True,
        "the bracket that opens here is not closed, or a comma is missing after it.",
        "Add the bracket or the comma.",
    ),
    _Case(
        "",
        "expected ':'",
        True,
        "this line has no key.",
        "Write `key: value` with a space after the colon; in a list, put a space after the `-`.",
    ),
    _Case("", "'-' indicator", False, "this line is in a list, and does not start with `- `.", "Add the `- `."),
    _Case(
        "",
        "goes on",
        False,
        "the value has ended before this.",
        'Delete it, or put the whole text in double quotes. A double quote inside is then written `\\"`.',
    ),
    _Case("", "<document start>", False, "the document has ended before this line.", "Delete the `...` above it."),
    _Case("", "expected key", False, "the indentation does not fit the lines above.", "Line up keys of one group."),
    _Case("directive", "", True, "a line cannot start with `%`.", _QUOTE),
    _Case("", "", False, "this is not YAML: {problem}.", "Check the quotes and the indentation."),
)


def explain_yaml(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    """Return the problem of a document that could not be parsed, at the place that must be mended."""
    text = text.removeprefix("\ufeff")  # libyaml does not count it
    found, context, problem = error.problem_mark, error.context or "", error.problem or ""
    assert found is not None, "libyaml always says where"
    before, here = text[found.index - found.column : found.index], text[found.index : found.index + 1]
    if here == "\t":
        problem = "tab"
    elif not here and "node content" in problem:
        problem = "file ends"
    elif problem.endswith(("expected key", "<document start>")) and before.strip():
        problem = "goes on"
    case = next(case for case in _CASES if case.context in context and case.problem in problem)
    at = error.context_mark or found if case.opened else found
    message = case.message.format(here=here, opening=text[at.index : at.index + 1], problem=problem)
    # libyaml counts a line more where the file ends without a line end.
    return Problem(path, *line_and_column(text, at.index), message, case.advice)


def explain_character(text: str, path: str) -> Problem:
    """Return the problem of a document that holds a character which YAML refuses."""
    character = NOT_YAML.search(text)
    assert character is not None, "libyaml refuses no other characters"
    return refuse_character(character, text, path)


def refuse_character(found: re.Match[str], text: str, path: str) -> Problem:
    """Return the problem of a character that nobody sees."""
    message = f"the invisible character U+{ord(found[0]):04X} stands here."
    return Problem(path, *line_and_column(text, found.start()), message, "Delete it.")

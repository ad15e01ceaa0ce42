"""YAML to a document: the values that read like prose, each with its place in the file.

Anybody's YAML is read: anchors, aliases, tags, several documents, keys that stand twice.
"""

from __future__ import annotations

import re

import yaml

from lint.document.document import Document
from lint.document.draft import Draft
from lint.formats.yaml_walk import Walk
from lint.language.patterns import Pattern
from lint.problems import Problem, ProjectError
from lint.text.source import Source, Span
from lint.text.yaml_faults import explain_character, explain_yaml

MAX_OPEN_BRACKETS = 1000
_BRACKET = Pattern(r"[\[\]{}]")
_COMMENT = Pattern(r"(?:^|(?<=[\s\ufeff]))#[ \t]*plainwell[ \t]*:[^\r\n]*", re.M)


def read_yaml_prose(source: Source) -> Document:
    """Return the document of a YAML file. Raises ProjectError for a file that is no YAML."""
    _refuse_deep_nesting(source)
    draft = Draft(source)
    walk = Walk(draft)
    try:
        for event in iter(yaml.CSafeLoader(source.text).get_event, None):
            walk.add(event)
    except yaml.MarkedYAMLError as error:
        raise ProjectError(explain_yaml(error, source.text, source.path)) from None
    except (yaml.YAMLError, UnicodeEncodeError):
        raise ProjectError(explain_character(source.text, source.path)) from None
    comments = (Span(*found.span()) for found in _COMMENT.finditer(source.text))
    draft.comments += (comment for comment in comments if not walk.is_text(comment))
    return draft.document("yaml")


def _refuse_deep_nesting(source: Source) -> None:
    """Raise ProjectError where brackets are opened by the thousand: libyaml's time grows with their square."""
    depth = 0
    if source.text.count("[") + source.text.count("{") > MAX_OPEN_BRACKETS:
        for bracket in _BRACKET.finditer(source.text):
            depth += 1 if bracket[0] in "[{" else -1
            if depth > MAX_OPEN_BRACKETS:
                line, column = source.position(bracket.start())
                message = f"more than {MAX_OPEN_BRACKETS} brackets are open here."
                raise ProjectError(Problem(source.path, line, column, message, "Close them, or flatten the file."))

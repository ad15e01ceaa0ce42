"""YAML to a document: the values that read like prose, each with its place in the file.

Anybody's YAML is read: anchors, aliases, tags, several documents, keys that stand twice.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.draft import Draft
from lint.document.metadata import snake_case
from lint.document.parts import BlockKind
from lint.formats.scalar_pieces import add_scalar, paragraphs_of, place_of_scalar
from lint.problems import ProjectError
from lint.text.source import Source, Span
from lint.text.yaml_faults import explain_yaml
from lint.text.yaml_reader import read_yaml

# What stands under these keys is an address, a name or a work of others, and no prose of the file.
_NO_PROSE_KEYS = frozenset(key for (key,) in read_table("yaml_no_prose_keys.tsv"))
_NO_PROSE_ENDINGS = ("_id", "_ids", "_url", "_urls", "_path", "_file", "_date", "_code", "_slug", "_href")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 3
_COMMENT = re.compile(r"(?:(?<=\s)|(?<=\ufeff)|^)#[ \t]*plainwell[ \t]*:[^\r\n]*", re.M)
_DASH = re.compile(r"-[ \t]+\Z")
# Deeper than any file nests: rules walk from a block to the outermost container.
_DEEPEST = 60


def read_yaml_prose(source: Source) -> Document:
    """Return the document of a YAML file. Raises ProjectError for a file that is no YAML."""
    draft = Draft(source)
    walk = _Walk(draft)
    try:
        for event in iter(yaml.CSafeLoader(source.text).get_event, None):
            walk.add(event)
    except yaml.MarkedYAMLError as error:
        raise ProjectError(explain_yaml(error, source.text, source.path)) from None
    except (yaml.YAMLError, UnicodeEncodeError):
        read_yaml(source.text, source.path)  # names the character that is not allowed
        raise
    if "plainwell" in source.text:
        comments = (Span(*found.span()) for found in _COMMENT.finditer(source.text))
        draft.comments += (comment for comment in comments if not walk.is_text(comment))
    return draft.document("yaml")


class _Level:
    """An open mapping, list or document: the key that waits for its value, and how many containers it opened."""

    __slots__ = ("is_list", "is_mapping", "key", "key_start", "is_prose", "opened")

    def __init__(self, *, is_mapping: bool, is_list: bool, is_prose: bool, opened: int) -> None:
        self.is_mapping = is_mapping
        self.is_list = is_list
        self.is_prose = is_prose
        self.opened = opened
        self.key: str | None = None
        self.key_start = 0

"""YAML to a document: the values that read like prose, each with its place in the file."""

from __future__ import annotations

import re
from typing import Any

import yaml

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.draft import Draft
from lint.document.parts import BlockKind
from lint.formats.scalar_pieces import add_scalar
from lint.problems import Problem, ProjectError
from lint.text.source import Source, Span
from lint.text.yaml_faults import explain_character, explain_yaml

# What stands under these keys is an address, a name or a work of others, and no prose of the file.
_NO_PROSE_KEYS = frozenset(key for (key,) in read_table("yaml_no_prose_keys.tsv"))
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 3
_COMMENT = re.compile(r"#[ \t]*plainwell[ \t]*:[^\r\n]*")


def read_yaml_prose(source: Source) -> Document:
    """Return the document of a YAML file. Raises ProjectError for a file that is no YAML."""
    draft = Draft(source)
    shift = 1 if source.text.startswith("\ufeff") else 0  # libyaml does not count a byte-order mark
    try:
        for node in yaml.compose_all(source.text, Loader=yaml.CSafeLoader):
            _Walk(draft, shift).visit(node)
    except yaml.MarkedYAMLError as error:
        raise ProjectError(explain_yaml(error, source.text, source.path)) from None
    except (yaml.YAMLError, UnicodeEncodeError):
        raise ProjectError(explain_character(source.text, source.path)) from None
    except RecursionError:
        message, advice = "is nested too deep to be read.", "Flatten it, or leave it out of the check."
        raise ProjectError(Problem(source.path, 0, 0, message, advice)) from None
    draft.comments += (Span(*found.span()) for found in _COMMENT.finditer(source.text))
    return draft.document("yaml")


class _Walk:
    """Adds the prose of a tree of nodes to a draft. An alias is read where its anchor stands, and not again."""

    def __init__(self, draft: Draft, shift: int) -> None:
        self._draft = draft
        self._shift = shift
        self._seen: set[int] = set()

    def visit(self, node: Any) -> None:
        if node is None or id(node) in self._seen:
            return
        self._seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            self._scalar(node)
        elif isinstance(node, yaml.SequenceNode):
            self._sequence(node)
        elif isinstance(node, yaml.MappingNode):
            self._mapping(node)

    def _mapping(self, node: Any) -> None:
        for key, value in node.value:
            name = key.value.lower() if isinstance(key.value, str) else ""
            if name in _NO_PROSE_KEYS:
                continue
            self._draft.enter("key", self._span(value), (name,))
            self.visit(value)
            self._draft.leave()

    def _sequence(self, node: Any) -> None:
        self._draft.enter("list", self._span(node))
        for item in node.value:
            self._draft.enter("item", self._span(item))
            self.visit(item)
            self._draft.leave()
        self._draft.leave()

    def _scalar(self, node: Any) -> None:
        if not _is_prose(node.value):
            return
        container = self._draft.container
        kind: BlockKind = "item" if container is not None and container.kind == "item" else "paragraph"
        self._draft.begin(kind, self._span(node))
        add_scalar(self._draft, node.style, self._span(node))
        self._draft.finish()

    def _span(self, node: Any) -> Span:
        return Span(node.start_mark.index + self._shift, node.end_mark.index + self._shift)


def _is_prose(value: str) -> bool:
    """Tell whether a value has words in a row, as sentences have and codes have not."""
    words = value.split()
    return len(words) >= _FEWEST_WORDS and sum(_LETTERS.search(word) is not None for word in words) >= _FEWEST_WORDS

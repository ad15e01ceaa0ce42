"""Which format a file has, and the document it becomes."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from lint.document.document import Document
from lint.problems import Problem, ProjectError
from lint.text.source import Source

# Modules are loaded when their format is met: a page of one format starts faster.
_READERS = {
    ".md": ("lint.formats.markdown", "read_markdown"),
    ".markdown": ("lint.formats.markdown", "read_markdown"),
    ".html": ("lint.formats.html", "read_html"),
    ".htm": ("lint.formats.html", "read_html"),
    ".xhtml": ("lint.formats.html", "read_html"),
    ".txt": ("lint.formats.plain", "read_plain"),
    ".text": ("lint.formats.plain", "read_plain"),
    ".yml": ("lint.formats.yaml_prose", "read_yaml_prose"),
    ".yaml": ("lint.formats.yaml_prose", "read_yaml_prose"),
}
SUFFIXES = tuple(_READERS)


def read_document(source: Source) -> Document:
    """Return the document of a source. Raises ProjectError for a format that is not known, and for broken YAML."""
    known = _READERS.get(PurePath(source.path).suffix.lower())
    if known is None:
        message, advice = "has no format that is checked.", f"The name must end in one of: {', '.join(SUFFIXES)}."
        raise ProjectError(Problem(source.path, 0, 0, message, advice))
    module, name = known
    reader: Callable[[Source], Document] = getattr(import_module(module), name)
    return reader(source)

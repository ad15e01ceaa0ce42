"""The documents that a command reads: named files, or the pages of the project one stands in."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

from lint.document.document import Document
from lint.files.check import MAX_BYTES
from lint.files.collect import collect_files
from lint.formats.read import read_document
from lint.problems import Problem, ProjectError
from lint.text.reading import read_text
from lint.text.source import Source
from plainwell.commands.options import find_root


def named_documents(paths: tuple[str, ...], problems: list[Problem]) -> Iterator[Document]:
    """Yield the documents at some paths. What is wrong with a path is added to `problems`; the others are read."""
    files, missing = collect_files(paths, lambda path: False)
    problems += missing
    for path in files:
        try:
            yield read_document(Source(path, read_text(Path(path), path, limit=MAX_BYTES)))
        except ProjectError as error:
            problems += error.problems


def project_documents(day: datetime.date) -> Iterator[Document]:
    """Yield the pages of the project as they are published. Raises ProjectError outside a project."""
    from generator.project import load, render_all

    for page in render_all(load(find_root(), day)):
        yield read_document(Source(page.path, page.text))

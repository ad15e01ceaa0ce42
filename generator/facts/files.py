"""The files of a content folder, and reading one of them into its schema."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from generator.facts.explain import describe, explain, no_value
from lint.problems import Problem, ProjectError
from lint.text.located import Text, line_and_column
from lint.text.reading import read_text
from lint.text.yaml_places import Places
from lint.text.yaml_reader import read_yaml

M = TypeVar("M", bound=BaseModel)

# A page marks where its values came from with private-use characters: facts may not contain any.
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file of the content folder, as the folder listing shows it. `path` is relative to the project."""

    path: str
    size: int
    changed_ns: int


def list_files(root: Path, folder: Path, suffixes: tuple[str, ...] = ("",)) -> list[InputFile]:
    """Return the files below `folder` with one of `suffixes`, in a fixed order, but no hidden ones and no backups.

    Raises ProjectError for what is neither a plain file nor a plain folder where one should be.
    """
    found: list[InputFile] = []
    folders = [folder]
    while folders:
        current = folders.pop()
        try:
            for entry in os.scandir(current):
                current = Path(entry.path)
                if entry.name.startswith(".") or entry.name.endswith("~"):
                    continue
                # A broken link has no target to look at: reading it will say so.
                has_target = not entry.is_symlink() or current.exists()
                if has_target and entry.is_dir():
                    _refuse_odd_folder(entry, _shown(root, current))
                    folders.append(current)
                elif entry.name.endswith(suffixes):
                    status = entry.stat(follow_symlinks=has_target)
                    # A copy can keep the older time of change, but not the time when it was put here.
                    changed = max(status.st_mtime_ns, status.st_ctime_ns)
                    found.append(InputFile(_shown(root, current), status.st_size, changed))
        except OSError as error:
            message = f"cannot be read: {error.strerror or error}."
            raise ProjectError(Problem(_shown(root, current), 0, 0, message, "Check the path.")) from None
    return sorted(found, key=lambda file: file.path)


def _refuse_odd_folder(entry: os.DirEntry[str], shown: str) -> None:
    if entry.is_symlink():
        raise ProjectError(Problem(shown, 0, 0, "is a link to a folder.", "Copy the folder's files here."))
    if entry.name.endswith((".yml", ".yaml")):
        message = "is a folder, but has a file's name."
        raise ProjectError(Problem(shown, 0, 0, message, "Rename the folder, or put a file in its place."))


def _shown(root: Path, path: Path) -> str:
    text, base = str(path), str(root)
    return text[len(base) + 1 :] if text.startswith(base + os.sep) else text


@dataclass(slots=True)
class Document:
    """One file read: the places of its values for messages, the values, and a digest of its text."""

    path: str
    places: Places
    data: Any
    digest: str


def read_document(root: Path, path: str) -> Document:
    """Read a YAML file of the project. Raises ProjectError with the first fault that stops reading."""
    text = read_text(root / path, path, root)
    _refuse_private_characters(text, path)
    data = read_yaml(text, path)
    if not isinstance(data, dict):
        held = "nothing" if data is None else f"only {describe(data)}"
        advice = "Write `key: value` lines, as in the other files."
        raise ProjectError(Problem(path, 1, 1, f"the file holds {held}.", advice))
    return Document(path, Places(text, path), data, hashlib.blake2b(text.encode(), digest_size=16).hexdigest())


def _refuse_private_characters(text: str, path: str) -> None:
    found = None if text.isascii() else _PRIVATE.search(text)
    if found:
        message = f"the private character U+{ord(found[0]):04X} stands here."
        raise ProjectError(Problem(path, *line_and_column(text, found.start()), message, "Delete it."))


def validate(document: Document, model: type[M]) -> M:
    """Return the document as an object of its schema. Raises ProjectError with every fault."""
    problems: list[Problem] = []
    try:
        valid = model.model_validate(document.data)
    except ValidationError as error:
        problems += explain(error, model, document.data, document.places)
    told = {(problem.line, problem.column) for problem in problems}
    problems += (other for other in _check_values(document.data) if (other.line, other.column) not in told)
    if problems:
        raise ProjectError(problems)
    return valid


def _check_values(data: Any) -> Iterator[Problem]:
    """Yield what no schema looks at: keys without a value, texts without a word, texts that no page could show."""
    for name, value in data.items() if isinstance(data, dict) else ((None, value) for value in data):
        if value is None and name is not None:
            yield Problem.at(name.origin, *no_value(name))
        elif isinstance(value, Text):
            if not value.strip():
                yield Problem.at(value.origin, "this text is empty.", "Write it, or delete its line.")
            elif not value.isascii() and _PRIVATE.search(value):  # written as an escape: "\ue000"
                yield Problem.at(value.origin, "this text holds a private character.", "Delete it.")
        elif isinstance(value, (dict, list)):
            yield from _check_values(value)

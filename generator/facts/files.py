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

from generator.facts.explain import explain
from lint.problems import Problem, ProjectError
from lint.text.reading import read_text
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


def list_files(root: Path, folder: Path, suffixes: tuple[str, ...]) -> Iterator[InputFile]:
    """Yield the files below `folder` with one of `suffixes`, in a fixed order; hidden ones are passed over."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise ProjectError(
            Problem(_shown(root, folder), 0, 0, f"cannot be read: {error.strerror}.", "Check the path.")
        ) from None
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_symlink() and entry.is_dir():
            shown = _shown(root, Path(entry.path))
            raise ProjectError(Problem(shown, 0, 0, "is a link to a folder.", "Copy the folder's files here."))
        if entry.is_dir():
            yield from list_files(root, Path(entry.path), suffixes)
        elif entry.name.endswith(suffixes):
            # A broken link has no target to look at: reading it will say so.
            status = entry.stat(follow_symlinks=os.path.exists(entry.path))
            yield InputFile(_shown(root, Path(entry.path)), status.st_size, status.st_mtime_ns)


def _shown(root: Path, path: Path) -> str:
    text, base = str(path), str(root)
    return text[len(base) + 1 :] if text.startswith(base + os.sep) else text


@dataclass(slots=True)
class Document:
    """One file read: its text for messages, its raw values, and a digest of its bytes."""

    path: str
    text: str
    data: Any
    digest: str


def read_document(root: Path, path: str) -> Document:
    """Read a YAML file of the project. Raises ProjectError with the first fault that stops reading."""
    text = read_text(root / path, path, root)
    _refuse_private_characters(text, path)
    data = read_yaml(text, path)
    if not isinstance(data, dict):
        raise ProjectError(Problem(path, 1, 1, "must hold keys and values.", "Start with `id: …`."))
    return Document(path, text, data, hashlib.blake2b(text.encode(), digest_size=16).hexdigest())


def _refuse_private_characters(text: str, path: str) -> None:
    found = None if text.isascii() else _PRIVATE.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        message = f"contains the private character U+{ord(found[0]):04X}."
        raise ProjectError(Problem(path, line, column, message, "Delete it."))


def validate(document: Document, model: type[M]) -> M:
    """Return the document as an object of its schema. Raises ProjectError with every fault."""
    problems = list(_empty_keys(document.data))
    try:
        valid = model.model_validate(document.data)
    except ValidationError as error:
        problems += explain(error, model, document.text, document.path)
    if problems:
        raise ProjectError(problems)
    return valid


def _empty_keys(data: Any) -> Iterator[Problem]:
    """Yield the keys that have no value: an optional one would be passed over without a word."""
    if isinstance(data, dict):
        for key, value in data.items():
            if value is None:
                place = key.origin
                message = f"`{key}` has no value."
                yield Problem(place.path, place.line, place.column, message, "Give it one, or delete the key.")
            elif not isinstance(value, str):
                yield from _empty_keys(value)
    elif isinstance(data, list):
        for value in data:
            yield from _empty_keys(value)

"""Stamps that tell whether something may have changed since the last run."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import generator
import lint

FileStamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


def stamp_of(status: os.stat_result) -> FileStamp:
    """Return a file's stamp. A copy can keep the older time of change, but not the time when it was put there."""
    return status.st_size, max(status.st_mtime_ns, status.st_ctime_ns)


def file_stamp(path: Path) -> FileStamp | None:
    """Return a file's stamp, or None where there is no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return stamp_of(status)


def folder_stamp(folders: Iterable[Path], suffixes: tuple[str, ...]) -> str:
    """Return a digest of the names and stamps of all files with one of `suffixes` below the folders."""
    listed = [f"{path}\0{status}" for folder in folders for path, status in _walk(folder, suffixes)]
    return hashlib.blake2b("\n".join(sorted(listed)).encode(), digest_size=16).hexdigest()


def code_stamp() -> str:
    """Return a digest that changes whenever the program itself does."""
    folders = [Path(package.__file__).parent for package in (generator, lint) if package.__file__]
    return folder_stamp(folders, (".py", ".yml"))


def content_digest(folder: Path, suffixes: tuple[str, ...]) -> str:
    """Return a digest of the contents of all files below a folder, the same on every machine."""
    digest = hashlib.blake2b(digest_size=16)
    for path, _ in sorted(_walk(folder, suffixes)):
        digest.update(os.path.relpath(path, folder).encode() + b"\0" + Path(path).read_bytes() + b"\0")
    return digest.hexdigest()


def _walk(folder: Path, suffixes: tuple[str, ...]) -> Iterator[tuple[str, FileStamp]]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _walk(Path(entry.path), suffixes)
        elif entry.name.endswith(suffixes):
            yield entry.path, stamp_of(entry.stat())

"""Which files we wrote, what made them, and how they looked when we left them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.publish.staging import Staging
from generator.publish.stamps import file_stamp

Entry = list[Any]
"""Key of what the file is made from, digest of its text, size, time of its last change."""


class Ledger:
    """The files of one target folder. Only files that stand in it are ever removed.

    `recovered` are files that an interrupted run wrote: they are ours too, and looked at again.
    """

    def __init__(self, target: Path, remembered: dict[str, Entry] | None, recovered: Iterable[str] = ()) -> None:
        self._target = target
        self._before = {**(remembered or {}), **{path: ["", "", 0, 0] for path in recovered}}
        self._now: dict[str, Entry | None] = {}
        self._digests: dict[str, tuple[str, str]] = {}
        self.written: list[str] = []

    def intact(self) -> bool:
        """Return whether every file is still as we left it."""
        return bool(self._before) and all(self._untouched(path) for path in self._before)

    def keep(self, path: str, key: str) -> bool:
        """Keep a file that is made from the same things as before and was left alone; say whether it was."""
        entry = self._before.get(path)
        if entry is None or entry[0] != key or not self._untouched(path):
            return False
        self._now[path] = entry
        return True

    def stage(self, staging: Staging, path: str, key: str, text: str) -> None:
        """Stage a file's new text, unless the file already holds it."""
        data = text.encode("utf-8")
        digest = hashlib.blake2b(data, digest_size=16).hexdigest()
        entry = self._before.get(path)
        if entry is not None and entry[1] == digest and self._untouched(path):
            self._now[path] = [key, *entry[1:]]
            return
        self._now[path] = None
        self._digests[path] = (key, digest)
        if not self._holds(path, data):
            staging.write(path, data)
            self.written.append(path)

    def adopt(self, staging: Staging, path: str) -> None:
        """Stage a file that a builder has already written among the staged ones, unless it is there already."""
        data = (staging.files / path).read_bytes()
        self._now[path] = None
        self._digests[path] = ("", hashlib.blake2b(data, digest_size=16).hexdigest())
        if not self._holds(path, data):
            staging.adopt(path)
            self.written.append(path)

    def forget_others(self) -> list[str]:
        """Return the files of earlier runs that this run did not make: they are to be removed."""
        return sorted(self._before.keys() - self._now.keys())

    def entries(self) -> dict[str, Entry]:
        """Return what to remember, once everything is in place."""
        return {path: entry or [*self._digests[path], *self._stamp(path)] for path, entry in self._now.items()}

    def _stamp(self, path: str) -> tuple[int, int]:
        return file_stamp(self._target / path) or (0, 0)

    def _untouched(self, path: str) -> bool:
        return file_stamp(self._target / path) == tuple(self._before[path][2:])

    def _holds(self, path: str, data: bytes) -> bool:
        stamp = file_stamp(self._target / path)
        return stamp is not None and stamp[0] == len(data) and (self._target / path).read_bytes() == data
